//! Someone or something that was mentioned in a conversation, and what its form tells of it.

use super::names::Name;
use super::pronouns::Class;
use super::words::{WORDS, Word};

/// How a mention came about, from what says least about what is spoken of to what says most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Somewhere in an answer.
    Aside,
    /// What an answer speaks of.
    Subject,
    /// In a question, where a pronoun stood.
    Meant,
    /// In a question.
    Asked,
}

impl Role {
    /// What one mention adds to how present something is. With half and with double of the first three no set moves by
    /// more than .003 of its MRR.
    pub(super) fn salience(self) -> f32 {
        match self {
            Self::Aside => 0.5,
            Self::Subject => 2.0,
            Self::Meant => 1.5,
            Self::Asked => 3.0,
        }
    }
}

/// What a mention may be, as far as its words and the one before them tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A person, or anything else.
    Open,
    /// No person.
    Thing,
    /// Several names that stand together: "Hodel and Perchik".
    Several,
}

/// Someone or something that was mentioned.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// As it was written; the longest form when there are several.
    pub text: String,
    /// The highest of its roles so far.
    pub role: Role,
    /// True for a name, false for other words.
    pub is_name: bool,
    /// True when it can stand in the place of a pronoun, as names can and other words mostly cannot.
    pub fits_in: bool,
    /// What it may be.
    pub form: Form,
    /// What a pronoun called it last.
    pub called: Option<Class>,
    /// How present it is: what its mentions added, less with each turn since.
    pub salience: f32,
}

impl Mention {
    /// True when a pronoun of this class may stand for it.
    pub(super) fn fits(&self, class: Class) -> bool {
        match class {
            Class::Person => self.called.map_or(self.form == Form::Open, |called| called == class),
            Class::Several => self.called.is_none_or(|called| called == class),
            Class::Thing => self.called.is_none_or(|called| called == class) && self.form != Form::Several,
            Class::Pointed => true,
        }
    }

    /// True when this text is the same name, longer or shorter: "Zappa" and "Frank Zappa".
    pub(super) fn is_same(&self, text: &str, is_name: bool) -> bool {
        let (own, other) = (self.text.to_lowercase(), text.to_lowercase());
        own == other || self.is_name && is_name && (is_part_of(&own, &other) || is_part_of(&other, &own))
    }
}

/// True when one name is the first or the last word of the other, which is no longer than a person's.
fn is_part_of(one: &str, other: &str) -> bool {
    let mut words = other.split(' ');
    let length = words.clone().count();
    !one.contains(' ') && (2..=3).contains(&length) && (words.next() == Some(one) || words.next_back() == Some(one))
}

/// The longest name of a person, in words.
const LONGEST_NAME_OF_A_PERSON: usize = 4;

/// A thing when a name's own words, or the one before it, say that it is a thing or a place.
pub(super) fn form(text: &str, words: &[Word<'_>], name: &Name) -> Form {
    let own = &words[name.words.0..name.words.1];
    let before = name.words.0.checked_sub(1).map(|at| &words[at]);
    let is_quoted = text[..name.span.start as usize].ends_with(['"', '“', '«']);
    let is_acronym = |word: &Word<'_>| word.text.len() > 1 && !word.text.contains(char::is_lowercase);
    let may_be_person = own.len() <= LONGEST_NAME_OF_A_PERSON
        && !is_quoted
        && !own.iter().any(|word| is_acronym(word) || word.is(WORDS.thing_words) || word.is(WORDS.thing_links))
        && !before.is_some_and(|word| word.is(WORDS.before_things));
    if may_be_person { Form::Open } else { Form::Thing }
}
