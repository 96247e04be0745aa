//! The words of a span without its markup, with a map from their offsets to the stored bytes.

use std::borrow::Cow;

use citewire_text::ByteSpan;

/// Text as a reader sees it, with the offset of each byte in the article.
#[derive(Debug)]
pub struct Visible<'text> {
    /// The words. Borrowed if the span has no markup.
    pub text: Cow<'text, str>,
    runs: Vec<Piece>,
}

/// Bytes of the words that stand together in the article.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// Where it begins in the words.
    start: usize,
    /// Where it stands in the article: as many bytes as in the words, or the mark that a character stands for.
    source: ByteSpan,
    /// True for a character that stands for a mark.
    is_replaced: bool,
}

impl<'text> Visible<'text> {
    /// The words of `span` in `article_text` without the spans of `markup`, which are in order.
    pub fn new(article_text: &'text str, span: ByteSpan, markup: &[ByteSpan]) -> Self {
        Self::of_slice(span.slice(article_text), span.start as usize, markup)
    }

    /// The words of a slice of an article without the spans of `markup`, which are in order. `start` is the byte of the
    /// article at which the slice starts.
    pub fn of_slice(slice: &'text str, start: usize, markup: &[ByteSpan]) -> Self {
        let end = start + slice.len();
        // By binary search: a block may have very many sentences and very many marks.
        let first = markup.partition_point(|hidden| hidden.end as usize <= start);
        let inside = &markup[first..markup.partition_point(|hidden| (hidden.start as usize) < end).max(first)];
        if inside.is_empty() {
            let source = ByteSpan::new(start, end);
            return Self { text: Cow::Borrowed(slice), runs: vec![Piece { start: 0, source, is_replaced: false }] };
        }
        let mut text = String::with_capacity(slice.len());
        let mut runs = Vec::with_capacity(inside.len() + 1);
        let mut at = start;
        for hidden in inside {
            let until = (hidden.start as usize).clamp(at, end);
            if until > at {
                runs.push(Piece { start: text.len(), source: ByteSpan::new(at, until), is_replaced: false });
                text.push_str(&slice[at - start..until - start]);
            }
            let from = until.max(at);
            at = (hidden.end as usize).clamp(at, end);
            let mark = slice.get(from - start..at - start).unwrap_or_default();
            if let Some(words) = stands_for(mark) {
                runs.push(Piece { start: text.len(), source: ByteSpan::new(from, at), is_replaced: true });
                text.push_str(&words);
            }
        }
        if end > at {
            runs.push(Piece { start: text.len(), source: ByteSpan::new(at, end), is_replaced: false });
            text.push_str(&slice[at - start..]);
        }
        Self { text: Cow::Owned(text), runs }
    }

    /// The words piece by piece. Each piece has the bytes of the article that it shows, and is true if it is what stands for
    /// a mark; otherwise the bytes are its own.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = (&str, ByteSpan, bool)> {
        let ends = self.runs.iter().skip(1).map(|next| next.start).chain([self.text.len()]);
        self.runs.iter().zip(ends).map(|(piece, end)| (&self.text[piece.start..end], piece.source, piece.is_replaced))
    }

    /// The span in the article of a span of the words. It includes markup between its first and its last byte.
    pub fn source(&self, span: ByteSpan) -> ByteSpan {
        let start = self.offset(span.start as usize, |piece| piece.source.start as usize);
        if span.is_empty() {
            return ByteSpan::new(start, start);
        }
        // The end is that of the last byte, so that markup after it is not included.
        let end = self.offset(span.end as usize - 1, |piece| piece.source.end as usize - 1) + 1;
        ByteSpan::new(start, end)
    }

    /// The byte of the article for a byte of the words; `replaced` says which byte of a replaced mark is meant.
    fn offset(&self, visible: usize, replaced: impl Fn(&Piece) -> usize) -> usize {
        let run = self.runs.partition_point(|piece| piece.start <= visible).saturating_sub(1);
        self.runs.get(run).map_or(0, |piece| {
            if piece.is_replaced { replaced(piece) } else { piece.source.start as usize + (visible - piece.start) }
        })
    }
}

