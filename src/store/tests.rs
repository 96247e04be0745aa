//! Tests of the store on SQLite, and on the PostgreSQL database that `CITEWIRE_TEST_POSTGRES` names.

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::{AssertSqlSafe, Executor as _, Row as _};

#[cfg(feature = "postgres")]
use super::bounds::tests::bounds_what_is_stored;
use super::deliveries::LAST_TURNS;
#[cfg(feature = "postgres")]
use super::names::tests::salts_names;
use super::{Address, DAY, Delivery, Feedback, Forgettable, Forgotten, KeptTurn, Store, StoreError, Vote};

pub(super) fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(test);
}

fn feedback(answer: &str, reader: &str, vote: Vote, note: &str) -> Feedback {
    let [answer, reader, note] = [answer, reader, note].map(str::to_owned);
    Feedback { answer, reader, question: "Кто построил мост? – 'x'".to_owned(), vote, note }
}

async fn keeps_feedback(store: &Store) {
    let first = feedback("a1", "r1", Vote::Up, "");
    store.keep_feedback(&first, 10).await.expect("written");
    store.keep_feedback(&feedback("a2", "r1", Vote::Down, "'; DROP TABLE feedback; --"), 20).await.expect("written");
    store.keep_feedback(&feedback("a1", "r2", Vote::Down, "wrong"), 30).await.expect("written");
    let all = store.feedback(0, None, 10).await.expect("read");
    assert_eq!(all.iter().map(|voted| voted.at).collect::<Vec<_>>(), [30, 20, 10], "newest first");
    let stored = Feedback { reader: store.names.reader("r1"), ..first };
    assert_eq!(all[2].feedback, stored, "its reader is a salted hash");
    assert_eq!(all[1].feedback.note, "'; DROP TABLE feedback; --");

    store.keep_feedback(&feedback("a1", "r1", Vote::Down, "after all"), 40).await.expect("written");
    let all = store.feedback(0, None, 10).await.expect("read");
    assert_eq!(all.len(), 3, "the same reader has one vote on an answer");
    assert_eq!((all[0].feedback.vote, all[0].feedback.note.as_str()), (Vote::Down, "after all"));
    assert_eq!(store.feedback(0, Some(Vote::Up), 10).await.expect("read").len(), 0);
    assert_eq!(store.feedback(30, Some(Vote::Down), 10).await.expect("read").len(), 2);
    assert_eq!(store.feedback(0, None, 1).await.expect("read").len(), 1);
}

async fn keeps_shares(store: &Store) {
    let token = store.share("a1", "t1", "{\"text\":\"Мост\"}", 10).await.expect("written");
    assert_eq!(token, "t1");
    assert_eq!(store.share("a1", "t2", "{}", 20).await.expect("written"), "t1", "an answer has one token");
    let shared = store.shared("t1").await.expect("read").expect("shared");
    assert_eq!((shared.body.as_str(), shared.at), ("{\"text\":\"Мост\"}", 10));
    assert_eq!(store.shared("t2").await.expect("read"), None);
}

