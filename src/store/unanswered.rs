//! Questions without an answer, counted by day. Users are not recorded.

use std::collections::BTreeMap;

use sqlx::Row as _;

use super::{Store, StoreError};
use crate::corpus::Sha256;

/// A day in milliseconds.
pub const DAY: i64 = 24 * 60 * 60 * 1000;

/// Largest number of rows. When it is reached, questions that have a row are still counted and new questions are not
/// stored, so that invented questions cannot fill the disk.
const MOST_ROWS: i64 = 100_000;

/// A question without an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    /// The question.
    pub question: String,
    /// Number of times that it was asked.
    pub times: i64,
    /// The start of the last day on which it was asked, in milliseconds since 1970, UTC.
    pub last: i64,
}

impl Store {
    /// Adds these counts of questions without an answer to their day.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn count_unanswered(&self, questions: &BTreeMap<String, u32>, at: i64) -> Result<(), StoreError> {
        let day = at - at.rem_euclid(DAY);
        let mut transaction = self.pool.begin().await?;
        let row = sqlx::query("SELECT COUNT(*) AS rows_kept FROM unanswered").fetch_one(&mut *transaction).await?;
        let mut rows: i64 = row.try_get("rows_kept")?;
        for (question, &times) in questions {
            let key = Sha256::of(question.as_bytes()).to_string();
            let counted = sqlx::query("UPDATE unanswered SET times = times + $1 WHERE key = $2 AND day = $3")
                .bind(i64::from(times))
                .bind(&key)
                .bind(day)
                .execute(&mut *transaction)
                .await?;
            if counted.rows_affected() > 0 || rows >= MOST_ROWS {
                continue;
            }
            // Another server on the same database may have inserted the row meanwhile.
            sqlx::query(
                "INSERT INTO unanswered (key, day, question, times) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (key, day) DO UPDATE SET times = unanswered.times + excluded.times",
            )
            .bind(&key)
            .bind(day)
            .bind(question)
            .bind(i64::from(times))
            .execute(&mut *transaction)
            .await?;
            rows += 1;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Questions without an answer since a time, the most frequent first.
    ///
    /// # Errors
    /// When they could not be read.
    pub async fn unanswered(&self, since: i64) -> Result<Vec<Unanswered>, StoreError> {
        let rows = sqlx::query(
            "SELECT question, CAST(SUM(times) AS BIGINT) AS times, MAX(day) AS last FROM unanswered \
             WHERE day >= $1 GROUP BY key, question ORDER BY 2 DESC, question",
        )
        .bind(since - since.rem_euclid(DAY))
        .fetch_all(&self.pool)
        .await?;
        let read = |row: &sqlx::any::AnyRow| {
            Ok(Unanswered {
                question: row.try_get("question")?,
                times: row.try_get("times")?,
                last: row.try_get("last")?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// Deletes questions without an answer that were asked before a time.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn forget_unanswered(&self, before: i64) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM unanswered WHERE day < $1").bind(before).execute(&self.pool).await?;
        Ok(())
    }
}
