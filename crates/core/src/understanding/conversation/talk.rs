//! The state of a conversation: its last question and the mentions so far.

use crate::understanding::Standalone;
use crate::view::View;

use super::antecedents::says;
use super::choices::Choice;
use super::mention::{Form, Mention, Role, form};
use super::names::{Kind, Name, names_in};
use super::noun_phrase::main_phrase;
use super::pronouns::Class;
use super::words::{WORDS, words_of};

/// Number of characters of an answer that are read. Its first sentences state its topic.
const OPENING_OF_AN_ANSWER: usize = 400;
/// Number of characters of the last answer in which items are looked for.
const LONGEST_ANSWER: usize = 4_000;

/// Largest number of words before the name that is the subject of an answer.
const WORDS_BEFORE_A_SUBJECT: usize = 3;

/// The factor by which the salience of a mention falls with each turn. Values from 0.6 to 0.9 were equally good.
const LEFT_AFTER_A_TURN: f32 = 0.75;

/// Where the names of a question in its stand-alone form are from.
#[derive(Debug)]
pub(super) enum Names {
    /// All are the question's own.
    Own,
    /// Those in this text, the question as asked, are its own: "And VTB?" asks about VTB. The others are taken over.
    OwnAmong(String),
    /// They stand for pronouns, or for what the question leaves out.
    TakenOver,
}

/// The conversation so far.
#[derive(Debug, Default)]
pub(super) struct Talk {
    first: Option<Standalone>,
    last: Option<Standalone>,
    mentions: Vec<Mention>,
    /// The beginning of the last answer.
    answer: String,
    /// The things from which a question picked one, as long as the later ones are follow-ups.
    offered: Vec<Choice>,
    /// True when the last question picked one.
    has_picked: bool,
    /// The things from which the question picks that is heard next.
    offering: Vec<Choice>,
}

impl Talk {
    /// The last question in its stand-alone form.
    pub(super) fn last(&self) -> Option<&Standalone> {
        self.last.as_ref()
    }

    /// The first question in its stand-alone form.
    pub(super) fn first(&self) -> Option<&Standalone> {
        self.first.as_ref()
    }

    /// Adds a turn: the question in its stand-alone form, where its names are from, and the answer.
    pub(super) fn hear(&mut self, alone: Standalone, names: &Names, answer: &str, view: &dyn View) {
        if matches!(names, Names::Own) && self.is_new(alone.text()) {
            self.first = None;
            self.mentions.clear();
        }
        self.mentions.iter_mut().for_each(|mention| mention.salience *= LEFT_AFTER_A_TURN);
        let end = answer.char_indices().nth(OPENING_OF_AN_ANSWER).map_or(answer.len(), |(at, _)| at);
        self.take_up_answer(&answer[..end]);
        self.take_up_question(alone.text(), names, view);
        let end = answer.char_indices().nth(LONGEST_ANSWER).map_or(answer.len(), |(at, _)| at);
        answer[..end].clone_into(&mut self.answer);
        self.has_picked = !self.offering.is_empty();
        if self.has_picked || matches!(names, Names::Own) {
            self.offered = std::mem::take(&mut self.offering);
        }
        self.first.get_or_insert_with(|| alone.clone());
        self.last = Some(alone);
    }

    /// The beginning of the last answer.
    pub(super) fn answer(&self) -> &str {
        &self.answer
    }

    /// The things from which the last question picked one: "the first one" may be followed by "and the second?". "The other
    /// one" may refer to those of an earlier question.
    pub(super) fn offered(&self, of_two: bool) -> &[Choice] {
        if self.has_picked || of_two { &self.offered } else { &[] }
    }

    /// Stores the things from which the next question picks one.
    pub(super) fn offer(&mut self, choices: Vec<Choice>) {
        self.offering = choices;
    }

    /// Drops what a correction took out of the last question.
    pub(super) fn forget(&mut self, last: &str, corrected: &str) {
        self.mentions.retain(|mention| !holds_word(last, &mention.text) || holds_word(corrected, &mention.text));
    }

    /// The topic of the conversation.
    pub(super) fn topic(&self) -> Option<&str> {
        self.pointed_to(Class::Pointed).map(|mention| mention.text.as_str()).or(self.last().map(Standalone::text))
    }

    /// The referent of a pronoun of this class. Names rank before other words, and mentions in questions before
    /// mentions in answers only. A person, or several, may be known from answers alone.
    pub(super) fn pointed_to(&self, class: Class) -> Option<&Mention> {
        let best = |may_be: &dyn Fn(&Mention) -> bool| {
            let fitting = self.mentions.iter().filter(|mention| mention.fits(class) && may_be(mention));
            fitting.max_by(|one, other| one.salience.total_cmp(&other.salience))
        };
        let from_answers = matches!(class, Class::Person | Class::Several);
        best(&|mention| mention.is_name && (from_answers || mention.role >= Role::Meant))
            .or_else(|| best(&|mention| mention.role >= Role::Meant))
            .or_else(|| best(&|_| true))
            .or_else(|| self.mentions.iter().rev().find(|mention| mention.role >= Role::Meant))
    }

