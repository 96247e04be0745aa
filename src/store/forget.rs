//! Deleting matching texts of users from all tables.

use std::sync::{Mutex, PoisonError};

use sqlx::{Any, AnyConnection, Executor as _, Transaction};

use super::{Store, StoreError};

/// Number of rows that are deleted at a time on a full disk.
const ROWS_AT_A_TIME: u32 = 20;

/// What to delete: the entries that satisfy all given conditions. Without a condition, nothing is deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forgettable {
    /// Entries written before this time, in milliseconds since 1970, UTC.
    pub before: Option<i64>,
    /// Feedback of this reader: the name as it is listed or as it was sent with the vote, or a user of team chat such as
    /// `slack:U0123`; and the turns of a thread of that name.
    pub reader: Option<String>,
    /// Entries that contain this text. The case of Latin letters is ignored.
    pub containing: Option<String>,
}

/// Number of deleted entries of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Votes on answers.
    pub feedback: u64,
    /// Shared answers.
    pub shares: u64,
    /// Questions and answers of team chat.
    pub turns: u64,
    /// Questions without an answer.
    pub unanswered: u64,
    /// Replies that were still to be posted.
    pub posts: u64,
}

/// A table with texts of users: its name, its time column, the text that is searched, and the column with the hash of a
/// name, if it has one.
type Table = (&'static str, &'static str, &'static str, Option<&'static str>);

const TABLES: [Table; 5] = [
    ("feedback", "at", "question || ' ' || note", Some("reader")),
    ("shares", "at", "body", None),
    ("turns", "at", "question || ' ' || answer || ' ' || proof", Some("thread")),
    ("unanswered", "day", "question", None),
    ("posts", "at", "calls", None),
];

impl Store {
    /// Deletes the matching entries and returns their number. With `only_count`, it only counts them.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed, except that on a full disk some entries may be deleted.
    pub async fn forget(&self, what: &Forgettable, only_count: bool) -> Result<Forgotten, StoreError> {
        if *what == Forgettable::default() {
            return Ok(Forgotten::default());
        }
        match self.forget_at_once(what, only_count).await {
            // A part of the space that is held is enough for some rows at a time.
            Err(error) if self.is_file && error.is_no_space() => {
                tracing::warn!("the disk is full; entries are deleted in parts");
                let counts = Mutex::new([0; TABLES.len()]);
                self.on_a_full_disk(async || self.forget_in_parts(what, &counts).await).await?;
                Ok(Forgotten::of(counts.into_inner().unwrap_or_else(PoisonError::into_inner)))
            }
            done => done,
        }
    }

    async fn forget_at_once(&self, what: &Forgettable, only_count: bool) -> Result<Forgotten, StoreError> {
        let mut connection = self.pool.acquire().await?;
        if self.is_file {
            // SQLite otherwise leaves deleted content in the file's free pages.
            connection.execute("PRAGMA secure_delete = ON").await?;
        }
        let mut transaction = sqlx::Connection::begin(&mut *connection).await?;
        let mut counts = [0; TABLES.len()];
        for (count, table) in counts.iter_mut().zip(TABLES) {
            *count = self.forget_in(&mut transaction, what, table, None).await?;
        }
        if only_count {
            transaction.rollback().await?;
        } else {
            transaction.commit().await?;
            self.overwrite(&mut connection).await?;
        }
        Ok(Forgotten::of(counts))
    }

    /// Merges the write-ahead log, which has the deleted text, into the file. What was deleted stays deleted if it fails.
    async fn overwrite(&self, connection: &mut AnyConnection) -> Result<(), StoreError> {
        const MERGE: &str = "PRAGMA wal_checkpoint(TRUNCATE)";
        if !self.is_file {
            return Ok(());
        }
        loop {
            match connection.execute(MERGE).await.map_err(StoreError::from) {
                // What others wrote before may need new pages in the file.
                Err(error) if error.is_no_space() && self.disk.release() => {}
                done => return done.map(drop),
            }
        }
    }

    /// Deletes some rows in each transaction, and merges the write-ahead log after each, so that it stays small.
    /// `counts` grows by what was deleted, so that it can be called again after it failed.
    async fn forget_in_parts(&self, what: &Forgettable, counts: &Mutex<[u64; TABLES.len()]>) -> Result<(), StoreError> {
        let mut connection = self.pool.acquire().await?;
        connection.execute("PRAGMA secure_delete = ON").await?;
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        for (at, table) in TABLES.into_iter().enumerate() {
            loop {
                let mut transaction = sqlx::Connection::begin(&mut *connection).await?;
                let some = self.forget_in(&mut transaction, what, table, Some(ROWS_AT_A_TIME)).await?;
                transaction.commit().await?;
                counts.lock().unwrap_or_else(PoisonError::into_inner)[at] += some;
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").await?;
                if some == 0 {
                    break;
                }
            }
        }
        Ok(())
    }

    async fn forget_in(
        &self,
        transaction: &mut Transaction<'_, Any>,
        what: &Forgettable,
        (table, time, text, name): Table,
        most: Option<u32>,
    ) -> Result<u64, StoreError> {
        let names = match (what.reader.as_deref(), name) {
            (Some(_), None) => return Ok(0),
            (Some(reader), Some("reader")) => self.names.readers(reader),
            (Some(reader), Some(_)) => [(); 3].map(|()| self.names.thread_named(reader)),
            (None, _) => Default::default(),
        };
        let name = name.unwrap_or("''");
        let fits = format!(
            "{time} < $1 AND ($2 = '' OR {name} IN ($2, $3, $4)) \
             AND ($5 = '' OR LOWER({text}) LIKE LOWER($5) ESCAPE '!' OR LOWER({text}) LIKE LOWER($6) ESCAPE '!')"
        );
        // Rows have a number in SQLite alone, which is where parts are needed.
        let fits = match most {
            None => fits,
            Some(most) => format!("rowid IN (SELECT rowid FROM {table} WHERE {fits} LIMIT {most})"),
        };
        // The names are constants of this module, and texts of users are bound as parameters.
        let statement = sqlx::AssertSqlSafe(format!("DELETE FROM {table} WHERE {fits}"));
        let [plain, in_json] = what.containing.as_ref().map_or_else(Default::default, |text| {
            let json = serde_json::to_string(text).unwrap_or_default();
            let in_json = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or_default();
            [text.as_str(), in_json]
                .map(|text| format!("%{}%", text.replace('!', "!!").replace('%', "!%").replace('_', "!_")))
        });
        let [one, other, third] = names;
        let done = sqlx::query(statement)
            .bind(what.before.unwrap_or(i64::MAX))
            .bind(one)
            .bind(other)
            .bind(third)
            .bind(plain)
            .bind(in_json)
            .execute(&mut **transaction)
            .await?;
        Ok(done.rows_affected())
    }
}

impl Forgotten {
    fn of([feedback, shares, turns, unanswered, posts]: [u64; TABLES.len()]) -> Self {
        Self { feedback, shares, turns, unanswered, posts }
    }
}
