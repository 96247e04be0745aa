//! A part of an article as HTML, made once and kept, with the blocks that a quote touches made anew.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use minijinja::value::Value;
use minijinja::{HtmlEscape, context};

use super::super::gate::Turn;
use super::super::parts::{Part, Parts, blocks_in};
use super::super::problem::Problem;
use super::super::snapshot_cache::{SnapshotCache, Weight};
use super::fill;
use super::quote::Readable;
use crate::corpus::display::{Part as Slice, number_before};
use crate::corpus::{Block, BlockKind, Display, Sha256};
use crate::text::ByteSpan;
use crate::view::{ALL_BLOCKS, ArticleHeader, View};

/// Number of headings from which an article has a table of contents.
const CONTENTS_FROM: usize = 3;
/// The deepest heading in a table of contents.
const DEEPEST: u8 = 3;
/// Number of headings up to which a table of contents has them all.
const MOST_CONTENTS: usize = 400;

/// A part of an article with its blocks as HTML.
#[derive(Debug)]
pub(in super::super) struct Reading {
    pub(super) header: Arc<ArticleHeader>,
    pub(super) part: Part,
    /// The HTML of all blocks in the order of the text. Pages send slices of it.
    html: Bytes,
    blocks: Vec<ShownBlock>,
    /// The lines of the table of contents; none when there are few headings.
    pub(super) contents: Value,
    /// The text as it is stored, escaped; made when it is first shown.
    stored: OnceLock<Bytes>,
    /// A hash of the HTML and of the stored text.
    pub(super) tag: String,
}

#[derive(Debug, Clone, Copy)]
struct ShownBlock {
    /// Its index among the blocks of the article.
    index: usize,
    /// The bytes of it that stand in this part.
    span: ByteSpan,
    /// Where its HTML ends, in bytes. The title once more, which stands above the blocks already, has none: it is shown
    /// only when a quote touches it.
    end: usize,
}

impl Weight for Reading {
    fn bytes(&self) -> usize {
        2 * self.part.span.len() + self.html.len() + 48 * self.blocks.len()
    }
}

/// Parts of articles that were read last, by the ids and the numbers of the parts.
pub(in super::super) type Readings = SnapshotCache<(String, usize), Reading>;

/// Reads a part of an article and makes HTML of its blocks.
pub(super) fn read(turn: &Turn<'_>, id: &str, part: usize) -> Result<Reading, Problem> {
    let view = turn.view();
    let header = view.header(id).ok_or_else(|| Problem::no_such_article(id))?;
    let all = view.blocks(id, ALL_BLOCKS).ok_or_else(|| Problem::no_such_article(id))?;
    let parts = Parts::new(view, &header, &all);
    let part = parts.numbered(part).ok_or_else(not_a_part)?;
    let text = PartText::new(view, id, part);
    let mut blocks = Vec::new();
    let mut html = String::with_capacity(part.span.len());
    for (index, block, span) in blocks_in(&all, part.span) {
        turn.cancelled().check()?;
        if !is_title(view, &header, block) {
            html.push_str(&block_html(&text, (index, block, span), &[], false)?);
            html.push('\n');
        }
        blocks.push(ShownBlock { index, span, end: html.len() });
    }
    let contents = contents(view, &header, &all, &parts, part);
    let tag = Sha256::of_all([html.as_bytes(), &header.sha256.to_string().into_bytes()]).to_string();
    Ok(Reading { header, part, html: html.into(), blocks, contents, stored: OnceLock::new(), tag })
}

/// The number of a part that the article does not have.
pub(super) fn not_a_part() -> Problem {
    Problem::invalid("the article has no such part; parts are numbered from 1")
}

/// The stored text of a part.
pub(super) struct PartText<'view> {
    view: &'view dyn View,
    id: &'view str,
    text: Cow<'view, str>,
    part: Part,
}

impl<'view> PartText<'view> {
    pub(super) fn new(view: &'view dyn View, id: &'view str, part: Part) -> Self {
        Self { view, id, text: view.quote(id, part.span).unwrap_or_default(), part }
    }

