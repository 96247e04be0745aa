//! Measures Citewire beside others: its retrieval beside search libraries, its server beside one that does nothing.
//!
//! What is compared runs in one session on one machine, each contender in a process of its own, in short rounds that
//! take turns: a noisy machine shows in all of them, so ratios hold where absolute figures do not.

pub mod contest;
pub mod engine;
pub mod memory;
pub mod ours;
pub mod passages;
pub mod prose;
pub mod report;
pub mod rivals;
pub mod serving;
pub mod statistics;
pub mod table;
pub mod texts;
pub mod worker;
