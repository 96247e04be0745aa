//! Questions without an answer, counted by day. Users are not recorded.

use std::collections::BTreeMap;

use sqlx::Row as _;

use super::{Kind, Store, StoreError};
use crate::corpus::Sha256;

/// A day in milliseconds.
pub const DAY: i64 = 24 * 60 * 60 * 1000;

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
    /// Adds these counts of questions without an answer to their day. When there are as many as may be, those that were
    /// asked least and longest ago make room.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn count_unanswered(&self, questions: &BTreeMap<String, u32>, at: i64) -> Result<(), StoreError> {
        let day = at - at.rem_euclid(DAY);
        for question in questions.keys() {
            // Before the transaction, which would be in the way of old rows that make room. A question that has a row is
            // counted twice until the table is measured again.
            drop(self.room(Kind::Unanswered, 1, question.len(), at).await?);
        }
        let mut transaction = self.pool.begin().await?;
        for (question, &times) in questions {
            let key = Sha256::of(question.as_bytes()).to_string();
            let counted = sqlx::query("UPDATE unanswered SET times = times + $1 WHERE key = $2 AND day = $3")
                .bind(i64::from(times))
                .bind(&key)
                .bind(day)
                .execute(&mut *transaction)
                .await?;
            if counted.rows_affected() > 0 {
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