    /// The readable words of a span of a block.
    fn words(&self, block: &Block, span: ByteSpan) -> Display {
        let text = span.slice_of(&self.text, self.part.span.start);
        Display::of(Slice { text, start: span.start, block }, &|span| self.stored(span))
    }

    /// The number before an item of a list, such as `3.`.
    fn number(&self, block: &Block, span: ByteSpan) -> Option<String> {
        let is_first = block.kind == BlockKind::NumberedItem && block.span.start == span.start;
        is_first.then(|| number_before(block, &|span| self.stored(span))).flatten()
    }

    fn stored(&self, span: ByteSpan) -> Option<String> {
        self.view.quote(self.id, span).map(Cow::into_owned)
    }
}

/// The readable words of a whole block, wherever it stands.
fn words_of(view: &dyn View, header: &ArticleHeader, block: &Block) -> String {
    readable_of(view, header.id.as_str(), block, block.span)
}

fn readable_of(view: &dyn View, id: &str, block: &Block, span: ByteSpan) -> String {
    let text = view.quote(id, span).unwrap_or_default();
    let stored = |span| view.quote(id, span).map(Cow::into_owned);
    Display::of(Slice { text: &text, start: span.start, block }, &stored).text
}

/// Bytes up to which the readable words of a quote are made.
const LONGEST_READABLE: usize = 8 * 1024;

/// The readable words of a quote; those of a very long one are as they are stored.
pub(super) fn readable(view: &dyn View, id: &str, quote: ByteSpan) -> String {
    if quote.len() > LONGEST_READABLE {
        return view.quote(id, quote).unwrap_or_default().into_owned();
    }
    let blocks = view.blocks(id, ALL_BLOCKS).unwrap_or_default();
    let words = blocks_in(&blocks, quote).map(|(_, block, span)| readable_of(view, id, block, span));
    words.collect::<Vec<_>>().join(" ")
}

/// True for a heading that is the title once more.
fn is_title(view: &dyn View, header: &ArticleHeader, block: &Block) -> bool {
    matches!(block.kind, BlockKind::Heading { level: 1 })
        && words_of(view, header, block).split_whitespace().eq(header.metadata.title.split_whitespace())
}

/// The level at which a heading is shown, from 2 to 6; 0 for other blocks.
fn level(block: &Block) -> u8 {
    if let BlockKind::Heading { level } = block.kind { level.clamp(2, 6) } else { 0 }
}

/// The headings of the whole article with the parts that they stand in. Of very many, those of the highest level; if
/// these are too many as well, those of this part.
fn contents(view: &dyn View, header: &ArticleHeader, blocks: &[Block], parts: &Parts<'_>, part: Part) -> Value {
    let up_to = |deepest: u8| {
        let is_wanted = move |(_, block): &(usize, &Block)| (2..=deepest).contains(&level(block));
        blocks.iter().enumerate().filter(is_wanted).collect::<Vec<_>>()
    };
    let mut headings = up_to(DEEPEST);
    if headings.len() > MOST_CONTENTS {
        headings = up_to(2);
    }
    if headings.len() > MOST_CONTENTS {
        headings.retain(|(_, block)| part.span.contains(block.span.start as usize));
        headings.truncate(MOST_CONTENTS);
    }
    headings.retain(|(_, block)| !is_title(view, header, block));
    let line = |(index, block): (usize, &Block)| {
        let holding = parts.holding(block.span.start as usize);
        let address = if holding == part.number { String::new() } else { format!("?part={holding}") };
        context! { index, address, level => level(block), text => words_of(view, header, block) }
    };
    if headings.len() < CONTENTS_FROM { Value::from(()) } else { headings.into_iter().map(line).collect() }
}

/// The deepest list whose depth is shown.
const DEEPEST_LIST: u8 = 4;

