//! A person or thing mentioned in a conversation, with the properties that its form shows.

use super::names::Name;
use super::pronouns::Class;
use super::words::{WORDS, Word};

/// The role of a mention, from the least to the most likely topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// A mention elsewhere in an answer.
    Aside,
    /// The subject of an answer.
    Subject,
    /// A mention in a question that replaces a pronoun.
    Meant,
    /// A mention in a question.
    Asked,
}

impl Role {
    /// The salience that one mention adds. Half or double of the first three values changes the MRR of no data set by
    /// more than .003.
    pub(super) fn salience(self) -> f32 {
        match self {
            Self::Aside => 0.5,
            Self::Subject => 2.0,
            Self::Meant => 1.5,
            Self::Asked => 3.0,
        }
    }
}

/// The possible kinds of a mention, as far as its words and the word before it show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A person, or anything else.
    Open,
    /// Not a person.
    Thing,
    /// Several names together: "Hodel and Perchik".
    Several,
}

/// A person or thing that was mentioned.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// The text as written; the longest form if there are several.
    pub text: String,
    /// The highest of its roles so far.
    pub role: Role,
    /// True for a name, false for other words.
    pub is_name: bool,
    /// True when it can replace a pronoun. Names can, most other words cannot.
    pub fits_in: bool,
    /// The possible kinds.
    pub form: Form,
    /// The class of the last pronoun that referred to it.
    pub called: Option<Class>,
    /// The salience: the sum of what its mentions added, reduced with each turn since.
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

/// True when one name is the first or last word of the other, which is no longer than a person's name.
fn is_part_of(one: &str, other: &str) -> bool {
    let mut words = other.split(' ');
    let length = words.clone().count();
    // "VTB and Sberbank" are two.
    let is_joined = other.split(' ').any(|word| WORDS.name_joins.contains(&word));
    !is_joined
        && !one.contains(' ')
        && (2..=3).contains(&length)
        && (words.next() == Some(one) || words.next_back() == Some(one))
}

/// Length of the longest name of a person, in words.
const LONGEST_NAME_OF_A_PERSON: usize = 4;

/// The form of a name: a thing if its own words or the word before it show a thing or a place.
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
