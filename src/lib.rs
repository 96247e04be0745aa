//! Citewire: ask your articles a question and get the sentences that answer it, word for word, each with a citation
//! that anyone can check byte by byte.
//!
//! Calls go downwards only: a surface ([`http`], [`cli`]) turns bytes into a [`question::Question`], the [`assistant`]
//! passes it to [`retrieval`] and [`answer`], and the surface turns the [`answer::Answer`] into its own format.
//! ARCHITECTURE.md states the rules that hold everywhere.

pub mod access;
pub mod chat;
pub mod cli;
mod clock;
pub mod eval;
pub mod http;
#[cfg(feature = "meaning")]
mod models;
pub mod prompt_folder;
pub mod render;
pub mod settings;
pub mod store;
mod tls_provider;

pub use citewire_articles as corpus;
pub use citewire_core::{answer, assistant, cancelled, prompts, question, understanding, verify, view};
pub use citewire_index::{self as retrieval, library};
pub use citewire_text as text;
