//! Bodies of responses that follow from the snapshot alone: pages and articles as JSON, compressed once where they are
//! large.

use std::any::Any;
use std::io::Write as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, VARY};
use axum::http::{HeaderMap, HeaderValue, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::accept::stated_quality;
use super::compression::SMALL_BYTES;
use super::snapshot_cache::{SnapshotCache, Weight};

/// Bytes up to which a body is compressed. A larger one would take longer than many answers, and is sent as it is.
const MOST_COMPRESSED: usize = 1024 * 1024;

/// What identifies a body within a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum DocumentKey {
    /// `GET /v1/articles/{id}`.
    Article {
        /// The article's id.
        article: String,
        /// The number of the part, from 1.
        part: usize,
    },
    /// The chat page without a question, by the tag of its language.
    ChatPage(&'static str),
    /// The page of an article without a mark.
    ArticlePage {
        /// The article's id.
        article: String,
        /// The number of the part, from 1.
        part: usize,
        /// The tag of the page's own language.
        language: &'static str,
        /// Whether it shows the text as it is stored.
        is_stored: bool,
    },
}

/// The body of a response, in pieces that may be shared with other bodies.
#[derive(Debug, Clone)]
pub(super) struct Document {
    pieces: Vec<Bytes>,
    /// Length of all pieces, in bytes.
    length: usize,
    /// The same compressed, where it is too large to be compressed for each response.
    gzip: Option<Bytes>,
    /// What `ETag` names it by, without quotation marks.
    pub(super) tag: String,
    /// What the pieces are shared with: it must not be made again while a client still reads it.
    _shared_with: Option<Owner>,
}

/// Something that pieces of a body belong to.
pub(super) type Owner = Arc<dyn Any + Send + Sync>;

impl Document {
    /// A body of one piece.
    pub(super) fn new(body: impl Into<Bytes>, tag: String) -> Self {
        Self::of_pieces(vec![body.into()], tag, None)
    }

    /// A body of pieces that belong to something else.
    pub(super) fn of_pieces(pieces: Vec<Bytes>, tag: String, shared_with: Option<Owner>) -> Self {
        let length = pieces.iter().map(Bytes::len).sum();
        Self { pieces, length, gzip: None, tag, _shared_with: shared_with }
    }

    /// The same with its compressed form. Call it in a turn: this takes milliseconds.
    pub(super) fn compressed(mut self) -> Self {
        if self.length > SMALL_BYTES && self.length <= MOST_COMPRESSED {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
            let written = self.pieces.iter().try_for_each(|piece| encoder.write_all(piece));
            // Memory takes everything.
            self.gzip = written.and_then(|()| encoder.finish()).ok().map(Bytes::from);
        }
        self
    }

    /// Puts the body into a response: compressed, if that is at hand and the client takes it.
    pub(super) fn fill(self: &Arc<Self>, request: &HeaderMap, response: &mut Response<Body>) {
        let mut pieces = self.pieces.clone();
        if let Some(gzip) = &self.gzip {
            response.headers_mut().append(VARY, HeaderValue::from_name(ACCEPT_ENCODING));
            if takes_gzip(request) {
                response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                pieces = vec![gzip.clone()];
            }
        }
        let left = pieces.iter().map(|piece| piece.len() as u64).sum();
        *response.body_mut() = Body::new(Pieces { next: pieces.into_iter(), left, _of: Arc::clone(self) });
    }
}

/// True when a client takes gzip (RFC 9110, section 12.5.3).
pub(super) fn takes_gzip(request: &HeaderMap) -> bool {
    let values = request.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut codings = values.flat_map(|value| value.split(','));
    codings.any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        is_gzip && stated_quality(parts) > 0.0
    })
}

/// The pieces of a document on their way.
struct Pieces {
    next: std::vec::IntoIter<Bytes>,
    /// Bytes that are not sent yet.
    left: u64,
    /// Keeps the document known as long as a client reads it.
    _of: Arc<Document>,
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let next = self.next.find(|piece| !piece.is_empty());
        self.left -= next.as_ref().map_or(0, |piece| piece.len() as u64);
        Poll::Ready(next.map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

impl Weight for Document {
    fn bytes(&self) -> usize {
        self.length + self.gzip.as_ref().map_or(0, Bytes::len)
    }
}

/// The bodies that were asked for most and last.
pub(super) type Documents = SnapshotCache<DocumentKey, Document>;

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::sync::Arc;

    use axum::body::{Body, Bytes, to_bytes};
    use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING};
    use axum::http::{HeaderMap, HeaderValue, Response};

    use super::{Document, MOST_COMPRESSED, takes_gzip};

    fn asking(encoding: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(encoding))])
    }

    #[test]
    fn gzip_is_for_those_who_take_it() {
        for (encoding, expected) in [
            ("gzip", true),
            ("br, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("gzip; q=0.0", false),
            ("br", false),
            ("", false),
        ] {
            assert_eq!(takes_gzip(&asking(encoding)), expected, "{encoding}");
        }
    }

    async fn sent(document: &Arc<Document>, encoding: &'static str) -> (Option<HeaderValue>, Bytes) {
        let mut response = Response::new(Body::empty());
        document.fill(&asking(encoding), &mut response);
        let coding = response.headers().get(CONTENT_ENCODING).cloned();
        (coding, to_bytes(response.into_body(), usize::MAX).await.expect("memory"))
    }

    #[tokio::test]
    async fn a_body_in_pieces_is_the_same_compressed_and_as_it_is() {
        let pieces: Vec<Bytes> = ["one ", "", "two "].iter().map(|piece| Bytes::from(piece.repeat(20_000))).collect();
        let text = pieces.concat();
        let document = Arc::new(Document::of_pieces(pieces, "tag".to_owned(), None).compressed());
        assert_eq!(sent(&document, "").await, (None, Bytes::from(text.clone())));
        let (coding, gzip) = sent(&document, "gzip").await;
        assert_eq!(coding, Some(HeaderValue::from_static("gzip")));
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&gzip[..]).read_to_end(&mut unpacked).expect("gzip");
        assert_eq!(unpacked, text);
    }

    #[tokio::test]
    async fn what_is_too_large_is_sent_as_it_is() {
        let document = Arc::new(Document::new(vec![b'a'; MOST_COMPRESSED + 1], "tag".to_owned()).compressed());
        assert_eq!(sent(&document, "gzip").await.0, None);
    }
}
