//! Deliveries of team chat, the calls to be made for them, and the turns of its threads.

use sqlx::any::AnyRow;
use sqlx::{Any, AnyConnection, Row as _, Transaction};

use super::names::Names;
use super::{Kind, Store, StoreError};

/// An event that a platform delivered, with everything that is to be stored for it.
#[derive(Debug, Clone, Copy)]
pub struct Delivery<'a> {
    /// The platform.
    pub platform: &'a str,
    /// The ids that the platform gives to the event.
    pub names: &'a [String],
    /// The calls to make, in JSON; `None` when the response to the delivery is the whole reply.
    pub calls: Option<&'a str>,
    /// The turn to store for the thread.
    pub turn: Option<&'a KeptTurn>,
    /// Now, in milliseconds since 1970, UTC.
    pub at: i64,
}

/// A question in a thread with its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptTurn {
    /// The thread.
    pub thread: String,
    /// The question; empty when the assistant only takes part in the thread.
    pub question: String,
    /// The answer as plain text.
    pub answer: String,
    /// The answer's id.
    pub answer_id: String,
    /// The data that proves the answer, in JSON; empty when nothing was quoted.
    pub proof: String,
}

/// Calls that are still to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// The post's id.
    pub id: String,
    /// The platform.
    pub platform: String,
    /// The calls, in JSON.
    pub calls: String,
    /// Number of calls that were made.
    pub done: usize,
    /// Number of attempts that were put off.
    pub attempts: u32,
    /// True when a server leased the post and did not return it: the next call may have been made.
    pub is_uncertain: bool,
    due: i64,
}

/// Reads the last turns of a thread. An index has this order, so the cost does not grow with the thread.
pub(super) const LAST_TURNS: &str = "SELECT question, answer, answer_id, proof FROM turns \
                                     WHERE platform = $1 AND thread = $2 ORDER BY at DESC, name DESC LIMIT $3";

impl Store {
    /// True when an event with one of these names was delivered before.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn was_delivered(&self, platform: &str, names: &[String]) -> Result<bool, StoreError> {
        for name in names {
            let row = sqlx::query("SELECT 1 FROM deliveries WHERE platform = $1 AND name = $2")
                .bind(platform)
                .bind(name)
                .fetch_optional(&self.pool);
            if row.await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Stores a delivery and everything that belongs to it in one transaction. Returns false, and stores nothing, when
    /// one of its names was delivered before.
    ///
    /// # Errors
    /// [`StoreError::Full`] when as many calls wait as may, and when it could not be written; then nothing has changed.
    pub async fn accept(&self, delivery: &Delivery<'_>) -> Result<bool, StoreError> {
        let Delivery { names, calls, turn, at, .. } = *delivery;
        let mut places = Vec::new();
        if let Some(calls) = calls {
            if turn.is_none() {
                // A callback, or what follows a press of a button.
                self.space_for(calls.len(), at).await?;
            }
            places.push(self.room(Kind::Posts, 1, calls.len(), at).await?);
        }
        if let Some(KeptTurn { question, answer, proof, .. }) = turn {
            places.push(self.room(Kind::Turns, 1, question.len() + answer.len() + proof.len(), at).await?);
        }
        let bytes = names.iter().map(String::len).sum();
        places.push(self.room(Kind::Deliveries, names.len(), bytes, at).await?);
        let written = self.noted(self.insert(delivery).await);
        drop(places);
        written
    }

    async fn insert(&self, delivery: &Delivery<'_>) -> Result<bool, StoreError> {
        let mut transaction = self.pool.begin().await?;
        for name in delivery.names {
            let written = sqlx::query(
                "INSERT INTO deliveries (platform, name, at) VALUES ($1, $2, $3) ON CONFLICT (platform, name) DO NOTHING",
            )
            .bind(delivery.platform)
            .bind(name)
            .bind(delivery.at)
            .execute(&mut *transaction)
            .await?;
            if written.rows_affected() == 0 {
                transaction.rollback().await?;
                return Ok(false);
            }
        }
        let name = delivery.names.first().map(String::as_str).unwrap_or_default();
        if let Some(calls) = delivery.calls {
            insert_post(&mut transaction, delivery.platform, name, calls, delivery.at).await?;
        }
        if let Some(turn) = delivery.turn {
            keep_turn(&mut transaction, &self.names, delivery.platform, name, turn, delivery.at).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }

    /// Stores calls to make for an event that nobody delivers again. `id` must be new.
    ///
    /// # Errors
    /// [`StoreError::Full`] when as many calls wait as may, and when it could not be written.
    pub async fn enqueue(&self, platform: &str, id: &str, calls: &str, at: i64) -> Result<(), StoreError> {
        self.space_for(calls.len(), at).await?;
        let place = self.room(Kind::Posts, 1, calls.len(), at).await?;
        let written = self.insert_alone(platform, id, calls, at).await;
        drop(place);
        self.noted(written)
    }

    async fn insert_alone(&self, platform: &str, id: &str, calls: &str, at: i64) -> Result<(), StoreError> {
        let mut connection = self.pool.acquire().await?;
        Ok(insert_post(&mut connection, platform, id, calls, at).await?)
    }

    /// Number of posts of a platform, those that were tried before included.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn queued(&self, platform: &str) -> Result<usize, StoreError> {
        let row = sqlx::query("SELECT COUNT(*) AS number FROM posts WHERE platform = $1").bind(platform);
        let number: i64 = row.fetch_one(&self.pool).await?.try_get("number")?;
        Ok(usize::try_from(number).unwrap_or(usize::MAX))
    }

    /// Number of posts that were not tried yet.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn waiting(&self) -> Result<usize, StoreError> {
        let row = sqlx::query("SELECT COUNT(*) AS number FROM posts WHERE attempts = 0").fetch_one(&self.pool).await?;
        Ok(usize::try_from(row.try_get::<i64, _>("number")?).unwrap_or(usize::MAX))
    }

