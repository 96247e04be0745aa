//! Team chat: the platforms, what they have in common, and how replies are delivered to them.
//!
//! A platform is a value of [`Platform`] in a file or folder of its own, and one line in [`PLATFORMS`]. Its [`Dialect`]
//! is pure: no network, no clock. Its poster, if it has one, makes the calls of a reply; [`delivery`] decides when.
//!
//! To add a platform: write `src/chat/<name>.rs` (or a folder with `mod.rs`, `dialect.rs` and `poster.rs`), declare the
//! module here and list its value in [`PLATFORMS`]. The tests then ask for its golden file, its article of the handbook,
//! its settings in `tests/it/every_platform.toml` and its row in `tests/it/chat_surfaces.rs`.
//!
//! A request is proven and read by the dialect, which yields [`Incoming`] events. The answer is a
//! [`Reply`](crate::render::Reply), the same for every platform, which the dialect renders in the platform's own shapes.

pub mod delivery;
mod dialect;
mod fields;
mod html;
mod intent;
mod issuer_keys;
mod markdown;
mod mention;
mod messages;
mod outgoing_webhook;
mod platform;
mod prove;
pub mod settings;
mod team_chat;

mod discord;
mod matrix;
mod mattermost;
mod rocketchat;
mod slack;
mod teams;
mod teams_bot;
mod telegram;
pub mod webhook;
mod zulip;

pub use self::dialect::{
    Body, Call, Dialect, Incoming, IncomingMessage, Method, Rendered, Request, Signer, Unproven, Unreadable,
};
pub use self::intent::{Intent, Thumb};
pub use self::issuer_keys::IssuerKeys;
pub use self::platform::Platform;
pub use self::team_chat::{Connected, TeamChat};

/// All platforms, in the order in which they are listed for people.
pub const PLATFORMS: &[&dyn Platform] = &[
    &slack::Slack,
    &mattermost::Mattermost,
    &rocketchat::RocketChat,
    &zulip::Zulip,
    &teams::Teams,
    &teams_bot::TeamsBot,
    &discord::Discord,
    &telegram::Telegram,
    &matrix::Matrix,
    &webhook::Webhook,
];

/// The platform of this name.
pub fn platform_named(name: &str) -> Option<&'static dyn Platform> {
    PLATFORMS.iter().copied().find(|platform| platform.name() == name)
}
