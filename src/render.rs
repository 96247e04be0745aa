//! An answer as pieces of text: what chat platforms, OpenAI's API and MCP show, each in its own markup.
//!
//! A [`Reply`] is a list of [`Piece`]s in the order in which they are shown. [`Site`] turns the paths in them into
//! addresses. No markup and no length limit is known here.

use std::ops::Range;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::answer::{Answer, CitedSentence, Source, Status};
use crate::corpus::byline;
use crate::prompts::{Prompts, Say};

/// Characters that are percent-encoded in addresses because they would end a link early in some markup.
const IN_LINKS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'\'')
    .add(b'(')
    .add(b')')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'*');

/// Characters of the question in the address of the page that answers it.
const LONGEST_ADDRESS: usize = 1_000;
/// Characters of the question that is shown when the assistant answers another question than was typed.
const LONGEST_QUESTION: usize = 300;

/// The public address of this server, and the phrases that stand where a platform's limit leaves no room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The address without a slash at its end.
    pub url: String,
    /// Replaces a sentence that is longer than a message may be.
    pub too_long: String,
    /// Replaces what does not fit into the only message that may be sent.
    pub rest: String,
}

impl Site {
    /// The server at this address.
    pub fn new(url: &str, prompts: &Prompts) -> Self {
        let url = url.trim_end_matches('/').to_owned();
        Self { url, too_long: prompts.chat(&Say::TooLong), rest: prompts.chat(&Say::Rest) }
    }

    /// The address of a page of this server. `path` begins with a slash.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}", self.url, utf8_percent_encode(path, IN_LINKS))
    }
}

/// A piece of a reply. A surface that splits a reply into messages never splits a piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// The assistant's own words.
    Words(String),
    /// The readable words of a sentence of an article, or of another unit.
    Quote {
        /// The words. Items of a list and lines of code are lines.
        text: String,
        /// The readable words of the previous sentence, when the quoted one needs it to be understood.
        context: Option<String>,
        /// The number of its source.
        number: usize,
        /// The path of its article, with the sentence marked.
        link: String,
    },
    /// An entry of the list of sources, or of the list that proves the quotes.
    Source {
        /// The number by which quotes refer to it.
        number: usize,
        /// The article's title.
        title: String,
        /// Author, publication and date; in a proof, the byte range and the hash.
        byline: String,
        /// The path of the article, with a quote marked.
        link: String,
    },
}

/// What the assistant replies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The id of the answer that a vote refers to; `None` when the reply is not an answer.
    pub answer: Option<String>,
    /// The path of the chat page with the same question.
    pub page: String,
    /// The pieces, in the order in which they are shown.
    pub pieces: Vec<Piece>,
    /// The answer in the JSON of `POST /v1/ask`, for platforms whose users are programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
}

impl Reply {
    /// A reply in the assistant's own words.
    pub fn words(words: impl Into<String>) -> Self {
        Self { answer: None, page: "/".to_owned(), pieces: vec![Piece::Words(words.into())], json: None }
    }

