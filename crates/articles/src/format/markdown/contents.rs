//! Lists of nothing but links into the same site: tables of contents and menus, which repeat the titles of other places.

use std::ops::Range;

use crate::{Block, BlockKind, Boilerplate, RunKind, Visible};
use citewire_text::ByteSpan;

/// Links from which a list is a table of contents.
const FEWEST: usize = 3;
/// Headings above a table of contents.
const HEADINGS: [&str; 23] = [
    "contents",
    "table of contents",
    "toc",
    "on this page",
    "in this section",
    "in this chapter",
    "in this article",
    "in this guide",
    "navigation",
    "index",
    "chapters",
    "pages",
    "sections",
    "inhalt",
    "inhaltsverzeichnis",
    "sommaire",
    "table des matières",
    "índice",
    "indice",
    "содержание",
    "оглавление",
    "目录",
    "目次",
];
/// Headings above links to other pages.
const RELATED: [&str; 12] = [
    "see also",
    "related",
    "related pages",
    "related articles",
    "related topics",
    "related content",
    "related links",
    "siehe auch",
    "voir aussi",
    "véase también",
    "см. также",
    "相关内容",
];

/// Marks tables of contents among the blocks.
pub(super) fn mark(text: &str, blocks: &mut [Block]) {
    let links: Vec<Option<Links>> = blocks.iter().map(|block| links_of(text, block)).collect();
    let quotable = || blocks.iter().zip(&links).filter(|(block, _)| block.kind.is_quotable());
    let all: usize = links.iter().flatten().map(|links| links.count).sum();
    let is_menu = all >= FEWEST && quotable().all(|(_, links)| links.is_some());
    let mut at = 0;
    while at < blocks.len() {
        let length = links[at..].iter().take_while(|links| links.is_some()).count();
        if length == 0 {
            at += 1;
            continue;
        }
        if let Some(reason) = reason(text, blocks, &links, at..at + length, is_menu) {
            for block in &mut blocks[at..at + length] {
                block.kind = BlockKind::Boilerplate(reason);
            }
        }
        at += length;
    }
}

fn reason(
    text: &str,
    blocks: &[Block],
    links: &[Option<Links>],
    list: Range<usize>,
    is_menu: bool,
) -> Option<Boilerplate> {
    let inside = || links[list.clone()].iter().flatten();
    let count: usize = inside().map(|links| links.count).sum();
    if is_menu || count >= FEWEST && inside().all(|links| links.is_to_anchors) {
        return Some(Boilerplate::Contents);
    }
    let above = blocks[..list.start].last().filter(|_| count >= FEWEST)?;
    let title = Visible::new(text, above.span, &above.markup).text.trim().trim_end_matches([':', '：']).to_lowercase();
    if HEADINGS.contains(&title.as_str()) {
        return Some(Boilerplate::Contents);
    }
    RELATED.contains(&title.as_str()).then_some(Boilerplate::Navigation)
}

/// The links of a block that has nothing else.
struct Links {
    count: usize,
    /// True if all lead to places in the same article.
    is_to_anchors: bool,
}

/// The links of a block if it is nothing but links into the same site.
fn links_of(text: &str, block: &Block) -> Option<Links> {
    if block.kind != BlockKind::Paragraph && !block.kind.is_item() {
        return None;
    }
    let mut links = Links { count: 0, is_to_anchors: true };
    let mut at = block.span.start;
    let is_empty = |from: u32, to: u32| {
        from >= to
            || !Visible::new(text, ByteSpan { start: from, end: to }, &block.markup)
                .text
                .contains(char::is_alphanumeric)
    };
    for run in block.runs.iter().filter(|run| run.kind == RunKind::Link) {
        let target = run.target?.slice(text);
        let is_elsewhere = target.contains("://") || target.starts_with("//") || target.starts_with("mailto:");
        if is_elsewhere || !is_empty(at, run.span.start) {
            return None;
        }
        links.count += 1;
        links.is_to_anchors &= target.starts_with('#');
        at = at.max(run.span.end);
    }
    (links.count > 0 && is_empty(at, block.span.end)).then_some(links)
}
