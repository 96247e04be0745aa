//! A reply: the same pieces for every platform, each of which shows them in its own way.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::pack::{messages, one_line};
use super::units;
use crate::answer::{Answer, CitedSentence, Source, Status, cite};
use crate::corpus::byline;
use crate::prompts::{Prompts, Say};

/// What would end a link early in the markup of one of the platforms.
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

/// The longest title, byline and other line, in characters.
const LONGEST_TITLE: usize = 150;
const LONGEST_WORDS: usize = 1500;

/// Where this server is found from outside, and what is said where a platform's limit stands in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its address without a slash at its end.
    pub url: String,
    /// Said in the place of a sentence that is longer than a message may be.
    pub too_long: String,
    /// Said in the place of what does not fit into the only message that may be sent.
    pub rest: String,
}

impl Site {
    /// The server at this address.
    pub fn new(url: &str, prompts: &Prompts) -> Self {
        let url = url.trim_end_matches('/').to_owned();
        Self { url, too_long: prompts.chat(&Say::TooLong), rest: prompts.chat(&Say::Rest) }
    }

    /// The address of a page of this server.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}", self.url, utf8_percent_encode(path, IN_LINKS))
    }
}

/// A piece of a reply, which stands in one message whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// The assistant's own words.
    Words(String),
    /// A sentence of an article, byte for byte.
    Quote {
        /// The sentence.
        text: String,
        /// The sentence before it that it leans on, byte for byte.
        context: Option<String>,
        /// The number of its source.
        number: usize,
        /// The path of its article with the sentence marked.
        link: String,
    },
    /// A line of the list of sources, or of what proves a quote.
    Source {
        /// The number by which quotes refer to it.
        number: usize,
        /// The article's title.
        title: String,
        /// Who, where and when; or bytes and hash.
        byline: String,
        /// The path of the article with a quote marked.
        link: String,
    },
}

/// What is replied.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The id of the answer that a thumb is about; none where there is no answer.
    pub answer: Option<String>,
    /// The path of the chat page with the same question.
    pub page: String,
    /// What it consists of, in order.
    pub pieces: Vec<Piece>,
    /// The answer as `POST /v1/ask` gives it, for those who read JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
}

impl Reply {
    /// A reply in the assistant's own words.
    pub fn words(words: impl Into<String>) -> Self {
        Self { answer: None, page: "/".to_owned(), pieces: vec![Piece::Words(words.into())], json: None }
    }

    /// An answer: how the question was understood, what is said, the sentences and the sources.
    pub fn answer(answer: &Answer, prompts: &Prompts) -> Self {
        let asked = answer.interpreted_as.as_deref().unwrap_or(&answer.question);
        let mut pieces = Vec::new();
        if let Some(question) = &answer.interpreted_as {
            pieces.push(Piece::Words(prompts.chat(&Say::Understood(&one_line(question, LONGEST_TITLE * 2)))));
        }
        pieces.extend(answer.message.clone().map(Piece::Words));
        pieces.extend(answer.sentences.iter().map(quote));
        if !answer.nearest.is_empty() {
            pieces.push(Piece::Words(prompts.chat(&Say::Nearest)));
            pieces.extend(answer.nearest.iter().map(quote));
        }
        if !answer.sources.is_empty() {
            pieces.push(Piece::Words(prompts.chat(&Say::Sources)));
            pieces.extend(answer.sources.iter().map(source));
        }
        Self {
            answer: (answer.status == Status::Answered || !answer.nearest.is_empty()).then(|| answer.id.clone()),
            page: format!("/?q={}", utf8_percent_encode(asked, NON_ALPHANUMERIC)),
            pieces,
            json: None,
        }
    }

    /// The answer as `POST /v1/ask` gives it, or the words that are said instead of one.
    pub(super) fn data(&self) -> Value {
        let words = || {
            self.pieces.iter().filter_map(|piece| match piece {
                Piece::Words(words) => Some(words.as_str()),
                Piece::Source { byline, .. } => Some(byline.as_str()),
                Piece::Quote { .. } => None,
            })
        };
        self.json.clone().unwrap_or_else(|| json!({ "message": words().collect::<Vec<_>>().join("\n") }))
    }

    /// What proves an answer: the bytes of every quote and the hash of its article. None when nothing was quoted.
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
                link: cite::link(&quote.article, quote.span),
            })
        };
        let mut pieces = vec![Piece::Words(prompts.chat(&Say::Proof(&answer.id)))];
        pieces.extend(quotes().filter_map(line));
        (pieces.len() > 1).then(|| Self { answer: None, page: "/".to_owned(), pieces, json: None })
    }
}

