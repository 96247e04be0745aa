//! Bounds on what visitors may store: rows, bytes and age of each kind, and free space that is left on the disk.
//!
//! Counts are kept in memory, so that a vote does not count a table. They are measured when the store is opened, when a
//! bound seems to be reached, and once a minute, since another process may have deleted or written rows.

use std::sync::{Mutex, PoisonError};

use sqlx::Row as _;
use tokio::sync::{RwLock, RwLockReadGuard};

use super::{Store, StoreError};

/// Bytes that a row takes beside its texts, with its entries in indices, roughly.
const ROW_BYTES: u64 = 300;
/// Milliseconds after which a table is measured again.
const FRESH: i64 = 60_000;
/// Milliseconds between two measurements of a table that is full.
const BETWEEN_LOOKS: i64 = 10_000;
/// Largest number of replies and callbacks that are still to be posted.
const MOST_POSTS: u64 = 10_000;
/// Ids of deliveries per row of the other kinds: they are short, and only recognise what is delivered twice.
const IDS_PER_ROW: u64 = 10;
/// When old rows make room for new ones: one of so many.
const SHARE_THAT_GOES: u64 = 10;

/// How much is stored of what visitors send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Largest number of rows of each kind, such as shared answers or votes.
    pub rows: u64,
    /// Largest size of each kind, in bytes of text with about 300 bytes for each row.
    pub bytes: u64,
    /// Days for which votes and shared answers are kept.
    pub days: u16,
}

impl Bounds {
    /// The bounds where nobody sets others. All kinds together take about a GiB of disk at most.
    pub const DEFAULT: Self = Self { rows: 100_000, bytes: 128 * 1024 * 1024, days: 365 };
}

impl Default for Bounds {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What is bounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Votes with their notes.
    Votes,
    /// Shared answers.
    Shares,
    /// Questions without an answer.
    Unanswered,
    /// Replies and callbacks that are still to be posted.
    Posts,
    /// Questions and answers of team chat.
    Turns,
    /// Ids of deliveries.
    Deliveries,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::Votes, Self::Shares, Self::Unanswered, Self::Posts, Self::Turns, Self::Deliveries];

    /// The table, which is also the name in metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::Votes => "feedback",
            Self::Shares => "shares",
            Self::Unanswered => "unanswered",
            Self::Posts => "posts",
            Self::Turns => "turns",
            Self::Deliveries => "deliveries",
        }
    }

    /// The kind in words, for whoever is refused.
    fn words(self) -> &'static str {
        match self {
            Self::Votes => "votes",
            Self::Shares => "shared answers",
            Self::Unanswered => "unanswered questions",
            Self::Posts => "replies to be posted",
            Self::Turns => "turns of team chat",
            Self::Deliveries => "ids of deliveries",
        }
    }

    /// The bytes of a row's texts. Both databases read a length without reading the text.
    fn size(self) -> &'static str {
        match self {
            Self::Votes => "OCTET_LENGTH(question) + OCTET_LENGTH(note) + OCTET_LENGTH(reader)",
            Self::Shares => "OCTET_LENGTH(body)",
            Self::Unanswered => "OCTET_LENGTH(question)",
            Self::Posts => "OCTET_LENGTH(calls)",
            Self::Turns => "OCTET_LENGTH(question) + OCTET_LENGTH(answer) + OCTET_LENGTH(proof)",
            Self::Deliveries => "OCTET_LENGTH(name)",
        }
    }

    /// The key of the table and the order in which its rows make room for new ones. Elsewhere new rows are refused, since
    /// what was shared or voted must not be displaced by a flood.
    fn displaced(self) -> Option<(&'static str, &'static str)> {
        match self {
            // What many asked is worth more than what one asked, and a new question more than an old one.
            Self::Unanswered => Some(("key, day", "times, day, key")),
            Self::Turns => Some(("platform, thread, name", "at")),
            Self::Deliveries => Some(("platform, name", "at")),
            Self::Votes | Self::Shares | Self::Posts => None,
        }
    }

    fn most(self, bounds: &Bounds) -> Bounds {
        let rows = match self {
            Self::Posts => MOST_POSTS.min(bounds.rows),
            Self::Deliveries => bounds.rows.saturating_mul(IDS_PER_ROW),
            _ => bounds.rows,
        };
        Bounds { rows, ..*bounds }
    }
}

/// Number and size of the rows of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Number of rows.
    pub rows: u64,
    /// Bytes of their texts, with about 300 bytes for each row.
    pub bytes: u64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    usage: Usage,
    /// When the table was measured, by the callers' clock.
    measured: Option<i64>,
}

impl Tally {
    fn age(&self, now: i64) -> i64 {
        // A clock that was set back makes a tally old, not fresh for ever.
        self.measured.map_or(i64::MAX, |measured| now.abs_diff(measured).try_into().unwrap_or(i64::MAX))
    }
}

/// The bounds of a store, and what it holds.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) bounds: Bounds,
    tallies: Mutex<[Tally; Kind::ALL.len()]>,
    /// Held by those who write, and alone by whoever measures, so that a row that was counted is not missed.
    writing: [RwLock<()>; Kind::ALL.len()],
}