fn delivery<'a>(names: &'a [String], turn: Option<&'a KeptTurn>, at: i64) -> Delivery<'a> {
    Delivery { platform: "slack", names, calls: Some("[]"), turn, at }
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

async fn accepts_a_delivery_once(store: &Store) {
    let turn =
        |question: &str| KeptTurn { thread: "t".to_owned(), question: question.to_owned(), ..KeptTurn::default() };
    let (first, again, other) = (names(&["e1", "m1"]), names(&["e2", "m1"]), names(&["e3"]));
    assert!(store.accept(&delivery(&first, Some(&turn("one")), 10)).await.expect("written"));
    assert!(!store.accept(&delivery(&again, Some(&turn("one more")), 20)).await.expect("read"), "one name is enough");
    assert!(!store.was_delivered("slack", &names(&["e2"])).await.expect("read"), "nothing of it was kept");
    assert!(store.was_delivered("slack", &again).await.expect("read"));
    assert!(!store.was_delivered("zulip", &first).await.expect("read"), "every platform has its own names");
    assert!(store.accept(&delivery(&other, Some(&turn("two")), 30)).await.expect("written"));
    let turns = store.turns("slack", "t", 10).await.expect("read");
    assert_eq!(turns.iter().map(|turn| turn.question.as_str()).collect::<Vec<_>>(), ["one", "two"], "oldest first");
    assert_eq!(store.turns("slack", "t", 1).await.expect("read"), [turn("two")], "the last ones");
}

async fn counts_unanswered_questions_by_day(store: &Store) {
    let asked = |questions: &[(&str, u32)]| -> BTreeMap<String, u32> {
        questions.iter().map(|&(question, times)| (question.to_owned(), times)).collect()
    };
    let long = "ж".repeat(1000);
    store.count_unanswered(&asked(&[("Кто?", 2), (&long, 1)]), 5).await.expect("written");
    store.count_unanswered(&asked(&[("Кто?", 1), ("Why?", 4)]), DAY + 5).await.expect("written");
    store.count_unanswered(&asked(&[("Кто?", 1)]), DAY + 9).await.expect("written");
    let kept = store.unanswered(0).await.expect("read");
    let shown: Vec<_> = kept.iter().map(|kept| (kept.question.as_str(), kept.times, kept.last)).collect();
    assert_eq!(shown, [("Why?", 4, DAY), ("Кто?", 4, DAY), (&long, 1, 0)], "the most frequent first");
    store.forget_unanswered(DAY).await.expect("written");
    let kept = store.unanswered(0).await.expect("read");
    assert_eq!(kept.iter().map(|kept| kept.times).collect::<Vec<_>>(), [4, 2], "without the first day");
}

async fn forgets_what_fits(store: &Store) {
    let forget = |before: Option<i64>, reader: Option<&str>, containing: Option<&str>| Forgettable {
        before,
        reader: reader.map(str::to_owned),
        containing: containing.map(str::to_owned),
    };
    let turn = KeptTurn { thread: "t9".to_owned(), question: "Who?".to_owned(), ..KeptTurn::default() };
    assert!(store.accept(&delivery(&names(&["e9"]), Some(&turn), 10)).await.expect("written"));
    assert_eq!(store.forget(&Forgettable::default(), false).await.expect("read"), Forgotten::default());
    let by_reader = forget(None, Some("r1"), None);
    let counted = store.forget(&by_reader, true).await.expect("read");
    assert_eq!(counted, Forgotten { feedback: 2, ..Forgotten::default() });
    assert_eq!(store.forget(&by_reader, false).await.expect("written"), counted, "a trial forgets nothing");
    assert_eq!(store.forget(&by_reader, false).await.expect("written"), Forgotten::default());
    // Wildcards of LIKE are matched literally.
    let written = feedback("a9", "r9", Vote::Down, "100%_sure! NAME");
    store.keep_feedback(&written, 50).await.expect("written");
    let counted = store.forget(&forget(None, None, Some("100%_sure! name")), false).await.expect("written");
    assert_eq!(counted, Forgotten { feedback: 1, ..Forgotten::default() });
    assert_eq!(store.forget(&forget(None, None, Some("1__%")), false).await.expect("read"), Forgotten::default());
    // In JSON, the text is written in another way.
    store.share("a7", "t7", r#"{"question":"say \"hi\""}"#, 60).await.expect("written");
    let names = names(&["e7"]);
    let call = Delivery { platform: "slack", names: &names, calls: Some(r#"["say \"hi\""]"#), turn: None, at: 60 };
    assert!(store.accept(&call).await.expect("written"));
    let counted = store.forget(&forget(None, None, Some("Say \"hi\"")), false).await.expect("written");
    assert_eq!(counted, Forgotten { shares: 1, posts: 1, ..Forgotten::default() });
    let counted = store.forget(&forget(Some(15), None, None), false).await.expect("written");
    assert_eq!(counted, Forgotten { feedback: 0, shares: 1, turns: 1, unanswered: 0, posts: 1 });
    assert!(store.shared("t1").await.expect("read").is_none());
}

/// A post is leased, put off, leased again, and deleted when it was made.
async fn lends_a_post_to_one_at_a_time(store: &Store) {
    let [post, other] = store.due("slack", 100, 10).await.expect("read").try_into().expect("two posts");
    assert_eq!((post.id.as_str(), post.done, post.attempts, post.is_uncertain), ("slack/e1", 0, 0, false));
    assert!(store.take(&post, 1000).await.expect("written"));
    assert!(!store.take(&post, 2000).await.expect("read"), "another server comes too late");
    assert_eq!(store.due("slack", 100, 10).await.expect("read"), std::slice::from_ref(&other));
    store.made(&post.id, 1, 1500).await.expect("written");
    assert_eq!(store.due("slack", 1500, 1).await.expect("read"), std::slice::from_ref(&other), "the older one first");
    store.finish(&other.id).await.expect("written");
    let taken = store.due("slack", 1500, 10).await.expect("read").remove(0);
    assert!((taken.done, taken.is_uncertain) == (1, true), "its server did not return it: {taken:?}");
    assert_eq!(store.waiting().await.expect("read"), 1);
    assert_eq!(store.due("zulip", 1500, 10).await.expect("read"), [], "each platform has its own");
    store.put_off(&post.id, 5000, true).await.expect("written");
    assert_eq!(store.queued("slack").await.expect("read"), 1, "what was tried before counts");
    assert_eq!(store.queued("zulip").await.expect("read"), 0);
    assert_eq!((store.waiting().await.expect("read"), store.next_due("slack").await.expect("read")), (0, Some(5000)));
    let back = store.due("slack", 5000, 10).await.expect("read").remove(0);
    assert_eq!((back.attempts, back.is_uncertain), (1, false));
    store.finish(&post.id).await.expect("written");
    assert_eq!(store.next_due("slack").await.expect("read"), None);
    store.forget_chat(20, 20).await.expect("written");
    assert!(!store.was_delivered("slack", &names(&["e1"])).await.expect("read"));
    assert!(store.was_delivered("slack", &names(&["e3"])).await.expect("read"), "it is not old enough");
    assert_eq!(store.turns("slack", "t", 10).await.expect("read").len(), 1);
}

/// Two servers open an empty store at the same time, then write at the same time.
async fn is_shared_by_two(address: &Address) {
    let (one, other) = tokio::join!(Store::open(address), Store::open(address));
    let (one, other) = (one.expect("opens"), other.expect("opens"));
    for at in 0..20 {
        let (ours, theirs) = (
            feedback(&format!("both{at}"), "one", Vote::Up, ""),
            feedback(&format!("both{at}"), "other", Vote::Up, ""),
        );
        let (ours, theirs) = tokio::join!(one.keep_feedback(&ours, 1000 + at), other.keep_feedback(&theirs, 1000 + at));
        ours.expect("written");
        theirs.expect("written");
    }
    assert_eq!(one.feedback(1000, None, 100).await.expect("read").len(), 40);
    assert_eq!(other.feedback(1000, None, 100).await.expect("read").len(), 40);
    one.close().await;
    other.close().await;
}

/// A store that a newer version has changed is refused and stays unchanged.
async fn refuses_a_newer_one(address: &Address) {
    let store = Store::open(address).await.expect("opens");
    let later = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                 SELECT 999, 'later', success, checksum, 0 FROM _sqlx_migrations WHERE version = 1";
    store.pool.execute(later).await.expect("written");
    store.close().await;
    let error = Store::open(address).await.expect_err("a newer store");
    assert!(matches!(&error, StoreError::Migrate { .. }), "{error}");
    assert!(error.to_string().contains("newer"), "{error}");
}

/// A thread may be very long, so its last turns must be read in the order of an index, without sorting.
#[test]
fn reads_the_last_turns_of_a_thread_and_no_other() {
    run(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&file(folder.path())).await.expect("opens");
        let explain = format!("EXPLAIN QUERY PLAN {LAST_TURNS}");
        let plan = sqlx::query(AssertSqlSafe(explain)).bind("zulip").bind("t").bind(3_i64);
        let steps = plan.fetch_all(&store.pool).await.expect("a plan");
        let steps: Vec<String> = steps.iter().map(|step| step.try_get("detail").expect("a step")).collect();
        assert!(steps.len() == 1 && steps[0].contains("turns_by_thread"), "{steps:?}");
    });
}

pub(super) fn file(folder: &Path) -> Address {
    Address::File(folder.join("citewire.db"))
}

#[test]
fn sqlite_keeps_feedback_and_shares_over_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    run(async {
        let store = Store::open(&file(folder.path())).await.expect("opens");
        keeps_feedback(&store).await;
        keeps_shares(&store).await;
        store.close().await;
        let again = Store::open(&file(folder.path())).await.expect("opens again");
        assert_eq!(again.feedback(0, None, 10).await.expect("read").len(), 3);
        assert!(again.shared("t1").await.expect("read").is_some());
    });
}

#[test]
fn sqlite_counts_unanswered_questions_by_day() {
    let folder = tempfile::tempdir().expect("a folder");
    run(async { counts_unanswered_questions_by_day(&Store::open(&file(folder.path())).await.expect("opens")).await });
}

/// Proves that deleted text is not left in any file.
#[test]
fn sqlite_forgets_what_fits_and_overwrites_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let holds = |text: &str| {
        let files = std::fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("an entry").path());
        let mut contents = files.map(|path| std::fs::read(path).expect("a file"));
        contents.any(|content| content.windows(text.len()).any(|window| window == text.as_bytes()))
    };
    run(async {
        let store = Store::open(&file(folder.path())).await.expect("opens");
        keeps_feedback(&store).await;
        keeps_shares(&store).await;
        assert!(holds("after all"));
        forgets_what_fits(&store).await;
        assert!(!holds("after all") && !holds("100%_sure"), "overwritten");
    });
}

