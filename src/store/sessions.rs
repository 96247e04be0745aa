//! Sessions of people who signed in with a key, stored as hashes only.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::{Store, StoreError};

/// Largest number of sessions of one key. A further one ends the one that expires first.
const MOST_OF_A_KEY: i64 = 1000;

/// A session of a person in a browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The SHA-256 of the text in the cookie, in hexadecimal digits.
    pub hash: String,
    /// The id of the key that the person signed in with.
    pub key: String,
    /// When it expires, in milliseconds since 1970, UTC.
    pub expires: i64,
}

impl Store {
    /// Stores a session. Sessions that expired by `now`, those of keys that are gone, and those over the bound are deleted.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn add_session(&self, session: &Session, now: i64) -> Result<(), StoreError> {
        let mut transaction = self.pool.begin().await?;
        sqlx::query("DELETE FROM sessions WHERE expires <= $1 OR key NOT IN (SELECT id FROM keys)")
            .bind(now)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("INSERT INTO sessions (hash, key, expires) VALUES ($1, $2, $3)")
            .bind(&session.hash)
            .bind(&session.key)
            .bind(session.expires)
            .execute(&mut *transaction)
            .await?;
        sqlx::query(
            "DELETE FROM sessions WHERE key = $1 AND hash NOT IN \
             (SELECT hash FROM sessions WHERE key = $2 ORDER BY expires DESC, hash LIMIT $3)",
        )
        .bind(&session.key)
        .bind(&session.key)
        .bind(MOST_OF_A_KEY)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// All sessions.
    ///
    /// # Errors
    /// When they could not be read.
    pub async fn sessions(&self) -> Result<Vec<Session>, StoreError> {
        let rows = sqlx::query("SELECT hash, key, expires FROM sessions").fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok(read(row)?)).collect()
    }

    /// The session with this hash.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn session(&self, hash: &str) -> Result<Option<Session>, StoreError> {
        let row = sqlx::query("SELECT hash, key, expires FROM sessions WHERE hash = $1")
            .bind(hash)
            .fetch_optional(&self.pool)
            .await?;
        row.as_ref().map(|row| Ok(read(row)?)).transpose()
    }

    /// Ends the session with this hash, if there is one.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn end_session(&self, hash: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE hash = $1").bind(hash).execute(&self.pool).await?;
        Ok(())
    }

    /// True when other servers may use this store as well.
    pub fn is_shared(&self) -> bool {
        !self.is_file
    }
}

fn read(row: &AnyRow) -> Result<Session, sqlx::Error> {
    Ok(Session { hash: row.try_get("hash")?, key: row.try_get("key")?, expires: row.try_get("expires")? })
}

#[cfg(test)]
mod tests {
    use super::super::{Address, Store};
    use super::{MOST_OF_A_KEY, Session};
    use crate::access::Key;

    /// Proves that sessions are bounded for each key, and end when they expire, are ended, or their key is gone.
    #[tokio::test]
    async fn sessions_end_and_are_bounded() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&Address::File(folder.path().join("citewire.db"))).await.expect("a store");
        let [one, other] = ["one", "other"].map(|id| Key {
            id: id.to_owned(),
            name: String::new(),
            hash: id.to_owned(),
            scopes: Vec::new(),
            made: 0,
            expires: None,
            used: None,
        });
        for key in [&one, &other] {
            store.add_key(key).await.expect("written");
        }
        let session = |hash: String, key: &Key, expires| Session { hash, key: key.id.clone(), expires };
        let first = session("first".to_owned(), &other, 50);
        store.add_session(&first, 0).await.expect("written");
        for number in 0..MOST_OF_A_KEY + 5 {
            store.add_session(&session(number.to_string(), &one, 100 + number), 0).await.expect("written");
        }
        let kept = store.sessions().await.expect("read");
        assert_eq!(kept.len(), usize::try_from(MOST_OF_A_KEY).expect("a number") + 1);
        assert_eq!(store.session("4").await.expect("read"), None, "it expired first");
        assert_eq!(store.session("first").await.expect("read"), Some(first), "another key");

        store.end_session("9").await.expect("written");
        assert_eq!(store.session("9").await.expect("read"), None);
        store.add_session(&session("late".to_owned(), &one, 9000), 60).await.expect("written");
        assert_eq!(store.session("first").await.expect("read"), None, "expired");
        assert!(store.revoke_key("one").await.expect("written"));
        store.add_session(&session("last".to_owned(), &other, 9000), 60).await.expect("written");
        assert_eq!(store.sessions().await.expect("read").len(), 1, "the other key is gone");
    }
}