    /// An answer: what was taken over from earlier questions or how the question was understood, the message, the sentences and the sources.
    pub fn answer(answer: &Answer, prompts: &Prompts) -> Self {
        let asked = answer.interpreted_as.as_deref().unwrap_or(&answer.question);
        let mut pieces = Vec::new();
        if !answer.carried.is_empty() {
            let carried = one_line(&answer.carried.join(", "), LONGEST_QUESTION);
            pieces.push(Piece::Words(prompts.chat(&Say::Carried(&carried))));
        } else if let Some(question) = &answer.interpreted_as {
            pieces.push(Piece::Words(prompts.chat(&Say::Understood(&one_line(question, LONGEST_QUESTION)))));
        }
        let quotes =
            |range: Range<usize>| answer.sentences[range].iter().map(|sentence| quote(sentence, answer, prompts));
        for part in &answer.questions {
            pieces.push(Piece::Words(one_line(&part.question, LONGEST_QUESTION)));
            pieces.extend(part.message.clone().map(Piece::Words));
            pieces.extend(quotes(part.sentences.clone()));
        }
        if answer.questions.is_empty() {
            pieces.extend(answer.message.clone().map(Piece::Words));
            pieces.extend(quotes(0..answer.sentences.len()));
        }
        if !answer.nearest.is_empty() {
            pieces.push(Piece::Words(prompts.chat(&Say::Nearest)));
            pieces.extend(answer.nearest.iter().map(|sentence| quote(sentence, answer, prompts)));
        }
        if !answer.sources.is_empty() {
            pieces.push(Piece::Words(prompts.chat(&Say::Sources)));
            pieces.extend(answer.sources.iter().map(source));
        }
        Self {
            answer: (answer.status != Status::NotFound || !answer.nearest.is_empty()).then(|| answer.id.clone()),
            page: format!("/?q={}", utf8_percent_encode(&one_line(asked, LONGEST_ADDRESS), NON_ALPHANUMERIC)),
            pieces,
            json: None,
        }
    }

    /// The answer in the JSON of `POST /v1/ask`, or an object with the words that are shown instead of an answer.
    pub fn data(&self) -> Value {
        let words = || {
            self.pieces.iter().filter_map(|piece| match piece {
                Piece::Words(words) => Some(words.as_str()),
                Piece::Source { byline, .. } => Some(byline.as_str()),
                Piece::Quote { .. } => None,
            })
        };
        self.json.clone().unwrap_or_else(|| json!({ "message": words().collect::<Vec<_>>().join("\n") }))
    }

    /// The proof of an answer: the byte range of every quote and the hash of its article. `None` when the answer quotes
    /// nothing.
    pub fn proof(answer: &Answer, prompts: &Prompts) -> Option<Self> {
        let quotes = || answer.sentences.iter().chain(&answer.nearest);
        let line = |quote: &CitedSentence| {
            let source = answer.sources.iter().find(|source| source.number == quote.citation)?;
            Some(Piece::Source {
                number: quote.citation,
                title: source.title.clone(),
                byline: format!(
                    "{}, {}–{}, SHA-256 {}",
                    quote.article, quote.span.start, quote.span.end, source.sha256
                ),
                link: quote.address(source).link(&quote.article),
            })
        };
        let mut pieces = vec![Piece::Words(prompts.chat(&Say::Proof(&answer.id)))];
        pieces.extend(quotes().filter_map(line));
        (pieces.len() > 1).then(|| Self { answer: None, page: "/".to_owned(), pieces, json: None })
    }
}

fn quote(sentence: &CitedSentence, answer: &Answer, prompts: &Prompts) -> Piece {
    let mut text = sentence.words();
    if sentence.more > 0 {
        text.extend([" ", &prompts.chat(&Say::More(&sentence.more.to_string()))]);
    }
    Piece::Quote {
        text,
        context: sentence.context.as_ref().map(|context| context.display.text.clone()),
        number: sentence.citation,
        link: sentence.link(&answer.sources),
    }
}

fn source(source: &Source) -> Piece {
    Piece::Source {
        number: source.number,
        title: source.title.clone(),
        byline: byline(source.author.as_deref(), source.publication.as_deref(), source.date),
        link: source.link.clone(),
    }
}

/// A title, a question or a phrase on one line of at most `most` characters: longer text ends in an ellipsis.
pub fn one_line(text: &str, most: usize) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let line = words.join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let mut line: String = line.chars().take(most - 1).collect();
    line.truncate(line.trim_end().len());
    line.push('…');
    line
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn a_title_is_one_line_within_its_bound() {
        assert_eq!(one_line("A\nline \t and\u{7} more", 100), "A line and more");
        assert_eq!(one_line("four words are here", 8), "four wo…");
        assert_eq!(one_line("four words are here", 6), "four…");
    }
}
