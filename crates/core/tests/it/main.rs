//! Tests of the core over an index in memory.

mod abstaining;
mod acronyms;
mod citing;
mod composing;
mod conversations;
mod languages;
mod placing;
mod queries;
mod samples;
mod scoring;
mod searching;
mod selecting;
mod spelling;
mod stated;
mod units;
mod verifying;
mod written;
