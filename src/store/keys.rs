//! Keys for the API, stored as hashes only.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::{Store, StoreError};
use crate::access::{Key, Scope};

impl Store {
    /// Stores a key.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn add_key(&self, key: &Key) -> Result<(), StoreError> {
        self.on_a_full_disk(async || self.insert_key(key).await).await
    }

    async fn insert_key(&self, key: &Key) -> Result<(), StoreError> {
        let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.name()).collect();
        sqlx::query(
            "INSERT INTO keys (id, name, hash, scopes, made, expires, used) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(&key.id)
        .bind(&key.name)
        .bind(&key.hash)
        .bind(scopes.join(" "))
        .bind(key.made)
        .bind(key.expires.unwrap_or_default())
        .bind(key.used.unwrap_or_default())
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// All keys, oldest first.
    ///
    /// # Errors
    /// When they could not be read.
    pub async fn keys(&self) -> Result<Vec<Key>, StoreError> {
        let rows = sqlx::query("SELECT id, name, hash, scopes, made, expires, used FROM keys ORDER BY made, id")
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(|row| Ok(read(row)?)).collect()
    }

    /// Deletes a key, also on a full disk. Returns false when there is no key with this id.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn revoke_key(&self, id: &str) -> Result<bool, StoreError> {
        let delete = async || Ok(sqlx::query("DELETE FROM keys WHERE id = $1").bind(id).execute(&self.pool).await?);
        Ok(self.on_a_full_disk(delete).await?.rows_affected() == 1)
    }

    /// Stores when a key was last used.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn key_used(&self, id: &str, at: i64) -> Result<(), StoreError> {
        sqlx::query("UPDATE keys SET used = $1 WHERE id = $2 AND used < $3")
            .bind(at)
            .bind(id)
            .bind(at)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

fn read(row: &AnyRow) -> Result<Key, sqlx::Error> {
    let time = |name| row.try_get::<i64, _>(name).map(|time| (time != 0).then_some(time));
    Ok(Key {
        id: row.try_get("id")?,
        name: row.try_get("name")?,
        hash: row.try_get("hash")?,
        scopes: row.try_get::<String, _>("scopes")?.split(' ').filter_map(Scope::named).collect(),
        made: row.try_get("made")?,
        expires: time("expires")?,
        used: time("used")?,
    })
}
