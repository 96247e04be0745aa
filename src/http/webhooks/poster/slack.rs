//! Slack's Web API: a message streamed block by block, or posted whole where streaming is refused.

use reqwest::Client;
use serde_json::{Value, json};

use super::{Answer, Outcome, base, client, request, send};
use crate::chat::Call;
use crate::chat::settings::{Invalid, Secret, Values};

/// Under this name our messages carry which reply they are.
const MARK: &str = "citewire_reply";

/// What Slack says when trying again may help.
const PASSING: [&str; 6] =
    ["ratelimited", "rate_limited", "fatal_error", "internal_error", "service_unavailable", "request_timeout"];

#[derive(Debug)]
pub(in super::super) struct Slack {
    client: Client,
    api: String,
    bot_token: Secret<String>,
    streams: bool,
}

impl Slack {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            api: base(values, "api", "https://slack.com/api")?,
            bot_token: Secret(values.text_or("bot_token", "")?),
            streams: values.switch("stream", true)?,
        })
    }

    pub(super) async fn post(&self, call: &Call, name: &str, is_uncertain: bool) -> Outcome {
        if call.path.starts_with("http") {
            // The address of a slash command is its own proof.
            return match send(request(&self.client, call, &call.path)).await {
                Ok(answer) => answer.outcome(),
                Err(outcome) => outcome,
            };
        }
        let mut body = call.body.clone();
        let recipients = [take(&mut body, "recipient_user_id"), take(&mut body, "recipient_team_id")];
        if call.path != "chat.postMessage" {
            return self.call(&call.path, &body).await.map_or_else(|outcome| outcome, |_| Outcome::Done);
        }
        if is_uncertain && self.is_posted(&body, name).await {
            return Outcome::Done;
        }
        body["metadata"] = json!({ "event_type": MARK, "event_payload": { "name": name } });
        if self.streams
            && let Some(outcome) = self.stream(&body, recipients).await
        {
            return outcome;
        }
        self.call("chat.postMessage", &body).await.map_or_else(|outcome| outcome, |_| Outcome::Done)
    }

    /// Streams a message; none when that is refused and it should be posted whole.
    async fn stream(&self, body: &Value, [user, team]: [Value; 2]) -> Option<Outcome> {
        let blocks = body["blocks"].as_array()?;
        // What is pressed comes last, with the end of the stream.
        let (pressed, shown): (Vec<&Value>, Vec<&Value>) =
            blocks.iter().partition(|block| block["type"] == "context_actions");
        let (first, rest) = shown.split_first()?;
        let chunks = |block: &Value| json!([{ "type": "blocks", "blocks": [block] }]);
        let start = json!({
            "channel": body["channel"],
            "thread_ts": body["thread_ts"],
            "recipient_user_id": user,
            "recipient_team_id": team,
            "chunks": chunks(first),
        });
        let started = match self.call("chat.startStream", &start).await {
            Ok(started) => started,
            // Whatever it is, a whole message is worth a try, and it will meet the same limit of rate.
            Err(outcome) => {
                tracing::debug!(?outcome, "Slack does not stream here");
                return None;
            }
        };
        let at = json!({ "channel": body["channel"], "ts": started["ts"] });
        let with = |name: &str, value: Value| {
            let mut with = at.clone();
            with[name] = value;
            with
        };
        let mut ended = Ok(Value::Null);
        for block in rest {
            ended = self.call("chat.appendStream", &with("chunks", chunks(block))).await;
            if ended.is_err() {
                break;
            }
        }
        if ended.is_ok() {
            let mut stop = with("metadata", body["metadata"].clone());
            if !pressed.is_empty() {
                stop["blocks"] = json!(pressed);
            }
            ended = self.call("chat.stopStream", &stop).await;
        }
        if ended.is_ok() {
            return Some(Outcome::Done);
        }
        // The stream broke off: the same message is made whole in its place.
        let mut whole = body.clone();
        whole["ts"] = started["ts"].clone();
        self.call("chat.update", &whole).await.is_ok().then_some(Outcome::Done)
    }

    /// True when the thread holds a message of this name already.
    async fn is_posted(&self, body: &Value, name: &str) -> bool {
        let thread = json!({
            "channel": body["channel"], "ts": body["thread_ts"], "include_all_metadata": true, "limit": 200,
        });
        // Without the scope to read the thread, a reply twice is better than none.
        let Ok(found) = self.call("conversations.replies", &thread).await else { return false };
        found["messages"].as_array().into_iter().flatten().any(|message| {
            message["metadata"]["event_type"] == MARK && message["metadata"]["event_payload"]["name"] == name
        })
    }

    /// Calls a method and gives what it answers.
    async fn call(&self, method: &str, body: &Value) -> Result<Value, Outcome> {
        let call = Call::post(method, body.clone());
        let request = request(&self.client, &call, &format!("{}/{method}", self.api)).bearer_auth(&self.bot_token.0);
        let answer = send(request).await?;
        understood(answer)
    }
}

/// Slack says 200 to nearly everything, and what it means in the body.
fn understood(answer: Answer) -> Result<Value, Outcome> {
    match answer.outcome() {
        Outcome::Done if answer.body["ok"] == true => Ok(answer.body),
        Outcome::Done => {
            let error = answer.body["error"].as_str().unwrap_or("no answer of Slack's").to_owned();
            let is_passing = PASSING.contains(&error.as_str());
            let after = answer.retry_after();
            Err(if is_passing { Outcome::Again { after, reason: error } } else { Outcome::never(error) })
        }
        outcome => Err(outcome),
    }
}

fn take(body: &mut Value, field: &str) -> Value {
    body.as_object_mut().and_then(|body| body.remove(field)).unwrap_or_default()
}
