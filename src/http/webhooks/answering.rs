//! What is replied to a message of team chat: an answer with the thread's earlier questions, help, proof, thanks.

use crate::chat::{Message, Piece, Platform, Reply, Said, Thumb};
use crate::corpus::Sha256;
use crate::prompts::Say;
use crate::question::{Question, Turn};
use crate::store::{Feedback, KeptTurn, Store, Vote};

use super::super::clock;
use super::super::gate::{Gate, Turn as GateTurn};
use super::super::problem::Problem;
use super::super::wire::{AnswerBody, value};
use super::without_nul;

/// How many earlier questions of a thread a follow-up has.
const EARLIER_QUESTIONS: u32 = 10;
/// The longest answer that a follow-up has, in characters, as `POST /v1/ask` has it.
const LONGEST_ANSWER: usize = 10_000;
/// The longest note with a thumb, in characters.
const LONGEST_NOTE: usize = 2000;

/// A reply, and what is remembered of the thread.
pub(super) struct Composed {
    pub(super) reply: Reply,
    pub(super) turn: Option<KeptTurn>,
}

impl Composed {
    fn words(words: impl Into<String>) -> Self {
        Self { reply: Reply::words(words), turn: None }
    }
}

/// Says that the assistant takes part in a thread from now on.
pub(super) fn takes_part(thread: String) -> KeptTurn {
    KeptTurn { thread, ..KeptTurn::default() }
}

/// The reply to a message; none when it was not said to the assistant.
pub(super) async fn compose(
    gate: &Gate,
    store: &Store,
    platform: Platform,
    message: Message,
) -> Result<Option<Composed>, Problem> {
    let earlier = store.turns(platform.name(), &message.thread, EARLIER_QUESTIONS).await?;
    if !message.addressed && (earlier.is_empty() || is_chatter(&message.said)) {
        return Ok(None);
    }
    let prompts = gate.prompts();
    let last = earlier.iter().rev().find(|turn| !turn.answer_id.is_empty());
    Ok(Some(match message.said {
        Said::Help => {
            let mut reply = Reply::words(prompts.help(gate.pin().facts().articles));
            reply.pieces.push(Piece::Words(prompts.chat(&Say::Commands)));
            Composed { reply, turn: None }
        }
        Said::Question(text) => {
            let work = move |turn: &GateTurn<'_>| answer(turn, &earlier, message.thread, platform, &text);
            gate.run(&gate.pin(), gate.timer(), work).await?
        }
        Said::Proof => {
            let proof = last.and_then(|turn| serde_json::from_str(&turn.proof).ok());
            proof.map_or_else(|| Composed::words(prompts.chat(&Say::NoAnswer)), |reply| Composed { reply, turn: None })
        }
        Said::Vote { thumb, answer, note } => {
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
            let reader = reader(platform, &message.reader);
            let note = without_nul(note).chars().take(LONGEST_NOTE).collect();
            store.keep_feedback(&Feedback { answer, reader, question, vote, note }, clock::now()).await?;
            Composed::words(prompts.chat(&Say::Voted))
        }
    }))
}

/// What people say to each other where nobody mentions the assistant: anything but a question.
fn is_chatter(said: &Said) -> bool {
    match said {
        Said::Question(text) => !text.trim_end().ends_with(['?', '？', '؟']),
        Said::Help => true,
        Said::Proof | Said::Vote { .. } => false,
    }
}

/// A name for whoever votes that means nothing outside of this store.
fn reader(platform: Platform, name: &str) -> String {
    Sha256::of(format!("{}:{name}", platform.name()).as_bytes()).to_string()[..32].to_owned()
}

fn answer(turn: &GateTurn<'_>, earlier: &[KeptTurn], thread: String, platform: Platform, text: &str) -> Composed {
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
    if platform == Platform::Webhook {
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
