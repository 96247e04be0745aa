//! How often a client may ask: a rate a key, and a rate an address for those without one.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use ipnet::IpNet;
use tokio_util::sync::CancellationToken;

use super::problem::Problem;

const LIMIT: HeaderName = HeaderName::from_static("ratelimit");
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const FORWARDED_FOR: &str = "x-forwarded-for";
/// How often clients that have not asked for long are forgotten.
const FORGETTING: Duration = Duration::from_mins(1);
const MINUTE: u32 = 60;

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Client {
    /// Who has this key, by its id.
    Key(String),
    /// Who has no key, at this address.
    Address(IpAddr),
}

/// The rates that the operator set, in requests a minute.
#[derive(Debug, Clone, Default)]
pub struct RateSettings {
    /// For each key; none when there is no bound.
    pub key: Option<NonZeroU32>,
    /// For each address without a key.
    pub address: Option<NonZeroU32>,
    /// Proxies that say truly who is behind them.
    pub proxies: Vec<IpNet>,
}

type Limiter = RateLimiter<Client, HashMapStateStore<Client>, DefaultClock, StateInformationMiddleware>;

/// One rate, and how it is called in the header.
struct Rate {
    name: &'static str,
    a_minute: NonZeroU32,
    limiter: Limiter,
}

/// Rates, and who has used how much of them.
pub(super) struct Rates {
    key: Option<Rate>,
    address: Option<Rate>,
    proxies: Vec<IpNet>,
}

impl std::fmt::Debug for Rates {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Rates")
    }
}

/// What is said of a rate in the response's headers.
pub(super) struct Standing {
    name: &'static str,
    a_minute: NonZeroU32,
    left: u32,
    /// Seconds until as much is left as can be.
    reset: u64,
    /// For those who asked too much: seconds until they may again.
    wait: Option<u64>,
}

impl Rates {
    pub(super) fn new(settings: RateSettings) -> Self {
        let rate = |name, a_minute: Option<NonZeroU32>| {
            a_minute.map(|a_minute| {
                let limiter = RateLimiter::keyed(Quota::per_minute(a_minute)).with_middleware();
                Rate { name, a_minute, limiter }
            })
        };
        Self { key: rate("key", settings.key), address: rate("address", settings.address), proxies: settings.proxies }
    }

    /// The address of whoever asks: that of the connection, or what a trusted proxy says of it.
    pub(super) fn address(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        let is_trusted = |address: &IpAddr| self.proxies.iter().any(|proxies| proxies.contains(address));
        let mut address = peer.ip().to_canonical();
        let lines = headers.get_all(FORWARDED_FOR).iter().rev().filter_map(|line| line.to_str().ok());
        for name in lines.flat_map(|line| line.rsplit(',')).map(str::trim) {
            if !is_trusted(&address) {
                break;
            }
            // What is no address was not written by a proxy that can be trusted.
            let Ok(before) = name.parse::<IpAddr>() else { break };
            address = before.to_canonical();
        }
        address
    }

    /// Counts a request; none where there is no bound.
    pub(super) fn count(&self, client: &Client) -> Option<Standing> {
        let (rate, client) = match client {
            Client::Key(_) => (self.key.as_ref()?, client.clone()),
            Client::Address(address) => (self.address.as_ref()?, Client::Address(household(*address))),
        };
        let Rate { name, a_minute, limiter } = rate;
        let each = Duration::from_secs(u64::from(MINUTE)) / a_minute.get();
        let (left, wait) = match limiter.check_key(&client) {
            Ok(snapshot) => (snapshot.remaining_burst_capacity(), None),
            Err(until) => {
                let wait = until.wait_time_from(limiter.clock().now());
                (0, Some(wait.as_secs() + u64::from(wait.subsec_nanos() > 0)))
            }
        };
        let missing = each * (a_minute.get() - left);
        let reset = missing.as_secs() + u64::from(missing.subsec_nanos() > 0);
        Some(Standing { name, a_minute: *a_minute, left, reset, wait })
    }

