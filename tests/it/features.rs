//! What a build without a feature says when somebody wants it: `cargo test --no-default-features` has no other proof of it.

use crate::program::run;
use crate::server::TestServer;

/// Proves that what was left out of this build is a clear error and is not ignored.
#[test]
fn a_feature_that_this_build_lacks_is_named_when_it_is_wanted() {
    let data = tempfile::tempdir().expect("a folder");
    let data = data.path().to_str().expect("a name");
    let traces = ["serve", "--bind", "127.0.0.1:0", "--data", data, "--traces", "http://127.0.0.1:9"];
    let wanted: [(bool, &[&str], &str); 3] = [
        (cfg!(feature = "mcp"), &["mcp", "--public-url", "http://cite.example", "--corpus", "corpus"], "mcp"),
        (cfg!(feature = "postgres"), &["feedback", "--data", data, "--store", "postgres://u:secret@h/d"], "postgres"),
        (cfg!(feature = "traces"), &traces, "traces"),
    ];
    for (_, arguments, feature) in wanted.into_iter().filter(|(is_built, ..)| !is_built) {
        let (code, out, said) = run(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{feature}: {said}");
        assert!(said.contains(&format!("build it with --features {feature}")), "{said}");
        assert!(!said.contains("secret"), "{said}");
    }
}

/// Proves that `/mcp` is not silently missing.
#[test]
fn a_server_without_mcp_says_so_at_its_route() {
    let reply = TestServer::start().post_with("/mcp", &[("content-type", "application/json")], "{}");
    let names_the_feature = reply.body.contains("--features mcp");
    assert_eq!(reply.status == 404 && names_the_feature, !cfg!(feature = "mcp"), "{} {}", reply.status, reply.body);
}
