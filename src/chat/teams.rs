//! Microsoft Teams' outgoing webhooks: one signed question, answered within five seconds in the response itself.

use data_encoding::BASE64;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::html::Html;
use super::prove::{is_fresh, is_hmac_sha256};
use super::reply::only_text;
use super::settings::{Invalid, Secret, Values};
use super::{
    Body, Dialect, Incoming, Message, Platform, Rendered, Reply, Request, Said, Site, Unproven, Unreadable,
    json as read_json, text,
};

/// Teams takes about 28 KB a message, in UTF-16 and with everything around it.
pub(super) const LONGEST_MESSAGE: usize = 12_000;

/// Teams with the security tokens of its outgoing webhooks.
#[derive(Debug)]
pub(super) struct Teams {
    keys: Secret<Vec<Vec<u8>>>,
}

impl Teams {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        let wrong = || values.must_be("security_tokens", "as Teams shows them, in base64");
        let key = |token: &String| BASE64.decode(token.as_bytes()).ok().filter(|key| !key.is_empty()).ok_or_else(wrong);
        let keys = values.list("security_tokens")?.iter().map(key).collect::<Result<_, _>>()?;
        Ok(Self { keys: Secret(keys) })
    }
}

/// What a message of Teams says: without the mention of the bot, without tags, entities undone.
pub(super) fn plain(html: &str) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let tag = &rest[at..];
        let end = if tag.starts_with("<at>") || tag.starts_with("<at ") {
            tag.find("</at>").map(|end| end + "</at>".len())
        } else {
            // A lone sign is no tag.
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

impl Dialect for Teams {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let header = (request.header)("authorization").ok_or(Unproven::Signature)?;
        let tag = header.strip_prefix("HMAC ").ok_or(Unproven::Signature)?.trim();
        let tag = BASE64.decode(tag.as_bytes()).map_err(|_| Unproven::Signature)?;
        let mut proofs = self.keys.0.iter().map(|key| is_hmac_sha256(key, &[request.body], &tag));
        proofs.find(Result::is_ok).unwrap_or(Err(Unproven::Signature))?;
        // The signature has no time of its own, but what is signed has.
        let activity = read_json(Platform::Teams, request.body).map_err(|_| Unproven::Stale)?;
        let sent: Timestamp = text(&activity, "timestamp").parse().map_err(|_| Unproven::Stale)?;
        is_fresh(sent.as_second(), request.now)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let activity = read_json(Platform::Teams, request.body)?;
        if text(&activity, "type") != "message" || text(&activity["from"], "role") == "bot" {
            return Ok(vec![Incoming::Nothing("no message of a person")]);
        }
        Ok(vec![Incoming::Message(Message {
            keys: vec![format!("activity:{}", text(&activity, "id"))],
            thread: text(&activity["conversation"], "id").to_owned(),
            addressed: true,
            reader: text(&activity["from"], "id").to_owned(),
            said: Said::read(&plain(text(&activity, "text"))),
            place: Value::Null,
        })])
    }

    fn render(&self, _place: &Value, reply: &Reply, site: &Site) -> Rendered {
        let text = only_text(reply, site, &Html::Paragraphs, LONGEST_MESSAGE);
        let inline = json!({ "type": "message", "textFormat": "xml", "text": text });
        Rendered { inline: Body::Json(inline), calls: Vec::new() }
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
