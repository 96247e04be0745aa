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
use crate::corpus::{Block, BlockKind, Sha256, Visible};
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

#[derive(Debug)]
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
            html.push_str(&block_html(&text, (index, block, span), None, false)?);
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
    text: Cow<'view, str>,
    part: Part,
}

impl<'view> PartText<'view> {
    pub(super) fn new(view: &'view dyn View, id: &str, part: Part) -> Self {
        Self { text: view.quote(id, part.span).unwrap_or_default(), part }
    }

    /// The words of a span of a block, without markup.
    fn words(&self, block: &Block, span: ByteSpan) -> String {
        let from = self.part.span.start as usize;
        let slice = self.text.get(span.start as usize - from..span.end as usize - from).unwrap_or_default();
        Visible::of_slice(slice, span.start as usize, &block.markup).text.into_owned()
    }
}

/// The words of a whole block, wherever it stands.
fn words_of(view: &dyn View, header: &ArticleHeader, block: &Block) -> String {
    let text = view.quote(header.id.as_str(), block.span).unwrap_or_default();
    Visible::of_slice(&text, block.span.start as usize, &block.markup).text.into_owned()
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

/// A block as HTML, a quote in it marked. `is_first` says that the quote begins in it.
fn block_html(
    text: &PartText<'_>,
    (index, block, span): (usize, &Block, ByteSpan),
    quote: Option<ByteSpan>,
    is_first: bool,
) -> Result<String, Problem> {
    let parts = parts(span, quote, |span| text.words(block, span));
    let reason = if let BlockKind::Boilerplate(reason) = block.kind { Some(reason.to_string()) } else { None };
    let block = context! { index, kind => block.kind.name(), level => level(block), reason, is_first, parts };
    fill("block.html", context! { block })
}

/// The text as it is stored, escaped, a quote in it marked.
pub(super) fn stored(reading: &Reading, text: &PartText<'_>, quote: Option<ByteSpan>) -> Vec<Bytes> {
    let (part, text) = (reading.part.span, &*text.text);
    let all = reading.stored.get_or_init(|| HtmlEscape(text).to_string().into());
    let Some(quote) = quote.filter(|quote| quote.overlaps(&part)) else { return vec![all.clone()] };
    let (start, end) = (quote.start.max(part.start) - part.start, quote.end.min(part.end) - part.start);
    let escaped = |to: u32| text.get(..to as usize).map_or(0, escaped_bytes);
    let (start, end) = (escaped(start), escaped(end));
    let (open, close) = (Bytes::from_static(b"<mark id=\"quote\">"), Bytes::from_static(b"</mark>"));
    vec![all.slice(..start), open, all.slice(start..end), close, all.slice(end..)]
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
pub(super) fn blocks(
    view: &dyn View,
    reading: &Reading,
    text: &PartText<'_>,
    quote: Option<ByteSpan>,
) -> Result<Vec<Bytes>, Problem> {
    let Some(quote) = quote else { return Ok(vec![reading.html.clone()]) };
    let touched = |index: &usize| quote.overlaps(&reading.blocks[*index].span);
    let Some(first) = (0..reading.blocks.len()).find(touched) else { return Ok(vec![reading.html.clone()]) };
    let all = view.blocks(reading.header.id.as_str(), ALL_BLOCKS).unwrap_or_default();
    let end_of = |index: usize| reading.blocks[index].end;
    let begin = first.checked_sub(1).map_or(0, end_of);
    let (mut marked, mut end) = (String::new(), begin);
    // Most quotes lie in one block, and none in blocks far from each other.
    for at in (first..reading.blocks.len()).take_while(touched) {
        let ShownBlock { index, span, .. } = reading.blocks[at];
        let Some(block) = all.get(index) else { break };
        marked.push_str(&block_html(text, (index, block, span), Some(quote), at == first)?);
        marked.push('\n');
        end = end_of(at);
    }
    Ok(vec![reading.html.slice(..begin), marked.into(), reading.html.slice(end..)])
}

/// A span in three parts, the middle one the quote as far as it lies in the span.
fn parts(whole: ByteSpan, quote: Option<ByteSpan>, text: impl Fn(ByteSpan) -> String) -> Value {
    let Some(quote) = quote else { return context! { before => text(whole), marked => "", after => "" } };
    let [start, end] = [quote.start.max(whole.start), quote.end.min(whole.end)].map(|at| at as usize);
    let [before, marked, after] = [(whole.start as usize, start), (start, end), (end, whole.end as usize)]
        .map(|(start, end)| if start < end { text(ByteSpan::new(start, end)) } else { String::new() });
    context! { before, marked, after }
}
