//! `citewire key`: keys of the API.

use std::io::Write as _;

use anyhow::Context;
use clap::{Args, Subcommand, ValueEnum};
use jiff::Timestamp;
use ring::rand::{SecureRandom as _, SystemRandom};
use serde::Serialize;

use super::Outcome;
use super::json::write_line;
use super::opening::add_key;
use super::store::{PlaceArgs, time};
use super::terminal::harmless;
use crate::access::{Key, NewKey, Scope};
use crate::store::{DAY, Keyed, Store};

/// Length of the longest name of a key, in characters.
const LONGEST_NAME: usize = 100;

#[derive(Debug, Clone, Args)]
pub(super) struct KeyArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Clone, Subcommand)]
enum What {
    /// Make a key and print it; it is shown only once
    Add {
        /// Holder of the key
        name: String,
        /// Scopes of the key, separated by commas
        #[arg(long, value_name = "SCOPES", value_delimiter = ',', default_value = "ask")]
        scope: Vec<ScopeName>,
        /// Days until it expires; without it, it does not expire
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i64).range(1..=36_500))]
        days: Option<i64>,
        #[command(flatten)]
        place: PlaceArgs,
    },
    /// List the keys with their names, scopes, times of creation and expiry, and last use
    List {
        /// Print one JSON object a line
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        place: PlaceArgs,
    },
    /// Revoke a key by its id: a running server refuses it within seconds
    Revoke {
        /// The id that the list shows
        id: String,
        #[command(flatten)]
        place: PlaceArgs,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ScopeName {
    Ask,
    Admin,
    Metrics,
}

impl From<ScopeName> for Scope {
    fn from(name: ScopeName) -> Self {
        match name {
            ScopeName::Ask => Self::Ask,
            ScopeName::Admin => Self::Admin,
            ScopeName::Metrics => Self::Metrics,
        }
    }
}

#[derive(Debug, Serialize)]
struct Line<'key> {
    id: &'key str,
    name: &'key str,
    scopes: Vec<&'static str>,
    made: String,
    expires: Option<String>,
    used: Option<String>,
}

impl<'key> From<&'key Key> for Line<'key> {
    fn from(key: &'key Key) -> Self {
        let scopes = key.scopes.iter().map(|scope| scope.name()).collect();
        let (expires, used) = (key.expires.map(time), key.used.map(time));
        Self { id: &key.id, name: &key.name, scopes, made: time(key.made), expires, used }
    }
}

pub(super) fn run(arguments: &KeyArgs) -> anyhow::Result<Outcome> {
    let (What::Add { place, .. } | What::List { place, .. } | What::Revoke { place, .. }) = &arguments.what;
    // A database elsewhere is remembered by the servers that use it.
    let keyed = (!place.store.is_given()).then(|| Keyed::beside(&place.data));
    place.store.with(&place.data, async |store| answer(&arguments.what, store, keyed.as_ref()).await)
}

async fn answer(what: &What, store: &Store, keyed: Option<&Keyed>) -> anyhow::Result<Outcome> {
    let mut out = anstream::stdout().lock();
    let outcome = match what {
        What::Add { name, scope, days, .. } => {
            let length = name.chars().count();
            let is_name = (1..=LONGEST_NAME).contains(&length) && !name.contains('\0');
            anyhow::ensure!(is_name, "the name has {length} characters; write 1 to {LONGEST_NAME}");
            let mut random = [0; 32];
            SystemRandom::new().fill(&mut random).ok().context("the system provides no random numbers")?;
            let new = NewKey::of(&random);
            let made = Timestamp::now().as_millisecond();
            let mut scopes: Vec<Scope> = scope.iter().copied().map(Scope::from).collect();
            scopes.sort_unstable();
            scopes.dedup();
            let expires = days.map(|days| made.saturating_add(days.saturating_mul(DAY)));
            let key = Key { id: new.id, name: name.clone(), hash: new.hash, scopes, made, expires, used: None };
            add_key(store, keyed, &key).await?;
            writeln!(out, "{}", new.text)?;
            Outcome::Done
        }
        What::List { json, .. } => {
            let keys = store.keys().await?;
            for line in keys.iter().map(Line::from) {
                if *json {
                    write_line(&mut out, &line)?;
                } else {
                    let (expires, used) = (line.expires.as_deref(), line.used.as_deref());
                    let scopes = line.scopes.join(",");
                    let (until, last) = (expires.unwrap_or("for ever"), used.unwrap_or("never"));
                    writeln!(out, "{}  {scopes}  {}  until {until}  used {last}", line.id, harmless(line.name))?;
                }
            }
            if keys.is_empty() { Outcome::Negative } else { Outcome::Done }
        }
        What::Revoke { id, .. } => {
            let was_there = store.revoke_key(id).await?;
            anyhow::ensure!(was_there, "no key has the id {id:?}; citewire key list shows them");
            Outcome::Done
        }
    };
    out.flush()?;
    Ok(outcome)
}
