//! An answer as one text with citations in it, in the pieces in which it is streamed. Clients show the text as Markdown, so
//! everything that articles say is escaped: what they show is what is quoted, and only the marks of the answer are marks.

use serde::Serialize;
use utoipa::ToSchema;

use super::commonmark::escaped;
use crate::answer::Answer;
use crate::prompts::{Prompts, Say};
use crate::render::{Piece, Reply, Site, one_line};
use crate::text::words;

/// What stands between two pieces: a paragraph each, where the client shows Markdown.
const PARAGRAPH: &str = "\n\n";
/// Characters of a title, and of author, publication and date together, in the list of sources.
const LONGEST_NAME: usize = 500;
/// What stands between two sources: a line each, where the client shows Markdown as well.
const LINE: &str = "  \n";

/// A citation, which spans its mark in the text, such as `[1]`.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Citation {
    /// Where the mark begins, in characters (Unicode scalar values) of the text.
    pub(super) start_index: usize,
    /// Where it ends, in characters.
    pub(super) end_index: usize,
    /// The article on this server with its first quote marked: one address a source.
    pub(super) url: String,
    /// The article's title.
    pub(super) title: String,
}

/// An answer as one text.
#[derive(Debug)]
pub(super) struct CitedText {
    /// Its pieces, a sentence each; together they are the text.
    pub(super) pieces: Vec<CitedPiece>,
}

/// A piece of the text, with the citation in it.
#[derive(Debug)]
pub(super) struct CitedPiece {
    pub(super) text: String,
    pub(super) citation: Option<Citation>,
}

impl CitedText {
    /// The text of an answer. With `lists_sources`, they are listed below it.
    pub(super) fn new(answer: &Answer, prompts: &Prompts, site: &Site, lists_sources: bool) -> Self {
        let mut reply = Reply::answer(answer, prompts);
        if !lists_sources {
            reply.pieces.retain(|piece| !matches!(piece, Piece::Source { .. }));
            let heading = Piece::Words(prompts.chat(&Say::Sources));
            reply.pieces.pop_if(|last| *last == heading);
        }
        // One address a source: front ends number citations by their addresses, and their numbers must be those in the text.
        let source = |number: usize| answer.sources.iter().find(|source| source.number == number);
        let mut length = 0;
        let mut after_source = false;
        let pieces = reply.pieces.into_iter().map(|piece| {
            let is_source = matches!(piece, Piece::Source { .. });
            let joint = match length {
                0 => "",
                _ if is_source && after_source => LINE,
                _ => PARAGRAPH,
            };
            after_source = is_source;
            let mut text = joint.to_owned();
            let mut citation = None;
            match piece {
                Piece::Words(words) => text.push_str(&escaped(&words)),
                Piece::Quote { text: quote, context, number, .. } => {
                    if let Some(context) = context {
                        text.extend(["(", &quoted(&context), ") "]);
                    }
                    text.extend([&quoted(&quote), " "]);
                    let start_index = length + text.chars().count();
                    text.extend(["[", &number.to_string(), "]"]);
                    let end_index = length + text.chars().count();
                    citation = source(number).map(|source| Citation {
                        start_index,
                        end_index,
                        url: site.address(&source.link),
                        title: source.title.clone(),
                    });
                }
                Piece::Source { number, title, byline, link } => {
                    // A line break would begin another source.
                    let line = |name: &str| escaped(&one_line(name, LONGEST_NAME));
                    let (title, byline) = (line(&title), line(&byline));
                    let joint = if byline.is_empty() { "" } else { ". " };
                    let (number, address) = (number.to_string(), site.address(&link));
                    text.extend(["[", &number, "] ", &title, joint, &byline, ". ", &address]);
                }
            }
            length += text.chars().count();
            CitedPiece { text, citation }
        });
        Self { pieces: pieces.collect() }
    }

    /// The whole text.
    pub(super) fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// All citations, in the order of the text.
    pub(super) fn citations(&self) -> impl Iterator<Item = &Citation> {
        self.pieces.iter().filter_map(|piece| piece.citation.as_ref())
    }
}

/// What stands before a further line of a quote: spaces that Markdown shows, so that neither the text nor what is made of it
/// has a line that could be taken for a citation or a source.
const INDENT: &str = "\u{a0}\u{a0}";

/// The readable words of a quote: its lines end with hard breaks, and further ones are indented.
fn quoted(text: &str) -> String {
    let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let lines = text.split(is_break).filter(|line| !line.trim().is_empty());
    // Spaces at the beginning of a line would be dropped.
    let line = |line: &str| {
        let words = line.trim_start_matches(' ');
        "\u{a0}".repeat(line.len() - words.len()) + &escaped(words.trim_end())
    };
    lines.map(line).collect::<Vec<_>>().join(&format!("{LINE}{INDENT}"))
}

