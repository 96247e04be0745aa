//! Which bodies are compressed while they are sent: small ones, since this happens on the threads of the connections.
//!
//! Larger ones are compressed once, in a turn ([`super::documents`]), or not at all.

use axum::body::HttpBody;
use axum::http::Response;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};

/// Bytes up to which a body is compressed as it is sent, in less than a millisecond.
pub(super) const SMALL_BYTES: usize = 64 * 1024;

/// Bodies whose length is known and small. A body that is still being made could become any size.
#[derive(Debug, Clone, Copy)]
pub(super) struct Small;

impl Predicate for Small {
    fn should_compress<B: HttpBody>(&self, response: &Response<B>) -> bool {
        response.body().size_hint().exact().is_some_and(|bytes| bytes <= SMALL_BYTES as u64)
    }
}

/// The layer that compresses small bodies.
pub(super) fn layer() -> CompressionLayer<impl Predicate> {
    CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(DefaultPredicate::new().and(Small))
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, Bytes};
    use axum::http::Response;
    use tower_http::compression::predicate::Predicate as _;

    use super::{SMALL_BYTES, Small};

    #[test]
    fn only_bodies_of_a_known_small_length_are_compressed_as_they_are_sent() {
        let of = |bytes: usize| Response::new(Body::from(vec![0; bytes]));
        assert!(Small.should_compress(&of(SMALL_BYTES)));
        assert!(!Small.should_compress(&of(SMALL_BYTES + 1)));
        let stream = async_stream::stream! { yield Ok::<_, std::convert::Infallible>(Bytes::from_static(b"a")) };
        assert!(!Small.should_compress(&Response::new(Body::from_stream(stream))));
    }
}
