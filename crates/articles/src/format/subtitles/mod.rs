//! Subtitles: SubRip (`.srt`) and WebVTT (`.vtt`). The cues are joined to the sentences that they show; numbers, times
//! and tags are hidden.

mod cues;
mod words;

use super::{TextFormat, speakers};
use crate::{Block, BlockKind};
use citewire_text::ByteSpan;
use cues::{Cue, cues};
use words::Line;

/// The subtitles of films and of many lectures.
pub(super) static SUBRIP: TextFormat =
    TextFormat { name: "SubRip", extensions: &["srt"], marks_headings: true, blocks };

/// The subtitles of the web.
pub(super) static WEBVTT: TextFormat =
    TextFormat { name: "WebVTT", extensions: &["vtt"], marks_headings: true, blocks };

/// Milliseconds of silence behind a sentence after which a paragraph begins.
const PAUSE: u64 = 2_000;
/// Milliseconds of silence after which one begins where nobody writes stops.
const PAUSE_WITHOUT_STOPS: u64 = 1_000;
/// Bytes of a paragraph, without its hidden ones, from which the end of a sentence ends it, or of a cue where there are
/// no stops.
const ENOUGH: usize = 800;

/// The blocks of subtitles from the byte `body` on.
fn blocks(text: &str, body: usize) -> Vec<Block> {
    let cues = cues(text, body);
    let ended = cues.iter().filter(|cue| cue.lines.last().is_some_and(|line| is_closed(line.slice(text)))).count();
    let mut reader = Reader { text, has_stops: ended * 10 >= cues.len(), ..Reader::default() };
    for cue in &cues {
        reader.cue(cue);
    }
    reader.flush();
    speakers::mark(text, reader.blocks).0
}

/// True if a line ends as a sentence does.
fn is_closed(line: &str) -> bool {
    let bare = line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | '\'' | '’' | ')' | '♪'));
    let bare = bare.strip_suffix("</i>").or_else(|| bare.strip_suffix("</v>")).unwrap_or(bare);
    bare.ends_with(['.', '!', '?', '…', '。', '！', '？'])
}

/// Joins cues.
#[derive(Debug, Default)]
struct Reader<'text> {
    text: &'text str,
    has_stops: bool,
    blocks: Vec<Block>,
    /// The lines of the paragraph that is being collected, and its bytes.
    lines: Vec<Line>,
    length: usize,
    /// When the last cue ended, in milliseconds.
    end: u64,
    speaker: Option<&'text str>,
    /// The words of the last two lines. Live subtitles show a line again while the next one grows.
    shown: [String; 2],
}

impl Reader<'_> {
    fn cue(&mut self, cue: &Cue) {
        let silence = cue.start.saturating_sub(self.end);
        let is_closed = self.lines.last().is_some_and(|line| is_closed(line.span.slice(self.text)));
        let pauses = if self.has_stops {
            is_closed && (silence >= PAUSE || self.length >= ENOUGH)
        } else {
            silence >= PAUSE_WITHOUT_STOPS || self.length >= ENOUGH
        };
        if pauses {
            self.flush();
        }
        self.end = cue.end.max(self.end);
        for span in &cue.lines {
            self.line(*span);
        }
    }

    fn line(&mut self, span: ByteSpan) {
        let line = Line::of(self.text, span);
        if let Some(name) = line.speaker {
            let words = name.slice(self.text);
            if self.speaker != Some(words) {
                self.flush();
                self.blocks.push(Block::plain(BlockKind::Speaker, name));
                self.speaker = Some(words);
            }
        }
        let words = line.words(self.text);
        if !words.contains(char::is_alphanumeric) || line.is_sound(self.text) || self.shown.contains(&words) {
            return;
        }
        if line.opens_turn {
            self.flush();
        }
        self.length += words.len();
        self.shown.swap(0, 1);
        self.shown[1] = words;
        self.lines.push(line);
    }

    /// Ends the paragraph.
    fn flush(&mut self) {
        self.length = 0;
        let lines = std::mem::take(&mut self.lines);
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        let span = ByteSpan { start: first.span.start, end: last.span.end };
        let mut markup = Vec::new();
        for (number, line) in lines.iter().enumerate() {
            if let Some(before) = number.checked_sub(1).map(|before| &lines[before]) {
                markup.push(ByteSpan { start: before.span.end, end: line.span.start });
            }
            markup.extend(line.marks.iter().copied());
        }
        self.blocks.push(Block { markup, ..Block::plain(BlockKind::Paragraph, span) });
    }
}

#[cfg(test)]
mod tests;
