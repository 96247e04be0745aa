//! Entities longer than a word or a name: quotations, reasons and definitions.

use super::known::Class;
use super::tokens::{Gap, Tokens};
use super::{SpanKind, Typed};

/// Shortest quotation in bytes.
const SHORTEST_QUOTE: usize = 3;

/// Adds the quotations in `text`: from a quotation mark to the one that closes it, without the marks.
pub(super) fn quotes(text: &str, found: &mut Vec<Typed>) {
    // Most sentences have no quotation mark, which the bytes tell quickly.
    if !text.bytes().any(|byte| matches!(byte, b'"' | b'`' | 0xC2 | 0xE2)) {
        return;
    }
    let mut at = 0;
    while let Some((open, mark)) = next_mark(text, at) {
        let inside = open + mark.len();
        let closing: &[&str] = match mark {
            "“" => &["”"],
            "«" => &["»"],
            "``" => &["''", "``"],
            _ => &["\""],
        };
        let Some((end, length)) = closing
            .iter()
            .filter_map(|closing| text[inside..].find(closing).map(|offset| (inside + offset, closing.len())))
            .min()
        else {
            break;
        };
        let quoted = &text[inside..end];
        let range = inside + (quoted.len() - quoted.trim_start().len())..inside + quoted.trim_end().len();
        if range.len() >= SHORTEST_QUOTE {
            found.push(Typed { range, kind: SpanKind::Quote });
        }
        at = end + length;
    }
}

fn next_mark(text: &str, from: usize) -> Option<(usize, &'static str)> {
    let marks = ["\"", "“", "«", "``"];
    let opens = |mark: &'static str| text[from..].find(mark).map(|offset| (from + offset, mark));
    marks.into_iter().filter_map(opens).min()
}

/// The reason that begins at `index`, up to the end of its clause.
pub(super) fn reason(tokens: &Tokens<'_>, index: usize) -> Option<Typed> {
    tokens.at(index).filter(|first| first.has(Class::Reason))?;
    tokens.words.entities.reasons.iter().find(|phrase| stands(tokens, index, phrase))?;
    Some(Typed { range: to_end_of_clause(tokens, index), kind: SpanKind::Reason })
}

/// The definition whose verb stands at `index`: from the word behind the verb to the end of the sentence. What it
/// defines stands before the verb, so the verb must not open the sentence.
pub(super) fn definition(tokens: &Tokens<'_>, index: usize) -> Option<Typed> {
    tokens.at(index).filter(|verb| verb.has(Class::Defines))?;
    let entities = &tokens.words.entities;
    let phrase = entities.defines.iter().find(|phrase| index > 0 && stands(tokens, index, phrase))?;
    let keeps_article = phrase.split(' ').next_back().is_some_and(|last| entities.articles.contains(&last));
    let first = index + phrase.split(' ').count() - usize::from(keeps_article);
    tokens.at(first)?;
    Some(Typed { range: tokens.range(first, tokens.all.len() - 1), kind: SpanKind::Definition })
}

/// True when the tokens from `index` on are the words of a phrase.
fn stands(tokens: &Tokens<'_>, index: usize, phrase: &str) -> bool {
    phrase.split(' ').enumerate().all(|(offset, word)| {
        tokens.at(index + offset).is_some_and(|token| token.is(word) && (offset == 0 || token.gap == Gap::Space))
    })
}

fn to_end_of_clause(tokens: &Tokens<'_>, index: usize) -> std::ops::Range<usize> {
    let rest = &tokens.all[index + 1..];
    let ends = rest.iter().position(|token| matches!(token.gap, Gap::Comma | Gap::Other));
    tokens.range(index, ends.map_or(tokens.all.len() - 1, |offset| index + offset))
}
