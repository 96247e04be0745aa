//! The reply to a message of team chat: an answer in the context of the thread, help, a proof, or thanks for a vote.

use crate::chat::{IncomingMessage, Intent, Platform, Thumb};
use crate::prompts::Say;
use crate::question::{Question, Turn};
use crate::render::{Piece, Reply};
use crate::store::{Feedback, KeptTurn, Store, Vote, of_team_chat};

use super::super::clock;
use super::super::gate::{Gate, Turn as GateTurn};
use super::super::problem::Problem;
use super::super::wire::{AnswerBody, value};
use super::without_nul;

/// Earlier questions of a thread that a follow-up question is read with.
const EARLIER_QUESTIONS: u32 = 10;
/// Characters of an earlier answer that a follow-up question is read with, as for `POST /v1/ask`.
const LONGEST_ANSWER: usize = 10_000;
/// Characters of the comment on a vote.
const LONGEST_NOTE: usize = 2000;

/// A reply, and the turn that the store keeps of the thread.
pub(super) struct Composed {
    pub(super) reply: Reply,
    pub(super) turn: Option<KeptTurn>,
}

impl Composed {
    fn words(words: impl Into<String>) -> Self {
        Self { reply: Reply::words(words), turn: None }
    }
}

/// The turn by which the assistant takes part in a thread.
pub(super) fn takes_part(thread: String) -> KeptTurn {
    KeptTurn { thread, ..KeptTurn::default() }
}

/// The reply to a message; `None` when the message is not for the assistant.
pub(super) async fn compose(
    gate: &Gate,
    store: &Store,
    platform: &'static dyn Platform,
    message: IncomingMessage,
) -> Result<Option<Composed>, Problem> {
    let earlier = store.turns(platform.name(), &message.thread, EARLIER_QUESTIONS).await?;
    if !message.addressed && (earlier.is_empty() || is_chatter(&message.intent)) {
        return Ok(None);
    }
    let prompts = gate.prompts();
    let last = earlier.iter().rev().find(|turn| !turn.answer_id.is_empty());
    Ok(Some(match message.intent {
        Intent::Help => {
            let mut reply = Reply::words(prompts.help(gate.pin().facts().articles));
            reply.pieces.push(Piece::Words(prompts.chat(&Say::Commands)));
            Composed { reply, turn: None }
        }
        Intent::Question(text) => {
            let work = move |turn: &GateTurn<'_>| answer(turn, &earlier, message.thread, platform, &text);
            gate.run(&gate.pin(), gate.timer(), work).await?
        }
        Intent::Proof => {
            let proof = last.and_then(|turn| serde_json::from_str(&turn.proof).ok());
            proof.map_or_else(|| Composed::words(prompts.chat(&Say::NoAnswer)), |reply| Composed { reply, turn: None })
        }
        Intent::Vote { thumb, answer, note } => {
            let voted = match answer {
                Some(id) => store.question_of(platform.name(), &id).await?.map(|question| (id, question)),
                None => last.map(|turn| (turn.answer_id.clone(), turn.question.clone())),
            };
            let Some((answer, question)) = voted else {
                return Ok(Some(Composed::words(prompts.chat(&Say::NoAnswer))));
            };
            let vote = match thumb {
                Thumb::Up => Vote::Up,
                Thumb::Down => Vote::Down,
            };
            let reader = reader(platform, &message.author);
            let note = without_nul(note).chars().take(LONGEST_NOTE).collect();
            store.keep_feedback(&Feedback { answer, reader, question, vote, note }, clock::now()).await?;
            Composed::words(prompts.chat(&Say::Voted))
        }
    }))
}

/// Whether a message that does not mention the assistant is meant for other people: everything but a text that ends in a
/// question mark, a request for the proof, and a vote.
fn is_chatter(intent: &Intent) -> bool {
    match intent {
        Intent::Question(text) => !text.trim_end().ends_with(['?', '？', '؟']),
        Intent::Help => true,
        Intent::Proof | Intent::Vote { .. } => false,
    }
}

/// A pseudonym of the voter. The store hashes it again, with its salt.
fn reader(platform: &dyn Platform, name: &str) -> String {
    of_team_chat(&format!("{}:{name}", platform.name()))
}

fn answer(turn: &GateTurn<'_>, earlier: &[KeptTurn], thread: String, platform: &dyn Platform, text: &str) -> Composed {
    let history = earlier
        .iter()
        .filter(|turn| !turn.question.is_empty())
        .map(|turn| Turn { question: turn.question.clone(), answer: turn.answer.clone() });
    let question = match Question::new(text).and_then(|question| question.with_history(history.collect())) {
        Ok(question) => question,
        Err(error) => return Composed::words(error.to_string()),
    };
    let (answer, _) = turn.ask(&question);
    let prompts = turn.prompts();
    let mut reply = Reply::answer(&answer, prompts);
    if platform.takes_json() {
        reply.json = Some(value(&AnswerBody::from(&answer)));
    }
    let proof = Reply::proof(&answer, prompts).and_then(|proof| serde_json::to_string(&proof).ok());
    let short = |text: String| if text.chars().count() > LONGEST_ANSWER { String::new() } else { text };
    let turn = KeptTurn {
        thread,
        question: without_nul(question.text().to_owned()),
        answer: short(without_nul(answer.text)),
        answer_id: reply.answer.clone().unwrap_or_default(),
        proof: proof.unwrap_or_default(),
    };
    Composed { reply, turn: Some(turn) }
}
