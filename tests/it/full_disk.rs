//! A disk that visitors and others have filled: keys can still be revoked and people forgotten. The test mounts a small
//! disk, so plain `cargo test` skips it and `tests/run` runs it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::program::{Process, command, run};
use crate::server::folder;

const PATIENCE: Duration = Duration::from_secs(20);

fn name(path: &Path) -> &str {
    path.to_str().expect("a name")
}

/// A request with this key, if one is given; the status.
fn send(server: &Process, path: &str, key: &str, body: Option<&Value>) -> u16 {
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let (address, key) = (format!("{}{path}", server.address), format!("Bearer {key}"));
    let sent = match body {
        None => agent.get(address).header("authorization", key).call(),
        Some(body) => {
            let request = agent.post(address).header("authorization", key);
            request.header("content-type", "application/json").send(body.to_string())
        }
    };
    sent.expect("a response").status().as_u16()
}

fn fill(place: &Path) {
    let mut size = 1 << 20;
    let mut number = 0;
    while size > 0 {
        number += 1;
        if fs::write(place.join(format!("junk-{number}")), vec![7; size]).is_err() {
            size /= 2;
        }
    }
}

#[test]
#[ignore = "tests/run runs it"]
fn on_a_full_disk_questions_are_answered_keys_revoked_and_people_forgotten() {
    let corpus = folder(&[("a.txt", "The bridge of Torsby was opened in 1901 by Anna Ek.\n")]);
    let small = tempfile::tempdir().expect("a temporary folder");
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=10m", "tmpfs", name(small.path())]).output();
    if !mount.is_ok_and(|mount| mount.status.success()) {
        // Only root may mount, in a container perhaps not even root.
        return;
    }
    let tried = std::panic::catch_unwind(|| is_usable_when_full(corpus.path(), small.path()));
    let unmount = Command::new("umount").arg(small.path()).status();
    assert!(unmount.is_ok_and(|status| status.success()), "the mount is removed");
    if let Err(panic) = tried {
        std::panic::resume_unwind(panic);
    }
}

fn is_usable_when_full(corpus: &Path, small: &Path) {
    let data = small.join("data");
    let data_name = name(&data);
    let add = |name: &str| run(&["key", "add", name, "--scope", "ask,metrics", "--data", data_name]);
    let (code, key, error) = add("one");
    assert_eq!(code, 0, "{error}");
    let other = add("other").1;
    let (key, other) = (key.trim(), other.trim());
    // Without a server, even opening the store takes space: that which is held.
    let further = ["third", "fourth", "fifth"];
    assert!(further.iter().all(|name| add(name).0 == 0));
    let held = || (1..=8).filter(|part| data.join(format!("citewire.reserve-{part}")).exists()).count();
    let serve = || {
        let own = ["serve", "--bind", "127.0.0.1:0", "--corpus", name(corpus), "--data", data_name, "--log", "error"];
        Process::start(command(&own))
    };
    // Whoever fills the disk again and again takes what was released, and not what is left.
    assert_eq!(held(), 8);
    for named in further {
        fill(small);
        let before = held();
        let (code, _, error) = run(&["key", "revoke", &id_of(data_name, named), "--data", data_name]);
        assert!(code == 0 && (1..before).contains(&held()), "{named} {before} {} {error}", held());
    }
    fill(small);
    let server = serve();
    assert_eq!(send(&server, "/v1/ask?q=Who%20opened%20the%20bridge%3F", key, None), 200, "it starts on a full disk");
    assert!(held() > 0, "and something is left");
    drop(server);
    for entry in fs::read_dir(small).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_file() {
            fs::remove_file(entry).expect("it is junk");
        }
    }
    let left = run(&["key", "list", "--data", data_name]).1;
    assert!(!further.iter().any(|name| left.contains(name)), "{left}");
    assert_eq!(held(), 8, "space is held again");
    let server = serve();
    // Visitors alone do not fill it: they are refused before.
    let mut shared = 0;
    let share = |number: u32| json!({ "question": format!("Who opened the bridge of Torsby {number}?"), "limit": 20 });
    let note = "note ".repeat(400);
    while send(&server, "/v1/shares", key, Some(&share(shared))) == 201 && shared < 9_000 {
        let vote = json!({ "answer": format!("{shared:032x}"), "question": "Who?", "vote": "up", "note": note });
        if send(&server, "/v1/feedback", key, Some(&vote)) != 201 {
            break;
        }
        shared += 1;
    }
    assert!((100..9_000).contains(&shared), "{shared} were stored");
    assert_eq!(send(&server, "/v1/shares", key, Some(&share(9_999))), 503);
    assert_eq!(server_says(&server, "low_space"), "low_space");

    // Something else fills the rest.
    fill(small);
    assert_eq!(send(&server, "/v1/ask?q=Who%20opened%20the%20bridge%3F", key, None), 200);
    let (code, _, error) = run(&["key", "revoke", &id_of(data_name, "one"), "--data", data_name]);
    assert_eq!(code, 0, "{error}");
    let begin = Instant::now();
    while send(&server, "/v1/ask?q=Who%20opened%20the%20bridge%3F", key, None) == 200 {
        assert!(begin.elapsed() < PATIENCE, "the key is alive");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(send(&server, "/v1/ask?q=Who%20opened%20the%20bridge%3F", other, None), 200);
    fill(small);
    let (code, out, error) = run(&["forget", "--containing", "note note", "--data", data_name]);
    assert!(code == 0 && out.contains(&format!("{shared} votes")), "{shared} {code} {out}{error}");
    drop(server);
    let server = serve();
    assert_eq!(send(&server, "/v1/ask?q=Who%20opened%20the%20bridge%3F", other, None), 200, "it starts");
}

/// What `/readyz` says of the store, once it says what is expected.
fn server_says(server: &Process, expected: &str) -> String {
    let begin = Instant::now();
    loop {
        let said = server.get("/readyz")["store"].as_str().unwrap_or_default().to_owned();
        if said == expected || begin.elapsed() > PATIENCE {
            return said;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn id_of(data: &str, name: &str) -> String {
    let (_, out, _) = run(&["key", "list", "--json", "--data", data]);
    let lines = out.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let key = lines.into_iter().find(|key| key["name"] == name).expect("the key");
    key["id"].as_str().expect("an id").to_owned()
}