/// What a mark stands for: the character of a character reference, a space for a tag that separates words and for a line
/// break. `None` for any other mark, such as the address behind the words of a link, even if it is on the next line.
fn stands_for(mark: &str) -> Option<Cow<'_, str>> {
    if mark.starts_with('&') && mark.ends_with(';') {
        let decoded = html_escape::decode_html_entities(mark);
        return (decoded != mark).then_some(decoded);
    }
    let separates =
        mark.starts_with('<') && SEPARATORS.iter().any(|tag| is_tag(mark, tag)) || mark.contains('\n') && !closes(mark);
    separates.then_some(Cow::Borrowed(" "))
}

/// True for a mark that ends with the end of a link or a reference: what stands behind it touches the words before it.
fn closes(mark: &str) -> bool {
    mark.ends_with([')', ']', '`']) || mark.ends_with('_') && mark.contains('`')
}

/// Tags between the words of which a reader sees a gap.
const SEPARATORS: [&str; 14] =
    ["br", "p", "div", "td", "th", "tr", "li", "ul", "ol", "dt", "dd", "hr", "table", "summary"];

/// True for a tag of this name, whether it opens or closes.
fn is_tag(mark: &str, name: &str) -> bool {
    let inside = mark[1..].strip_prefix('/').unwrap_or(&mark[1..]);
    let (there, rest) = inside.split_at_checked(name.len()).unwrap_or_default();
    there.eq_ignore_ascii_case(name) && !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-')
}

#[cfg(test)]
mod tests {
    use super::{ByteSpan, Visible};

    fn check(article: &str, markup: &[(usize, usize)], word: &str, expected: &str) {
        let markup: Vec<ByteSpan> = markup.iter().map(|&(start, end)| ByteSpan::new(start, end)).collect();
        let visible = Visible::new(article, ByteSpan::new(0, article.len()), &markup);
        let at = visible.text.find(word).expect("the word is visible");
        let source = visible.source(ByteSpan::new(at, at + word.len()));
        assert_eq!(source.slice(article), expected);
    }

    #[test]
    fn a_word_after_markup_is_found_at_its_place() {
        check("a **bold** word", &[(2, 4), (8, 10)], "word", "word");
        check("a **bold** word", &[(2, 4), (8, 10)], "bold", "bold");
    }

    #[test]
    fn markup_inside_a_phrase_belongs_to_it() {
        check("a **bold** word", &[(2, 4), (8, 10)], "bold word", "bold** word");
    }

    #[test]
    fn a_character_reference_is_its_character_and_keeps_its_place() {
        check("R&amp;D costs 5&nbsp;%", &[(1, 6), (15, 21)], "R&D", "R&amp;D");
        check("R&amp;D costs 5&nbsp;%", &[(1, 6), (15, 21)], "&", "&amp;");
        check("R&amp;D costs 5&nbsp;%", &[(1, 6), (15, 21)], "5\u{a0}%", "5&nbsp;%");
        check("a&nosuch;b", &[(1, 9)], "ab", "a&nosuch;b");
    }

    #[test]
    fn a_tag_that_separates_words_is_a_space_and_another_one_is_nothing() {
        check("one<br/>two", &[(3, 8)], "one two", "one<br/>two");
        check("one<b>two", &[(3, 6)], "onetwo", "one<b>two");
        check("one<param>two", &[(3, 10)], "onetwo", "one<param>two");
    }

    #[test]
    fn a_line_break_is_a_space_unless_it_stands_in_the_address_of_a_link() {
        check("one\n> two", &[(3, 6)], "one two", "one\n> two");
        check("`one\n<x>`_, two", &[(0, 1), (4, 10)], "one, two", "one\n<x>`_, two");
        check("[one](\nx), two", &[(0, 1), (4, 9)], "one, two", "one](\nx), two");
    }

    #[test]
    fn text_without_markup_is_borrowed() {
        let visible = Visible::new("plain words", ByteSpan::new(6, 11), &[]);
        assert!(matches!(visible.text, std::borrow::Cow::Borrowed("words")));
        assert_eq!(visible.source(ByteSpan::new(0, 5)), ByteSpan::new(6, 11));
    }
}
