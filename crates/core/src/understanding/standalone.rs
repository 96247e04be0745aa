//! A question that stands alone: what it asks, what it is about, and which sentences it asks to leave out.
//!
//! Written as one text, `What else? (credit, Sberbank, besides "Sberbank's credit line of May")` asks about the credit and
//! Sberbank for sentences that do not begin with those words. A text that somebody sends is read once, at the door; from
//! then on the parts are fields.

use std::fmt;
use std::ops::Range;

/// Marks that end a question or a sentence.
const END_MARKS: [char; 9] = ['?', '.', '!', '…', '。', '？', '！', '؟', '।'];
/// Written before the beginnings of sentences that are left out, which are in quotation marks.
const BESIDES: &str = "besides \"";
/// Written between them.
const BETWEEN: &str = "\", \"";

/// A question that stands alone. [`fmt::Display`] writes it as the one text that [`Self::parse`] reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standalone {
    /// What is asked, with its background in brackets behind it.
    text: String,
    /// Where the background stands in `text`, in bytes, without its brackets.
    background: Option<Range<usize>>,
    /// The first words of sentences that are left out of the answer.
    shown: Vec<String>,
}

impl Standalone {
    /// Reads a question as somebody wrote it.
    pub fn parse(question: &str) -> Self {
        let told = background(question);
        let found = told.and_then(|told| {
            let at = told.start + question[told.clone()].rfind(BESIDES)?;
            let openings = question[at + BESIDES.len()..told.end].strip_suffix('"')?;
            Some((told.start, at, openings))
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

    /// What is asked, with its background in brackets behind it: "Any awards? (Nirvana)".
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is asked, without its background.
    pub fn foreground(&self) -> &str {
        self.background.as_ref().map_or(&self.text, |told| self.text[..told.start].trim_end_matches(['(', ' ']))
    }

    /// Where the background begins in [`Self::text`], in bytes; the length of the text when there is none.
    pub fn background_start(&self) -> usize {
        self.background.as_ref().map_or(self.text.len(), |told| told.start)
    }

    /// The first words of sentences that are left out of the answer.
    pub fn shown(&self) -> &[String] {
        &self.shown
    }

    /// The same question with this as its background, behind the one that it has.
    #[must_use]
    pub fn with_background(self, told: &str) -> Self {
        let text = with_background(&self.text, self.background.as_ref(), told);
        Self { background: background(&text), text, ..self }
    }

    /// The same question, which leaves out the sentences that begin with these words.
    #[must_use]
    pub fn leaving_out(self, shown: Vec<String>) -> Self {
        Self { shown, ..self }
    }

    /// The same question with another text, such as one whose spelling was corrected.
    #[must_use]
    pub fn reworded(self, text: String) -> Self {
        Self { background: background(&text), text, ..self }
    }

    /// The same question with other words at a span of its text.
    #[must_use]
    pub fn replaced(&self, span: Range<usize>, said: &str) -> Self {
        let text = [&self.text[..span.start], said, &self.text[span.end..]].concat();
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

/// The bytes of what stands in brackets behind a question: "Any awards? (Nirvana)". Brackets before the end mark belong
/// to the question.
fn background(question: &str) -> Option<Range<usize>> {
    let inside = question.trim_end().strip_suffix(')')?;
    let (asked, told) = inside.rsplit_once(" (")?;
    let is_asked = asked.ends_with(END_MARKS) && asked.contains(char::is_alphanumeric);
    (is_asked && told.contains(char::is_alphanumeric)).then(|| inside.len() - told.len()..inside.len())
}

/// A question, whose background stands at `known`, with this as its background, behind the one that it has.
fn with_background(question: &str, known: Option<&Range<usize>>, told: &str) -> String {
    // Brackets do not pile up.
    let told = told.replace(" (", ", ").replace(['(', ')'], "");
    if let Some(known) = known {
        return format!("{}, {told})", &question[..known.end]);
    }
    let asked = question.trim_end();
    let mark = if asked.ends_with(END_MARKS) { "" } else { "?" };
    format!("{asked}{mark} ({told})")
}

#[cfg(test)]
mod tests {
    use super::Standalone;

    #[test]
    fn background_stands_in_brackets_behind_the_end_mark() {
        let check = |question: &str, expected: Option<&str>| {
            let told = Standalone::parse(question).background;
            assert_eq!(told.map(|told| &question[told]), expected, "{question}");
        };
        check("Any awards? (Nirvana)", Some("Nirvana"));
        check("为什么？ (中国银行在哪里)", Some("中国银行在哪里"));
        check("Who leads VTB (the bank)?", None);
        check("Who leads VTB (the bank)", None);
        check("? (Nirvana)", None);
        check("Why? (!)", None);
    }

    #[test]
    fn what_is_added_is_found_again_and_brackets_do_not_pile_up() {
        let one = Standalone::parse("any awards ").with_background("Nirvana (band)");
        assert_eq!(one.to_string(), "any awards? (Nirvana, band)");
        let two = one.with_background("Bleach");
        assert_eq!(two.to_string(), "any awards? (Nirvana, band, Bleach)");
        assert_eq!(&two.text()[two.background_start()..], "Nirvana, band, Bleach)");
        assert_eq!(two.foreground(), "any awards?");
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
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
