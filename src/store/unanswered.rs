//! Questions that found nothing, counted by day; never who asked.

use std::collections::BTreeMap;

use sqlx::Row as _;

use super::{Store, StoreError};
use crate::corpus::Sha256;

/// A day in milliseconds.
pub const DAY: i64 = 24 * 60 * 60 * 1000;

/// Rows that are kept at most: beyond them, questions that are there are still counted, and new ones are not taken. Who
/// asks made-up questions for a month fills no disk.
const MOST_ROWS: i64 = 100_000;

/// A question that found nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    /// The question.
    pub question: String,
    /// How often it was asked.
    pub times: i64,
    /// The last day on which it was, in milliseconds since 1970 at its start, UTC.
    pub last: i64,
}

impl Store {
    /// Counts questions that found nothing, with how often each did.
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
            // Another server on the same database may have been faster.
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

    /// Questions that found nothing from a time on, the most frequent first.
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

    /// Forgets questions that found nothing before a time.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn forget_unanswered(&self, before: i64) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM unanswered WHERE day < $1").bind(before).execute(&self.pool).await?;
        Ok(())
    }
}
