//! How Telegram speaks: updates in, messages in HTML out.

use serde_json::{Value, json};

use crate::chat::fields::{id, json as json_body, text};
use crate::chat::html::Html;
use crate::chat::mention;
use crate::chat::messages::{only_text, texts};
use crate::chat::prove::is_token;
use crate::chat::{
    Body, Call, Dialect, Incoming, IncomingMessage, Intent, Rendered, Request, Signer, Thumb, Unproven, Unreadable,
};
use crate::render::{Piece, Reply, Site, one_line};
use crate::settings::{Invalid, Secret, Values};

/// UTF-16 code units of a message.
const LONGEST_MESSAGE: usize = 4096;
/// Characters of the notice after a button was pressed.
const LONGEST_NOTICE: usize = 200;

/// Proves requests by the secret that `setWebhook` was given.
#[derive(Debug)]
pub(super) struct TelegramDialect {
    secret_token: Secret<String>,
    bot_name: String,
    /// Whether there is a token with which messages besides the response can be posted.
    posts: bool,
}

impl TelegramDialect {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            secret_token: Secret(values.text("secret_token")?),
            bot_name: values.text("bot_name")?.trim_start_matches('@').to_owned(),
            posts: values.optional("bot_token")?.is_some(),
        })
    }

    /// The intent of a message; `None` when it is not for this bot.
    fn intent(&self, message: &Value) -> Option<Intent> {
        let own = format!("@{}", self.bot_name);
        let words = text(message, "text").trim();
        if let Some(command) = words.strip_prefix('/') {
            let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
            let (name, bot) = name.split_once('@').unwrap_or((name, &self.bot_name));
            if !bot.eq_ignore_ascii_case(&self.bot_name) {
                return None;
            }
            return match name {
                "ask" => Some(Intent::read(rest)),
                "help" | "start" => Some(Intent::Help),
                "proof" => Some(Intent::Proof),
                _ => None,
            };
        }
        if let Some(said) = mention::after(words, &own) {
            return Some(Intent::read(said));
        }
        let is_private = text(&message["chat"], "type") == "private";
        let answers_us = text(&message["reply_to_message"]["from"], "username").eq_ignore_ascii_case(&self.bot_name);
        let names_us = words.to_lowercase().contains(&own.to_lowercase());
        (is_private || answers_us || names_us).then(|| Intent::read(words))
    }
}

impl Dialect for TelegramDialect {
    fn prove(&self, request: &Request<'_>) -> Result<Signer, Unproven> {
        let token = (request.header)("x-telegram-bot-api-secret-token").ok_or(Unproven::Signature)?;
        is_token(&self.secret_token.0, token)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let update = json_body(request.body)?;
        if !update["update_id"].is_number() {
            return Err(Unreadable("update_id is missing".to_owned()));
        }
        let ids = vec![format!("update:{}", update["update_id"])];
        let pressed = &update["callback_query"];
        if let Some(intent) = Intent::from_button(text(pressed, "data")) {
            return Ok(vec![Incoming::Message(IncomingMessage {
                ids,
                thread: String::new(),
                addressed: true,
                author: id(&pressed["from"]["id"]),
                intent,
                destination: json!({ "pressed": pressed["id"] }),
            })]);
        }
        let message = &update["message"];
        if !message["text"].is_string() || message["from"]["is_bot"] == true || !message["via_bot"].is_null() {
            return Ok(vec![Incoming::Ignored("no message of a person")]);
        }
        let Some(intent) = self.intent(message) else { return Ok(vec![Incoming::Ignored("not said to this bot")]) };
        let chat = &message["chat"]["id"];
        Ok(vec![Incoming::Message(IncomingMessage {
            ids,
            thread: format!("{chat}:{}", message["message_thread_id"]),
            addressed: true,
            author: id(&message["from"]["id"]),
            intent,
            destination: json!({ "chat": chat, "topic": message["message_thread_id"], "message": message["message_id"] }),
        })])
    }

    fn render(&self, destination: &Value, reply: &Reply, site: &Site) -> Rendered {
        if !destination["pressed"].is_null() {
            let words = reply.pieces.iter().find_map(|piece| match piece {
                Piece::Words(words) => Some(one_line(words, LONGEST_NOTICE)),
                _ => None,
            });
            let inline =
                json!({ "method": "answerCallbackQuery", "callback_query_id": destination["pressed"], "text": words });
            return Rendered::inline(Body::Json(inline));
        }
        let texts = if self.posts {
            texts(reply, site, &Html::Lines, LONGEST_MESSAGE)
        } else {
            vec![only_text(reply, site, &Html::Lines, LONGEST_MESSAGE)]
        };
        let last = texts.len();
        let message = |(at, text): (usize, String)| {
            let mut message = json!({
                "chat_id": destination["chat"],
                "text": text,
                "parse_mode": "HTML",
                "link_preview_options": { "is_disabled": true },
                "reply_parameters": { "message_id": destination["message"], "allow_sending_without_reply": true },
            });
            if !destination["topic"].is_null() {
                message["message_thread_id"] = destination["topic"].clone();
            }
            if let Some(answer) = reply.answer.as_ref().filter(|_| at + 1 == last) {
                message["reply_markup"] = thumbs(answer);
            }
            message
        };
        let mut messages = texts.into_iter().enumerate().map(message);
        let mut first = messages.next().unwrap_or_else(|| json!({}));
        let calls: Vec<Call> = messages.map(|message| Call::post("sendMessage", message)).collect();
        first["method"] = json!("sendMessage");
        Rendered { inline: Body::Json(first), calls }
    }
}

fn thumbs(answer: &str) -> Value {
    let button = |thumb: Thumb, sign: &str| json!({ "text": sign, "callback_data": thumb.button_value(answer) });
    json!({ "inline_keyboard": [[button(Thumb::Up, "👍"), button(Thumb::Down, "👎")]] })
}
