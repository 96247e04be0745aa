//! What many requests need and what follows from the snapshot alone: made once, behind the gate, and kept.
//!
//! The first request that needs a value makes it; those that come meanwhile wait for it without a place at the gate. When
//! the first one disconnects, the next one makes the value. A value never becomes stale, because its key names its
//! snapshot; values of former snapshots are evicted like others that nobody asks for.

use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use quick_cache::Weighter;
use quick_cache::sync::{Cache, DefaultLifecycle};

use super::gate::Pin;

/// A first guess at the number of values, from which the tables grow. So few need one shard, and one shard is needed: a
/// value larger than its shard is not kept.
const USUAL_ITEMS: usize = 32;
/// Bytes that an entry takes besides its value, rounded up.
const OVERHEAD: usize = 256;
/// Bytes from which a value is large. Slow readers must not each hold one of their own.
const LARGE: usize = 64 * 1024;
/// Bytes of large values in memory beyond those that are kept: clients still read them.
const READ_BYTES: usize = 64 * 1024 * 1024;

/// The size of a value in memory.
pub(super) trait Weight {
    /// Roughly its size, in bytes.
    fn bytes(&self) -> usize;
}

#[derive(Debug, Clone)]
struct InBytes;

impl<K, V: Weight> Weighter<(Arc<str>, K), Arc<V>> for InBytes {
    fn weight(&self, _key: &(Arc<str>, K), value: &Arc<V>) -> u64 {
        (value.bytes() + OVERHEAD) as u64
    }
}

/// As many large values are in memory as may be, because clients still read them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many large pages are being read")]
pub(super) struct Crowded;

/// A key with the snapshot that its value is of.
type Key<K> = (Arc<str>, K);

/// A large value that is in memory.
#[derive(Debug)]
struct Large<K, V> {
    key: Key<K>,
    value: Weak<V>,
    /// Its size, in bytes.
    bytes: usize,
}

/// The values that were asked for most and last, by their snapshot and a key.
#[derive(Debug)]
pub(super) struct SnapshotCache<K, V: Weight> {
    kept: Cache<Key<K>, Arc<V>, InBytes, ahash::RandomState>,
    /// Large values that are in memory, kept or not.
    large: Mutex<Vec<Large<K, V>>>,
    /// The most bytes of large values.
    most: usize,
}

impl<K: Clone + Eq + Hash, V: Weight> SnapshotCache<K, V> {
    /// A cache of about this many bytes; with 0 it keeps nothing, and requests that come at the same time still share.
    pub(super) fn new(bytes: u64) -> Self {
        let hash = ahash::RandomState::new();
        Self {
            kept: Cache::with(USUAL_ITEMS, bytes, InBytes, hash, DefaultLifecycle::default()),
            large: Mutex::default(),
            most: usize::try_from(bytes).unwrap_or(usize::MAX).saturating_add(READ_BYTES),
        }
    }

    /// The value of this snapshot and key. Only when it is not kept, nobody reads it and nobody is making it, `make` is
    /// awaited.
    ///
    /// # Errors
    /// When `make` fails, and when it made a large value while too many are in memory; then nothing is kept.
    pub(super) async fn get<E: From<Crowded>>(
        &self,
        pin: &Pin,
        key: K,
        make: impl Future<Output = Result<V, E>>,
    ) -> Result<Arc<V>, E> {
        let key = (Arc::clone(&pin.facts().snapshot), key);
        let make = async {
            if let Some(read) = self.read_now(&key) {
                return Ok(read);
            }
            let value = Arc::new(make.await?);
            self.count(&key, &value)?;
            Ok(value)
        };
        self.kept.get_or_insert_async(&key, make).await
    }

    /// A large value that somebody holds.
    fn read_now(&self, key: &Key<K>) -> Option<Arc<V>> {
        let large = self.large.lock().unwrap_or_else(PoisonError::into_inner);
        large.iter().find(|large| large.key == *key).and_then(|large| large.value.upgrade())
    }

