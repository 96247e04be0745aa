//! `citewire forget`: deletes matching texts of users from the store.

use std::io::Write as _;

use clap::{ArgGroup, Args};
use jiff::civil::Date;

use super::Outcome;
use super::store::{PlaceArgs, start_of};
use crate::store::{Forgettable, Forgotten};

#[derive(Debug, Clone, Args)]
#[command(group(ArgGroup::new("what").required(true).multiple(true).args(["before", "reader", "containing"])))]
pub(super) struct ForgetArgs {
    /// Delete entries written before this day, UTC, such as 2026-11-01
    #[arg(long, value_name = "DAY")]
    before: Option<Date>,
    /// Delete feedback of this reader, as named by `citewire feedback --json` or as PLATFORM:USER, and the turns of a
    /// thread named PLATFORM:THREAD
    #[arg(long, value_name = "NAME")]
    reader: Option<String>,
    /// Delete entries that contain this text in a question, a note or an answer
    #[arg(long, value_name = "TEXT")]
    containing: Option<String>,
    /// Only print how many entries would be deleted
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Exit code 1 when nothing fits.
pub(super) fn run(arguments: &ForgetArgs) -> anyhow::Result<Outcome> {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let what = Forgettable {
        before: arguments.before.map(start_of).transpose()?,
        reader: given(&arguments.reader),
        containing: given(&arguments.containing),
    };
    anyhow::ensure!(what != Forgettable::default(), "name what to forget: an empty text matches everything");
    let forgotten = arguments
        .place
        .store
        .with_kept(&arguments.place.data, async |store| Ok(store.forget(&what, arguments.dry_run).await?))?;
    let Forgotten { feedback, shares, turns, unanswered, posts } = forgotten;
    let verb = if arguments.dry_run { "would be forgotten" } else { "forgotten" };
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{verb}: {feedback} votes, {shares} shared answers, {turns} turns of team chat, {unanswered} unanswered questions, \
         {posts} replies to be posted"
    )?;
    out.flush()?;
    Ok(if forgotten == Forgotten::default() { Outcome::Negative } else { Outcome::Done })
}
