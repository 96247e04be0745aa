//! Is this sentence in the articles? Where it stands word for word, what it comes near to, from which pieces it was
//! stitched together, or that it is not there.
//!
//! The text is looked up by its rarest words like a question, and compared, folded, with the passages that were found:
//! what only differs in white space, quotation marks, dashes, ligatures or normal forms is the same, and the differences
//! are told. All of it is pure.

mod fold;
mod near;
mod region;
mod shown;
mod stored;

use self::fold::{Folded, is_quotation_mark};
use self::near::differences;
use self::region::Place;
use self::stored::{NearbyPassages, PASSAGES_OF_PIECES};
use crate::cancelled::{Cancelled, Stopped};
use crate::view::View;
use citewire_articles::ArticleId;
use citewire_text::{ByteSpan, scripts, words};

pub use self::near::Kind;

/// A piece of a sentence must have so many words to be told from what everybody writes; of a script without spaces, so
/// many characters, each of which is a word here.
const FEWEST_WORDS: usize = 4;
const FEWEST_CHARACTERS: usize = 8;
/// What is near says at least this much of the stored sentence: the share of words in common, in order, in both.
const NEAR: f32 = 0.6;
/// A text is stitched when its pieces hold at least this much of its words.
const STITCHED: f32 = 0.9;
/// The most pieces that are looked for.
const MOST_PIECES: usize = 8;

/// The longest text that is verified, in characters.
pub const LONGEST: usize = 4_000;

/// What became of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It stands in an article, word for word.
    Exact,
    /// It stands in an article, but not in the one that it is said to come from.
    Misattributed,
    /// A stored sentence says nearly the same.
    Near,
    /// Its pieces stand in several places.
    Stitched,
    /// It is not in the articles.
    Absent,
}

impl Verdict {
    /// The name on every surface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Misattributed => "misattributed",
            Self::Near => "near",
            Self::Stitched => "stitched",
            Self::Absent => "absent",
        }
    }
}

/// As what a text stands in an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As it is stored.
    Stored,
    /// As it is shown: without markup, as a list with its bullets, or with the names of a table's columns.
    Display,
}

impl Form {
    /// The name on every surface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Display => "display",
        }
    }

    /// The form of a text that stands in an article but for these differences.
    fn of(differences: &[Differing]) -> Self {
        let marks = ['*', '`', '_', '[', ']'];
        let leaves_out = |one: &Differing| one.stored.contains(marks) && !one.said.contains(marks);
        if differences.iter().any(leaves_out) { Self::Display } else { Self::Stored }
    }
}

/// A stored text that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The article.
    pub article: ArticleId,
    /// Where it stands in the stored text.
    pub span: ByteSpan,
    /// Which part of the text that was given it matches, in bytes.
    pub said: ByteSpan,
}

/// A difference between what was given and what is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    /// Of which kind.
    pub kind: Kind,
    /// What was given; empty when something is missing in it.
    pub said: String,
    /// What is stored; empty when something was added.
    pub stored: String,
    /// Where that stands in the stored text.
    pub span: ByteSpan,
}

/// What was found of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// The verdict.
    pub verdict: Verdict,
    /// As what the text stands in the article, when it does.
    pub form: Option<Form>,
    /// How many words it has.
    pub words: usize,
    /// Where it, its nearest sentence or its pieces stand, in the order of the text that was given.
    pub matches: Vec<Match>,
    /// How it differs from the first match.
    pub differences: Vec<Differing>,
    /// False when the text was not found and the search ended at its bounds, so that the text may stand in a part that was
    /// not read. This happens to a text without an indexed word and to a long text of very common words.
    pub is_complete: bool,
}

/// Verifies a text. `said_of` is the article that it is said to come from.
///
/// ```
/// use citewire_articles::Article;
/// use citewire_core::verify::verify;
/// use citewire_index::{Ranking, in_memory};
///
/// let (article, _) = Article::parse("bridge.md", "The bridge of Torsby opened in 1901.\n".to_owned());
/// let view = in_memory(&[article], Ranking::default());
/// assert_eq!(verify(&*view, "The bridge of Torsby opened in 1901.", None).verdict.name(), "exact");
/// assert_eq!(verify(&*view, "The bridge of Torsby opened in 1910.", None).verdict.name(), "near");
/// ```
pub fn verify(view: &dyn View, text: &str, said_of: Option<&ArticleId>) -> Verification {
    let nothing = Verification {
        verdict: Verdict::Absent,
        form: None,
        words: 0,
        matches: Vec::new(),
        differences: Vec::new(),
        is_complete: true,
    };
    verify_unless(&Cancelled::new(), view, text, said_of).unwrap_or(nothing)
}

