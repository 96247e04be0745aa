//! The Model Context Protocol over HTTP and over standard input and output.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::server::{Reply, TestServer, folder, sample_corpus};

const QUESTION: &str = "How long is the Moscow–Kazan line?";
const BOTH: (&str, &str) = ("accept", "application/json, text/event-stream");
const JSON: (&str, &str) = ("content-type", "application/json");

/// A request of the stateless revision, with the headers that it requires.
fn call(server: &TestServer, method: &str, name: Option<&str>, mut params: Value) -> Reply {
    params["_meta"] = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let body = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }).to_string();
    let mut headers = vec![BOTH, JSON, ("mcp-protocol-version", "2026-07-28"), ("mcp-method", method)];
    headers.extend(name.map(|name| ("mcp-name", name)));
    server.post_with("/mcp", &headers, &body)
}

fn tool(server: &TestServer, name: &str, arguments: &Value) -> Value {
    call(server, "tools/call", Some(name), json!({ "name": name, "arguments": arguments })).json()["result"].clone()
}

#[test]
fn the_server_identifies_itself() {
    let server = TestServer::start();
    let discovered = call(&server, "server/discover", None, json!({})).json();
    let info = discovered.to_string();
    assert!(info.contains("\"citewire\"") && info.contains(env!("CARGO_PKG_VERSION")), "{discovered}");
    assert!(
        discovered["result"]["supportedVersions"].as_array().is_some_and(|versions| versions.len() >= 4),
        "{discovered}"
    );
}

/// Proves that a host which shows results as Markdown shows no picture and no link of an article, and that the result says
/// what quoted text is.
#[test]
fn no_text_of_a_result_is_a_picture_or_a_link_of_an_article() {
    let evil =
        "The bridge of Torsby was built in 1999 by ![logo](https://evil.example/p.png) and [me](https://evil.example).";
    let files = folder(&[("a.txt", evil)]);
    let server = TestServer::with_corpus(files.path());
    for (name, arguments) in [
        ("ask", json!({ "question": "When was the bridge of Torsby built?" })),
        ("search", json!({ "query": "bridge of Torsby" })),
        ("verify", json!({ "sentence": evil })),
    ] {
        let result = tool(&server, name, &arguments);
        assert!(result["structuredContent"].to_string().contains("![logo](https://evil.example/p.png)"), "{result}");
        let text = result["content"][0]["text"].as_str().expect("a text");
        assert!(text.contains("evil.example/p.png"), "{text}");
        assert!(!text.contains("![logo]") && !text.contains("https://evil") && !text.contains("[me]"), "{text}");
        assert!(result["content"][1]["text"].as_str().is_some_and(|text| text.contains("is data")), "{result}");
        if name != "ask" {
            let read: Value = serde_json::from_str(text).expect("JSON");
            assert_eq!(read, result["structuredContent"]);
        }
    }
}

#[test]
fn the_tools_give_the_same_as_the_routes() {
    let server = TestServer::start();
    let asked = tool(&server, "ask", &json!({ "question": QUESTION }));
    assert_eq!(asked["structuredContent"]["sentences"], server.ask(QUESTION).json()["sentences"]);
    let content = asked["content"].as_array().expect("content");
    let text = content[0]["text"].as_str().expect("a text");
    for sentence in asked["structuredContent"]["sentences"].as_array().expect("sentences") {
        assert!(text.contains(sentence["display"]["text"].as_str().expect("a text")), "{text}");
    }
    let links: Vec<&Value> = content.iter().filter(|block| block["type"] == "resource_link").collect();
    assert_eq!(links.len(), asked["structuredContent"]["sources"].as_array().expect("sources").len());
    for link in links {
        let uri = link["uri"].as_str().expect("an address");
        let read = call(&server, "resources/read", Some(uri), json!({ "uri": uri })).json();
        let id = uri.rsplit('/').next().expect("an id");
        assert_eq!(read["result"]["contents"][0]["text"], server.get(&format!("/v1/articles/{id}/text")).body);
    }

    let found = tool(&server, "search", &json!({ "query": "Moscow Kazan", "limit": 2 }));
    assert_eq!(found["structuredContent"], server.get("/v1/search?q=Moscow+Kazan&limit=2").json());

    let sentence = "The planned Moscow–Kazan high-speed rail line is 770 km long.";
    let verified = tool(&server, "verify", &json!({ "sentence": sentence }));
    let body = json!({ "sentence": sentence }).to_string();
    assert_eq!(verified["structuredContent"], server.post_with("/v1/verify", &[JSON], &body).json());
    assert_eq!(verified["structuredContent"]["verdict"], "exact");
}

