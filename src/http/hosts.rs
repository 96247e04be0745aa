//! Under which names the server is reached: what a request's `Host` says, and whether a server that is open may be asked
//! under that name.
//!
//! A page of a stranger can make a name of its own lead to 127.0.0.1 and then reads whatever a server there tells without
//! a key (DNS rebinding). The browser sends that name in `Host`. So a server that is open answers only under its own
//! names.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::body::Body;
use axum::http::header::HOST;
use axum::http::{Request, StatusCode, Version};

use super::problem::Problem;
use crate::render::Site;

/// Headers that proxies add: who asks is then not this machine, whatever name it gives.
const FORWARDED: [&str; 10] = [
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-port",
    "x-forwarded-proto",
    "x-real-ip",
    "x-client-ip",
    "cf-connecting-ip",
    "true-client-ip",
    "forwarded",
    "via",
];
/// What a load balancer may ask in HTTP/1.0 without naming a host: it tells nothing of articles.
const HOSTLESS: [&str; 2] = ["/healthz", "/readyz"];

/// Under which names an open server, and `/mcp` on every server, may be reached.
#[derive(Debug, Clone)]
pub struct Hosts {
    names: Vec<String>,
    is_loopback: bool,
}

impl Hosts {
    /// Those of this machine, the address that is listened on, the one in the public address, and further ones.
    pub fn new(listening: SocketAddr, site: &Site, further: &[String]) -> Self {
        let mut names: Vec<String> = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).into();
        let listening = listening.ip().to_canonical();
        if !listening.is_unspecified() {
            names.push(listening.to_string());
        }
        let public = url::Url::parse(&site.url).ok();
        names.extend(public.and_then(|url| Some(url.host_str()?.trim_matches(['[', ']']).to_owned())));
        names.extend(further.iter().cloned());
        Self { names, is_loopback: listening.is_loopback() }
    }

    /// The names, without ports and brackets.
    #[cfg(feature = "mcp")]
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Whether only this machine can reach the address that is listened on.
    pub(super) fn is_loopback(&self) -> bool {
        self.is_loopback
    }

    /// Refuses a request under a name that is not the server's own, and one that a proxy passed on.
    pub(super) fn refusal(&self, request: &Request<Body>) -> Option<Problem> {
        if FORWARDED.iter().any(|name| request.headers().contains_key(*name)) {
            let detail = "this server is open to programs of its own machine, and this request came through a proxy; its \
                          operator makes a key (citewire key add NAME), or lets anybody ask with --public";
            return Some(Problem::new(StatusCode::FORBIDDEN, "host", detail));
        }
        let other = named(request).find(|text| !name_of(text).is_some_and(|name| self.has(name)))?;
        let detail = format!(
            "this server is open to programs of its own machine and is not reached under the name {other:?}; its \
             operator makes a key (citewire key add NAME), or names further hosts with --mcp-hosts"
        );
        Some(Problem::new(StatusCode::FORBIDDEN, "host", detail))
    }

    fn has(&self, name: &str) -> bool {
        name.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
            || self.names.iter().any(|own| own.eq_ignore_ascii_case(name))
    }
}

/// Whether the browser that sends this reaches a server of its own machine, which it trusts without TLS.
pub(super) fn is_loopback(request: &Request<Body>) -> bool {
    let is_own = |name: &str| {
        name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    };
    named(request).all(|text| name_of(text).is_some_and(is_own))
}

/// Refuses a request that does not say which host it is for, or says it twice or in no proper form (RFC 9112, 3.2). In
/// HTTP/1.0 the header may be missing, but a name that is not told cannot be compared, so only health is told then.
pub(super) fn invalid(request: &Request<Body>) -> Option<Problem> {
    let count = request.headers().get_all(HOST).iter().count();
    let may_be_silent = || request.version() < Version::HTTP_11 && HOSTLESS.contains(&request.uri().path());
    let is_told = count == 1 || (count == 0 && may_be_silent());
    if is_told && named(request).all(|text| name_of(text).is_some()) {
        return None;
    }
    let detail = "send the header Host once, with the name or address of this server and perhaps a port";
    Some(Problem::new(StatusCode::BAD_REQUEST, "host", detail))
}

/// What a request says of its host: in its header, and in its target where that is a whole address.
fn named(request: &Request<Body>) -> impl Iterator<Item = &str> {
    let lines = request.headers().get_all(HOST).iter();
    // What is no text is no name either.
    let headers = lines.map(|line| line.to_str().unwrap_or_default());
    headers.chain(request.uri().authority().map(axum::http::uri::Authority::as_str))
}

