//! Slack's Web API: a message streamed block by block, or posted whole where streaming is refused.

use reqwest::Client;
use serde_json::{Value, json};

use super::{Answer, Failure, base, client, request, send};
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

    pub(super) async fn post(&self, call: &Call, name: &str, is_uncertain: bool) -> Result<(), Failure> {
        if call.path.starts_with("http") {
            // The address of a slash command is its own proof.
            return send(request(&self.client, call, &call.path)).await?.outcome();
        }
        let mut body = call.body.clone();
        let recipients = [take(&mut body, "recipient_user_id"), take(&mut body, "recipient_team_id")];
        if call.path == "chat.postMessage" {
            if is_uncertain && self.is_posted(&body, name).await {
                return Ok(());
            }
            body["metadata"] = json!({ "event_type": MARK, "event_payload": { "name": name } });
            if self.streams && self.stream(&body, recipients).await {
                return Ok(());
            }
        }
        self.call(&call.path, &body).await.map(drop)
    }

    /// Streams a message; false when that is refused and it should be posted whole.
    async fn stream(&self, body: &Value, [user, team]: [Value; 2]) -> bool {
        let Some(blocks) = body["blocks"].as_array() else { return false };
        // What is pressed comes last, with the end of the stream.
        let (pressed, shown): (Vec<&Value>, Vec<&Value>) =
            blocks.iter().partition(|block| block["type"] == "context_actions");
        let Some((first, rest)) = shown.split_first() else { return false };
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
            Err(failure) => {
                tracing::debug!(reason = failure.reason(), "Slack does not stream here");
                return false;
            }
        };
        let at = json!({ "channel": body["channel"], "ts": started["ts"] });
        let with = |name: &str, value: Value| {
            let mut with = at.clone();
            with[name] = value;
            with
        };
        let mut stop = with("metadata", body["metadata"].clone());
        if !pressed.is_empty() {
            stop["blocks"] = json!(pressed);
        }
        let goes_on = async {
            for block in rest {
                self.call("chat.appendStream", &with("chunks", chunks(block))).await?;
            }
            self.call("chat.stopStream", &stop).await
        };
        if goes_on.await.is_ok() {
            return true;
        }
        // The stream broke off: the same message is made whole in its place.
        let mut whole = body.clone();
        whole["ts"] = started["ts"].clone();
        self.call("chat.update", &whole).await.is_ok()
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
    async fn call(&self, method: &str, body: &Value) -> Result<Value, Failure> {
        let call = Call::post(method, body.clone());
        let request = request(&self.client, &call, &format!("{}/{method}", self.api)).bearer_auth(&self.bot_token.0);
        understood(send(request).await?)
    }
}

/// Slack says 200 to nearly everything, and what it means in the body.
fn understood(answer: Answer) -> Result<Value, Failure> {
    answer.outcome()?;
    if answer.body["ok"] == true {
        return Ok(answer.body);
    }
    let error = answer.body["error"].as_str().unwrap_or("no answer of Slack's").to_owned();
    if PASSING.contains(&error.as_str()) {
        return Err(Failure::Again { after: answer.retry_after(), reason: error });
    }
    Err(Failure::never(error))
}

fn take(body: &mut Value, field: &str) -> Value {
    body.as_object_mut().and_then(|body| body.remove(field)).unwrap_or_default()
}