    /// Forgets those who have not asked for long, until the server stops.
    pub(super) async fn forget(self: Arc<Self>, stop: CancellationToken) {
        while stop.run_until_cancelled(tokio::time::sleep(FORGETTING)).await.is_some() {
            for rate in [&self.key, &self.address].into_iter().flatten() {
                rate.limiter.retain_recent();
                rate.limiter.shrink_to_fit();
            }
        }
    }
}

/// Who has one IPv6 address has all of its network of 64 bits.
pub(super) fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))),
        IpAddr::V4(_) => address,
    }
}

impl Standing {
    /// The response to somebody who asks too often.
    pub(super) fn refusal(&self) -> Option<Response<axum::body::Body>> {
        let wait = self.wait?;
        let detail =
            format!("one {} may send {} requests a minute here; wait {wait} seconds", self.name, self.a_minute);
        let mut response = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-often", detail).into_response();
        response.headers_mut().insert("retry-after", wait.into());
        Some(response)
    }

    /// Says it in the headers `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10).
    pub(super) fn say(&self, headers: &mut HeaderMap) {
        let Self { name, a_minute, left, reset, .. } = self;
        let lines = [
            (LIMIT, format!("\"{name}\";r={left};t={reset}")),
            (POLICY, format!("\"{name}\";q={a_minute};w={MINUTE}")),
        ];
        for (header, line) in lines {
            // Letters and numbers, which always are a header's value.
            if let Ok(line) = HeaderValue::from_str(&line) {
                headers.insert(header, line);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use axum::http::{HeaderMap, HeaderValue};

    use super::{Client, NonZeroU32, RateSettings, Rates};

    fn rates() -> Rates {
        let proxies = ["127.0.0.0/8", "10.0.0.0/8", "fd00::/8"].map(|net| net.parse().expect("a network"));
        Rates::new(RateSettings { key: None, address: NonZeroU32::new(2), proxies: proxies.into() })
    }

    #[test]
    fn an_address_is_believed_from_the_right_as_far_as_proxies_are_trusted() {
        for (peer, forwarded, expected) in [
            ("203.0.113.9:1", &["198.51.100.7"][..], "203.0.113.9"),
            ("127.0.0.1:1", &[], "127.0.0.1"),
            ("127.0.0.1:1", &["198.51.100.7"], "198.51.100.7"),
            ("127.0.0.1:1", &["1.1.1.1, 198.51.100.7, 10.0.0.3"], "198.51.100.7"),
            ("127.0.0.1:1", &["1.1.1.1", "198.51.100.7", "10.0.0.3"], "198.51.100.7"),
            ("127.0.0.1:1", &["1.1.1.1, nonsense, 10.0.0.3"], "10.0.0.3"),
            ("[::ffff:127.0.0.1]:1", &["2001:db8::1"], "2001:db8::1"),
        ] {
            let mut headers = HeaderMap::new();
            for line in forwarded {
                headers.append("x-forwarded-for", HeaderValue::from_static(line));
            }
            let peer: SocketAddr = peer.parse().expect("an address");
            assert_eq!(rates().address(peer, &headers).to_string(), expected, "{peer} {forwarded:?}");
        }
    }

    #[test]
    fn who_asks_too_often_is_told_how_long_to_wait_and_others_are_not() {
        let rates = rates();
        let client = |address: &str| Client::Address(address.parse().expect("an address"));
        let left = |address: &str| {
            let standing = rates.count(&client(address)).expect("a bound");
            (standing.left, standing.wait.is_some())
        };
        assert_eq!(left("2001:db8::1"), (1, false));
        assert_eq!(left("2001:db8::2"), (0, false), "the same network");
        assert_eq!(left("2001:db8::3"), (0, true));
        assert_eq!(left("2001:db8:0:1::1"), (1, false), "another one");
        assert!(rates.count(&Client::Key("k".into())).is_none(), "keys have no bound here");
    }
}