fn quote(sentence: &CitedSentence) -> Piece {
    Piece::Quote {
        text: sentence.text.clone(),
        context: sentence.context.as_ref().map(|context| context.text.clone()),
        number: sentence.citation,
        link: cite::link(&sentence.article, sentence.span),
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

/// How a platform that takes text shows the pieces.
pub(super) trait Markup {
    /// Our own words.
    fn words(&self, text: &str) -> String;

    /// A quote with its number, which leads to `address`.
    fn quote(&self, text: &str, context: Option<&str>, number: usize, address: &str) -> String;

    /// A numbered line about something at `address`.
    fn source(&self, number: usize, title: &str, byline: &str, address: &str) -> String;

    /// What stands between two pieces.
    fn joint(&self) -> &'static str {
        "\n\n"
    }

    /// How long a text is for the platform.
    fn length(&self, text: &str) -> usize {
        units(text)
    }
}

/// The reply as messages, none of which is longer than `limit`, or as the only message that may be sent.
pub(super) fn texts(reply: &Reply, site: &Site, markup: &impl Markup, limit: usize) -> Vec<String> {
    let pieces = reply.pieces.iter().map(|piece| piece_within(piece, site, markup, limit)).collect();
    let joint = markup.joint();
    // The joint after the last piece is counted as well, which only wastes a little.
    let length = |piece: &String| markup.length(piece) + markup.length(joint);
    messages(pieces, limit, length).into_iter().map(|pieces| pieces.join(joint)).collect()
}

/// The reply as the only message that may be sent: what does not fit is to be read on the page.
pub(super) fn only_text(reply: &Reply, site: &Site, markup: &impl Markup, limit: usize) -> String {
    let mut all = texts(reply, site, markup, limit);
    if all.len() < 2 {
        return all.pop().unwrap_or_default();
    }
    // A question on the page is at most a thousand characters, each of which may be twelve in an address.
    let rest = markup.words(&format!("{} {}", site.rest, site.address(&reply.page)));
    let rest = if markup.length(&rest) > limit / 2 {
        markup.words(&format!("{} {}", site.rest, site.address("/")))
    } else {
        rest
    };
    let within = limit - markup.length(&rest) - markup.length(markup.joint());
    let first = texts(reply, site, markup, within).into_iter().next().unwrap_or_default();
    [first, rest].join(markup.joint())
}

/// One piece within the limit: a sentence that is too long gives way to a line that says so, everything else is cut.
fn piece_within(piece: &Piece, site: &Site, markup: &impl Markup, limit: usize) -> String {
    let limit = limit - markup.length(markup.joint());
    let fits = |text: &String| markup.length(text) <= limit;
    match piece {
        Piece::Words(words) => shortened(words, LONGEST_WORDS, fits, |words| markup.words(words)),
        Piece::Quote { text, context, number, link } => {
            let address = site.address(link);
            let with = |context: Option<&str>| Some(markup.quote(text, context, *number, &address)).filter(fits);
            with(context.as_deref())
                .or_else(|| with(None))
                .unwrap_or_else(|| line_within(*number, &site.too_long, "", &address, markup, fits))
        }
        Piece::Source { number, title, byline, link } => {
            line_within(*number, title, byline, &site.address(link), markup, fits)
        }
    }
}

fn line_within(
    number: usize,
    title: &str,
    byline: &str,
    address: &str,
    markup: &impl Markup,
    fits: impl Fn(&String) -> bool,
) -> String {
    let byline = one_line(byline, LONGEST_TITLE * 2);
    let full = shortened(title, LONGEST_TITLE, &fits, |title| markup.source(number, title, &byline, address));
    if fits(&full) {
        return full;
    }
    // An address as long as a message: better a line without it than none.
    shortened(title, LONGEST_TITLE, &fits, |title| markup.words(&format!("[{number}] {title}")))
}

/// What `show` makes of a text, cut until it fits.
fn shortened(text: &str, most: usize, fits: impl Fn(&String) -> bool, show: impl Fn(&str) -> String) -> String {
    let mut most = most;
    loop {
        let shown = show(&one_line(text, most));
        if fits(&shown) || most <= 8 {
            return shown;
        }
        most /= 2;
    }
}