#[test]
fn sqlite_keeps_deliveries_and_posts_and_takes_over_those_of_a_server_that_was_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    run(async {
        let store = Store::open(&file(folder.path())).await.expect("opens");
        accepts_a_delivery_once(&store).await;
        lends_a_post_to_one_at_a_time(&store).await;
        store.accept(&delivery(&names(&["e9"]), None, 10)).await.expect("written");
        let post = store.due("slack", 10, 1).await.expect("read").remove(0);
        assert!(store.take(&post, 9_999).await.expect("written"));
        drop(store);
        let again = Store::open(&file(folder.path())).await.expect("opens again");
        again.take_over().await.expect("written");
        assert!(
            again.due("slack", 10, 1).await.expect("read")[0].is_uncertain,
            "at once, and the call may have been made"
        );
    });
}

#[test]
fn sqlite_is_shared_by_two_servers_that_start_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    run(is_shared_by_two(&file(folder.path())));
}

#[test]
fn sqlite_of_a_newer_version_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    run(refuses_a_newer_one(&file(folder.path())));
}

#[test]
fn a_file_whose_name_has_odd_letters_is_that_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let odd = folder.path().join("a b?mode=ro%20#é.db");
    run(async {
        Store::open(&Address::File(odd.clone())).await.expect("opens").close().await;
        assert!(odd.is_file());
    });
}