/// Room that was found for what is about to be written.
pub(super) type Place<'store> = RwLockReadGuard<'store, ()>;

impl Kept {
    pub(super) fn new(bounds: Bounds) -> Self {
        Self { bounds, ..Self::default() }
    }

    fn with<T>(&self, kind: Kind, work: impl FnOnce(&mut Tally) -> T) -> T {
        work(&mut self.tallies.lock().unwrap_or_else(PoisonError::into_inner)[kind as usize])
    }

    /// Counts rows and their bytes, if they fit.
    async fn add(&self, kind: Kind, rows: usize, bytes: usize) -> Option<Place<'_>> {
        let place = self.writing[kind as usize].read().await;
        let most = kind.most(&self.bounds);
        let more = Usage { rows: rows as u64, bytes: bytes as u64 + rows as u64 * ROW_BYTES };
        self.with(kind, |tally| {
            let sum = Usage {
                rows: tally.usage.rows.saturating_add(more.rows),
                bytes: tally.usage.bytes.saturating_add(more.bytes),
            };
            let fits = sum.rows <= most.rows && sum.bytes <= most.bytes;
            if fits {
                tally.usage = sum;
            }
            fits.then_some(place)
        })
    }
}

impl Store {
    /// The same store with other bounds.
    #[must_use]
    pub fn with_bounds(self, bounds: Bounds) -> Self {
        Self { kept: Kept::new(bounds).into(), ..self }
    }

    /// What the store holds of each kind, as it was last counted.
    pub fn usage(&self) -> [(Kind, Usage); Kind::ALL.len()] {
        Kind::ALL.map(|kind| (kind, self.kept.with(kind, |tally| tally.usage)))
    }

