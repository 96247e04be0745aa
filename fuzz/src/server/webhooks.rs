//! Any body for any chat platform, with and without a proof: it is read or refused, and the reply can be rendered.

use std::sync::{Arc, LazyLock};

use citewire::chat::settings::{Dialects, Settings};
use citewire::chat::{Incoming, Intent, IssuerKeys, PLATFORMS, Request};
use citewire::question::Question;
use citewire::render::{Reply, Site};

use super::super::{ASSISTANT, quotes_are_slices};

/// Settings that turn every platform on.
const SETTINGS: &str = include_str!("../../../tests/it/every_platform.toml");

static DIALECTS: LazyLock<Dialects> = LazyLock::new(|| {
    Settings::read(Some(SETTINGS), &|_| None).and_then(|settings| settings.dialects()).expect("settings")
});
static SITE: LazyLock<Site> = LazyLock::new(|| Site::new("https://cite.example.org", ASSISTANT.prompts()));

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Some((&number, body)) = bytes.split_first() else { return };
    assert_eq!(DIALECTS.len(), PLATFORMS.len(), "every platform is on");
    let dialect = DIALECTS[usize::from(number) % PLATFORMS.len()].1.as_ref();
    let is_form = !body.trim_ascii_start().starts_with(b"{");
    let header = |name: &str| match name {
        "content-type" if is_form => Some("application/x-www-form-urlencoded"),
        "content-type" => Some("application/json"),
        "webhook-id" => Some("msg_1"),
        "webhook-timestamp" | "x-slack-request-timestamp" | "x-signature-timestamp" => Some("1790000000"),
        "webhook-signature" => Some("v1,AAAA"),
        "authorization" => Some("HMAC AAAA"),
        _ => None,
    };
    let request = Request {
        header: &header,
        path: "_matrix/app/v1/transactions/1",
        body,
        now: 1_790_000_000,
        issuer_keys: Arc::new(IssuerKeys::default()),
    };
    let _ = dialect.prove(&request);
    let Ok(incoming) = dialect.read(&request) else { return };
    for incoming in incoming {
        let Incoming::Message(message) = incoming else { continue };
        let reply = match &message.intent {
            Intent::Question(text) => match Question::new(text) {
                Ok(question) => {
                    let answer = ASSISTANT.ask(&question);
                    quotes_are_slices(&ASSISTANT, &answer);
                    Reply::answer(&answer, ASSISTANT.prompts())
                }
                Err(error) => Reply::words(error.to_string()),
            },
            _ => Reply::words("nothing"),
        };
        let _ = dialect.render(&message.destination, &reply, &SITE);
    }
}
