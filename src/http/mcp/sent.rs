//! Responses that are being sent: a client that takes nothing of its response holds the bytes of it, and those of all
//! clients together are bounded.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::body::{Body, Bytes};
use http_body::{Frame, SizeHint};

use super::super::room::{Held, no_room};

/// The body of a response that holds its bytes until they are written; none when it is known to find no room. A stream that
/// finds none is cut.
pub(super) fn bounded(body: Body, held: Arc<Held>) -> Option<Body> {
    let length = http_body::Body::size_hint(&body).exact().unwrap_or_default();
    held.up_to(usize::try_from(length).unwrap_or(usize::MAX)).then(|| Body::new(Sent { body, length: 0, held }))
}

struct Sent {
    body: Body,
    /// Bytes that were given away to be written.
    length: usize,
    held: Arc<Held>,
}

/// Bytes of a response, wherever they wait to be written.
struct Written {
    bytes: Bytes,
    _held: Arc<Held>,
}

impl AsRef<[u8]> for Written {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let own = &mut *self;
        let frame = ready!(Pin::new(&mut own.body).poll_frame(context));
        Poll::Ready(frame.map(|frame| {
            let frame = frame?;
            own.length = own.length.saturating_add(frame.data_ref().map_or(0, Bytes::len));
            if !own.held.up_to(own.length) {
                return Err(no_room());
            }
            Ok(frame.map_data(|bytes| Bytes::from_owner(Written { bytes, _held: Arc::clone(&own.held) })))
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::pin::Pin;
    use std::sync::Arc;

    use axum::body::Body;
    use http_body::Body as _;

    use super::super::super::room::{Room, SMALL_BYTES};
    use super::bounded;

    /// Proves that the bytes of a response count from before it begins until the last of them is written, also when the
    /// body is gone by then.
    #[tokio::test]
    async fn a_response_takes_room_until_it_is_written() {
        let room = Arc::new(Room::new(100));
        let new = || bounded(Body::from(vec![b'x'; SMALL_BYTES + 100]), room.hold(None));
        let mut body = new().expect("there is room");
        assert!(new().is_none(), "there is none for two");
        assert!(bounded(Body::from("small"), room.hold(None)).is_some(), "small ones are not counted");
        let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await.expect("a frame").expect("bytes");
        drop(body);
        let mut bytes = frame.into_data().expect("data");
        drop(bytes.split_to(SMALL_BYTES));
        assert!(new().is_none(), "the rest waits to be written");
        drop(bytes);
        assert!(new().is_some());
    }

    /// Proves that a stream whose length nobody knows is cut where there is no more room.
    #[tokio::test]
    async fn a_stream_without_room_is_cut() {
        let room = Arc::new(Room::new(100));
        let pieces = [SMALL_BYTES, 100, 1].map(|length| Ok::<_, std::io::Error>(vec![b'x'; length]));
        let mut body = bounded(
            Body::from_stream(async_stream::stream! {
                for piece in pieces {
                    yield piece;
                }
            }),
            room.hold(None),
        )
        .expect("nothing is known");
        for expected in [Some(true), Some(true), Some(false)] {
            let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
            assert_eq!(frame.map(|frame| frame.is_ok()), expected);
        }
    }
}
