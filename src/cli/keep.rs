//! Bounds on what visitors may store.

use std::num::{NonZeroU16, NonZeroU32};

use clap::Args;

use crate::http::Allowances;
use crate::store::Bounds;

#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_field_names, reason = "a field has the name of its flag")]
pub(super) struct KeepArgs {
    /// Most stored rows of each kind: votes, shared answers, turns of team chat, unanswered questions
    #[arg(long, env = "CITEWIRE_KEEP_ROWS", value_name = "COUNT", default_value_t = Bounds::DEFAULT.rows, value_parser = clap::value_parser!(u64).range(1..))]
    keep_rows: u64,
    /// Most bytes stored of each of these kinds
    #[arg(long, env = "CITEWIRE_KEEP_BYTES", value_name = "BYTES", default_value_t = Bounds::DEFAULT.bytes, value_parser = clap::value_parser!(u64).range(65_536..))]
    keep_bytes: u64,
    /// Number of days to keep votes and shared answers
    #[arg(long, env = "CITEWIRE_KEEP_DAYS", value_name = "DAYS", default_value_t = Bounds::DEFAULT.days.try_into().expect("not zero"))]
    keep_days: NonZeroU16,
    /// Most votes, shared answers and callbacks that one address without a key may store in a day
    #[arg(long, env = "CITEWIRE_KEEP_PER_ADDRESS", value_name = "COUNT", default_value_t = Allowances::DEFAULT.address)]
    keep_per_address: NonZeroU32,
    /// Most votes, shared answers and callbacks that one key may store in a day
    #[arg(long, env = "CITEWIRE_KEEP_PER_KEY", value_name = "COUNT", default_value_t = Allowances::DEFAULT.key)]
    keep_per_key: NonZeroU32,
}

impl KeepArgs {
    /// The bounds of the store.
    pub(super) fn bounds(&self) -> Bounds {
        Bounds { rows: self.keep_rows, bytes: self.keep_bytes, days: self.keep_days.get() }
    }

    /// How much one client may store.
    pub(super) fn allowances(&self) -> Allowances {
        Allowances { address: self.keep_per_address, key: self.keep_per_key }
    }
}