#[test]
fn the_error_names_a_file_that_is_not_a_database_and_a_folder_that_cannot_be_created() {
    let folder = tempfile::tempdir().expect("a folder");
    let broken = folder.path().join("broken.db");
    std::fs::write(&broken, "not a database, but longer than its header of a hundred bytes".repeat(3))
        .expect("written");
    run(async {
        for path in [broken.clone(), broken.join("citewire.db")] {
            let error = Store::open(&Address::File(path.clone())).await.expect_err("no store");
            assert!(error.to_string().contains(&path.display().to_string()), "{error}");
        }
    });
    assert!(std::fs::read_to_string(&broken).expect("still there").starts_with("not a database"), "nothing is lost");
}

#[test]
fn only_addresses_of_postgresql_are_taken() {
    let is_taken = match Address::parse("postgres://u:secret@h/d") {
        Ok(Address::Postgres(_)) => true,
        Err(StoreError::NoPostgres) => false,
        other => panic!("{other:?}"),
    };
    assert_eq!(is_taken, cfg!(feature = "postgres"));
    for wrong in ["mysql://h/d", "citewire.db", "sqlite://x", ""] {
        assert!(Address::parse(wrong).is_err(), "{wrong}");
    }
}

/// The database of the tests on PostgreSQL, which must be empty.
#[cfg(feature = "postgres")]
fn postgres() -> Address {
    let url = std::env::var("CITEWIRE_TEST_POSTGRES").expect("tests/store/run sets CITEWIRE_TEST_POSTGRES");
    Address::parse(&format!("{url}/store")).expect("an address")
}

#[cfg(feature = "postgres")]
#[test]
#[ignore = "needs PostgreSQL: tests/store/run"]
fn postgresql_keeps_feedback_and_shares_for_two_servers() {
    run(async {
        is_shared_by_two(&postgres()).await;
        let store = Store::open(&postgres()).await.expect("opens");
        store.pool.execute("DELETE FROM feedback").await.expect("emptied");
        store.pool.execute("DELETE FROM unanswered").await.expect("emptied");
        keeps_feedback(&store).await;
        keeps_shares(&store).await;
        accepts_a_delivery_once(&store).await;
        lends_a_post_to_one_at_a_time(&store).await;
        counts_unanswered_questions_by_day(&store).await;
        store.pool.execute("DELETE FROM unanswered; DELETE FROM shares").await.expect("emptied");
        keeps_shares(&store).await;
        forgets_what_fits(&store).await;
        for table in ["feedback", "shares", "posts", "turns", "deliveries", "unanswered"] {
            store.pool.execute(AssertSqlSafe(format!("DELETE FROM {table}"))).await.expect("emptied");
        }
        salts_names(&store).await;
        bounds_what_is_stored(store.clone()).await;
        store.close().await;
        refuses_a_newer_one(&postgres()).await;
    });
}

#[cfg(feature = "postgres")]
#[test]
#[ignore = "needs PostgreSQL: tests/store/run"]
fn the_error_of_an_unreachable_postgresql_does_not_contain_its_password() {
    let address = Address::parse("postgres://u:secret@127.0.0.1:1/d").expect("an address");
    run(async {
        let error = Store::open(&address).await.expect_err("nothing listens there");
        assert!(!error.to_string().contains("secret"), "{error}");
    });
}
