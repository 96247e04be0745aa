//! Shared answers, as they were when they were shared.

use sqlx::Row as _;

use super::{Store, StoreError};

/// A shared answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// The answer as the API sent it, in JSON.
    pub body: String,
    /// When it was shared, in milliseconds since 1970, UTC.
    pub at: i64,
}

impl Store {
    /// Stores an answer to be shown under the returned token. This is `token`, or the earlier token if the same answer
    /// was shared before.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn share(&self, answer: &str, token: &str, body: &str, at: i64) -> Result<String, StoreError> {
        sqlx::query(
            "INSERT INTO shares (answer, token, body, at) VALUES ($1, $2, $3, $4) ON CONFLICT (answer) DO NOTHING",
        )
        .bind(answer)
        .bind(token)
        .bind(body)
        .bind(at)
        .execute(&self.pool)
        .await?;
        let row = sqlx::query("SELECT token FROM shares WHERE answer = $1").bind(answer).fetch_one(&self.pool).await?;
        Ok(row.try_get("token")?)
    }

    /// The answer that was shared under a token.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn shared(&self, token: &str) -> Result<Option<Shared>, StoreError> {
        let row = sqlx::query("SELECT body, at FROM shares WHERE token = $1").bind(token).fetch_optional(&self.pool);
        let Some(row) = row.await? else { return Ok(None) };
        Ok(Some(Shared { body: row.try_get("body")?, at: row.try_get("at")? }))
    }
}
