//! A stand-alone question: its text, its background, and the sentences to omit from the answer.
//!
//! As one text, `What else? (credit, Sberbank, besides "Sberbank's credit line of May")` asks about the credit and
//! Sberbank, and omits sentences that begin with those words. The text of a request is parsed once; after that the
//! parts are fields.

use std::fmt;
use std::ops::Range;

/// Characters that end a question or a sentence.
const END_MARKS: [char; 9] = ['?', '.', '!', '…', '。', '？', '！', '؟', '।'];
/// The text before the first words of omitted sentences, which are in quotation marks.
const BESIDES: &str = "besides \"";
/// The text between them.
const BETWEEN: &str = "\", \"";

/// A stand-alone question. [`fmt::Display`] writes it as the text that [`Self::parse`] reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standalone {
    /// The question with its background in brackets after it.
    text: String,
    /// The range of the background in `text`, in bytes, without the brackets.
    background: Option<Range<usize>>,
    /// The first words of sentences that are omitted from the answer.
    shown: Vec<String>,
}

impl Standalone {
    /// Parses a question as a user wrote it.
    pub fn parse(question: &str) -> Self {
        let background = background(question);
        let found = background.and_then(|background| {
            let at = background.start + question[background.clone()].rfind(BESIDES)?;
            let openings = question[at + BESIDES.len()..background.end].strip_suffix('"')?;
            Some((background.start, at, openings))
        });
        let Some((start, at, openings)) = found else { return Self::plain(question.to_owned(), Vec::new()) };
        let text = if at == start {
            question[..start].trim_end_matches(['(', ' ']).to_owned()
        } else {
            format!("{})", question[..at].trim_end_matches([',', ' ']))
        };
        Self::plain(text, openings.split(BETWEEN).map(str::to_owned).collect())
    }

    fn plain(text: String, shown: Vec<String>) -> Self {
        Self { background: background(&text), text, shown }
    }

    /// The question with its background in brackets after it: "Any awards? (Nirvana)".
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The question without its background.
    pub fn foreground(&self) -> &str {
        self.background.as_ref().map_or(&self.text, |range| self.text[..range.start].trim_end_matches(['(', ' ']))
    }

    /// True when it has a background, or sentences to omit.
    pub fn has_background(&self) -> bool {
        self.background.is_some() || !self.shown.is_empty()
    }

    /// The start of the background in [`Self::text`], in bytes; the length of the text when there is no background.
    pub fn background_start(&self) -> usize {
        self.background.as_ref().map_or(self.text.len(), |range| range.start)
    }

    /// The first words of sentences that are omitted from the answer.
    pub fn shown(&self) -> &[String] {
        &self.shown
    }

    /// The same question with this text added to its background.
    #[must_use]
    pub fn with_background(self, added: &str) -> Self {
        let text = with_background(&self.text, self.background.as_ref(), added);
        Self { background: background(&text), text, ..self }
    }

    /// The same question, omitting the sentences that begin with these words.
    #[must_use]
    pub fn leaving_out(self, shown: Vec<String>) -> Self {
        Self { shown, ..self }
    }

    /// Keeps only the sentences to omit for which this is true.
    pub fn retain_shown(&mut self, mut is_kept: impl FnMut(&str) -> bool) {
        self.shown.retain(|opening| is_kept(opening));
    }

    /// The same question with another text, such as one with corrected spelling.
    #[must_use]
    pub fn reworded(self, text: String) -> Self {
        Self { background: background(&text), text, ..self }
    }

    /// The same question with another text at a span of its text.
    #[must_use]
    pub fn replaced(&self, span: Range<usize>, words: &str) -> Self {
        let text = [&self.text[..span.start], words, &self.text[span.end..]].concat();
        Self { background: background(&text), text, shown: self.shown.clone() }
    }
}

impl fmt::Display for Standalone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.shown.is_empty() {
            return formatter.write_str(&self.text);
        }
        let besides = format!("{BESIDES}{}\"", self.shown.join(BETWEEN));
        formatter.write_str(&with_background(&self.text, self.background.as_ref(), &besides))
    }
}

/// The range of the text in brackets after a question: "Any awards? (Nirvana)". Brackets before the end mark belong to
/// the question.
fn background(question: &str) -> Option<Range<usize>> {
    let inside = question.trim_end().strip_suffix(')')?;
    let (asked, inner) = inside.rsplit_once(" (")?;
    let is_asked = asked.ends_with(END_MARKS) && asked.contains(char::is_alphanumeric);
    (is_asked && inner.contains(char::is_alphanumeric)).then(|| inside.len() - inner.len()..inside.len())
}

/// The text of a question with this text added to its background, which is at `known`.
fn with_background(question: &str, known: Option<&Range<usize>>, added: &str) -> String {
    // Brackets are not nested.
    let added = added.replace(" (", ", ").replace(['(', ')'], "");
    if let Some(known) = known {
        return format!("{}, {added})", &question[..known.end]);
    }
    let asked = question.trim_end();
    let mark = if asked.ends_with(END_MARKS) { "" } else { "?" };
    format!("{asked}{mark} ({added})")
}

#[cfg(test)]
mod tests {
    use super::Standalone;

    #[test]
    fn background_is_in_brackets_after_the_end_mark() {
        let check = |question: &str, expected: Option<&str>| {
            let background = Standalone::parse(question).background;
            assert_eq!(background.map(|range| &question[range]), expected, "{question}");
        };
        check("Any awards? (Nirvana)", Some("Nirvana"));
        check("为什么？ (中国银行在哪里)", Some("中国银行在哪里"));
        check("Who leads VTB (the bank)?", None);
        check("Who leads VTB (the bank)", None);
        check("? (Nirvana)", None);
        check("Why? (!)", None);
    }

    #[test]
    fn added_background_is_parsed_again_and_brackets_are_not_nested() {
        let one = Standalone::parse("any awards ").with_background("Nirvana (band)");
        assert_eq!(one.to_string(), "any awards? (Nirvana, band)");
        let two = one.with_background("Bleach");
        assert_eq!(two.to_string(), "any awards? (Nirvana, band, Bleach)");
        assert_eq!(&two.text()[two.background_start()..], "Nirvana, band, Bleach)");
        assert_eq!(two.foreground(), "any awards?");
    }

    #[test]
    fn the_written_text_parses_to_the_same_question() {
        for question in ["What else did he do?", "What else? (credit, Sberbank)"] {
            let shown = vec!["Sberbank’s credit line, of May".to_owned(), "VTB Bank’s".to_owned()];
            let asked = Standalone::parse(question).leaving_out(shown.clone());
            let read = Standalone::parse(&asked.to_string());
            assert_eq!((read.text(), read.shown()), (question, shown.as_slice()), "{asked}");
            assert_eq!(read, asked);
        }
        assert_eq!(Standalone::parse("What else?").leaving_out(Vec::new()).to_string(), "What else?");
        let plain = Standalone::parse("What is there besides \"Help!\"?");
        assert_eq!((plain.text(), plain.shown().len()), ("What is there besides \"Help!\"?", 0));
    }

    #[test]
    fn words_can_be_replaced_before_the_background() {
        let asked = Standalone::parse("Any awards? (Nirvana)");
        let replaced = asked.replaced(4..10, "prizes at all");
        assert_eq!(replaced.text(), "Any prizes at all? (Nirvana)");
        assert_eq!(replaced.foreground(), "Any prizes at all?");
    }
}
