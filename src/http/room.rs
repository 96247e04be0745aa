//! Room for large bodies: how many bytes of them clients may hold in memory at a time, all together and each address.
//!
//! A client that sends a large request slowly, or does not take a large response, holds memory for as long as it likes to.
//! Every request has a [`Held`], which counts what it holds until nothing of it is in memory.

use std::collections::HashMap;
use std::io;
use std::mem::take;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use axum::body::{Body, Bytes};
use http_body::{Frame, SizeHint};
use tokio::task_local;

use super::rate::network;

/// Bytes of a body that are not counted: connections are bounded, and most bodies are no larger.
pub(super) const SMALL_BYTES: usize = 16 * 1024;
/// Bytes for all bodies of one kind beyond those that are not counted.
const MOST_BYTES: usize = 48 * 1024 * 1024;
/// Number of addresses that can hold all of it between them.
const SHARES: usize = 4;
/// Bits of the networks whose bytes are counted together, and how many shares each may hold. For IPv4 that is the address
/// itself, once.
const NETWORKS: [(u8, usize); 2] = [(64, 1), (48, 2)];

task_local! {
    static HELD: Arc<Held>;
}

/// Bytes for all bodies of one kind.
#[derive(Debug)]
pub(super) struct Room {
    most: usize,
    taken: Mutex<Taken>,
}

/// How many bytes are held.
#[derive(Debug, Default)]
struct Taken {
    all: usize,
    by_network: HashMap<(u8, IpAddr), usize>,
}

/// What one body holds of the room. It is given back when dropped.
#[derive(Debug)]
pub(super) struct Held {
    room: Arc<Room>,
    address: Option<IpAddr>,
    bytes: AtomicUsize,
    is_refused: AtomicBool,
}

/// The networks that an address is in, each with its number of shares.
fn networks_of(address: Option<IpAddr>) -> impl Iterator<Item = ((u8, IpAddr), usize)> {
    let own = |address: IpAddr| NETWORKS.map(|(bits, shares)| ((bits, network(address, bits)), shares));
    address.map(own).into_iter().flatten()
}

impl Default for Room {
    fn default() -> Self {
        Self::new(MOST_BYTES)
    }
}

impl Room {
    /// Room for `most` bytes.
    pub(super) fn new(most: usize) -> Self {
        Self { most, taken: Mutex::default() }
    }

    /// What a body from or to this address holds: nothing yet.
    pub(super) fn hold(self: &Arc<Self>, address: Option<IpAddr>) -> Arc<Held> {
        let (bytes, is_refused) = (AtomicUsize::new(0), AtomicBool::new(false));
        Arc::new(Held { room: Arc::clone(self), address, bytes, is_refused })
    }

    /// Takes `bytes` for an address. False when there is no room for them.
    fn take(&self, address: Option<IpAddr>, bytes: usize) -> bool {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |held: usize, most: usize| held.saturating_add(bytes) <= most;
        let has_share = |(network, shares)| {
            fits(taken.by_network.get(&network).copied().unwrap_or_default(), self.most / SHARES * shares)
        };
        if !fits(taken.all, self.most) || !networks_of(address).all(has_share) {
            return false;
        }
        taken.all += bytes;
        for (network, _) in networks_of(address) {
            *taken.by_network.entry(network).or_default() += bytes;
        }
        true
    }

    fn give_back(&self, address: Option<IpAddr>, bytes: usize) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.all -= bytes;
        for (network, _) in networks_of(address) {
            if let Some(held) = taken.by_network.get_mut(&network) {
                *held -= bytes;
                if *held == 0 {
                    taken.by_network.remove(&network);
                }
            }
        }
    }
}

impl Held {
    /// Holds a body that is so large by now; false when there is no room for it.
    pub(super) fn up_to(&self, length: usize) -> bool {
        let wanted = length.saturating_sub(SMALL_BYTES);
        let more = wanted.saturating_sub(self.bytes.load(Ordering::Relaxed));
        let is_held = more == 0 || self.room.take(self.address, more);
        if is_held {
            self.bytes.fetch_add(more, Ordering::Relaxed);
        } else {
            self.is_refused.store(true, Ordering::Relaxed);
        }
        is_held
    }

    /// Whether there was no room.
    pub(super) fn is_refused(&self) -> bool {
        self.is_refused.load(Ordering::Relaxed)
    }

    /// What the request holds that this task serves. Work on other threads keeps it until it is done, since it goes on when
    /// the client is gone.
    pub(super) fn current() -> Option<Arc<Self>> {
        HELD.try_with(Arc::clone).ok()
    }

    /// Runs a request that holds this.
    pub(super) async fn during<T>(self: Arc<Self>, request: impl Future<Output = T>) -> T {
        HELD.scope(self, request).await
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        match *self.bytes.get_mut() {
            0 => {}
            bytes => self.room.give_back(self.address, bytes),
        }
    }
}

/// The body of a request, which fails where there is no room for more of it.
pub(super) fn received(body: Body, held: &Arc<Held>) -> Body {
    if http_body::Body::is_end_stream(&body) {
        return body;
    }
    Body::new(Received { body, piece: Vec::new(), length: 0, is_over: false, held: Arc::clone(held) })
}

