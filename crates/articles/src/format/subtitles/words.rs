//! One line of a cue: its tags, who speaks it, and its words.

use citewire_text::ByteSpan;

/// Bytes of the longest tag.
const LONGEST_TAG: usize = 200;

/// A line of a cue.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// What is shown, without the dash of a turn and the tags at both ends.
    pub(super) span: ByteSpan,
    /// Tags and character references inside.
    pub(super) marks: Vec<ByteSpan>,
    /// The name in a tag `<v Ann>`.
    pub(super) speaker: Option<ByteSpan>,
    /// True if somebody else begins to speak: `- Yes.`, `>> Yes.`
    pub(super) opens_turn: bool,
}

impl Line {
    /// Reads a line.
    pub(super) fn of(text: &str, span: ByteSpan) -> Self {
        let line = span.slice(text);
        let mut marks = Vec::new();
        let mut speaker = None;
        let mut at = 0;
        // Where the words begin, as long as there are only tags.
        let mut shown_from = 0;
        while let Some(found) = line[at..].find(['<', '{', '&']) {
            let start = at + found;
            let Some(length) = mark(&line[start..]) else {
                at = start + 1;
                continue;
            };
            let tag = &line[start..start + length];
            // A voice in the middle of a line is not told apart.
            if let Some(name) = speaker_of(tag).filter(|_| line[at..start].trim().is_empty() && at == shown_from) {
                speaker.get_or_insert(name.shifted(span.start as usize + start));
            }
            marks.push(ByteSpan::new(start, start + length).shifted(span.start as usize));
            let is_first = !tag.starts_with('&') && line[at..start].trim().is_empty() && at == shown_from;
            shown_from = if is_first { start + length } else { usize::MAX };
            at = start + length;
        }
        let mut line = Self { span, marks, speaker, opens_turn: false };
        line.trim(text);
        line
    }

    /// Takes tags, white space and the dash of a turn from the ends.
    fn trim(&mut self, text: &str) {
        let mut first = 0;
        loop {
            let rest = self.span.slice(text);
            let blank = rest.len() - rest.trim_start().len();
            self.span.start += blank as u32;
            if let Some(mark) =
                self.marks.get(first).filter(|mark| mark.start == self.span.start && !is_shown(**mark, text))
            {
                self.span.start = mark.end;
                first += 1;
                continue;
            }
            let rest = self.span.slice(text);
            let turn = ["- ", "– ", "— ", ">> ", "&gt;&gt; "].iter().find(|turn| rest.starts_with(**turn));
            match turn.filter(|_| !self.opens_turn) {
                Some(turn) => {
                    self.opens_turn = true;
                    self.span.start += turn.len() as u32;
                }
                None if blank == 0 => break,
                None => {}
            }
        }
        let mut last = self.marks.len();
        loop {
            let rest = self.span.slice(text);
            self.span.end -= (rest.len() - rest.trim_end().len()) as u32;
            let mark = last.checked_sub(1).map(|last| self.marks[last]);
            match mark
                .filter(|mark| mark.end == self.span.end && mark.start >= self.span.start && !is_shown(*mark, text))
            {
                Some(mark) => self.span.end = mark.start,
                None => break,
            }
            last -= 1;
        }
        let span = self.span;
        self.marks.retain(|mark| span.encloses(mark));
    }

    /// The words, without tags.
    pub(super) fn words(&self, text: &str) -> String {
        crate::Visible::new(text, self.span, &self.marks).text.trim().to_owned()
    }

    /// True for the description of a sound: `[Music]`, `(laughs)`.
    pub(super) fn is_sound(&self, text: &str) -> bool {
        let words = self.words(text);
        [('[', ']'), ('(', ')')].iter().any(|(open, close)| {
            words
                .strip_prefix(*open)
                .and_then(|rest| rest.strip_suffix(*close))
                .is_some_and(|inner| !inner.contains([*open, *close]) && inner.split_whitespace().count() <= 6)
        })
    }
}

/// True for a reference, which stands for a character that is shown.
fn is_shown(mark: ByteSpan, text: &str) -> bool {
    mark.slice(text).starts_with('&')
}

/// The length of a tag or a character reference at the start.
fn mark(rest: &str) -> Option<usize> {
    let window = &rest[..rest.floor_char_boundary(LONGEST_TAG)];
    match window.as_bytes().first()? {
        b'<' => {
            let named = window[1..].trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphanumeric());
            window.find('>').filter(|_| named).map(|end| end + 1)
        }
        b'{' => window.find('}').filter(|_| window[1..].starts_with(['\\', 'y', 'Y'])).map(|end| end + 1),
        _ => {
            let end = window[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '#')? + 1;
            (end > 2 && window[end..].starts_with(';')).then_some(end + 1)
        }
    }
}

/// The name in `<v Ann Lee>` and `<v.loud Ann Lee>`.
fn speaker_of(tag: &str) -> Option<ByteSpan> {
    let inside = tag.strip_prefix("<v")?.strip_suffix('>')?;
    let at = if inside.starts_with([' ', '.', '\t']) { inside.find([' ', '\t'])? } else { return None };
    let name = inside[at..].trim();
    let start = 2 + at + (inside[at..].len() - inside[at..].trim_start().len());
    (!name.is_empty()).then(|| ByteSpan::new(start, start + name.len()))
}
