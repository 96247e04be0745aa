//! The core: a question and a [`View`](view::View) of articles in, an [`Answer`](answer::Answer) out.
//!
//! Nothing here does input or output, reads a clock or knows a format of the wire, so the same question and the same
//! view give the same bytes. [`understanding`] analyses a question, [`answer`] scores and cites sentences, [`verify`]
//! looks up what was quoted, and the [`Assistant`](assistant::Assistant) puts them together. The articles are reached
//! through [`view`] only.

pub mod answer;
pub mod assistant;
pub mod cancelled;
pub mod prompts;
pub mod question;
pub mod understanding;
pub mod verify;
pub mod view;