/// A body that comes in pieces of [`SMALL_BYTES`] or more, however it was sent: what a client sends byte by byte would take
/// many times its size.
struct Received {
    body: Body,
    piece: Vec<u8>,
    /// Bytes that have come.
    length: usize,
    is_over: bool,
    held: Arc<Held>,
}

/// Why a body ends before its end.
pub(super) fn no_room() -> axum::Error {
    axum::Error::new(io::Error::other("there is no room for more of this body"))
}

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let own = &mut *self;
        while !own.is_over {
            match ready!(Pin::new(&mut own.body).poll_frame(context)) {
                Some(Ok(frame)) => {
                    let Ok(data) = frame.into_data() else { continue };
                    own.length = own.length.saturating_add(data.len());
                    if !own.held.up_to(own.length) {
                        own.is_over = true;
                        own.piece = Vec::new();
                        return Poll::Ready(Some(Err(no_room())));
                    }
                    own.piece.extend_from_slice(&data);
                    if own.piece.len() >= SMALL_BYTES {
                        break;
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => own.is_over = true,
            }
        }
        let piece = take(&mut own.piece).into_boxed_slice();
        Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(piece.into()))))
    }

    fn is_end_stream(&self) -> bool {
        self.piece.is_empty() && (self.is_over || self.body.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        let (rest, waiting) = (self.body.size_hint(), self.piece.len() as u64);
        let mut hint = SizeHint::new();
        hint.set_lower(rest.lower() + waiting);
        if let Some(upper) = rest.upper() {
            hint.set_upper(upper + waiting);
        }
        hint
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::task::Poll;

    use axum::body::{Body, Bytes, to_bytes};
    use http_body::Frame;

    use super::{Held, Room, SMALL_BYTES, received};

    /// A body that a client sends byte by byte.
    struct Drops(usize);

    impl http_body::Body for Drops {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            let rest = self.0.checked_sub(1);
            Poll::Ready(rest.map(|rest| {
                self.0 = rest;
                Ok(Frame::data(Bytes::from_static(b"x")))
            }))
        }
    }

    fn hold(room: &Arc<Room>, address: &str, bytes: usize) -> Option<Arc<Held>> {
        let held = room.hold(Some(address.parse().expect("an address")));
        held.up_to(SMALL_BYTES + bytes).then_some(held)
    }

    /// Proves that small bodies are not counted, that an address holds a quarter and a large network of IPv6 a half, that
    /// all hold no more than there is, and that everything is given back.
    #[test]
    fn one_address_cannot_hold_all_of_the_room() {
        let room = Arc::new(Room::new(400));
        let first = hold(&room, "192.0.2.1", 100).expect("a quarter");
        assert!(hold(&room, "192.0.2.1", 1).is_none() && !first.up_to(SMALL_BYTES + 101));
        assert!(first.up_to(SMALL_BYTES + 50), "less is held already");
        assert!(hold(&room, "192.0.2.1", 0).is_some(), "a small body");
        let six = ["2001:db8::1", "2001:db8:0:1::1"].map(|address| hold(&room, address, 100).expect("a quarter"));
        assert!(hold(&room, "2001:db8:0:2::1", 1).is_none(), "the same network of 48 bits");
        let last = hold(&room, "192.0.2.2", 100).expect("the last quarter");
        assert!(hold(&room, "192.0.2.3", 1).is_none(), "there is no more");
        drop(first);
        assert!(hold(&room, "192.0.2.3", 100).is_some(), "given back");
        drop((six, last));
        let taken = room.taken.lock().expect("no panic");
        assert_eq!((taken.all, taken.by_network.len()), (0, 0), "nobody is remembered");
    }

    /// Proves that a body is whole however it was sent, and comes in few pieces.
    #[tokio::test]
    async fn a_body_that_is_sent_byte_by_byte_comes_in_large_pieces() {
        let room = Arc::new(Room::default());
        let length = 3 * SMALL_BYTES + 7;
        let mut body = received(Body::new(Drops(length)), &room.hold(None));
        let mut pieces = Vec::new();
        let next = |body: &mut Body, context: &mut std::task::Context<'_>| {
            http_body::Body::poll_frame(std::pin::Pin::new(body), context)
        };
        while let Some(frame) = std::future::poll_fn(|context| next(&mut body, context)).await {
            pieces.push(frame.expect("a piece").into_data().expect("data").len());
        }
        assert_eq!(pieces, [SMALL_BYTES, SMALL_BYTES, SMALL_BYTES, 7]);
        assert!(http_body::Body::is_end_stream(&body));
    }

    /// Proves that a body without room ends at once, and what it has held is free again.
    #[tokio::test]
    async fn a_body_without_room_fails() {
        let room = Arc::new(Room::new(400));
        let held = room.hold(None);
        let whole = to_bytes(received(Body::new(Drops(SMALL_BYTES + 400)), &held), usize::MAX).await;
        assert!(whole.is_ok_and(|body| body.len() == SMALL_BYTES + 400) && !held.is_refused());
        let other = room.hold(None);
        assert!(to_bytes(received(Body::new(Drops(usize::MAX)), &other), usize::MAX).await.is_err());
        assert!(other.is_refused());
        drop(held);
        assert!(room.hold(None).up_to(SMALL_BYTES + 400), "both have given back");
    }
}