    /// Posts of a platform that are due, oldest first, at most `most`.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn due(&self, platform: &str, now: i64, most: usize) -> Result<Vec<Post>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, platform, calls, done, attempts, taken, due FROM posts \
             WHERE platform = $1 AND due <= $2 ORDER BY due, id LIMIT $3",
        )
        .bind(platform)
        .bind(now)
        .bind(i64::try_from(most).unwrap_or(i64::MAX))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| Ok(read(row)?)).collect()
    }

    /// Leases a post until a time. Returns false when another server has leased it meanwhile.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn take(&self, post: &Post, until: i64) -> Result<bool, StoreError> {
        let written = sqlx::query("UPDATE posts SET taken = 1, due = $1 WHERE id = $2 AND due = $3")
            .bind(until)
            .bind(&post.id)
            .bind(post.due)
            .execute(&self.pool)
            .await?;
        Ok(written.rows_affected() == 1)
    }

    /// Stores how many calls of a post were made, and extends its lease until a time.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn made(&self, id: &str, done: usize, until: i64) -> Result<(), StoreError> {
        sqlx::query("UPDATE posts SET done = $1, due = $2 WHERE id = $3")
            .bind(i64::try_from(done).unwrap_or(i64::MAX))
            .bind(until)
            .bind(id)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Returns a post, to be tried again at a given time. With `counts`, this counts as an attempt.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn put_off(&self, id: &str, due: i64, counts: bool) -> Result<(), StoreError> {
        sqlx::query("UPDATE posts SET taken = 0, due = $1, attempts = attempts + $2 WHERE id = $3")
            .bind(due)
            .bind(i64::from(counts))
            .bind(id)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Deletes a post that was made or cannot be made.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn finish(&self, id: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM posts WHERE id = $1").bind(id).execute(&self.pool).await?;
        Ok(())
    }

    /// Makes the posts due that a stopped server had leased. A file has one server, and at its start it has leased
    /// nothing. In PostgreSQL, leases of other servers expire by themselves.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn take_over(&self) -> Result<(), StoreError> {
        if self.is_file {
            sqlx::query("UPDATE posts SET due = at WHERE taken = 1").execute(&self.pool).await?;
        }
        Ok(())
    }

    /// When the next post of a platform is due, in milliseconds since 1970.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn next_due(&self, platform: &str) -> Result<Option<i64>, StoreError> {
        let row = sqlx::query("SELECT MIN(due) AS due FROM posts WHERE platform = $1").bind(platform);
        let row = row.fetch_one(&self.pool).await?;
        Ok(row.try_get("due")?)
    }

    /// Deletes deliveries with what is still to be posted for them, and turns, that are older than these times.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn forget_chat(&self, deliveries: i64, turns: i64) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM deliveries WHERE at < $1").bind(deliveries).execute(&self.pool).await?;
        sqlx::query("DELETE FROM turns WHERE at < $1").bind(turns).execute(&self.pool).await?;
        // Its platform may have been turned off. By then, nobody expects the reply.
        sqlx::query("DELETE FROM posts WHERE at < $1 AND taken = 0").bind(deliveries).execute(&self.pool).await?;
        Ok(())
    }

    /// The last turns of a thread, oldest first, at most `most`.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn turns(&self, platform: &str, thread: &str, most: u32) -> Result<Vec<KeptTurn>, StoreError> {
        let stored = self.names.thread(platform, thread);
        let rows = sqlx::query(LAST_TURNS).bind(platform).bind(stored).bind(i64::from(most)).fetch_all(&self.pool);
        let read = |row: &AnyRow| read_turn(row, thread);
        let mut turns: Vec<KeptTurn> = rows.await?.iter().map(read).collect::<Result<_, _>>()?;
        turns.reverse();
        Ok(turns)
    }

    /// The question of an answer that was given in team chat.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn question_of(&self, platform: &str, answer: &str) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT question FROM turns WHERE answer_id = $1 AND platform = $2 LIMIT 1")
            .bind(answer)
            .bind(platform)
            .fetch_optional(&self.pool);
        Ok(row.await?.map(|row| row.try_get("question")).transpose()?)
    }
}