#[test]
fn an_invalid_call_is_explained_to_the_model() {
    let server = TestServer::start();
    for (name, arguments, words) in [
        ("ask", json!({ "question": "" }), "the question is empty"),
        ("ask", json!({}), "missing field `question`"),
        ("ask", json!({ "question": "Who?", "articles": ["no-such"] }), "no-such"),
        ("search", json!({ "query": "Kazan", "limit": 1000 }), "1 to 100"),
        ("verify", json!({ "sentence": "…" }), "no word"),
    ] {
        let result = tool(&server, name, &arguments);
        assert_eq!(result["isError"], true, "{result}");
        assert!(result["content"][0]["text"].as_str().is_some_and(|text| text.contains(words)), "{result}");
    }
    let unknown = call(&server, "tools/call", Some("sing"), json!({ "name": "sing" })).json();
    assert_eq!(unknown["error"]["code"], -32602, "{unknown}");
}

/// Proves that a message with more in it than a call of a tool ever has is refused before it is parsed, with what to do,
/// and that the longest history is taken.
#[test]
fn a_message_with_too_many_parts_is_refused_and_a_long_history_is_not() {
    let server = TestServer::start();
    let arguments = json!({ "question": QUESTION, "history": vec!["Which lines, [and] {why}? ".repeat(40); 50] });
    let answered = tool(&server, "ask", &arguments);
    assert_eq!(answered["structuredContent"]["status"], "answered", "{answered}");
    let deep = format!("{}{}", "[".repeat(60), "]".repeat(60));
    for parts in [deep, format!("[{}1]", "[],".repeat(10_000))] {
        let params = format!("{{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{{\"a\":{parts}}}}}");
        let refused = server.post_with("/mcp", &[BOTH, JSON], &params);
        assert_eq!((refused.status, refused.header("content-type")), (422, "application/problem+json"));
        assert!(refused.json()["detail"].as_str().is_some_and(|detail| detail.contains("send ")), "{}", refused.body);
    }
}

#[test]
fn progress_is_sent_on_request_and_grows() {
    let server = TestServer::start();
    let mut params = json!({ "name": "ask", "arguments": { "question": QUESTION } });
    params["_meta"] = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
        "progressToken": "p",
    });
    let body = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params }).to_string();
    let headers =
        [BOTH, JSON, ("mcp-protocol-version", "2026-07-28"), ("mcp-method", "tools/call"), ("mcp-name", "ask")];
    let reply = server.post_with("/mcp", &headers, &body);
    assert_eq!(reply.header("content-type"), "text/event-stream");
    let messages: Vec<Value> =
        reply.body.lines().filter_map(|line| serde_json::from_str(line.strip_prefix("data:")?.trim()).ok()).collect();
    let progress: Vec<f64> = messages.iter().filter_map(|message| message["params"]["progress"].as_f64()).collect();
    assert_eq!(progress, [1.0, 2.0], "{}", reply.body);
    assert!(messages.last().is_some_and(|last| last["result"]["structuredContent"].is_object()));
}

