//! Slack's Web API: a message is streamed block by block, or posted whole where Slack refuses to stream.

use reqwest::Client;
use serde_json::{Value, json};

use super::API;
use crate::chat::delivery::client::{Response, client, request, send};
use crate::chat::delivery::{Attempt, Failure, Pending, Poster};
use crate::chat::dialect::Call;
use crate::settings::{Invalid, Secret, Values};

/// The type of the metadata in which our messages carry the id of their call.
const MARK: &str = "citewire_reply";

/// The errors of Slack after which another attempt may help.
const PASSING: [&str; 6] =
    ["ratelimited", "rate_limited", "fatal_error", "internal_error", "service_unavailable", "request_timeout"];

/// Calls Slack.
#[derive(Debug)]
pub(super) struct SlackPoster {
    client: Client,
    api: String,
    bot_token: Secret<String>,
    streams: bool,
}

impl SlackPoster {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            client: client(),
            api: values.base_address("api", API)?,
            bot_token: Secret(values.text_or("bot_token", "")?),
            streams: values.switch("stream", true)?,
        })
    }

    async fn make(&self, call: &Call, attempt: Attempt<'_>) -> Result<(), Failure> {
        if call.path.starts_with("http") {
            // The address of a slash command needs no token.
            return send(request(&self.client, call, &call.path)).await?.outcome();
        }
        let mut body = call.body.clone();
        let recipients = [take(&mut body, "recipient_user_id"), take(&mut body, "recipient_team_id")];
        if call.path == "chat.postMessage" {
            if attempt.may_be_repeated && self.is_posted(&body, attempt.id).await {
                return Ok(());
            }
            body["metadata"] = json!({ "event_type": MARK, "event_payload": { "name": attempt.id } });
            if self.streams && self.stream(&body, recipients).await {
                return Ok(());
            }
        }
        self.call(&call.path, &body).await.map(drop)
    }

    /// Streams a message. Returns false when Slack refuses and the message must be posted whole.
    async fn stream(&self, body: &Value, [user, team]: [Value; 2]) -> bool {
        let Some(blocks) = body["blocks"].as_array() else { return false };
        // Buttons are sent last, with the end of the stream.
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
            // Whatever the reason, try a whole message: it is subject to the same rate limit.
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
        // The stream broke off: replace the partial message by the whole one.
        let mut whole = body.clone();
        whole["ts"] = started["ts"].clone();
        self.call("chat.update", &whole).await.is_ok()
    }

    /// Whether the thread already holds the message of the call with this id.
    async fn is_posted(&self, body: &Value, id: &str) -> bool {
        let thread = json!({
            "channel": body["channel"], "ts": body["thread_ts"], "include_all_metadata": true, "limit": 200,
        });
        // Without permission to read the thread, posting twice is better than not at all.
        let Ok(found) = self.call("conversations.replies", &thread).await else { return false };
        found["messages"].as_array().into_iter().flatten().any(|message| {
            message["metadata"]["event_type"] == MARK && message["metadata"]["event_payload"]["name"] == id
        })
    }

    /// Calls a method of the API and returns its response.
    async fn call(&self, method: &str, body: &Value) -> Result<Value, Failure> {
        let call = Call::post(method, body.clone());
        let request = request(&self.client, &call, &format!("{}/{method}", self.api)).bearer_auth(&self.bot_token.0);
        succeeded(send(request).await?)
    }
}

/// The body of a response, or the failure that it reports. Slack reports most errors in the body, with the status 200.
fn succeeded(response: Response) -> Result<Value, Failure> {
    response.outcome()?;
    if response.body["ok"] == true {
        return Ok(response.body);
    }
    let error = response.body["error"].as_str().unwrap_or("no answer of Slack's").to_owned();
    if PASSING.contains(&error.as_str()) {
        return Err(Failure::Again { after: response.retry_after(), reason: error });
    }
    Err(Failure::never(error))
}

impl Poster for SlackPoster {
    fn post<'a>(&'a self, call: &'a Call, attempt: Attempt<'a>) -> Pending<'a, Result<(), Failure>> {
        Box::pin(self.make(call, attempt))
    }
}

/// Removes a field and returns it.
fn take(body: &mut Value, field: &str) -> Value {
    body.as_object_mut().and_then(|body| body.remove(field)).unwrap_or_default()
}