    /// Counts rows with so many bytes of text that are about to be written; no rows, if these bytes are added to one that
    /// is there. The result is to be held until they are written: the table is not measured before. Whoever needs room of
    /// several kinds asks in the order of [`Kind::ALL`], and once for each.
    ///
    /// # Errors
    /// [`StoreError::Full`] when it does not fit, and when the table cannot be measured.
    pub(super) async fn room(&self, kind: Kind, rows: usize, bytes: usize, at: i64) -> Result<Place<'_>, StoreError> {
        if matches!(kind, Kind::Votes | Kind::Shares | Kind::Unanswered) {
            self.space_for(bytes, at).await?;
        }
        self.measure(kind, at, FRESH).await?;
        if let Some(place) = self.kept.add(kind, rows, bytes).await {
            return Ok(place);
        }
        // What is measured before rows are displaced is measured again only after as many have come.
        self.measure(kind, at, if kind.displaced().is_some() { 0 } else { BETWEEN_LOOKS }).await?;
        if let Some(place) = self.kept.add(kind, rows, bytes).await {
            return Ok(place);
        }
        if let Some((key, order)) = kind.displaced() {
            self.displace(kind, key, order).await?;
            self.measure(kind, at, 0).await?;
        }
        self.kept.add(kind, rows, bytes).await.ok_or(StoreError::Full(kind.words()))
    }

    /// Measures every kind.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn measure_all(&self, at: i64) -> Result<(), StoreError> {
        for kind in Kind::ALL {
            self.measure(kind, at, 0).await?;
        }
        Ok(())
    }

    /// Measures a kind that was measured so many milliseconds ago or earlier.
    async fn measure(&self, kind: Kind, at: i64, age: i64) -> Result<(), StoreError> {
        let is_fresh = || self.kept.with(kind, |tally| tally.age(at)) < age;
        if is_fresh() {
            return Ok(());
        }
        let _alone = self.kept.writing[kind as usize].write().await;
        // Another may have measured it meanwhile.
        if is_fresh() {
            return Ok(());
        }
        // The names are constants of this module.
        let statement = sqlx::AssertSqlSafe(format!(
            "SELECT COUNT(*) AS number, CAST(COALESCE(SUM({}), 0) AS BIGINT) AS bytes FROM {}",
            kind.size(),
            kind.name()
        ));
        let row = sqlx::query(statement).fetch_one(&self.pool).await?;
        let number = |name| row.try_get::<i64, _>(name).map(|number| u64::try_from(number).unwrap_or_default());
        let rows = number("number")?;
        let usage = Usage { rows, bytes: number("bytes")?.saturating_add(rows.saturating_mul(ROW_BYTES)) };
        self.kept.with(kind, |tally| *tally = Tally { usage, measured: Some(at) });
        Ok(())
    }

    /// Deletes a tenth of the rows, the least valuable ones.
    async fn displace(&self, kind: Kind, key: &str, order: &str) -> Result<(), StoreError> {
        let name = kind.name();
        let rows = self.kept.with(kind, |tally| tally.usage.rows);
        let statement = sqlx::AssertSqlSafe(format!(
            "DELETE FROM {name} WHERE ({key}) IN (SELECT {key} FROM {name} ORDER BY {order} LIMIT $1)"
        ));
        let most = i64::try_from(rows / SHARE_THAT_GOES + 1).unwrap_or(i64::MAX);
        let gone = sqlx::query(statement).bind(most).execute(&self.pool).await?;
        tracing::warn!(kind = name, rows = gone.rows_affected(), "old rows made room for new ones");
        Ok(())
    }

    /// Deletes votes and shared answers that are older than they may be.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn forget_old(&self, now: i64) -> Result<(), StoreError> {
        let before = now.saturating_sub(i64::from(self.kept.bounds.days).saturating_mul(super::DAY));
        sqlx::query("DELETE FROM feedback WHERE at < $1").bind(before).execute(&self.pool).await?;
        sqlx::query("DELETE FROM shares WHERE at < $1").bind(before).execute(&self.pool).await?;
        Ok(())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeMap;

    use super::super::tests::{file, run};
    use super::super::{DAY, Delivery, Feedback, KeptTurn, Store, StoreError, Vote};
    use super::{Bounds, Kind, ROW_BYTES};

    fn rows(store: &Store, kind: Kind) -> u64 {
        let usage = store.usage().into_iter().find(|(named, _)| *named == kind).expect("it is counted");
        usage.1.rows
    }

    fn vote(number: i64, note: &str) -> Feedback {
        let [answer, reader, question] = [number.to_string(), "r".to_owned(), "Q?".to_owned()];
        Feedback { answer, reader, question, vote: Vote::Up, note: note.to_owned() }
    }

    /// Floods each kind. What is full refuses, or displaces what is old; deleted rows make room.
    pub(in super::super) async fn bounds_what_is_stored(store: Store) {
        let store = store.with_bounds(Bounds { rows: 20, bytes: 20 * (ROW_BYTES + 100), days: 2 });
        let full = |result: Result<(), StoreError>| match result {
            Ok(()) => false,
            Err(StoreError::Full(_)) => true,
            Err(error) => panic!("{error}"),
        };
        let mut refused = (0, 0);
        for at in 0..100 {
            let shared = store.share(&at.to_string(), &format!("t{at}"), "{}", at).await.map(drop);
            refused.0 += u64::from(full(shared));
            refused.1 += u64::from(full(store.keep_feedback(&vote(at, ""), at).await));
        }
        assert_eq!(refused, (80, 80));
        assert_eq!(store.share("3", "new", "{}", 100).await.expect("read"), "t3", "what is stored stays");
        assert!(!full(store.keep_feedback(&vote(3, "changed"), 100).await), "a vote may be changed");
        let long = "x".repeat(2_000);
        assert!(full(store.keep_feedback(&vote(3, &long), 100).await), "but not past the bytes");
        store.forget_old(2 * DAY + 5).await.expect("written");
        assert!(!full(store.share("new", "new", &"x".repeat(1_000), 2 * DAY).await.map(drop)), "age makes room");
        assert!(full(store.share("newer", "newer", &"x".repeat(8_000), 2 * DAY).await.map(drop)), "bytes are bounded");

        for at in 0..100 {
            let names = [format!("e{at}")];
            let turn = KeptTurn { thread: "t".to_owned(), question: at.to_string(), ..KeptTurn::default() };
            let delivery = Delivery { platform: "zulip", names: &names, calls: None, turn: Some(&turn), at };
            assert!(store.accept(&delivery).await.expect("written"));
            let names = [format!("c{at}")];
            let call = Delivery { platform: "webhook", names: &names, calls: Some("[]"), turn: None, at };
            assert_eq!(full(store.accept(&call).await.map(drop)), at >= 20, "{at}");
        }
        assert!(rows(&store, Kind::Turns) <= 20 && rows(&store, Kind::Deliveries) <= 200);
        let turns = store.turns("zulip", "t", 100).await.expect("read");
        assert_eq!(turns.last().map(|turn| turn.question.as_str()), Some("99"), "the newest stay");
        assert!(store.was_delivered("zulip", &["e99".to_owned()]).await.expect("read"));

        let asked = |name: &str, times: u32| BTreeMap::from([(name.to_owned(), times)]);
        store.count_unanswered(&asked("asked by many?", 9), 0).await.expect("written");
        for number in 0..100 {
            store.count_unanswered(&asked(&format!("junk {number}?"), 1), DAY).await.expect("written");
        }
        store.count_unanswered(&asked("real?", 1), 3 * DAY).await.expect("written");
        let kept = store.unanswered(0).await.expect("read");
        assert!(kept.len() <= 20, "{kept:?}");
        assert!(
            ["asked by many?", "real?"].iter().all(|name| kept.iter().any(|kept| kept.question == *name)),
            "{kept:?}"
        );
        store.measure_all(9).await.expect("read");
        assert_eq!(rows(&store, Kind::Posts), 20);
        store.forget_chat(50, 50).await.expect("written");
        store.measure_all(9).await.expect("read");
        assert_eq!(rows(&store, Kind::Posts), 0, "what nobody could post goes with its delivery");
    }

    #[test]
    fn sqlite_bounds_what_is_stored() {
        let folder = tempfile::tempdir().expect("a folder");
        run(async { bounds_what_is_stored(Store::open(&file(folder.path())).await.expect("opens")).await });
    }
}
