//! What a chat platform consists of. Each platform is a value of this trait, and everything else finds it by its name.

use std::fmt::Debug;
use std::net::IpAddr;

use super::delivery::Poster;
use super::dialect::Dialect;
use crate::settings::{Invalid, Setting, Values};

/// Seconds to wait after each failed attempt to post a reply. In chat nobody waits for hours.
const CHAT_SCHEDULE: [i64; 5] = [1, 5, 30, 120, 600];

/// Bytes of a request that a platform may send: several times the longest message of any.
const MOST_BYTES: usize = 256 * 1024;

/// A chat platform.
pub trait Platform: Debug + Send + Sync {
    /// Its name in addresses (`/webhooks/{name}`), settings (`[name]`), the store and metrics: lower-case letters and `_`.
    fn name(&self) -> &'static str;

    /// The settings of its table.
    fn settings(&self) -> &'static [Setting];

    /// How it proves requests, what they say, and how replies look, with these settings. All required settings are there.
    ///
    /// # Errors
    /// When a value is not of the expected form.
    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid>;

    /// How it is called; `None` when every reply goes into the response.
    ///
    /// # Errors
    /// When a value is not of the expected form.
    fn poster(&self, values: &Values) -> Result<Option<Box<dyn Poster>>, Invalid> {
        let _ = values;
        Ok(None)
    }

    /// Seconds to wait after each failed attempt to post a reply. After the last one the reply is given up.
    fn schedule(&self) -> &'static [i64] {
        &CHAT_SCHEDULE
    }

    /// Bytes of a request that are looked at. What proving costs grows with them, and anybody may send them.
    fn most_bytes(&self) -> usize {
        MOST_BYTES
    }

    /// Whether it also calls addresses below `/webhooks/{name}/`.
    fn calls_below(&self) -> bool {
        false
    }

    /// Whether replies carry the answer in the JSON of `POST /v1/ask`, because its users are programs.
    fn takes_json(&self) -> bool {
        false
    }

    /// The reason why a server with these settings must not listen on this address, if there is one.
    ///
    /// # Errors
    /// When a value is not of the expected form.
    fn check(&self, values: &Values, listens_on: IpAddr) -> Result<Option<&'static str>, Invalid> {
        let _ = (values, listens_on);
        Ok(None)
    }
}