/// The name or address in a host with or without a port; none when it is malformed.
fn name_of(host: &str) -> Option<&str> {
    let is_port =
        |port: &str| port.is_empty() || port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok();
    if let Some(rest) = host.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        address.parse::<Ipv6Addr>().ok()?;
        return (port.is_empty() || port.strip_prefix(':').is_some_and(is_port)).then_some(address);
    }
    let (name, port) = host.split_once(':').unwrap_or((host, ""));
    let is_name = |b: u8| b.is_ascii_alphanumeric() || b"-._~%!$&'()*+,;=".contains(&b);
    (!name.is_empty() && name.bytes().all(is_name) && is_port(port)).then_some(name)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::{Request, Version};

    use super::{Hosts, invalid, name_of};
    use crate::prompts::Prompts;
    use crate::render::Site;

    #[test]
    fn a_host_is_a_name_or_an_address_with_perhaps_a_port() {
        for (host, expected) in [
            ("localhost", Some("localhost")),
            ("localhost:8080", Some("localhost")),
            ("localhost:", Some("localhost")),
            ("127.0.0.1:1", Some("127.0.0.1")),
            ("[::1]:8080", Some("::1")),
            ("[::1]", Some("::1")),
            ("", None),
            (":80", None),
            ("::1", None),
            ("[::1", None),
            ("[localhost]", None),
            ("[::1]8080", None),
            ("a b", None),
            ("a/b", None),
            ("user@localhost", None),
            ("localhost:+80", None),
            ("localhost:99999", None),
            ("localhost:80:80", None),
            ("a\"b", None),
        ] {
            assert_eq!(name_of(host), expected, "{host:?}");
        }
    }

    fn request(target: &str, hosts: &[&str], version: Version) -> Request<Body> {
        let request = Request::builder().uri(target).version(version);
        hosts
            .iter()
            .fold(request, |request, host| request.header("host", *host))
            .body(Body::empty())
            .expect("a request")
    }

    /// Proves that a request says once and properly for which host it is, in its header and in its target.
    #[test]
    fn a_request_names_its_host_once() {
        for (target, hosts, version, is_valid) in [
            ("/", &["localhost"][..], Version::HTTP_11, true),
            ("/", &[], Version::HTTP_11, false),
            ("/", &[], Version::HTTP_10, false),
            ("/metrics", &[], Version::HTTP_10, false),
            ("/", &["localhost"], Version::HTTP_10, true),
            ("/healthz", &[], Version::HTTP_10, true),
            ("/readyz", &[], Version::HTTP_10, true),
            ("/healthz", &[], Version::HTTP_11, false),
            ("/healthz", &["local host"], Version::HTTP_10, false),
            ("http://evil.example/v1/ask", &[], Version::HTTP_10, false),
            ("/", &["localhost", "localhost"], Version::HTTP_11, false),
            ("/", &["local host"], Version::HTTP_11, false),
            ("http://localhost/", &["localhost"], Version::HTTP_11, true),
            ("http://u@localhost/", &["localhost"], Version::HTTP_11, false),
        ] {
            assert_eq!(invalid(&request(target, hosts, version)).is_none(), is_valid, "{target} {hosts:?}");
        }
    }

    /// Proves that an open server is asked under its own names only, whether the header or the target names the host.
    #[test]
    fn other_names_are_refused() {
        let prompts = Prompts::embedded().expect("the templates that ship");
        let site = Site::new("https://cite.example", &prompts);
        let hosts = Hosts::new(([127, 0, 0, 2], 8080).into(), &site, &["desk.lan".to_owned()]);
        for (target, host, is_own) in [
            ("/", "localhost:8080", true),
            ("/", "LOCALHOST", true),
            ("/", "127.0.0.2:8080", true),
            ("/", "127.9.9.9", true),
            ("/", "[::1]:8080", true),
            ("/", "[::ffff:127.0.0.1]", true),
            ("/", "cite.example", true),
            ("/", "desk.lan:80", true),
            ("/", "evil.example:8080", false),
            ("/", "localhost.evil.example", false),
            ("/", "127.0.0.1.evil.example", false),
            ("/", "10.0.0.1", false),
            ("http://evil.example/", "localhost", false),
            ("http://localhost/", "evil.example", false),
        ] {
            let mut request = request(target, &[host], Version::HTTP_11);
            assert_eq!(hosts.refusal(&request).is_none(), is_own, "{target} {host}");
            request.headers_mut().insert("x-forwarded-for", "127.0.0.1".parse().expect("a value"));
            assert!(hosts.refusal(&request).is_some(), "{target} {host} through a proxy");
        }
    }
}
