//! How a platform is called: whether a call was made, and if not, whether another attempt can help.

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::chat::dialect::Call;
use crate::chat::issuer_keys::IssuerKeys;

/// Characters of a reason that a log holds.
const LONGEST_REASON: usize = 200;
/// The longest wait that a platform may ask for.
const LONGEST_WAIT: Duration = Duration::from_hours(1);
/// The shortest one, in seconds.
const SHORTEST_WAIT: f64 = 0.05;

/// A future of a [`Poster`], which is used as a trait object.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Calls one platform.
pub trait Poster: Debug + Send + Sync {
    /// Makes a call.
    fn post<'a>(&'a self, call: &'a Call, attempt: Attempt<'a>) -> Pending<'a, Result<(), Failure>>;

    /// The keys with which the platform signs tokens, as far as they have been fetched and are not too old.
    fn issuer_keys(&self) -> Arc<IssuerKeys> {
        Arc::default()
    }

    /// Fetches those keys; `None` when that fails or the platform has none. Fetches are limited in rate, so unproven
    /// requests may cause them.
    fn fetch_issuer_keys(&self) -> Pending<'_, Option<Arc<IssuerKeys>>> {
        Box::pin(async { None })
    }
}

/// One of the attempts to make a call.
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    /// The call's id, the same for every attempt.
    pub id: &'a str,
    /// Whether an earlier attempt may have succeeded although its response was lost.
    pub may_be_repeated: bool,
}

/// Why a call was not made.
#[derive(Debug)]
pub enum Failure {
    /// Another attempt may succeed.
    Again {
        /// How long the platform asked to wait; otherwise the platform's schedule decides.
        after: Option<Duration>,
        /// The reason, for the log.
        reason: String,
    },
    /// No attempt can succeed; with the reason, for the log.
    Never(String),
}

impl Failure {
    /// A failure that no attempt can avoid.
    pub fn never(reason: impl Into<String>) -> Self {
        Self::Never(reason.into())
    }

    /// A failure that another attempt may avoid.
    pub fn again(reason: impl Into<String>) -> Self {
        Self::Again { after: None, reason: reason.into() }
    }

    /// The platform limits the rate, and asks to wait for some seconds.
    pub fn too_many(seconds: f64) -> Self {
        Self::Again { after: Some(wait(seconds)), reason: "too many calls".to_owned() }
    }

    /// The reason, for the log: at most 200 characters, since whoever was called may have written it.
    pub fn reason(&self) -> &str {
        match self {
            Self::Again { reason, .. } | Self::Never(reason) => cut(reason),
        }
    }
}

/// The beginning of a reason, as much of it as a log holds.
fn cut(reason: &str) -> &str {
    reason.char_indices().nth(LONGEST_REASON).map_or(reason, |(end, _)| &reason[..end])
}

/// Seconds that a platform asks to wait, within bounds.
pub(super) fn wait(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(SHORTEST_WAIT)).unwrap_or_default().min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Failure, wait};

    /// Proves that a receiver cannot fill a log by what it answers.
    #[test]
    fn a_reason_is_cut_for_the_log() {
        let long = "ж".repeat(1_000_000);
        for failure in [Failure::never(long.clone()), Failure::again(long)] {
            assert_eq!(failure.reason(), "ж".repeat(200));
        }
        assert_eq!(Failure::never("gone").reason(), "gone");
    }

    #[test]
    fn a_platform_is_believed_within_bounds() {
        for (seconds, expected) in [(2.5, 2_500), (0.0, 50), (-1.0, 50), (86_400.0, 3_600_000)] {
            assert_eq!(wait(seconds), Duration::from_millis(expected), "{seconds}");
        }
    }
}
