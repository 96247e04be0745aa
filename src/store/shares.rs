//! Shared answers, as they were when they were shared.

use sqlx::Row as _;

use super::{Kind, Store, StoreError};

/// A shared answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// The answer, in the JSON of whoever shared it.
    pub body: String,
    /// When it was shared, in milliseconds since 1970, UTC.
    pub at: i64,
}

impl Store {
    /// Stores an answer to be shown under the returned token. This is `token`, or the earlier token if the same answer
    /// was shared before.
    ///
    /// # Errors
    /// [`StoreError::Full`] when as many are stored as may be, and when it could not be written; then nothing has changed.
    pub async fn share(&self, answer: &str, token: &str, body: &str, at: i64) -> Result<String, StoreError> {
        if let Some(token) = self.token_of(answer).await? {
            return Ok(token);
        }
        let _place = self.room(Kind::Shares, 1, body.len(), at).await?;
        let written = sqlx::query(
            "INSERT INTO shares (answer, token, body, at) VALUES ($1, $2, $3, $4) ON CONFLICT (answer) DO NOTHING",
        )
        .bind(answer)
        .bind(token)
        .bind(body)
        .bind(at)
        .execute(&self.pool)
        .await;
        self.noted(written.map_err(StoreError::from))?;
        // Another server may have shared the same answer meanwhile.
        Ok(self.token_of(answer).await?.ok_or(sqlx::Error::RowNotFound)?)
    }

    async fn token_of(&self, answer: &str) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT token FROM shares WHERE answer = $1").bind(answer).fetch_optional(&self.pool);
        Ok(row.await?.map(|row| row.try_get("token")).transpose()?)
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
