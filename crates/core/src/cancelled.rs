//! A flag by which a caller tells a long computation that nobody waits for its result any more.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Shared between whoever waits for a result and the computation that makes it. A long loop checks it once per step and
/// stops when it is set. Checking is one relaxed load.
#[derive(Debug, Clone, Default)]
pub struct Cancelled(Arc<AtomicBool>);

/// A computation was given up because nobody waits for its result; what it had so far is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the client has disconnected")]
pub struct Stopped;

impl Cancelled {
    /// A flag that is not set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the flag, for good.
    pub fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// True once the flag is set.
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Lets a loop stop with `?`.
    ///
    /// # Errors
    /// [`Stopped`] once the flag is set.
    pub fn check(&self) -> Result<(), Stopped> {
        if self.is_set() { Err(Stopped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cancelled, Stopped};

    #[test]
    fn a_clone_is_the_same_flag() {
        let cancelled = Cancelled::new();
        let seen = cancelled.clone();
        assert_eq!(seen.check(), Ok(()));
        cancelled.set();
        assert_eq!(seen.check(), Err(Stopped));
    }
}
