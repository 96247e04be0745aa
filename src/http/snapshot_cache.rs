//! What many requests need and what follows from the snapshot alone: made once, behind the gate, and kept.
//!
//! The first request that needs a value makes it; those that come meanwhile wait for it without a place at the gate. When
//! the first one disconnects, the next one makes the value. A value never becomes stale, because its key names its
//! snapshot; values of former snapshots are evicted like others that nobody asks for.

use std::hash::Hash;
use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::{Cache, DefaultLifecycle};

use super::gate::Pin;

/// A first guess at the number of values, from which the tables grow. So few need one shard, and one shard is needed: a
/// value larger than its shard is not kept.
const USUAL_ITEMS: usize = 32;
/// Bytes that an entry takes besides its value, rounded up.
const OVERHEAD: usize = 256;

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

/// The values that were asked for most and last, by their snapshot and a key.
#[derive(Debug)]
pub(super) struct SnapshotCache<K, V: Weight>(Cache<(Arc<str>, K), Arc<V>, InBytes, ahash::RandomState>);

impl<K: Clone + Eq + Hash, V: Weight> SnapshotCache<K, V> {
    /// A cache of about this many bytes; with 0 it keeps nothing, and requests that come at the same time still share.
    pub(super) fn new(bytes: u64) -> Self {
        let hash = ahash::RandomState::new();
        Self(Cache::with(USUAL_ITEMS, bytes, InBytes, hash, DefaultLifecycle::default()))
    }

    /// The value of this snapshot and key. Only when it is not kept, and nobody is making it, `make` is awaited.
    ///
    /// # Errors
    /// When `make` fails; then nothing is kept.
    pub(super) async fn get<E>(
        &self,
        pin: &Pin,
        key: K,
        make: impl Future<Output = Result<V, E>>,
    ) -> Result<Arc<V>, E> {
        let key = (Arc::clone(&pin.facts().snapshot), key);
        self.0.get_or_insert_async(&key, async { make.await.map(Arc::new) }).await
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::super::gate::tests::{assistant, gate, view};
    use super::{SnapshotCache, Weight};

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
                    Ok::<_, Infallible>(Made(7))
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
        assert_eq!(cache.get(&old, 1, async { Err::<Made, _>("busy") }).await.map(|made| made.0), Err("busy"));
        for (value, expected) in [(1, 1), (2, 1)] {
            let made = cache.get(&old, 1, async { Ok::<_, Infallible>(Made(value)) }).await.expect("a value");
            assert_eq!(made.0, expected, "it is kept");
        }
        assistant.replace(view("Kazan lies west of Ufa."), 0);
        let made = cache.get(&gate.pin(), 1, async { Ok::<_, Infallible>(Made(3)) }).await.expect("a value");
        assert_eq!(made.0, 3);
    }

    #[tokio::test]
    async fn what_is_kept_stays_within_its_bytes() {
        let pin = gate(&assistant("Kazan lies east of Moscow."), 1).pin();
        let cache = Cache::new(64 * 1024);
        for key in 0..1_000 {
            cache.get(&pin, key, async { Ok::<_, Infallible>(Made(1_000)) }).await.expect("a value");
        }
        assert!(cache.0.weight() <= 64 * 1024 && cache.0.len() > 10, "{} in {}", cache.0.len(), cache.0.weight());
    }
}
