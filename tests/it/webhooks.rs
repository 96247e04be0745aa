//! Deliveries of strangers and of several signers: what is refused before it is looked at, and what one signer learns of
//! another.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use data_encoding::BASE64;
use ring::hmac;
use serde_json::{Value, json};

use crate::chat::serve;
use crate::program::Process;
use crate::server::folder;

const BRIDGE: &str = "The bridge of Torsby was opened in 1901 by Anna Ek.\n";
/// Two signers of Standard Webhooks, and a key to sign answers with.
const SETTINGS: &str = "[webhook]\nsecrets = ['whsec_Zmlyc3Qgc2lnbmVyIG9mIHRoZSB0ZXN0cw==', \
                        'whsec_c2Vjb25kIHNpZ25lciBvZiB0aGUgdGVzdA==']\n\
                        signing_key = 'whsec_Zmlyc3Qgc2lnbmVyIG9mIHRoZSB0ZXN0cw=='\nopen_callbacks = true\n\
                        [zulip]\ntokens = ['one', 'two']\n[mattermost]\ntokens = ['one', 'two']\n";
const FIRST: &[u8] = b"first signer of the tests";
const SECOND: &[u8] = b"second signer of the test";

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs()
}

/// Sends a signed event.
fn ask(server: &Process, key: &[u8], id: &str, data: &Value) -> (u16, String) {
    let (body, now) = (json!({ "type": "ask", "data": data }).to_string(), seconds().to_string());
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), format!("{id}.{now}.{body}").as_bytes());
    let signature = format!("v1,{}", BASE64.encode(tag.as_ref()));
    let headers = [("webhook-id", id), ("webhook-timestamp", &now), ("webhook-signature", &signature)];
    server.send("/webhooks/webhook", &headers, body.as_bytes())
}

#[test]
fn what_one_signer_asked_is_not_the_conversation_of_another_under_the_same_name() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let server = serve(folder.path(), SETTINGS);
    let said = |question: &str| json!({ "question": question, "conversation": "team-1" });
    let (status, body) = ask(&server, FIRST, "m1", &said("Who opened the bridge of Torsby?"));
    assert!(status == 200 && body.contains("Anna Ek"), "{body}");
    let (_, own) = ask(&server, FIRST, "m2", &said("proof"));
    let (_, others) = ask(&server, SECOND, "m3", &said("proof"));
    assert!(own.contains("SHA-256") && !others.contains("SHA-256"), "{own} {others}");
    let (_, others) = ask(&server, SECOND, "m4", &said("And when?"));
    assert!(!others.contains("Torsby"), "no earlier question: {others}");
    // An id that another signer has used before is no delivery that was answered.
    let (_, others) = ask(&server, SECOND, "m1", &said("Who opened the bridge of Torsby?"));
    assert!(others.contains("Anna Ek"), "{others}");
    assert!(
        !ask(&server, SECOND, "m1", &said("Who opened the bridge of Torsby?")).1.contains("Anna Ek"),
        "answered once"
    );
}

#[test]
fn what_was_asked_with_one_token_is_not_the_conversation_of_another_token() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let server = serve(folder.path(), SETTINGS);
    let zulip = |token: &str, id: u64, content: &str| {
        let message = json!({ "id": id, "sender_email": "a", "display_recipient": "general", "subject": "t", "content": content });
        json!({ "token": token, "bot_email": "b", "bot_full_name": "Cite", "message": message })
    };
    let mattermost = |token: &str, id: u64, text: &str| json!({ "token": token, "post_id": id.to_string(), "channel_id": "c", "user_id": "u", "user_name": "ann", "text": text });
    let check = |path: &str, message: &dyn Fn(&str, u64, &str) -> Value| {
        let (status, body) = server.post(path, &message("one", 1, "Who opened the bridge of Torsby?"));
        assert!(status == 200 && body.contains("Anna Ek"), "{body}");
        assert!(!server.post(path, &message("two", 2, "proof")).1.contains("SHA"), "{path}");
        assert!(server.post(path, &message("one", 3, "proof")).1.contains("SHA"), "{path}");
    };
    check("/webhooks/zulip", &zulip);
    check("/webhooks/mattermost", &mattermost);
}

#[test]
fn a_delivery_without_an_id_is_refused_each_time_and_never_answered_with_silence() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let server = serve(folder.path(), SETTINGS);
    for id in [json!({}), json!({ "trigger_id": "" }), json!({ "post_id": null })] {
        let mut message =
            json!({ "token": "one", "channel_id": "c", "user_id": "u", "user_name": "ann", "text": "Why?" });
        message.as_object_mut().expect("fields").extend(id.as_object().expect("fields").clone());
        for _ in 0..2 {
            let (status, body) = server.post("/webhooks/mattermost", &message);
            assert!(status == 400 && body.contains("unreadable"), "{id}: {body}");
        }
    }
}

#[test]
fn a_body_larger_than_any_message_of_the_platform_is_refused_before_it_is_proven() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let server = serve(folder.path(), SETTINGS);
    for (path, most) in [("/webhooks/webhook", 64 * 1024), ("/webhooks/zulip", 256 * 1024)] {
        assert_eq!(server.send(path, &[], &vec![b'a'; most]).0, 401, "{path}: it is not proven");
        assert_eq!(server.send(path, &[], &vec![b'a'; most + 1]).0, 413, "{path}");
    }
}

#[test]
fn an_address_that_is_never_called_is_refused_at_once_on_both_ways() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    let server = serve(folder.path(), SETTINGS);
    let own =
        ["https://127.0.0.1/x", "https://localhost/x", "https://a.internal/x", "http://hook.example/x", "file:///etc"];
    for (at, address) in own.iter().enumerate() {
        let data = json!({ "question": "Who opened the bridge of Torsby?", "callback_url": address });
        let (status, body) = ask(&server, FIRST, &format!("c{at}"), &data);
        assert!(status == 422 && body.contains("callback_url must be"), "{address}: {body}");
        let (status, body) = server.post("/v1/ask", &data);
        assert!(status == 422 && body.contains("callback_url must be"), "{address}: {body}");
    }
}

#[test]
fn callbacks_that_fail_count_until_they_are_given_up_and_only_against_other_callbacks_of_strangers() {
    let folder = folder(&[("corpus/a.txt", BRIDGE)]);
    // Nothing listens there: every call fails at once.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let server = serve(
        folder.path(),
        &format!(
            "chat_queue = 3\nopen_admin = true\n{}",
            SETTINGS.replace("open_callbacks = true", "open_callbacks = true\nprivate_addresses = true")
        ),
    );
    let data = json!({ "question": "Who opened the bridge of Torsby?", "callback_url": format!("http://{closed}/") });
    for _ in 0..3 {
        assert_eq!(server.post("/v1/ask", &data).0, 202);
    }
    let tried = || {
        let page =
            ureq::get(format!("{}/metrics", server.address)).call().expect("a response").body_mut().read_to_string();
        let page = page.expect("a body");
        page.lines().any(|line| line == r#"citewire_chat_posts_total{platform="webhook",outcome="put_off"} 3"#)
    };
    let patience = Instant::now();
    while !tried() {
        assert!(patience.elapsed() < Duration::from_mins(1), "each is tried once");
    }
    let (status, body) = server.post("/v1/ask", &data);
    assert_eq!(status, 503, "they still wait: {body}");
    let (status, body) = ask(&server, FIRST, "c1", &data);
    assert!(status == 200 && body.contains("accepted"), "a signed callback has its own place: {body}");
}
