//! The words of a span without its markup, with a map from their offsets to the stored bytes.

use std::borrow::Cow;

use citewire_text::ByteSpan;

/// Text as a reader sees it, with the offset of each byte in the article.
#[derive(Debug)]
pub struct Visible<'text> {
    /// The words. Borrowed if the span has no markup.
    pub text: Cow<'text, str>,
    /// For each run of words its offset in `text` and its offset in the article.
    runs: Vec<(usize, usize)>,
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
            return Self { text: Cow::Borrowed(slice), runs: vec![(0, start)] };
        }
        let mut text = String::with_capacity(slice.len());
        let mut runs = Vec::with_capacity(inside.len() + 1);
        let mut at = start;
        for hidden in inside {
            let until = (hidden.start as usize).clamp(at, end);
            if until > at {
                runs.push((text.len(), at));
                text.push_str(&slice[at - start..until - start]);
            }
            at = (hidden.end as usize).clamp(at, end);
        }
        if end > at {
            runs.push((text.len(), at));
            text.push_str(&slice[at - start..]);
        }
        Self { text: Cow::Owned(text), runs }
    }

    /// The span in the article of a span of the words. It includes markup between its first and its last byte.
    pub fn source(&self, span: ByteSpan) -> ByteSpan {
        if span.is_empty() {
            let at = self.offset(span.start as usize);
            return ByteSpan::new(at, at);
        }
        // The end is that of the last byte, so that markup after it is not included.
        ByteSpan::new(self.offset(span.start as usize), self.offset(span.end as usize - 1) + 1)
    }

    fn offset(&self, visible: usize) -> usize {
        let run = self.runs.partition_point(|(start, _)| *start <= visible).saturating_sub(1);
        self.runs.get(run).map_or(0, |(start, source)| source + (visible - start))
    }
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
    fn text_without_markup_is_borrowed() {
        let visible = Visible::new("plain words", ByteSpan::new(6, 11), &[]);
        assert!(matches!(visible.text, std::borrow::Cow::Borrowed("words")));
        assert_eq!(visible.source(ByteSpan::new(0, 5)), ByteSpan::new(6, 11));
    }
}