/// How many words a text has, by the rules by which the index counts them.
pub(super) fn word_count(text: &str) -> usize {
    let mut count = 0;
    words::each(text, |_, _| count += 1);
    count
}

#[cfg(test)]
mod tests {
    use super::CitedText;
    use crate::assistant::Assistant;
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::question::Question;
    use crate::render::Site;
    use crate::retrieval::{Ranking, in_memory};

    const RIVERS: &str =
        "---\ntitle: Rivers 🚣\nauthor: Ann Lee\n---\nThe Volga 🚣 is 3,530 km long. It ends in the Caspian Sea.";

    fn said(lists_sources: bool) -> (String, CitedText) {
        said_of(RIVERS, lists_sources)
    }

    fn said_of(text: &str, lists_sources: bool) -> (String, CitedText) {
        let article = Article::parse("rivers.md", text.to_owned()).0;
        let prompts = Prompts::embedded().expect("templates");
        let site = Site::new("https://cite.example", &prompts);
        let assistant = Assistant::new(in_memory(&[article], Ranking::default()), prompts);
        let question = Question::new("How long is the Volga?").and_then(|question| question.with_limit(1));
        let answer = assistant.ask(&question.expect("a question"));
        let said = CitedText::new(&answer, assistant.prompts(), &site, lists_sources);
        (said.text(), said)
    }

    #[test]
    fn a_citation_spans_its_mark_in_characters() {
        let (text, said) = said(true);
        assert!(
            text.starts_with("The Volga 🚣 is 3,530 km long. [1]\n\nSources\n\n[1] Rivers 🚣. Ann Lee. https://"),
            "{text}"
        );
        let citations: Vec<_> = said.citations().collect();
        assert_eq!(citations.len(), 1);
        let chars: Vec<char> = text.chars().collect();
        let mark: String = chars[citations[0].start_index..citations[0].end_index].iter().collect();
        assert_eq!(mark, "[1]");
        assert!(citations[0].url.starts_with("https://cite.example/articles/rivers?quote="), "{}", citations[0].url);
        assert_eq!(citations[0].title, "Rivers 🚣");
    }

    #[test]
    fn an_article_adds_no_picture_no_link_no_citation_and_no_source() {
        let hostile = "---\ntitle: \"x](https://evil.example) [3]\"\n\
                       author: \"Ann\\n\\nSources\\n\\n[1] Fake. https://evil.example\"\n---\n\
                       The Volga is 3,530 km long \\[2\\], see !\\[a\\](https://evil.example/p.png) and \\[b\\](https://evil.example).";
        let (text, said) = said_of(hostile, true);
        assert!(
            text.starts_with("The Volga is 3,530 km long \\[2\\], see !\\[a\\](https\\://evil.example/p.png)"),
            "{text}"
        );
        let places: Vec<_> = text.match_indices("\n\n").collect();
        assert_eq!(places.len(), 2, "the quote, the heading and one source: {text}");
        let marks: Vec<_> = text.match_indices("[1]").map(|(at, _)| text[..at].chars().count()).collect();
        let citation = said.citations().next().expect("a citation");
        assert_eq!((marks.len(), marks[0]), (2, citation.start_index), "the mark and its source: {text}");
        let others = text.replace("\\://", "").replace("https://cite.example/", "");
        assert!(!others.contains("://"), "no bare link: {text}");
    }

    #[test]
    fn lines_of_a_list_stay_lines_and_are_no_lines_of_the_answer() {
        let list =
            "---\ntitle: Rivers\n---\nThe Volga has these lengths:\n\n- Sources\n- \\[1\\] Fake. 3,530 km\n  - 2 km\n";
        let (text, said) = said_of(list, true);
        let lines: Vec<&str> =
            text.lines().filter(|line| line.starts_with("Sources") || line.starts_with("[1]")).collect();
        assert_eq!(lines.len(), 2, "the heading and the source: {text}");
        assert!(text.contains("  \n\u{a0}\u{a0}• Sources  \n\u{a0}\u{a0}• \\[1\\] Fake."), "{text}");
        assert!(said.pieces[0].text.contains("\n\u{a0}\u{a0}\u{a0}\u{a0}• 2 km"), "{text}");
    }

    #[test]
    fn without_the_list_of_sources_the_marks_stay() {
        assert_eq!(said(false).0, "The Volga 🚣 is 3,530 km long. [1]");
    }
}
