//! Front matter: the fields at the head of a file, in one of the syntaxes that site makers read. Each syntax has a file
//! in this folder, which finds the fields with their places; this file says what they state.
//!
//! A broken line loses itself and nothing else: it is read as text, and the notice names it.

mod json;
mod lines;
mod pandoc;
mod stated;
pub mod suggested;
mod toml;
mod values;
mod yaml;

use std::ops::Range;

use serde_json::Value;

use super::Metadata;
use citewire_text::{ByteSpan, Language};

pub(crate) use lines::field;
pub(crate) use stated::understand;

/// Bytes of the longest front matter. More is data, or a text that begins with a horizontal rule.
const LONGEST: usize = 2 * 1024 * 1024;
/// Broken lines that a notice names.
const MOST_NAMED: usize = 9;

/// What the head of a file states.
#[derive(Debug, Default)]
pub struct Stated {
    /// Title, author and so on.
    pub metadata: Metadata,
    /// The language of the text.
    pub language: Option<Language>,
    /// The byte at which the text begins: 0 without front matter.
    pub body: usize,
    /// Messages for the editor.
    pub notices: Vec<String>,
}

/// A field as its syntax has it.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Its name, as it is written.
    pub(crate) name: String,
    /// Its value.
    pub(crate) value: Value,
    /// The bytes of the whole field in the text.
    pub(crate) span: ByteSpan,
}

/// The fields that were found.
#[derive(Debug, Default)]
struct Front {
    entries: Vec<Entry>,
    /// The byte at which the text behind them begins.
    body: usize,
    notices: Vec<String>,
}

/// Reads the front matter of a text. `marks_headings` is that of the document: lines such as `Title: Bridges` without
/// fences around them are front matter only where headings are marked, since anywhere else they are the text's own head.
///
/// A text that begins with `---` and in which no field follows has no front matter: it begins with a horizontal rule.
pub fn read(text: &str, marks_headings: bool) -> Stated {
    let fenced = yaml::find(text).or_else(|| toml::find(text)).or_else(|| json::find(text));
    let Some(front) =
        fenced.or_else(|| if marks_headings { lines::find(text).or_else(|| pandoc::find(text)) } else { None })
    else {
        return Stated::default();
    };
    let Front { entries, body, mut notices } = front;
    let mut metadata = Metadata::default();
    let language = understand(text, entries, &mut metadata, &mut notices);
    Stated { metadata, language, body, notices }
}

/// True for addresses that a page may link to: `http` and `https`, but nothing that runs a script.
pub fn is_web_address(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://")) && !url.contains(char::is_whitespace)
}

/// The lines of `text` between two bytes, each with its range, which includes the line break.
fn lines_within(text: &str, range: Range<usize>) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut at = range.start;
    text[range].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start..at, line)
    })
}

/// The range between a first line that is `mark` and the next line that is one of `ends`, and the byte behind that one.
/// The second value is `None` when no such line follows soon.
fn fenced(text: &str, mark: &str, ends: &[&str]) -> Option<(usize, Option<(usize, usize)>)> {
    let mut lines = lines_within(text, 0..text.floor_char_boundary(LONGEST));
    let (first, _) = lines.next().filter(|(_, line)| line.trim_end() == mark)?;
    let end = lines.find(|(_, line)| ends.contains(&line.trim_end())).map(|(range, _)| (range.start, range.end));
    Some((first.end, end))
}

/// The number of the line in which a byte of the text stands, from 1.
fn line_number(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// "line 3" or "lines 3, 5 and 8".
fn named_lines(numbers: &[usize]) -> String {
    match numbers {
        [one] => format!("line {one}"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(usize::to_string).collect();
            format!("lines {} and {last}", first.join(", "))
        }
        [] => "a line".to_owned(),
    }
}

/// The bytes without white space at their end.
fn trimmed(text: &str, range: Range<usize>) -> ByteSpan {
    ByteSpan::new(range.start, range.start + text[range].trim_end().len())
}

#[cfg(test)]
mod tests;
