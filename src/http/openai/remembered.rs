//! What `previous_response_id` refers to: the conversations of the last responses, in memory and within a bound.

use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::{Cache, DefaultLifecycle};

use crate::answer::Answer;
use crate::question::{Question, Turn};

/// Memory for conversations, in bytes, roughly.
const BYTES: u64 = 8 * 1024 * 1024;
/// The usual weight of one, in bytes: only a first guess, from which the tables grow.
const USUAL_BYTES: u64 = 2 * 1024;
/// What a turn takes besides its texts, in bytes, rounded up.
const OVERHEAD: usize = 128;

#[derive(Debug, Clone)]
struct InBytes;

impl Weighter<String, Arc<Vec<Turn>>> for InBytes {
    fn weight(&self, _id: &String, turns: &Arc<Vec<Turn>>) -> u64 {
        turns.iter().map(|turn| turn.question.len() + turn.answer.len() + OVERHEAD).sum::<usize>() as u64
    }
}

/// The conversations behind the last responses.
#[derive(Debug)]
pub(in super::super) struct Remembered(Cache<String, Arc<Vec<Turn>>, InBytes, ahash::RandomState>);

impl Default for Remembered {
    fn default() -> Self {
        let items = (BYTES / USUAL_BYTES) as usize;
        Self(Cache::with(items, BYTES, InBytes, ahash::RandomState::new(), DefaultLifecycle::default()))
    }
}

impl Remembered {
    /// Keeps what was asked and answered up to the response of this id.
    pub(super) fn keep(&self, id: String, question: &Question, answer: &Answer) {
        let mut turns = question.history().to_vec();
        turns.push(Turn { question: question.text().to_owned(), answer: answer.text.clone() });
        self.0.insert(id, Arc::new(turns));
    }

    /// What was asked and answered up to a response, if that is still known.
    pub(super) fn up_to(&self, id: &str) -> Option<Vec<Turn>> {
        self.0.get(id).map(|turns| turns.to_vec())
    }
}