/// Stores calls to make, which are due at once. `id` must be new among those of its platform.
async fn insert_post(
    connection: &mut AnyConnection,
    platform: &str,
    id: &str,
    calls: &str,
    at: i64,
) -> Result<(), sqlx::Error> {
    let insertion = sqlx::query(
        "INSERT INTO posts (id, platform, calls, done, attempts, taken, due, at) VALUES ($1, $2, $3, 0, 0, 0, $4, $5)",
    );
    let insertion = insertion.bind(format!("{platform}/{id}")).bind(platform).bind(calls).bind(at).bind(at);
    insertion.execute(connection).await.map(drop)
}

async fn keep_turn(
    transaction: &mut Transaction<'_, Any>,
    names: &Names,
    platform: &str,
    name: &str,
    turn: &KeptTurn,
    at: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO turns (platform, thread, name, question, answer, answer_id, proof, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (platform, thread, name) DO NOTHING",
    )
    .bind(platform)
    .bind(names.thread(platform, &turn.thread))
    .bind(name)
    .bind(&turn.question)
    .bind(&turn.answer)
    .bind(&turn.answer_id)
    .bind(&turn.proof)
    .bind(at)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

fn read(row: &AnyRow) -> Result<Post, sqlx::Error> {
    Ok(Post {
        id: row.try_get("id")?,
        platform: row.try_get("platform")?,
        calls: row.try_get("calls")?,
        done: usize::try_from(row.try_get::<i64, _>("done")?).unwrap_or_default(),
        attempts: u32::try_from(row.try_get::<i64, _>("attempts")?).unwrap_or_default(),
        is_uncertain: row.try_get::<i64, _>("taken")? != 0,
        due: row.try_get("due")?,
    })
}

fn read_turn(row: &AnyRow, thread: &str) -> Result<KeptTurn, sqlx::Error> {
    Ok(KeptTurn {
        thread: thread.to_owned(),
        question: row.try_get("question")?,
        answer: row.try_get("answer")?,
        answer_id: row.try_get("answer_id")?,
        proof: row.try_get("proof")?,
    })
}
