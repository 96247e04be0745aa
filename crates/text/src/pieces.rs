//! Cuts a text into the pieces that get keys: words, and pairs of neighbours in scripts without spaces.

use super::scripts::{self, is_unspaced};
use super::{ByteSpan, words};

/// A piece of a text that gets a key of its own.
pub(super) enum Word<'text> {
    /// A word.
    Plain(&'text str),
    /// Two neighbours in a script without spaces, or one that stands alone.
    Bigram(&'text str),
}

/// Calls `visit` with every word of `text` and with every pair of neighbours in scripts without spaces.
pub(super) fn each_word(text: &str, mut visit: impl FnMut(Word<'_>, ByteSpan)) {
    let mut pairs = Pairs { text, cluster: None, before: None };
    words::each(text, |start, word| {
        let mut span = ByteSpan::new(start, start + word.len());
        if !word.as_bytes()[0].is_ascii() && word.chars().all(is_unspaced) {
            for (offset, character) in word.char_indices() {
                let at = start + offset;
                pairs.push(character, ByteSpan::new(at, at + character.len_utf8()), &mut visit);
            }
            return;
        }
        pairs.end(&mut visit);
        let suffix = if word.len() == 1 { programming_suffix(word, &text[span.end as usize..]) } else { 0 };
        if suffix == 0 {
            visit(Word::Plain(word), span);
        } else {
            span.end += suffix as u32;
            visit(Word::Plain(span.slice(text)), span);
        }
    });
    pairs.end(&mut visit);
}

/// Makes pairs of neighbours of the characters of scripts without spaces. A character with its vowels and tones counts
/// as one: in Thai a pair of single characters is in nearly every text.
struct Pairs<'text> {
    text: &'text str,
    /// The last character with its marks so far.
    cluster: Option<ByteSpan>,
    /// The one before it, and whether it is part of a pair already.
    before: Option<(ByteSpan, bool)>,
}

impl Pairs<'_> {
    fn push(&mut self, character: char, span: ByteSpan, visit: &mut impl FnMut(Word<'_>, ByteSpan)) {
        if let Some(cluster) = &mut self.cluster
            && cluster.end == span.start
            && (scripts::leans_back(character) || cluster.slice(self.text).chars().all(scripts::leans_forward))
        {
            cluster.end = span.end;
            return;
        }
        self.close(visit);
        self.cluster = Some(span);
    }

    /// Ends the last character and pairs it with the one before it.
    fn close(&mut self, visit: &mut impl FnMut(Word<'_>, ByteSpan)) {
        let Some(cluster) = self.cluster.take() else { return };
        let joins = self.before.is_some_and(|(before, _)| before.end == cluster.start);
        match self.before {
            Some((before, _)) if joins => {
                let pair = ByteSpan { start: before.start, end: cluster.end };
                visit(Word::Bigram(pair.slice(self.text)), pair);
            }
            Some((alone, false)) => visit(Word::Bigram(alone.slice(self.text)), alone),
            _ => {}
        }
        self.before = Some((cluster, joins));
    }

    /// Ends the run of characters.
    fn end(&mut self, visit: &mut impl FnMut(Word<'_>, ByteSpan)) {
        self.close(visit);
        if let Some((alone, false)) = self.before.take() {
            visit(Word::Bigram(alone.slice(self.text)), alone);
        }
    }
}

/// Bytes of "++" or "#" directly after a one-letter word: "C++", "C#", "F#".
fn programming_suffix(word: &str, rest: &str) -> usize {
    if !word.as_bytes()[0].is_ascii_alphabetic() {
        0
    } else if rest.starts_with("++") {
        2
    } else {
        usize::from(rest.starts_with('#'))
    }
}
