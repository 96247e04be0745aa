//! Microsoft Teams' outgoing webhooks: a signed question, answered in the response within five seconds.

use data_encoding::BASE64;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::fields::{event_id, json as json_body, text};
use super::html::Html;
use super::messages::only_text;
use super::prove::{is_fresh, signer_among};
use super::{
    Body, Dialect, Incoming, IncomingMessage, Intent, Platform, Rendered, Request, Signer, Unproven, Unreadable,
};
use crate::render::{Reply, Site};
use crate::settings::{Invalid, Secret, Setting, Values};

/// Bytes of a message. Teams takes about 28 KB, in UTF-16 and with the JSON around the text.
pub(super) const LONGEST_MESSAGE: usize = 12_000;

/// The platform.
#[derive(Debug)]
pub(super) struct Teams;

impl Platform for Teams {
    fn name(&self) -> &'static str {
        "teams"
    }

    fn settings(&self) -> &'static [Setting] {
        const { &[Setting::required("security_tokens", "the tokens shown when an outgoing webhook is made").secret()] }
    }

    fn dialect(&self, values: &Values) -> Result<Box<dyn Dialect>, Invalid> {
        let wrong = || values.must_be("security_tokens", "as Teams shows them, in base64");
        let key = |token: &String| BASE64.decode(token.as_bytes()).ok().filter(|key| !key.is_empty()).ok_or_else(wrong);
        let keys = values.list("security_tokens")?.iter().map(key).collect::<Result<_, _>>()?;
        Ok(Box::new(TeamsDialect { keys: Secret(keys) }))
    }
}

/// Proves requests by the security tokens of the outgoing webhooks.
#[derive(Debug)]
struct TeamsDialect {
    keys: Secret<Vec<Vec<u8>>>,
}

/// The plain text of a message: without the mention of the bot, without tags, with characters instead of entities.
pub(super) fn plain(html: &str) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let tag = &rest[at..];
        let end = if tag.starts_with("<at>") || tag.starts_with("<at ") {
            tag.find("</at>").map(|end| end + "</at>".len())
        } else {
            // A `<` before anything else is not a tag.
            let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
            is_tag.then(|| tag.find('>').map(|end| end + 1)).flatten()
        };
        let Some(end) = end else {
            plain.push('<');
            rest = &tag[1..];
            continue;
        };
        plain.push(' ');
        rest = &tag[end..];
    }
    plain.push_str(rest);
    let entities = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let plain = entities.iter().fold(plain, |plain, (entity, sign)| plain.replace(entity, sign));
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Dialect for TeamsDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let header = (request.header)("authorization").ok_or(Unproven::Signature)?;
        let tag = header.strip_prefix("HMAC ").ok_or(Unproven::Signature)?.trim();
        let tag = BASE64.decode(tag.as_bytes()).map_err(|_| Unproven::Signature)?;
        let signer = signer_among(self.keys.0.iter().map(Vec::as_slice), &[request.body], &tag)?;
        // The signature has no time, but the signed body has one.
        let activity = json_body(request.body).map_err(|_| Unproven::Stale)?;
        let sent: Timestamp = text(&activity, "timestamp").parse().map_err(|_| Unproven::Stale)?;
        is_fresh(sent.as_second(), request.now).map(|()| signer)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let activity = json_body(request.body)?;
        if text(&activity, "type") != "message" || text(&activity["from"], "role") == "bot" {
            return Ok(vec![Incoming::Ignored("no message of a person")]);
        }
        Ok(vec![Incoming::Message(IncomingMessage {
            ids: vec![event_id("activity", &activity, "id")?],
            thread: text(&activity["conversation"], "id").to_owned(),
            addressed: true,
            author: text(&activity["from"], "id").to_owned(),
            intent: Intent::read(&plain(text(&activity, "text"))),
            destination: Value::Null,
        })])
    }

    fn render(&self, _destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        let text = only_text(reply, site, &Html::Paragraphs, LONGEST_MESSAGE);
        let inline = json!({ "type": "message", "textFormat": "xml", "text": text });
        Rendered::inline(Body::Json(inline))
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_question_is_what_stands_between_the_tags() {
        for (html, expected) in [
            ("<at>QA</at> Where?", "Where?"),
            ("<p><at id=\"0\">QA</at>&nbsp;Is 3 &lt; 4?</p>", "Is 3 < 4?"),
            ("Is 3 < 4?", "Is 3 < 4?"),
            ("<at>QA", "<at>QA"),
        ] {
            assert_eq!(plain(html), expected, "{html}");
        }
    }
}
