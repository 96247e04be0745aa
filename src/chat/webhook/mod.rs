//! Standard Webhooks: any program that signs may ask. The answer goes into the response or, signed, to an address that
//! the program names.

mod dialect;
mod poster;
mod signing;

use super::delivery::Poster;
use super::dialect::Dialect;
use super::platform::Platform;
use super::settings::Settings;
use crate::settings::{Invalid, Setting, Values};

pub use self::dialect::completed;
use self::poster::CallbackAddresses;
pub use self::poster::NOT_CALLED;
use self::signing::SigningKey;

/// The platform's name.
pub const NAME: &str = "webhook";

/// Bytes of a request: a question has a thousand characters. The specification advises 20 KB for any message.
const MOST_BYTES: usize = 64 * 1024;
/// The name under which callbacks of strangers wait: a lane of their own.
pub const OPEN_CALLBACKS: &str = "open_callback";
/// Seconds to wait after each failed attempt to call a stranger back: the last attempt is about an hour after the first.
pub(super) const OPEN_SCHEDULE: [i64; 3] = [5, 300, 3600];
/// Seconds to wait after each failed attempt to call back: the last attempt is about three days after the first.
const CALLBACK_SCHEDULE: [i64; 9] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

/// The platform.
#[derive(Debug)]
pub(super) struct Webhook;

impl Platform for Webhook {
    fn name(&self) -> &'static str {
        NAME
    }

    fn settings(&self) -> &'static [Setting] {
        const {
            &[
                Setting::required("secrets", "whsec_… or whpk_…, of those who may ask; several while they change")
                    .secret(),
                Setting::optional("signing_key", "whsec_… or whsk_…, with which answers are signed").secret(),
                Setting::optional("open_callbacks", "true calls back whoever asks POST /v1/ask with a callback_url"),
                Setting::optional("private_addresses", "true calls back to addresses of private networks"),
            ]
        }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(dialect::WebhookDialect::new(values)?))
    }

    fn poster(&self, values: &Values) -> Result<Option<Box<dyn Poster>>, Invalid> {
        Ok(Some(Box::new(poster::CallbackPoster::new(values)?)))
    }

    fn schedule(&self) -> &'static [i64] {
        &CALLBACK_SCHEDULE
    }

    fn takes_json(&self) -> bool {
        true
    }

    fn most_bytes(&self) -> usize {
        MOST_BYTES
    }
}

/// Callbacks to addresses that clients of `POST /v1/ask` name, whether they sign their requests or not.
#[derive(Debug)]
pub struct Callbacks {
    addresses: CallbackAddresses,
}

impl Callbacks {
    /// The callbacks, when the settings open them and there is a key to sign answers with.
    ///
    /// # Errors
    /// When a value is not of the expected form.
    pub fn new(settings: &Settings) -> Result<Option<Self>, Invalid> {
        let Some(values) = settings.of(NAME) else { return Ok(None) };
        let are_open = values.switch("open_callbacks", false)? && SigningKey::new(values)?.is_some();
        let addresses = CallbackAddresses::new(values)?;
        Ok(are_open.then_some(Self { addresses }))
    }

    /// Whether this address may be called.
    pub fn may_call(&self, address: &str) -> bool {
        self.addresses.may_call(address)
    }
}
