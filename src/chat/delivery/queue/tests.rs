//! The queue: who waits for whom, and when a call is repeated.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_util::sync::CancellationToken;

use super::{AT_A_TIME, Observer, Queue, jitter};
use crate::chat::dialect::Rendered;
use crate::chat::webhook::{NAME, OPEN_CALLBACKS};
use crate::chat::{
    Body, Call, Dialect, Incoming, Platform, Request, Signer, TeamChat, Unproven, Unreadable,
    delivery::{Attempt, Failure, Pending, Poster},
};
use crate::clock;
use crate::prompts::Prompts;
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Setting, Values};
use crate::store::{Address, Store};

#[test]
fn repeated_calls_are_spread_over_a_tenth_of_the_wait() {
    let spread: Vec<i64> = (0..256).map(|at| jitter(&format!("slack/e1/{at}"), 10)).collect();
    assert!(spread.iter().all(|wait| (0..1000).contains(wait)), "{spread:?}");
    assert_ne!(spread.iter().min(), spread.iter().max());
}

/// A platform that is called.
#[derive(Debug)]
struct Called(&'static str);

impl Platform for Called {
    fn name(&self) -> &'static str {
        self.0
    }

    fn settings(&self) -> &'static [Setting] {
        &[]
    }

    fn dialect(&self, _: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(Mute))
    }
}

/// A dialect in which nothing arrives.
#[derive(Debug)]
struct Mute;

impl Dialect for Mute {
    fn prove(&self, _: &Request<'_>) -> Result<Signer, Unproven> {
        Err(Unproven::Signature)
    }

    fn read(&self, _: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        Ok(Vec::new())
    }

    fn render(&self, _: &Value, _: &Reply, _: &Site) -> Rendered {
        Rendered::inline(Body::Empty)
    }
}

/// Tells which path was called. A call of `hangs` never ends.
#[derive(Debug)]
struct Telling(UnboundedSender<String>);

impl Poster for Telling {
    fn post<'a>(&'a self, call: &'a Call, _: Attempt<'a>) -> Pending<'a, Result<(), Failure>> {
        Box::pin(async {
            if call.path == "hangs" {
                let () = std::future::pending().await;
            }
            self.0.send(call.path.clone()).map_err(|_| Failure::never("the test has ended"))
        })
    }
}

#[derive(Debug)]
struct Nobody;

impl Observer for Nobody {
    fn post(&self, _: &'static str, _: &'static str) {}
}

static SLACK: Called = Called("slack");
static WEBHOOK: Called = Called(NAME);

/// A store with these calls in these lanes, and a queue that posts them.
async fn posting(
    folder: &std::path::Path,
    posts: impl Iterator<Item = (&'static str, &'static str)>,
) -> (Queue, UnboundedReceiver<String>) {
    let store = Store::open(&Address::File(folder.join("a.db"))).await.expect("a store");
    // In their order, and long enough ago to be due.
    let now = clock::now() - 60_000;
    for (at, (lane, path)) in posts.enumerate() {
        let calls = serde_json::to_string(&[Call::post(path, json!({}))]).expect("JSON");
        let due = now + i64::try_from(at).expect("few");
        store.enqueue(lane, &at.to_string(), &calls, due).await.expect("written");
    }
    let (tell, told) = unbounded_channel();
    let poster = |tell: &UnboundedSender<String>| -> Box<dyn Poster> { Box::new(Telling(tell.clone())) };
    let site = Site::new("http://cite.example", &Prompts::embedded().expect("templates"));
    let chat = TeamChat::of(vec![(&SLACK, poster(&tell)), (&WEBHOOK, poster(&tell))], site, store);
    (chat.start(Arc::new(Nobody), CancellationToken::new()), told)
}

async fn next(told: &mut UnboundedReceiver<String>) -> String {
    tokio::time::timeout(Duration::from_secs(20), told.recv()).await.expect("it is posted").expect("the queue runs")
}

#[tokio::test]
async fn calls_of_strangers_that_hang_delay_neither_team_chat_nor_signed_callbacks() {
    let folder = tempfile::tempdir().expect("a folder");
    let hanging = std::iter::repeat_n((OPEN_CALLBACKS, "hangs"), AT_A_TIME * 8);
    let others = [("slack", "to slack"), (NAME, "to a signer")];
    let (queue, mut told) = posting(folder.path(), hanging.chain(others)).await;
    let mut posted = vec![next(&mut told).await, next(&mut told).await];
    posted.sort();
    assert_eq!(posted, ["to a signer", "to slack"]);
    // What arrives later is not delayed either.
    let calls = serde_json::to_string(&[Call::post("later", json!({}))]).expect("JSON");
    queue.chat.store.enqueue("slack", "later", &calls, 0).await.expect("written");
    queue.wake();
    assert_eq!(next(&mut told).await, "later");
    assert_eq!(queue.chat.store.queued(OPEN_CALLBACKS).await.expect("read"), AT_A_TIME * 8, "none of them is done");
}

#[tokio::test]
async fn a_platform_that_hangs_delays_no_other_platform() {
    let folder = tempfile::tempdir().expect("a folder");
    let hanging = std::iter::repeat_n(("slack", "hangs"), AT_A_TIME * 2);
    let (_queue, mut told) = posting(folder.path(), hanging.chain([(OPEN_CALLBACKS, "to a stranger")])).await;
    assert_eq!(next(&mut told).await, "to a stranger");
}