    /// Stores which class of pronoun referred to a mention.
    pub(super) fn call(&mut self, text: &str, class: Class) {
        if class != Class::Pointed {
            self.mentions.iter_mut().filter(|mention| mention.text == text).for_each(|it| it.called = Some(class));
        }
    }

    /// True for a question about another subject: it has a name that neither the last answer nor a mention has, and no word
    /// of the questions that are taken over. Without answers it cannot be told from one about what an answer named.
    fn is_new(&self, question: &str) -> bool {
        let words = words_of(question);
        let mut names = names_in(question, &words);
        names.retain(|name| name.kind == Kind::Name);
        let is_known = |text: &str| {
            holds_word(&self.answer, text) || self.mentions.iter().any(|mention| mention.is_same(text, true))
        };
        let taken = [self.first.as_ref(), self.last.as_ref()].into_iter().flatten();
        let known: Vec<String> = taken.flat_map(|asked| words_of(asked.text())).map(|word| word.lower).collect();
        !self.answer.is_empty()
            && !names.is_empty()
            && !names.iter().any(|name| is_known(name.span.slice(question)))
            && !words.iter().any(|word| says(word) && known.contains(&word.lower))
    }

    fn take_up_answer(&mut self, opening: &str) {
        let words = words_of(opening);
        let names = names_in(opening, &words).into_iter().filter(|name| name.kind == Kind::Name);
        for (at, name) in names.enumerate() {
            let is_subject = at == 0 && name.words.0 <= WORDS_BEFORE_A_SUBJECT;
            let role = if is_subject { Role::Subject } else { Role::Aside };
            self.mention_name(name.span.slice(opening), role, form(opening, &words, &name));
        }
    }

    fn take_up_question(&mut self, alone: &str, source: &Names, view: &dyn View) {
        let role_of = |name: &str| match source {
            Names::Own => Role::Asked,
            Names::OwnAmong(asked) if holds_word(asked, name) => Role::Asked,
            Names::OwnAmong(_) | Names::TakenOver => Role::Meant,
        };
        let role = if matches!(source, Names::Own) { Role::Asked } else { Role::Meant };
        let words = words_of(alone);
        let mut names = names_in(alone, &words);
        names.retain(|name| name.kind == Kind::Name);
        for name in names.iter().rev() {
            let own = name.span.slice(alone);
            self.mention_name(own, role_of(own), form(alone, &words, name));
        }
        if let Some(together) = together(alone, &names) {
            self.mention_name(together, role, Form::Several);
        }
        if !names.is_empty() {
            return;
        }
        // Names that are known by now may be written without capitals.
        let lower = alone.to_lowercase();
        let is_named = |mention: &&Mention| mention.is_name && holds_word(&lower, &mention.text.to_lowercase());
        let known: Vec<String> = self.mentions.iter().filter(is_named).map(|mention| mention.text.clone()).collect();
        if let Some(phrase) = main_phrase(alone, &words, view) {
            self.mention(phrase.span.slice(alone), role, false, phrase.fits_in);
        }
        for name in known {
            self.mention(&name, role, true, true);
        }
    }

    fn mention_name(&mut self, text: &str, role: Role, form: Form) {
        let mention = self.mention(text, role, true, true);
        if form != Form::Open {
            mention.form = form;
        }
    }

    fn mention(&mut self, text: &str, role: Role, is_name: bool, fits_in: bool) -> &mut Mention {
        let known = self.mentions.iter().position(|mention| mention.is_same(text, is_name));
        let mut mention = match known {
            Some(at) => self.mentions.remove(at),
            None => Mention {
                text: text.to_owned(),
                role,
                is_name,
                fits_in,
                form: if is_name { Form::Open } else { Form::Thing },
                called: None,
                salience: 0.0,
            },
        };
        if text.len() > mention.text.len() {
            text.clone_into(&mut mention.text);
        }
        mention.role = mention.role.max(role);
        mention.salience += role.salience();
        self.mentions.push(mention);
        let last = self.mentions.len() - 1;
        &mut self.mentions[last]
    }
}

fn holds_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(char::is_alphanumeric) && !text[at + word.len()..].starts_with(char::is_alphanumeric)
    })
}

/// Names joined by "and" or by commas.
fn together<'text>(text: &'text str, names: &[Name]) -> Option<&'text str> {
    let are_joined = |pair: &[Name]| {
        let between = &text[pair[0].span.end as usize..pair[1].span.start as usize];
        WORDS.name_joins.contains(&between.trim())
    };
    let start = names.windows(2).position(are_joined)?;
    let joined = names[start..].windows(2).take_while(|pair| are_joined(pair)).count();
    Some(&text[names[start].span.start as usize..names[start + joined].span.end as usize])
}
