//! Citewire: ask your articles a question and get the sentences that answer it, word for word, each with a citation
//! that anyone can check byte by byte.
//!
//! Calls go downwards only: a surface ([`http`], [`cli`]) turns bytes into a [`question::Question`], the [`assistant`]
//! passes it to [`retrieval`] and [`answer`], and the surface turns the [`answer::Answer`] into its own format.
//! ARCHITECTURE.md states the rules that hold everywhere.

pub mod access;
pub mod answer;
pub mod assistant;
pub mod bm25;
pub mod cancelled;
pub mod chat;
pub mod cli;
mod clock;
pub use citewire_articles as corpus;
pub mod eval;
pub mod http;
pub mod library;
pub mod prompts;
pub mod question;
pub mod render;
pub mod retrieval;
pub mod settings;
pub mod store;
pub mod understanding;
pub use citewire_text as text;
mod tls_provider;
pub mod verify;
pub mod view;
