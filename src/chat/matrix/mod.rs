//! Matrix: an application service of a homeserver, which sends transactions of events and takes notices in threads.

mod dialect;
mod poster;

use super::delivery::Poster;
use super::dialect::Dialect;
use super::platform::Platform;
use crate::settings::{Invalid, Setting, Values};

/// The platform.
#[derive(Debug)]
pub(super) struct Matrix;

impl Platform for Matrix {
    fn name(&self) -> &'static str {
        "matrix"
    }

    fn settings(&self) -> &'static [Setting] {
        const {
            &[
                Setting::required("hs_token", "proves requests: of the registration").secret(),
                Setting::required("as_token", "posts answers: of the registration").secret(),
                Setting::required("user_id", "the bot, such as @citewire:example.org"),
                Setting::required("homeserver", "the homeserver's address"),
            ]
        }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        Ok(Box::new(dialect::MatrixDialect::new(values)?))
    }

    fn poster(&self, values: &Values) -> Result<Option<Box<dyn Poster>>, Invalid> {
        Ok(Some(Box::new(poster::MatrixPoster::new(values)?)))
    }

    fn calls_below(&self) -> bool {
        true
    }

    fn most_bytes(&self) -> usize {
        // A transaction has many events. Its token is in a header.
        usize::MAX
    }
}
