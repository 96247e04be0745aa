//! Telegram: a bot's webhook, answered in the response itself, in HTML.

use serde_json::{Value, json};

use super::html::Html;
use super::pack::one_line;
use super::prove::is_token;
use super::reply::{only_text, texts};
use super::settings::{Invalid, Secret, Values};
use super::{
    Body, Call, Dialect, Incoming, Message, Piece, Platform, Rendered, Reply, Request, Said, Site, Thumb, Unproven,
    Unreadable, id, json as read_json, mention, text,
};

/// The longest message, in characters.
const LONGEST_MESSAGE: usize = 4096;

/// Telegram with the secret that `setWebhook` was given.
#[derive(Debug)]
pub(super) struct Telegram {
    secret_token: Secret<String>,
    bot_name: String,
    /// True when there is a token with which more than the response can be posted.
    posts: bool,
}

impl Telegram {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self {
            secret_token: Secret(values.text("secret_token")?),
            bot_name: values.text("bot_name")?.trim_start_matches('@').to_owned(),
            posts: values.optional("bot_token")?.is_some(),
        })
    }

    /// What a text says to this bot; none when it is not said to it.
    fn said(&self, message: &Value) -> Option<Said> {
        let own = format!("@{}", self.bot_name);
        let words = text(message, "text").trim();
        if let Some(command) = words.strip_prefix('/') {
            let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
            let (name, bot) = name.split_once('@').unwrap_or((name, &self.bot_name));
            if !bot.eq_ignore_ascii_case(&self.bot_name) {
                return None;
            }
            return match name {
                "ask" => Some(Said::read(rest)),
                "help" | "start" => Some(Said::Help),
                "proof" => Some(Said::Proof),
                _ => None,
            };
        }
        if let Some(said) = mention::after(words, &own) {
            return Some(Said::read(said));
        }
        let is_private = text(&message["chat"], "type") == "private";
        let answers_us = text(&message["reply_to_message"]["from"], "username").eq_ignore_ascii_case(&self.bot_name);
        let names_us = words.to_lowercase().contains(&own.to_lowercase());
        (is_private || answers_us || names_us).then(|| Said::read(words))
    }
}

impl Dialect for Telegram {
    fn prove(&self, request: &Request<'_>) -> Result<(), Unproven> {
        let token = (request.header)("x-telegram-bot-api-secret-token").ok_or(Unproven::Signature)?;
        is_token([self.secret_token.0.as_str()], token)
    }

    fn read(&self, request: &Request<'_>) -> Result<Vec<Incoming>, Unreadable> {
        let update = read_json(Platform::Telegram, request.body)?;
        if !update["update_id"].is_number() {
            return Err(Unreadable { platform: Platform::Telegram, reason: "update_id is missing".to_owned() });
        }
        let keys = vec![format!("update:{}", update["update_id"])];
        let pressed = &update["callback_query"];
        if let Some(said) = Said::pressed(text(pressed, "data")) {
            return Ok(vec![Incoming::Message(Message {
                keys,
                thread: String::new(),
                addressed: true,
                reader: id(&pressed["from"]["id"]),
                said,
                place: json!({ "pressed": pressed["id"] }),
            })]);
        }
        let message = &update["message"];
        if !message["text"].is_string() || message["from"]["is_bot"] == true || !message["via_bot"].is_null() {
            return Ok(vec![Incoming::Nothing("no message of a person")]);
        }
        let Some(said) = self.said(message) else { return Ok(vec![Incoming::Nothing("not said to this bot")]) };
        let chat = &message["chat"]["id"];
        Ok(vec![Incoming::Message(Message {
            keys,
            thread: format!("{chat}:{}", message["message_thread_id"]),
            addressed: true,
            reader: id(&message["from"]["id"]),
            said,
            place: json!({ "chat": chat, "topic": message["message_thread_id"], "message": message["message_id"] }),
        })])
    }

    fn render(&self, place: &Value, reply: &Reply, site: &Site) -> Rendered {
        if !place["pressed"].is_null() {
            // A notice of at most 200 characters.
            let words = reply.pieces.iter().find_map(|piece| match piece {
                Piece::Words(words) => Some(one_line(words, 200)),
                _ => None,
            });
            let inline =
                json!({ "method": "answerCallbackQuery", "callback_query_id": place["pressed"], "text": words });
            return Rendered { inline: Body::Json(inline), calls: Vec::new() };
        }
        let texts = if self.posts {
            texts(reply, site, &Html::Lines, LONGEST_MESSAGE)
        } else {
            vec![only_text(reply, site, &Html::Lines, LONGEST_MESSAGE)]
        };
        let last = texts.len();
        let message = |(at, text): (usize, String)| {
            let mut message = json!({
                "chat_id": place["chat"],
                "text": text,
                "parse_mode": "HTML",
                "link_preview_options": { "is_disabled": true },
                "reply_parameters": { "message_id": place["message"], "allow_sending_without_reply": true },
            });
            if !place["topic"].is_null() {
                message["message_thread_id"] = place["topic"].clone();
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
    let button = |thumb: Thumb, sign: &str| json!({ "text": sign, "callback_data": thumb.carrying(answer) });
    json!({ "inline_keyboard": [[button(Thumb::Up, "👍"), button(Thumb::Down, "👎")]] })
}
