//! How much one client may store in a day: votes, shared answers, callbacks and questions without an answer.
//!
//! The counts are in memory. So nothing about addresses is written down, and a restart begins a new day.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};

use super::connections::Peer;
use super::problem::Problem;
use super::rate::{Client, household};
use super::{AppState, access};
use crate::store::DAY;

/// Clients whose use of a day is counted. Further ones share one count.
const MOST_CLIENTS: usize = 65_536;
/// Bytes for each row that a client may store: a vote or a share of three sentences takes less.
const BYTES_A_ROW: u64 = 4096;

/// How many votes, shared answers and callbacks one client may store in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowances {
    /// For each address without a key.
    pub address: NonZeroU32,
    /// For each key.
    pub key: NonZeroU32,
}

impl Allowances {
    /// What they are where nobody says otherwise.
    pub const DEFAULT: Self =
        Self { address: NonZeroU32::new(1_000).expect("not zero"), key: NonZeroU32::new(10_000).expect("not zero") };
}

impl Default for Allowances {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[derive(Debug, Default)]
struct Today {
    day: i64,
    used: HashMap<Client, (u32, u64)>,
}

/// What each client has stored today.
#[derive(Debug)]
pub(super) struct Allowance {
    most: Allowances,
    today: Mutex<Today>,
}

impl Allowance {
    pub(super) fn new(most: Allowances) -> Self {
        Self { most, today: Mutex::default() }
    }

    /// Counts a row with so many bytes. When that is too much, nothing is counted, and the result is the number of seconds
    /// until the next day.
    pub(super) fn take(&self, client: &Client, bytes: usize, now: i64) -> Result<(), u64> {
        let (client, most) = match client {
            Client::Key(_) => (client.clone(), self.most.key),
            Client::Address(address) => (Client::Address(household(*address)), self.most.address),
        };
        let mut today = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        let day = now.div_euclid(DAY);
        if today.day != day {
            *today = Today { day, used: HashMap::new() };
        }
        let is_counted = today.used.len() < MOST_CLIENTS || today.used.contains_key(&client);
        let client = if is_counted { client } else { Client::Address(IpAddr::V4(Ipv4Addr::UNSPECIFIED)) };
        let (rows, held) = today.used.entry(client).or_default();
        let bytes = held.saturating_add(bytes as u64);
        if *rows >= most.get() || bytes > u64::from(most.get()) * BYTES_A_ROW {
            return Err(((day + 1) * DAY - now).unsigned_abs().div_ceil(1000));
        }
        (*rows, *held) = (*rows + 1, bytes);
        Ok(())
    }
}

/// Who sends something to be stored; nobody in tests of the routes alone, which have no connection.
#[derive(Debug)]
pub(super) struct StoringClient(Option<Client>);

impl StoringClient {
    /// The client of a request with these headers over the connection to `peer`.
    pub(super) fn of(state: &AppState, headers: &HeaderMap, peer: Option<Peer>) -> Self {
        Self(peer.map(|peer| access::client(state, headers, peer)))
    }
}

impl FromRequestParts<AppState> for StoringClient {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        Ok(Self::of(state, &parts.headers, parts.extensions.get::<Peer>().copied()))
    }
}

impl AppState {
    /// Counts a row with so many bytes that a client is about to store.
    ///
    /// # Errors
    /// When the client has stored as much as it may today.
    pub(super) fn store_for(&self, client: &StoringClient, bytes: usize, now: i64) -> Result<(), Problem> {
        let Some(client) = &client.0 else { return Ok(()) };
        self.allowance.take(client, bytes, now).map_err(|seconds| {
            self.measures.refused("stored");
            let detail = "this client has stored as much as one may in a day; nothing was stored, try again tomorrow";
            Problem::new(StatusCode::TOO_MANY_REQUESTS, "stored-too-much", detail).after(seconds)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Allowance, Allowances, Client, DAY, NonZeroU32};

    fn allowance() -> Allowance {
        let count = |count| NonZeroU32::new(count).expect("not zero");
        Allowance::new(Allowances { address: count(2), key: count(3) })
    }

    fn address(text: &str) -> Client {
        Client::Address(text.parse().expect("an address"))
    }

    /// Proves that a client is refused after its rows of a day, that others are not, and that the next day is new.
    #[test]
    fn a_client_stores_so_many_rows_a_day() {
        let (allowance, key) = (allowance(), Client::Key("k".to_owned()));
        let takes = |client: &Client, now: i64| allowance.take(client, 10, now);
        let one = address("2001:db8::1");
        assert_eq!((takes(&one, 5), takes(&address("2001:db8::2"), 5)), (Ok(()), Ok(())));
        assert_eq!(takes(&one, DAY - 1_500), Err(2), "the same network, until midnight");
        assert_eq!(takes(&address("2001:db8:0:1::1"), 5), Ok(()), "another network");
        assert_eq!([(); 4].map(|()| takes(&key, 5).is_ok()), [true, true, true, false]);
        assert_eq!(takes(&one, DAY), Ok(()));
    }

    /// Proves that few large rows count like many small ones, and that what was refused is not counted.
    #[test]
    fn a_client_stores_so_many_bytes_a_day() {
        let (allowance, one) = (allowance(), address("192.0.2.1"));
        assert!(allowance.take(&one, 8_193, 5).is_err());
        assert!(allowance.take(&one, 8_000, 5).is_ok());
        assert!(allowance.take(&one, 8_000, 5).is_err());
        assert!(allowance.take(&one, 192, 5).is_ok());
    }

    /// Proves that made-up addresses take bounded memory: beyond the bound they have one allowance together.
    #[test]
    fn more_clients_than_are_counted_share_one_allowance() {
        let allowance = allowance();
        for number in 0..super::MOST_CLIENTS as u32 {
            let one = Client::Address(std::net::Ipv4Addr::from(number + 1).into());
            assert_eq!(allowance.take(&one, 1, 5), Ok(()));
        }
        let takes = |text: &str| allowance.take(&address(text), 1, 5).is_ok();
        assert_eq!(["198.51.100.1", "198.51.100.2", "198.51.100.3"].map(takes), [true, true, false]);
        assert!(takes("0.0.0.1"), "who was counted before still is");
    }
}
