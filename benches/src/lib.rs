//! Benchmarks of Citewire: its retrieval compared with search libraries, its server compared with a bare server.
//!
//! Everything that is compared runs in one session on one machine, each contender in a process of its own, in short
//! rounds that take turns. Noise of the machine affects all of them, so ratios are reliable where absolute figures are
//! not.

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