/// A block as HTML, what a quote has of it marked. `is_first` says that links to the quote lead to this block.
fn block_html(
    text: &PartText<'_>,
    (index, block, span): (usize, &Block, ByteSpan),
    quote: &[ByteSpan],
    is_first: bool,
) -> Result<String, Problem> {
    let display = text.words(block, span);
    let touching = quote.iter().filter(|range| range.overlaps(&span));
    let marks: Vec<ByteSpan> = touching.filter_map(|range| display.place(*range)).collect();
    let reason = if let BlockKind::Boilerplate(reason) = block.kind { Some(reason.to_string()) } else { None };
    let block = context! {
        index,
        kind => block.kind.name(),
        level => level(block),
        depth => block.depth.min(DEEPEST_LIST),
        number => text.number(block, span),
        reason,
        words => Readable::marked(&display, &marks, is_first).pieces(),
    };
    fill("block.html", context! { block })
}

/// The text as it is stored, escaped, a quote in it marked.
pub(super) fn stored(reading: &Reading, text: &PartText<'_>, quote: &[ByteSpan]) -> Vec<Bytes> {
    let (part, text) = (reading.part.span, &*text.text);
    let all = reading.stored.get_or_init(|| HtmlEscape(text).to_string().into());
    let mut marks: Vec<ByteSpan> = quote.iter().filter(|range| range.overlaps(&part)).copied().collect();
    marks.sort_unstable();
    let first = quote.first().map(|range| range.start);
    let (mut pieces, mut at, mut escaped) = (Vec::new(), 0, 0);
    // The escaped text up to a byte of the part.
    let mut up_to = |at: &mut u32, to: u32| {
        let from = escaped;
        escaped += text.get(*at as usize..to as usize).map_or(0, escaped_bytes);
        *at = to;
        all.slice(from..escaped)
    };
    for mark in marks {
        let (start, end) = ((mark.start.max(part.start) - part.start).max(at), mark.end.min(part.end) - part.start);
        if start >= end {
            continue;
        }
        let open: &[u8] = if first == Some(mark.start) { b"<mark id=\"quote\">" } else { b"<mark>" };
        pieces.push(up_to(&mut at, start));
        pieces.extend([Bytes::from_static(open), up_to(&mut at, end), Bytes::from_static(b"</mark>")]);
    }
    pieces.push(up_to(&mut at, part.end - part.start));
    pieces
}

/// Length of a text in bytes once it is escaped.
fn escaped_bytes(text: &str) -> usize {
    let escaped = |byte| match byte {
        b'<' | b'>' => "&lt;".len(),
        b'&' => "&amp;".len(),
        b'"' => "&quot;".len(),
        b'\'' | b'/' => "&#x27;".len(),
        _ => 1,
    };
    text.bytes().map(escaped).sum()
}

/// The HTML of the blocks: slices of what is kept, and between them the blocks that a quote touches, made anew.
pub(super) fn blocks(reading: &Reading, text: &PartText<'_>, quote: &[ByteSpan]) -> Result<Vec<Bytes>, Problem> {
    let Some(first) = quote.first() else { return Ok(vec![reading.html.clone()]) };
    let all = text.view.blocks(text.id, ALL_BLOCKS).unwrap_or_default();
    let mut touched: Vec<usize> = quote.iter().flat_map(|range| reading.touched_by(*range)).collect();
    touched.sort_unstable();
    touched.dedup();
    let target = reading.touched_by(*first).next();
    let (mut pieces, mut at) = (Vec::new(), 0);
    for index in touched {
        let begin = index.checked_sub(1).map_or(0, |before| reading.blocks[before].end);
        let ShownBlock { index: number, span, end } = reading.blocks[index];
        let Some(block) = all.get(number) else { break };
        let marked = block_html(text, (number, block, span), quote, target == Some(index))?;
        pieces.extend([reading.html.slice(at..begin), marked.into(), Bytes::from_static(b"\n")]);
        at = end;
    }
    pieces.push(reading.html.slice(at..));
    Ok(pieces)
}

impl Reading {
    /// The blocks of this part that hold bytes of a range, by their places among those of the part.
    fn touched_by(&self, range: ByteSpan) -> std::ops::Range<usize> {
        let first = self.blocks.partition_point(|block| block.span.end <= range.start);
        let behind = self.blocks.partition_point(|block| block.span.start < range.end);
        first..behind.max(first)
    }
}
