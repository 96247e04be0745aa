//! What is said in team chat besides answers.

/// A text of team chat that is not an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Say<'about> {
    /// The question that was answered, when it differs from the one that was asked.
    Understood(&'about str),
    /// The words that were taken over from earlier questions.
    Carried(&'about str),
    /// After the help: the commands.
    Commands,
    /// Before the nearest misses.
    Nearest,
    /// Before the list of sources.
    Sources,
    /// Before the list of bytes and hashes that prove the answer with this id.
    Proof(&'about str),
    /// Behind a list of which so many items are left out.
    More(&'about str),
    /// There is no answer yet to prove or to vote on.
    NoAnswer,
    /// Thanks for a vote.
    Voted,
    /// Too many questions are waiting.
    Busy,
    /// In place of a sentence that is longer than a message may be. An address follows.
    TooLong,
    /// In place of the parts that do not fit into one message. An address follows.
    Rest,
}

impl<'about> Say<'about> {
    /// The name of the text in the template, and what it is about.
    pub(super) fn parts(&self) -> (&'static str, Option<&'about str>) {
        match self {
            Self::Understood(question) => ("understood", Some(question)),
            Self::Carried(words) => ("carried", Some(words)),
            Self::Commands => ("commands", None),
            Self::Nearest => ("nearest", None),
            Self::Sources => ("sources", None),
            Self::Proof(answer) => ("proof", Some(answer)),
            Self::More(count) => ("more", Some(count)),
            Self::NoAnswer => ("no_answer", None),
            Self::Voted => ("voted", None),
            Self::Busy => ("busy", None),
            Self::TooLong => ("too_long", None),
            Self::Rest => ("rest", None),
        }
    }
}
