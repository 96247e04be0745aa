//! Deleting matching texts of users from all tables.

use sqlx::{Any, Executor as _, Transaction};

use super::{Store, StoreError};

/// What to delete: the entries that satisfy all given conditions. Without a condition, nothing is deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forgettable {
    /// Entries written before this time, in milliseconds since 1970, UTC.
    pub before: Option<i64>,
    /// Feedback of this reader.
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
}

/// A table with texts of users: its name, its time column, and the text that is searched.
const TABLES: [(&str, &str, &str); 4] = [
    ("feedback", "at", "question || ' ' || note"),
    ("shares", "at", "body"),
    ("turns", "at", "question || ' ' || answer"),
    ("unanswered", "day", "question"),
];

impl Store {
    /// Deletes the matching entries and returns their number. With `only_count`, it only counts them.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn forget(&self, what: &Forgettable, only_count: bool) -> Result<Forgotten, StoreError> {
        if *what == Forgettable::default() {
            return Ok(Forgotten::default());
        }
        let mut connection = self.pool.acquire().await?;
        if self.is_file {
            // SQLite otherwise leaves deleted content in the file's free pages.
            connection.execute("PRAGMA secure_delete = ON").await?;
        }
        let mut transaction = sqlx::Connection::begin(&mut *connection).await?;
        let mut counts = [0; TABLES.len()];
        for (count, (table, time, text)) in counts.iter_mut().zip(TABLES) {
            *count = forget(&mut transaction, what, table, time, text).await?;
        }
        if only_count {
            transaction.rollback().await?;
        } else {
            transaction.commit().await?;
            if self.is_file {
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").await?;
            }
        }
        let [feedback, shares, turns, unanswered] = counts;
        Ok(Forgotten { feedback, shares, turns, unanswered })
    }
}

async fn forget(
    transaction: &mut Transaction<'_, Any>,
    what: &Forgettable,
    table: &str,
    time: &str,
    text: &str,
) -> Result<u64, StoreError> {
    // Only votes have a reader.
    if what.reader.is_some() && table != "feedback" {
        return Ok(0);
    }
    let reader = if table == "feedback" { "reader" } else { "''" };
    // The names are constants of this module, and texts of users are bound as parameters.
    let statement = sqlx::AssertSqlSafe(format!(
        "DELETE FROM {table} WHERE {time} < $1 AND ($2 = '' OR {reader} = $2) \
         AND ($3 = '' OR LOWER({text}) LIKE LOWER($3) ESCAPE '!')"
    ));
    let pattern = what.containing.as_ref().map_or_else(String::new, |text| {
        format!("%{}%", text.replace('!', "!!").replace('%', "!%").replace('_', "!_"))
    });
    let done = sqlx::query(statement)
        .bind(what.before.unwrap_or(i64::MAX))
        .bind(what.reader.as_deref().unwrap_or_default())
        .bind(pattern)
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected())
}