    /// Counts a new value, if it is large, among those in memory.
    fn count(&self, key: &Key<K>, value: &Arc<V>) -> Result<(), Crowded> {
        let bytes = value.bytes();
        if bytes < LARGE {
            return Ok(());
        }
        let mut large = self.large.lock().unwrap_or_else(PoisonError::into_inner);
        large.retain(|large| large.value.strong_count() > 0);
        let all: usize = large.iter().map(|large| large.bytes).sum();
        // One value alone is always given, whatever its size.
        if !large.is_empty() && all + bytes > self.most {
            return Err(Crowded);
        }
        large.push(Large { key: key.clone(), value: Arc::downgrade(value), bytes });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::super::gate::tests::{assistant, gate, view};
    use super::{Crowded, READ_BYTES, SnapshotCache, Weight};

    #[derive(Debug)]
    struct Made(usize);

    impl Weight for Made {
        fn bytes(&self) -> usize {
            self.0
        }
    }

    type Cache = SnapshotCache<usize, Made>;

    #[tokio::test]
    async fn what_many_ask_for_at_the_same_time_is_made_once() {
        let (cache, pin) = (Arc::new(Cache::new(10_000)), gate(&assistant("Kazan lies east of Moscow."), 1).pin());
        let made = Arc::new(AtomicUsize::new(0));
        let ask = || {
            let (cache, pin, made) = (Arc::clone(&cache), pin.clone(), Arc::clone(&made));
            tokio::spawn(async move {
                let make = async {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    made.fetch_add(1, Ordering::Relaxed);
                    Ok::<_, Crowded>(Made(7))
                };
                cache.get(&pin, 1, make).await.expect("a value").0
            })
        };
        let first = ask();
        let others: Vec<_> = (0..9).map(|_| ask()).collect();
        tokio::time::sleep(Duration::from_millis(5)).await;
        // Its client disconnects: one of the others makes the value.
        first.abort();
        for one in others {
            assert_eq!(one.await.expect("it ends"), 7);
        }
        assert_eq!(made.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn a_new_snapshot_has_values_of_its_own_and_what_fails_is_not_kept() {
        let assistant = assistant("Kazan lies east of Moscow.");
        let (cache, gate) = (Cache::new(10_000), gate(&assistant, 1));
        let old = gate.pin();
        assert_eq!(cache.get(&old, 1, async { Err::<Made, _>(Crowded) }).await.map(|made| made.0), Err(Crowded));
        for (value, expected) in [(1, 1), (2, 1)] {
            let made = cache.get(&old, 1, async { Ok::<_, Crowded>(Made(value)) }).await.expect("a value");
            assert_eq!(made.0, expected, "it is kept");
        }
        assistant.replace(view("Kazan lies west of Ufa."), crate::assistant::SourceFacts::default());
        let made = cache.get(&gate.pin(), 1, async { Ok::<_, Crowded>(Made(3)) }).await.expect("a value");
        assert_eq!(made.0, 3);
    }

    #[tokio::test]
    async fn what_is_kept_stays_within_its_bytes() {
        let pin = gate(&assistant("Kazan lies east of Moscow."), 1).pin();
        let cache = Cache::new(64 * 1024);
        for key in 0..1_000 {
            cache.get(&pin, key, async { Ok::<_, Crowded>(Made(1_000)) }).await.expect("a value");
        }
        assert!(cache.kept.weight() <= 64 * 1024 && cache.kept.len() > 10, "{:?}", cache.kept.weight());
    }

    #[tokio::test]
    async fn a_large_value_is_made_once_while_it_is_read_and_all_of_them_are_bounded() {
        let pin = gate(&assistant("Kazan lies east of Moscow."), 1).pin();
        // Nothing is kept, so only those who read hold a value.
        let cache = Cache::new(0);
        let get = async |key, bytes| cache.get(&pin, key, async { Ok::<_, Crowded>(Made(bytes)) }).await;
        let first = get(1, READ_BYTES / 2).await.expect("a value");
        assert_eq!(get(1, 7).await.expect("a value").0, READ_BYTES / 2, "the one that is read");
        let second = get(2, READ_BYTES / 2).await.expect("a value");
        assert_eq!(get(3, READ_BYTES / 2).await.err(), Some(Crowded));
        assert_eq!(get(3, 10).await.expect("a value").0, 10, "small ones are not counted");
        drop(first);
        assert!(get(3, READ_BYTES / 2).await.is_ok(), "there is room again");
        drop(second);
        assert_eq!(get(2, 7).await.expect("a value").0, 7, "nobody reads it any more");
    }
}
