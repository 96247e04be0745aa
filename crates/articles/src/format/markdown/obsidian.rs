//! Notes of Obsidian and its relatives: callouts, comments, highlights, block ids, wikilinks in tables, templates.

use super::family::{Family, Line, LineMark, Scan, is_kind_of_box, titled};
use crate::RunKind;

/// Callouts are read by GitHub and other sites, too.
pub(super) const OBSIDIAN: Family = Family { line, opens: b"%=^[<", inline };

/// Bytes of the longest highlight.
const LONGEST_HIGHLIGHT: usize = 1_000;

fn line(line: &mut Line<'_, '_>) -> Option<LineMark> {
    if line.is_quoted && line.words().starts_with("[!") {
        return callout(line);
    }
    let words = line.words();
    if is_contents_mark(words) || is_block_id(words) || !line.is_quoted && is_tags(words) {
        return Some(LineMark::Hidden);
    }
    // A comment over several lines begins with a line of its own.
    let comment = words == "%%" || words.starts_with("%%") && !words[2..].contains("%%");
    let end = comment.then(|| line.finder.find(line.text, "%%", line.span.start + 2)).flatten()?;
    Some(LineMark::HiddenTo(end + 2))
}

/// `> [!warning]- Title`. Without text below it the title is the text.
fn callout(line: &Line<'_, '_>) -> Option<LineMark> {
    let (kind, rest) = line.words()[2..].split_once(']')?;
    let is_kind = !kind.is_empty() && kind.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '|' | ' '));
    if !is_kind {
        return None;
    }
    let Some(title) = line.title(rest.trim_start_matches(['-', '+'])) else { return Some(LineMark::Hidden) };
    let below = line.text[line.next..].lines().next().unwrap_or_default().trim_start();
    let has_text = below.strip_prefix('>').is_some_and(|below| !below.trim_matches([' ', '>']).is_empty())
        || below.starts_with('>') && line.text[line.next..].lines().nth(1).is_some_and(|line| line.starts_with('>'));
    if has_text || is_kind_of_box(&line.text[title.clone()]) {
        Some(titled(line.text, Some(title)))
    } else {
        Some(LineMark::Text(title))
    }
}

/// A line that stands for a table of contents.
fn is_contents_mark(words: &str) -> bool {
    ["[TOC]", "[[TOC]]", "[[_TOC_]]", "[toc]", "[[toc]]"].contains(&words)
}

/// `^id` alone names the block above it.
fn is_block_id(words: &str) -> bool {
    words
        .strip_prefix('^')
        .is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
}

/// `#harbour #boats/old`: a line of nothing but tags.
fn is_tags(words: &str) -> bool {
    words.starts_with('#')
        && words.split_whitespace().all(|word| {
            word.strip_prefix('#').is_some_and(|tag| {
                tag.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '/'))
                    && tag.contains(char::is_alphabetic)
            })
        })
}

fn inline(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    match scan.text.as_bytes()[at] {
        b'%' => comment(scan, at),
        b'=' => highlight(scan, at),
        b'^' => block_id(scan, at),
        b'[' => link_in_table(scan, at),
        // A template of Templater.
        _ if scan.is_at(at, "<%") => scan.hide_to(at, "<%", "%>"),
        _ => None,
    }
}

/// `%% … %%`, between white space. "100 %%" and "%%d" are text.
fn comment(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    let is_open = scan.is_at(at, "%%") && scan.before(at).is_none_or(|before| before.is_ascii_whitespace());
    let end = is_open.then(|| scan.finder.find(scan.text, "%%", at + 2)).flatten()? + 2;
    let behind = scan.text.as_bytes().get(end);
    let is_closed =
        end <= scan.end && behind.is_none_or(|byte| byte.is_ascii_whitespace() || byte.is_ascii_punctuation());
    is_closed.then(|| scan.hide(at..end))
}

/// `==words==`.
fn highlight(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    let bytes = scan.text.as_bytes();
    let touches = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii_whitespace() && *byte != b'=');
    let opens = scan.is_at(at, "==")
        && touches(bytes.get(at + 2))
        && scan.before(at).is_none_or(|before| !before.is_ascii_alphanumeric() && before != b'=');
    let close = opens.then(|| scan.finder.find(scan.text, "==", at + 2)).flatten()?;
    let closes = close + 2 <= scan.end
        && close - at <= LONGEST_HIGHLIGHT
        && touches(bytes.get(close - 1))
        && bytes.get(close + 2).is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'=');
    if !closes {
        return None;
    }
    scan.run(RunKind::Emphasis, at..close + 2, None);
    scan.hide(close..close + 2);
    // The words between them may hold other marks.
    Some(scan.hide(at..at + 2))
}

/// Bytes of the longest id of a block, with the white space behind it.
const LONGEST_BLOCK_ID: usize = 128;

/// ` ^id` at the end of a line.
fn block_id(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    let begins = scan.before(at).is_some_and(|before| matches!(before, b' ' | b'\t' | b']'));
    if !begins {
        return None;
    }
    let rest = &scan.text[at..scan.end];
    let near = &rest[..rest.floor_char_boundary(LONGEST_BLOCK_ID)];
    let line = near.split('\n').next()?;
    let is_whole = line.len() < near.len() || near.len() == rest.len();
    (is_whole && is_block_id(line.trim_end())).then(|| scan.hide(at..at + line.trim_end().len()))
}

/// `[[page\|words]]`: in a table the bar is escaped, which hides the link from the parser.
fn link_in_table(scan: &mut Scan<'_, '_>, at: usize) -> Option<usize> {
    if !scan.is_at(at, "[[") {
        return None;
    }
    let end = scan.finder.find(scan.text, "]]", at + 2).filter(|end| end + 2 <= scan.end)?;
    // Looked for first, so that the inside of many opened links is not gone over again and again.
    if scan.finder.find(scan.text, "[[", at + 2).is_some_and(|next| next < end) {
        return None;
    }
    let inside = &scan.text[at + 2..end];
    if inside.contains('\n') {
        return None;
    }
    let bar = inside.find("\\|")?;
    let words = at + 2 + bar + 2;
    if scan.before(at) == Some(b'!') {
        return Some(scan.hide(at - 1..end + 2));
    }
    scan.run(RunKind::Link, at..end + 2, Some(at + 2..at + 2 + bar));
    scan.hide(at..words);
    Some(scan.hide(end..end + 2))
}
