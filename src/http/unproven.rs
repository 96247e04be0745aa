//! How often an address may send deliveries that nobody signed.
//!
//! A platform posts the messages of many people from one address, so what is proven is not counted. What is refused is
//! counted by the rate of an address, and an address over its rate is refused before anything is proven.

use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::rate::household;

/// Time in which an address may send as many as its rate says, whenever it sends them.
const WINDOW: Duration = Duration::from_mins(1);

/// Refused deliveries by address, after the generic cell rate algorithm.
#[derive(Debug)]
pub(super) struct Unproven {
    /// Time that one refused delivery costs; none when there is no bound.
    each: Option<Duration>,
    /// Until when the refused deliveries of an address are paid for.
    paid: Mutex<HashMap<IpAddr, Instant>>,
}

impl Unproven {
    /// At most so many a minute from one address.
    pub(super) fn new(a_minute: Option<NonZeroU32>) -> Self {
        Self { each: a_minute.map(|a_minute| WINDOW / a_minute.get()), paid: Mutex::default() }
    }

    /// Seconds for which an address must wait; none when it may send at once.
    pub(super) fn wait(&self, address: IpAddr, now: Instant) -> Option<u64> {
        let each = self.each?;
        let paid = self.paid.lock().unwrap_or_else(PoisonError::into_inner);
        let after = *paid.get(&household(address))? + each;
        let wait = after.checked_duration_since(now + WINDOW).filter(|wait| !wait.is_zero())?;
        Some(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
    }

    /// Counts a refused delivery.
    pub(super) fn count(&self, address: IpAddr, now: Instant) {
        let Some(each) = self.each else { return };
        let mut paid = self.paid.lock().unwrap_or_else(PoisonError::into_inner);
        let until = paid.entry(household(address)).or_insert(now);
        *until = (*until).max(now) + each;
    }

    /// Forgets those who have not been refused for long.
    pub(super) fn forget(&self, now: Instant) {
        let mut paid = self.paid.lock().unwrap_or_else(PoisonError::into_inner);
        paid.retain(|_, until| *until > now);
        paid.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;
    use std::num::NonZeroU32;
    use std::time::{Duration, Instant};

    use super::Unproven;

    /// Proves that an address may be refused as often as its rate says, then waits, and may come again later.
    #[test]
    fn an_address_that_forges_waits_and_others_do_not() {
        let unproven = Unproven::new(NonZeroU32::new(2));
        let [one, other]: [IpAddr; 2] = [[192, 0, 2, 1].into(), [192, 0, 2, 2].into()];
        let now = Instant::now();
        for _ in 0..2 {
            assert_eq!(unproven.wait(one, now), None);
            unproven.count(one, now);
        }
        assert_eq!(unproven.wait(one, now), Some(30));
        assert_eq!(unproven.wait(other, now), None);
        let later = now + Duration::from_secs(30);
        assert_eq!(unproven.wait(one, later), None);
        unproven.count(one, later);
        assert_eq!(unproven.wait(one, later), Some(30));
        unproven.forget(now + Duration::from_mins(5));
        assert!(unproven.paid.lock().expect("no panic").is_empty());
        let unbounded = Unproven::new(None);
        unbounded.count(one, now);
        assert_eq!(unbounded.wait(one, now), None);
    }
}
