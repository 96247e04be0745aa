//! Who holds how many connections: one address has a share of all places, so that the others find one.
//!
//! A proxy that is trusted connects for many and has no share. Who has one IPv6 address has a whole network of 64 bits,
//! and often one of 48: the larger network may hold twice the share.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use ipnet::IpNet;

use super::super::rate::network;

/// Bits of the networks in which connections are counted, and their part of an address's share. For IPv4 that is the
/// address itself, once.
const NETWORKS: [(u8, usize); 2] = [(64, 1), (48, 2)];

/// Connections by the networks that hold them.
#[derive(Debug)]
pub(super) struct Shares {
    most: usize,
    proxies: Vec<IpNet>,
    held: Mutex<HashMap<(u8, IpAddr), usize>>,
}

/// One connection of an address. It is given back when dropped.
#[derive(Debug)]
pub(super) struct Share(Option<(Arc<Shares>, IpAddr)>);

impl Shares {
    /// At most `most` connections for each address that is not one of `proxies`.
    pub(super) fn new(most: usize, proxies: Vec<IpNet>) -> Arc<Self> {
        Arc::new(Self { most, proxies, held: Mutex::default() })
    }

    /// Whether this is a proxy whose connections are those of many.
    pub(super) fn is_proxy(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.proxies.iter().any(|proxies| proxies.contains(&address))
    }

    /// A connection for this address; none when it holds its share already.
    pub(super) fn take(self: &Arc<Self>, address: IpAddr) -> Option<Share> {
        let address = address.to_canonical();
        if self.is_proxy(address) {
            return Some(Share(None));
        }
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |(bits, part): (u8, usize)| {
            held.get(&(bits, network(address, bits))).is_some_and(|held| *held >= self.most.saturating_mul(part))
        };
        if NETWORKS.into_iter().any(is_full) {
            return None;
        }
        for (bits, _) in NETWORKS {
            *held.entry((bits, network(address, bits))).or_default() += 1;
        }
        Some(Share(Some((Arc::clone(self), address))))
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let Some((shares, address)) = self.0.take() else { return };
        let mut held = shares.held.lock().unwrap_or_else(PoisonError::into_inner);
        for (bits, _) in NETWORKS {
            let key = (bits, network(address, bits));
            if let Some(count) = held.get_mut(&key) {
                *count -= 1;
                if *count == 0 {
                    held.remove(&key);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shares;

    /// Proves that an address holds no more than its share, that a network of IPv6 holds no more than two, that a place is
    /// given back, and that a trusted proxy has no share.
    #[test]
    fn one_address_cannot_hold_all_places() {
        let shares = Shares::new(2, vec!["10.0.0.0/8".parse().expect("a network")]);
        let take = |address: &str| shares.take(address.parse().expect("an address"));
        let own = [take("192.0.2.1"), take("::ffff:192.0.2.1")];
        assert!(own.iter().all(Option::is_some) && take("192.0.2.1").is_none());
        assert!(take("192.0.2.2").is_some(), "another address");
        drop(own);
        assert!(take("192.0.2.1").is_some(), "given back");

        let six: Vec<_> = ["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1", "2001:db8:0:2::1"].map(take).into();
        assert!(six.iter().all(Option::is_some));
        assert!(take("2001:db8::3").is_none(), "the same network of 64 bits");
        assert!(take("2001:db8:0:3::1").is_none(), "the same network of 48 bits");
        assert!(take("2001:db8:1::1").is_some(), "another one");
        drop(six);

        let proxy: Vec<_> = (0..10).map(|_| take("10.1.2.3")).collect();
        assert!(proxy.iter().all(Option::is_some));
        drop(proxy);
        assert!(shares.held.lock().expect("no panic").is_empty(), "nobody is remembered");
    }
}
