//! Names of people: they are stored as hashes with a salt of this store, so that nobody finds them by trying.
//!
//! The same name is the same hash in one store, so that a later vote replaces an earlier one and a thread is found again.

use data_encoding::HEXLOWER;
use ring::hmac;
use ring::rand::{SecureRandom as _, SystemRandom};
use sqlx::{AnyPool, Row as _};

use crate::corpus::Sha256;

/// Hexadecimal digits of a stored name.
const DIGITS: usize = 32;

/// The salt of a store.
#[derive(Debug, Clone)]
pub(super) struct Names(hmac::Key);

impl Names {
    fn of(salt: &str) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, salt.as_bytes()))
    }

    fn hash(&self, kind: &str, name: &str) -> String {
        let tag = hmac::sign(&self.0, format!("{kind}\0{name}").as_bytes());
        let mut digits = HEXLOWER.encode(tag.as_ref());
        digits.truncate(DIGITS);
        digits
    }

    /// The stored name of a reader.
    pub(super) fn reader(&self, name: &str) -> String {
        self.hash("reader", name)
    }

    /// The stored name of a thread.
    pub(super) fn thread(&self, platform: &str, thread: &str) -> String {
        self.hash("thread", &format!("{platform}:{thread}"))
    }

    /// The names under which votes of somebody may be stored: the name as it is listed, the name that was given with the
    /// vote, or that of somebody in team chat, such as `slack:U0123`.
    pub(super) fn readers(&self, name: &str) -> [String; 3] {
        [name.to_owned(), self.reader(name), self.reader(&of_team_chat(name))]
    }

    /// The stored name of a thread such as `slack:D0123`.
    pub(super) fn thread_named(&self, name: &str) -> String {
        self.hash("thread", name)
    }

    /// The names of this store. At the first time the salt is made, and what was stored without one gets it.
    pub(super) async fn open(pool: &AnyPool) -> Result<Self, sqlx::Error> {
        if let Some(salt) = salt(pool).await? {
            return Ok(Self::of(&salt));
        }
        let mut random = [0; 32];
        let unknown = |_| sqlx::Error::Protocol("the system provides no random numbers".to_owned());
        SystemRandom::new().fill(&mut random).map_err(unknown)?;
        let new = HEXLOWER.encode(&random);
        let mut transaction = pool.begin().await?;
        let made = sqlx::query("INSERT INTO own (name, value) VALUES ('salt', $1) ON CONFLICT (name) DO NOTHING");
        if made.bind(&new).execute(&mut *transaction).await?.rows_affected() == 1 {
            let names = Self::of(&new);
            let votes = sqlx::query("SELECT answer, reader FROM feedback").fetch_all(&mut *transaction).await?;
            for vote in votes {
                let reader: String = vote.try_get("reader")?;
                let change = sqlx::query("UPDATE feedback SET reader = $1 WHERE answer = $2 AND reader = $3");
                let change = change.bind(names.reader(&reader)).bind(vote.try_get::<String, _>("answer")?).bind(reader);
                change.execute(&mut *transaction).await?;
            }
            let threads =
                sqlx::query("SELECT DISTINCT platform, thread FROM turns").fetch_all(&mut *transaction).await?;
            for row in threads {
                let (platform, thread): (String, String) = (row.try_get("platform")?, row.try_get("thread")?);
                let change = sqlx::query("UPDATE turns SET thread = $1 WHERE platform = $2 AND thread = $3");
                let change = change.bind(names.thread(&platform, &thread)).bind(platform).bind(thread);
                change.execute(&mut *transaction).await?;
            }
        }
        transaction.commit().await?;
        // Another server may have been faster.
        Ok(Self::of(&salt(pool).await?.unwrap_or(new)))
    }
}

async fn salt(pool: &AnyPool) -> Result<Option<String>, sqlx::Error> {
    let row = sqlx::query("SELECT value FROM own WHERE name = 'salt'").fetch_optional(pool).await?;
    row.map(|row| row.try_get("value")).transpose()
}

/// The name of somebody in team chat as votes carry it: a hash of `platform:user`, without a salt.
pub fn of_team_chat(name: &str) -> String {
    let mut digits = Sha256::of(name.as_bytes()).to_string();
    digits.truncate(DIGITS);
    digits
}

