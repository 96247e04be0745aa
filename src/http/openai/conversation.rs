//! Messages to a question with its history: the last of the user's asks, what was said before it is what it leans on.

use serde::Deserialize;
use utoipa::ToSchema;

use super::super::body::TextOrList;
use super::super::commonmark::unescaped;
use super::super::problem::Problem;
use crate::question::{Question, Turn};

/// Who may say something.
const ROLES: [&str; 6] = ["user", "assistant", "system", "developer", "tool", "function"];

/// One message of a conversation.
#[derive(Debug, Deserialize, ToSchema)]
pub(in super::super) struct Message {
    /// `user` asks, `assistant` has answered; `system`, `developer`, `tool` and `function` are ignored.
    #[schema(pattern = "^(user|assistant|system|developer|tool|function)$")]
    pub(super) role: String,
    /// What is said.
    #[serde(default)]
    pub(super) content: Option<Content>,
}

/// A text, or parts of which those with a text are read.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged, from = "TextOrList<Part>")]
pub(in super::super) enum Content {
    /// A text.
    Text(String),
    /// Its parts.
    Parts(Vec<Part>),
}

impl From<TextOrList<Part>> for Content {
    fn from(content: TextOrList<Part>) -> Self {
        match content {
            TextOrList::Text(text) => Self::Text(text),
            TextOrList::List(parts) => Self::Parts(parts),
        }
    }
}

/// A part of a message. Pictures, sound and files have no text and are ignored.
#[derive(Debug, Deserialize, ToSchema)]
pub(in super::super) struct Part {
    /// The text of the part.
    #[serde(default)]
    text: Option<String>,
}

impl Message {
    /// A message of the user.
    pub(super) fn of_user(text: String) -> Self {
        Self { role: "user".to_owned(), content: Some(Content::Text(text)) }
    }

    fn text(&self) -> String {
        match &self.content {
            None => String::new(),
            Some(Content::Text(text)) => text.clone(),
            Some(Content::Parts(parts)) => {
                parts.iter().filter_map(|part| part.text.as_deref()).collect::<Vec<_>>().join("\n")
            }
        }
    }
}

/// The question that messages ask after these turns. `field` is the name of the messages in the request.
pub(super) fn question(earlier: Vec<Turn>, messages: &[Message], field: &'static str) -> Result<Question, Problem> {
    let wrong = |detail: String| Problem::invalid(detail).about(field);
    if let Some(message) = messages.iter().find(|message| !ROLES.contains(&message.role.as_str())) {
        let known = ROLES.join(", ");
        return Err(wrong(format!("the role {:?} is unknown; known are {known}", message.role)));
    }
    let last = messages.iter().rposition(|message| message.role == "user");
    let last = last.ok_or_else(|| wrong("no message has the role \"user\"; the last one of those asks".to_owned()))?;
    let mut turns = earlier;
    for message in &messages[..last] {
        match (message.role.as_str(), turns.last_mut()) {
            ("user", _) => turns.push(Turn { question: message.text(), answer: String::new() }),
            // The answer comes back as it was sent, escaped for Markdown.
            ("assistant", Some(turn)) => turn.answer.push_str(&unescaped(&message.text())),
            _ => {}
        }
    }
    let question =
        Question::new(&messages[last].text()).and_then(|question| question.with_history(within_bounds(turns)));
    question.map_err(|error| Problem::from(error).about(field))
}

/// The first turn and the last ones, none longer than a turn may be: a front end sends all that was ever said, and what
/// is dropped is not read for a follow-up anyway.
fn within_bounds(mut turns: Vec<Turn>) -> Vec<Turn> {
    turns.retain(|turn| !turn.question.trim().is_empty());
    if turns.len() > Question::MOST_TURNS {
        turns.drain(1..=turns.len() - Question::MOST_TURNS);
    }
    for turn in &mut turns {
        shorten(&mut turn.question);
        shorten(&mut turn.answer);
    }
    turns
}

fn shorten(text: &mut String) {
    if let Some((end, _)) = text.char_indices().nth(Question::LONGEST_TURN) {
        text.truncate(end);
    }
}

#[cfg(test)]
mod tests {
    use super::{Message, question};
    use crate::question::Question;

    fn check(messages: &str, expected: &str) {
        let messages: Vec<Message> = serde_json::from_str(messages).expect("messages");
        let shown = question(Vec::new(), &messages, "messages").map_or_else(
            |problem| problem.detail().to_owned(),
            |question| {
                let turns = question.history().iter().map(|turn| format!("{} > {} | ", turn.question, turn.answer));
                turns.collect::<String>() + question.text()
            },
        );
        assert_eq!(shown, expected, "{messages:?}");
    }

    #[test]
    fn the_last_user_message_asks_and_those_before_it_are_history() {
        check(r#"[{"role":"user","content":"Who?"}]"#, "Who?");
        check(
            r#"[{"role":"system","content":"Be brief."},{"role":"user","content":"Who?"},{"role":"assistant","content":"He."},
                {"role":"user","content":[{"type":"text","text":"And"},{"type":"image_url"},{"type":"input_text","text":"when?"}]}]"#,
            "Who? > He. | And\nwhen?",
        );
        check(
            r#"[{"role":"user","content":"Who?"},{"role":"user","content":"When?"},{"role":"assistant","content":null}]"#,
            "Who? >  | When?",
        );
    }

    #[test]
    fn an_answer_behind_the_last_question_does_not_hide_it() {
        check(r#"[{"role":"user","content":"Who?"},{"role":"assistant","content":"He."}]"#, "Who?");
    }

    #[test]
    fn what_asks_nothing_is_refused() {
        check("[]", "no message has the role \"user\"; the last one of those asks");
        check(r#"[{"role":"user","content":" "}]"#, "the question is empty; write it in words");
        check(
            r#"[{"role":"robot","content":"?"}]"#,
            "the role \"robot\" is unknown; known are user, assistant, system, developer, tool, function",
        );
    }

    #[test]
    fn a_conversation_of_any_length_can_go_on() {
        let mut messages: Vec<Message> = (0..200).map(|n| Message::of_user(format!("Question {n}?"))).collect();
        messages.push(Message::of_user("long ".repeat(Question::LONGEST_TURN)));
        messages.push(Message::of_user("The last?".to_owned()));
        let question = question(Vec::new(), &messages, "messages").expect("a question");
        let history = question.history();
        assert_eq!(history.len(), Question::MOST_TURNS);
        assert_eq!(history[0].question, "Question 0?", "the topic was named first");
        assert_eq!(history[49].question.chars().count(), Question::LONGEST_TURN);
        assert_eq!(question.text(), "The last?");
    }
}