/// [`verify`] until a flag is set.
///
/// # Errors
/// When the flag was set before the end.
pub fn verify_unless(
    cancelled: &Cancelled,
    view: &dyn View,
    text: &str,
    said_of: Option<&ArticleId>,
) -> Result<Verification, Stopped> {
    let folded = Folded::new(text.trim());
    let lead = text.len() - text.trim_start().len();
    let tokens = tokens(&folded.text);
    let said = |start: usize, end: usize| {
        let (start, end) = folded.source(start, end);
        ByteSpan::new(start + lead, end + lead)
    };
    let whole = said(0, folded.text.len());
    // What was found before the flag was set is not all that there is.
    let result = |verdict, matches: Vec<Match>, differences| {
        cancelled.check()?;
        Ok(Verification { verdict, form: None, words: tokens.len(), matches, differences, is_complete: true })
    };
    if tokens.is_empty() {
        return result(Verdict::Absent, Vec::new(), Vec::new());
    }
    let mut nearby = NearbyPassages::new(view, &folded.text, said_of, cancelled);
    let needle = folded.text.trim_matches('\'');
    let is_long = is_telling(needle, &tokens);
    let verdict = |found: &Place| {
        let is_other = said_of.is_some_and(|article| *article != found.article);
        if is_other { Verdict::Misattributed } else { Verdict::Exact }
    };
    if let Some(found) = nearby.exact(needle, !is_long) {
        let stored = view.quote(found.article.as_str(), found.span).unwrap_or_default();
        let differences = differences(text.trim().trim_matches(is_quotation_mark), &stored, found.span);
        let form = Some(Form::of(&differences));
        let found = result(verdict(&found), vec![found.matching(whole)], differences)?;
        return Ok(Verification { form, ..found });
    }
    if let Some(found) = nearby.shown(text.trim(), !is_long) {
        let found = result(verdict(&found), vec![found.matching(whole)], Vec::new())?;
        return Ok(Verification { form: Some(Form::Display), ..found });
    }
    let near = nearby.nearest(&folded.text);
    let pieces = if is_long { pieces(&mut nearby, &folded.text, &tokens, near.as_ref()) } else { Vec::new() };
    let covered: usize = pieces.iter().map(|piece| piece.words).sum();
    let places = pieces.iter().filter(|piece| pieces.iter().all(|other| !other.is_before(piece))).count();
    if places > 1 && covered as f32 >= STITCHED * tokens.len() as f32 {
        let matches = pieces.iter().map(|piece| piece.place.matching(said(piece.start, piece.end))).collect();
        return result(Verdict::Stitched, matches, Vec::new());
    }
    match near {
        Some((place, likeness)) if likeness >= NEAR => {
            let stored = view.quote(place.article.as_str(), place.span).unwrap_or_default();
            let differences = differences(text.trim(), &stored, place.span);
            result(Verdict::Near, vec![place.matching(whole)], differences)
        }
        _ => {
            let absent = result(Verdict::Absent, Vec::new(), Vec::new())?;
            Ok(Verification { is_complete: !nearby.is_partial(), ..absent })
        }
    }
}

/// The words of a folded text with where they begin and end.
fn tokens(folded: &str) -> Vec<(usize, usize)> {
    let mut tokens = Vec::new();
    words::each(folded, |at, word| tokens.push((at, at + word.len())));
    tokens
}

/// True when a text is long enough that it stands somewhere for no other reason than that it was taken from there.
fn is_telling(folded: &str, tokens: &[(usize, usize)]) -> bool {
    let is_unspaced = folded.chars().any(scripts::is_unspaced);
    tokens.len() >= if is_unspaced { FEWEST_CHARACTERS } else { FEWEST_WORDS }
}

/// A run of words that stands somewhere.
#[derive(Debug)]
struct Piece {
    /// Where it stands in the folded text.
    start: usize,
    end: usize,
    words: usize,
    place: Place,
}

impl Piece {
    /// True when this piece stands in the same sentence as another one or right before it: both were taken at once.
    fn is_before(&self, other: &Self) -> bool {
        self.start < other.start && self.place.article == other.place.article && self.place.is_by(&other.place)
    }
}

/// The pieces of a text that stand somewhere, longest first looked for, in the order of the text.
fn pieces(
    nearby: &mut NearbyPassages<'_>,
    folded: &str,
    tokens: &[(usize, usize)],
    near: Option<&(Place, f32)>,
) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = vec![(0, tokens.len())];
    while let Some((begin, until)) = open.pop() {
        let range = begin..until;
        let Some((first, last)) = tokens[range.clone()].first().zip(tokens[range.clone()].last()) else { continue };
        let part = &folded[first.0..last.1];
        if pieces.len() == MOST_PIECES || nearby.is_cancelled() || !is_telling(part, &tokens[range.clone()]) {
            continue;
        }
        // The sentence that it is nearest to comes first: a piece of that is no piece of another.
        let preferred = near.map(|(place, _)| place);
        if range.len() < tokens.len() {
            // The whole was looked up before.
            nearby.look_up(part, PASSAGES_OF_PIECES);
        }
        let Some((run, place)) = nearby.longest_run(folded, &tokens[range.clone()], preferred) else { continue };
        let run = range.start + run.start..range.start + run.end;
        let (start, end) = (tokens[run.start].0, tokens[run.end - 1].1);
        if !is_telling(&folded[start..end], &tokens[run.clone()]) {
            continue;
        }
        pieces.push(Piece { start, end, words: run.len(), place });
        open.extend([(range.start, run.start), (run.end, range.end)]);
    }
    pieces.sort_by_key(|piece| piece.start);
    pieces
}