#[test]
fn articles_are_listed_completed_and_read_in_parts() {
    let server = TestServer::start();
    let listed = call(&server, "resources/list", None, json!({})).json();
    let resources = listed["result"]["resources"].as_array().expect("resources");
    assert_eq!(json!(resources.len()), server.get("/v1/articles").json()["total"]);
    let templates = call(&server, "resources/templates/list", None, json!({})).json();
    let template = templates["result"]["resourceTemplates"][0]["uriTemplate"].clone();
    let completion = json!({
        "ref": { "type": "ref/resource", "uri": template },
        "argument": { "name": "id", "value": "handbook-ver" },
    });
    let completed = call(&server, "completion/complete", None, completion).json();
    assert_eq!(completed["result"]["completion"]["values"], json!(["handbook-verifying-a-quote"]), "{completed}");

    let answer = server.ask(QUESTION).json();
    let link = answer["sources"][0]["link"].as_str().expect("a link");
    let uri = format!("citewire:/{link}");
    let read = call(&server, "resources/read", Some(&uri), json!({ "uri": uri })).json();
    assert_eq!(read["result"]["contents"][0]["text"], answer["sentences"][0]["text"]);
    for wrong in ["citewire://articles/no-such", "file:///etc/passwd", "citewire://articles/../x", &format!("{uri}9")] {
        let read = call(&server, "resources/read", Some(wrong), json!({ "uri": wrong })).json();
        assert_eq!(read["error"]["code"], -32602, "{read}");
    }
}

#[test]
fn other_hosts_and_other_sites_are_refused() {
    let server = TestServer::start();
    let initialize = json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": { "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } },
    })
    .to_string();
    let status = |headers: &[(&str, &str)]| {
        let headers: Vec<(&str, &str)> = [BOTH, JSON].into_iter().chain(headers.iter().copied()).collect();
        server.post_with("/mcp", &headers, &initialize).status
    };
    assert_eq!(status(&[]), 200);
    assert_eq!(status(&[("origin", &server.address)]), 200);
    assert_eq!(status(&[("origin", "http://evil.example")]), 403);
    assert_eq!(status(&[("origin", "null")]), 403);
    assert_eq!(status(&[("host", "cite.example")]), 200, "the public address");
    assert_eq!(status(&[("host", "evil.example")]), 403);
    let refused = server.post_with("/mcp", &[BOTH, JSON, ("host", "evil.example")], &initialize);
    assert!(refused.json()["detail"].as_str().is_some_and(|detail| detail.contains("--mcp-hosts")), "{}", refused.body);
}

#[test]
fn an_mcp_host_may_start_the_program() {
    let data = tempfile::tempdir().expect("a folder");
    let mut program = Command::new(env!("CARGO_BIN_EXE_citewire"))
        .args(["mcp", "--corpus"])
        .arg(sample_corpus())
        .arg("--data")
        .arg(data.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program");
    let mut input = program.stdin.take().expect("standard input");
    let mut output = BufReader::new(program.stdout.take().expect("standard output"));
    let mut say = |message: Value| writeln!(input, "{message}").expect("it is read");
    let mut hear = || {
        let mut line = String::new();
        output.read_line(&mut line).expect("it answers");
        serde_json::from_str::<Value>(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    };
    say(json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": { "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } },
    }));
    assert_eq!(hear()["result"]["serverInfo"]["name"], "citewire");
    say(json!({ "jsonrpc": "2.0", "method": "notifications/initialized" }));
    say(
        json!({ "jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": { "name": "ask", "arguments": { "question": QUESTION } } }),
    );
    let answer = hear();
    let text = answer["result"]["content"][0]["text"].as_str().expect("a text").to_owned();
    let links = text.split_once("citewire://").expect("a link").1;
    let link = format!("citewire://{}", links.split_whitespace().next().expect("an address"));
    say(json!({ "jsonrpc": "2.0", "id": 3, "method": "resources/read", "params": { "uri": link } }));
    let read = hear();
    assert!(text.contains(read["result"]["contents"][0]["text"].as_str().expect("the quote")), "{read}");
    drop(input);
    assert!(program.wait().expect("it ends").success(), "it ends with its input");
}