#[cfg(test)]
pub(super) mod tests {
    use sqlx::{AssertSqlSafe, Executor as _, Row as _};

    use super::super::tests::{file, run};
    use super::super::{Delivery, Feedback, Forgettable, KeptTurn, Store, Vote};
    use super::of_team_chat;

    async fn column(store: &Store, statement: &str) -> Vec<String> {
        let rows = store.pool.fetch_all(AssertSqlSafe(statement.to_owned())).await.expect("read");
        rows.iter().map(|row| row.try_get(0).expect("a text")).collect()
    }

    fn vote(answer: &str, reader: &str) -> Feedback {
        let [answer, reader] = [answer, reader].map(str::to_owned);
        Feedback { answer, reader, question: "Q?".to_owned(), vote: Vote::Up, note: String::new() }
    }

    async fn forgets(store: &Store, reader: &str) -> (u64, u64) {
        let what = Forgettable { reader: Some(reader.to_owned()), ..Forgettable::default() };
        let forgotten = store.forget(&what, false).await.expect("written");
        (forgotten.feedback, forgotten.turns)
    }

    /// No stored column holds a name or a hash that can be computed from it, and `forget` finds each by its name.
    pub(in super::super) async fn salts_names(store: &Store) {
        let user = of_team_chat("slack:U0123");
        store.keep_feedback(&vote("a", &user), 1).await.expect("written");
        store.keep_feedback(&vote("a", &user), 2).await.expect("written");
        store.keep_feedback(&vote("a", "Ann Ek"), 3).await.expect("written");
        let turn = KeptTurn { thread: "D0123".to_owned(), question: "Who?".to_owned(), ..KeptTurn::default() };
        let names = ["e1".to_owned()];
        let delivery = Delivery { platform: "slack", names: &names, calls: None, turn: Some(&turn), at: 4 };
        assert!(store.accept(&delivery).await.expect("written"));
        assert_eq!(store.turns("slack", "D0123", 9).await.expect("read"), [turn]);
        let stored =
            [column(store, "SELECT reader FROM feedback").await, column(store, "SELECT thread FROM turns").await];
        let stored = stored.concat();
        assert_eq!(stored.len(), 3, "a reader has one vote on an answer");
        let is_named = |stored: &String| stored.contains("Ann") || stored.contains("D0123") || *stored == user;
        assert!(!stored.iter().any(is_named), "{stored:?}");
        assert_eq!(forgets(store, "slack:U0123").await, (1, 0));
        assert_eq!(forgets(store, "slack:D0123").await, (0, 1));
        assert_eq!(forgets(store, "Ann Ek").await, (1, 0));
    }

    #[test]
    fn sqlite_salts_names_and_those_of_an_earlier_version() {
        let (folder, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        run(async {
            let store = Store::open(&file(folder.path())).await.expect("opens");
            salts_names(&store).await;
            let elsewhere = Store::open(&file(other.path())).await.expect("opens");
            assert_ne!(store.names.reader("a"), elsewhere.names.reader("a"), "each store has a salt of its own");
            // As an earlier version left it.
            store.pool.execute("DELETE FROM own").await.expect("written");
            let earlier =
                "INSERT INTO feedback (answer, reader, question, vote, note, at) VALUES ('b', 'r-1', '', 'up', '', 1)";
            store.pool.execute(earlier).await.expect("written");
            let earlier = "INSERT INTO turns (platform, thread, name, question, answer, answer_id, proof, at) \
                           VALUES ('zulip', 'dm/7', 'e', 'Why?', '', '', '', 1)";
            store.pool.execute(earlier).await.expect("written");
            store.close().await;
            let store = Store::open(&file(folder.path())).await.expect("opens");
            let reader = column(&store, "SELECT reader FROM feedback").await;
            assert_eq!(reader, [store.names.reader("r-1")]);
            assert_eq!(store.turns("zulip", "dm/7", 9).await.expect("read").len(), 1, "the thread goes on");
            assert_eq!(forgets(&store, &reader[0]).await, (1, 0), "by the name that is listed");
            let salt = store.names.reader("a");
            store.close().await;
            let store = Store::open(&file(folder.path())).await.expect("opens");
            assert_eq!(store.names.reader("a"), salt, "the salt stays");
        });
    }
}
