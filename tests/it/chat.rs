//! Team chat in the server itself: a platform without settings has no route, and a configured one answers each message
//! once. `tests/chat` uses the platforms' own clients.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::chat_rendering::EVERY_PLATFORM;
use crate::program::{self, Process, command};
use crate::server::folder;

const BRIDGE: &str = "The bridge of Torsby was opened in 1901 by Anna Ek.\n";

/// A server of the folder's articles with these settings.
pub(crate) fn serve(folder: &Path, settings: &str) -> Process {
    fs::write(folder.join("citewire.toml"), settings).expect("settings");
    let name = |part: &str| folder.join(part).to_str().expect("a name").to_owned();
    let (corpus, data, config) = (name("corpus"), name("data"), name("citewire.toml"));
    let own = ["--bind", "127.0.0.1:0", "--corpus", &corpus, "--data", &data, "--config", &config, "--log", "error"];
    Process::start(command(&own))
}

fn zulip(id: u64, token: &str) -> Value {
    json!({
        "token": token, "bot_email": "b", "bot_full_name": "Cite", "trigger": "mention",
        "message": { "id": id, "sender_email": "a", "display_recipient": "general", "subject": "t",
                     "content": "@**Cite** Who opened the bridge of Torsby?" },
    })
}

#[test]
fn a_platform_without_its_secrets_has_no_route() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let server = serve(folder.path(), "[slack]\nbot_token = 'xoxb-1'\n[zulip]\ntokens = ['right']\n");
    for off in ["slack", "discord", "matrix", "nothing"] {
        let (status, body) = server.post(&format!("/webhooks/{off}"), &json!({}));
        assert_eq!((status, body.contains("no-such-route")), (404, true), "{off}: {body}");
    }
    assert_eq!(server.post("/webhooks/zulip", &zulip(1, "wrong")).0, 401);
    assert_eq!(server.post("/webhooks/zulip/below", &zulip(1, "right")).0, 404);
    let (status, body) = server.post("/webhooks/zulip", &zulip(1, "right"));
    assert!(status == 200 && body.contains("1901 by Anna Ek"), "{body}");
    assert!(body.contains(&format!("[[1]]({}/articles/a?quote=0-", server.address)), "an absolute link: {body}");
    let (status, body) = server.post("/webhooks/zulip", &zulip(1, "right"));
    assert_eq!((status, body.as_str()), (200, r#"{"response_not_required":true}"#), "the same message again");
}

#[test]
fn check_shows_the_platforms_and_their_missing_settings() {
    let folder =
        folder(&[("corpus/a.txt", BRIDGE), ("all.toml", EVERY_PLATFORM), ("wrong.toml", "[zulip]\ntoken = 'a'")]);
    let own = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    let check = |config: &str| {
        program::run(&["check", "--corpus", &own("corpus"), "--data", &own("data"), "--config", &own(config)])
    };
    let (code, out, _) = check("all.toml");
    assert!(
        code == 0 && out.contains("matrix: on: /webhooks/matrix") && out.contains("slack: on: /webhooks/slack"),
        "{out}"
    );
    fs::write(folder.path().join("part.toml"), "[slack]\nbot_token = 'xoxb-1'\n").expect("settings");
    let (_, out, _) = check("part.toml");
    assert!(out.contains("slack: off: missing signing_secret (CITEWIRE_SLACK_SIGNING_SECRET)"), "{out}");
    let (code, _, error) = check("wrong.toml");
    assert!(code == 2 && error.contains("[zulip] has no setting \"token\"; it knows tokens"), "{error}");
    let (code, _, error) = check("absent.toml");
    assert!(code != 0 && error.contains("absent.toml"), "{error}");
}

/// Proves that a public key for which anybody can sign stops the start with a message that names it.
#[test]
fn a_public_key_that_proves_nothing_is_refused() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let own = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    for (settings, expected) in [
        (
            format!("[discord]\npublic_key = '{}'\n", "0".repeat(64)),
            "public_key of [discord] must be the key of your application",
        ),
        (
            format!("[webhook]\nsecrets = ['whpk_{}=']\n", "A".repeat(43)),
            "secrets of [webhook] must be keys of signers",
        ),
    ] {
        fs::write(folder.path().join("citewire.toml"), settings).expect("settings");
        let file = own("citewire.toml");
        let (code, _, error) = program::run(&[
            "--bind",
            "127.0.0.1:0",
            "--corpus",
            &own("corpus"),
            "--data",
            &own("data"),
            "--config",
            &file,
        ]);
        assert!(code == 2 && error.contains(expected) && error.contains("anybody can sign"), "{code} {error}");
    }
}

#[test]
fn a_bot_that_accepts_unsigned_requests_needs_a_loopback_address() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let settings = "[teams_bot]\napp_id = 'a'\napp_password = 'b'\nplayground = true\n";
    fs::write(folder.path().join("citewire.toml"), settings).expect("settings");
    let own = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    let (code, _, error) = program::run(&[
        "--public",
        "--bind",
        "0.0.0.0:0",
        "--corpus",
        &own("corpus"),
        "--data",
        &own("data"),
        "--config",
        &own("citewire.toml"),
    ]);
    assert!(code != 0 && error.contains("believes every request: listen on 127.0.0.1"), "{error}");
}
