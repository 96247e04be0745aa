//! Suggested questions: the operator's list, and the check that the articles answer what is suggested.

use clap::Args;
use thiserror::Error;

use crate::answer::Status;
use crate::assistant::{Assistant, suggestions_of};
use crate::corpus::front_matter::suggested::{self, MOST};
use crate::question::Question;
use crate::retrieval::Line;
use crate::view::View;

/// Number of articles whose headers are read at once.
const HEADERS: usize = 1_000;

#[derive(Debug, Clone, Args)]
pub(super) struct SuggestionArgs {
    /// Questions that are suggested before all others, at most 10; in the variable, one a line
    #[arg(long, env = "CITEWIRE_SUGGESTIONS", value_name = "QUESTION", value_delimiter = '\n', value_parser = suggested::suggestion)]
    suggestions: Vec<String>,
}

/// The operator suggests too many questions.
#[derive(Debug, Error)]
#[error("suggestions has {0} questions; keep the best {MOST} of them")]
pub(super) struct TooManySuggestions(usize);

impl SuggestionArgs {
    /// The operator's list, in its order.
    ///
    /// # Errors
    /// When it is longer than [`MOST`].
    pub(super) fn list(&self) -> Result<&[String], TooManySuggestions> {
        let list = &self.suggestions;
        if list.len() <= MOST { Ok(list) } else { Err(TooManySuggestions(list.len())) }
    }
}

/// The suggested questions that the articles do not surely answer, with the place where each is suggested: those of the
/// operator, then those of articles in the order of their ids.
pub(super) fn doubtful(assistant: &Assistant, operators: &[String]) -> Vec<Line> {
    let view = assistant.view();
    let mut lines: Vec<Line> =
        operators.iter().filter_map(|question| doubt(assistant, &*view, "suggestions", question)).collect();
    let mut after = None;
    loop {
        let headers = view.headers_after(after.as_deref(), HEADERS);
        let Some(last) = headers.last() else { return lines };
        for header in &headers {
            let questions = suggestions_of(&*view, header);
            lines.extend(questions.iter().filter_map(|question| doubt(assistant, &*view, &header.path, question)));
        }
        after = Some(last.id.as_str().to_owned());
    }
}

fn doubt(assistant: &Assistant, view: &dyn View, path: &str, question: &str) -> Option<Line> {
    let asked = Question::new(question).ok()?;
    let finding = match assistant.draft(view, &asked, &mut |_| {}).answer.status {
        Status::Answered => return None,
        Status::Perhaps => "is perhaps not answered",
        Status::NotFound => "is not answered",
    };
    let message =
        format!("the suggested question {question:?} {finding}; write another one, or an article that answers it");
    Some(Line { path: path.to_owned(), message })
}
