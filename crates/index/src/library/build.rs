//! Items to segments: in runs of neighbouring items, several runs at once, each small enough for memory. The runs are
//! merged afterwards.

use std::collections::BTreeMap;
use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::data_folder::DataFolder;
use super::{Library, Observer, Progress};
use crate::files::{Bytes, private};
use crate::segment::deleted::Losses;
use crate::segment::merge::{Input, merge};
use crate::{Segment, segment::SegmentBuilder};
use citewire_articles::format::Hint;
use citewire_articles::source::{Item, Stat};
use citewire_articles::{Article, Reason, reading};

/// Bytes of items in one run, at most. Building a run takes about four times as much memory.
const RUN_BYTES: u64 = 32 * 1024 * 1024;
/// Bytes below which a run is not worth a thread of its own.
const FEWEST_BYTES: u64 = 1024 * 1024;
/// Bytes of text from which a segment is written to a file as soon as it is built, and mapped.
const SPILL_BYTES: usize = 4 * 1024 * 1024;

/// What became of the items that were read.
#[derive(Debug, Default)]
pub(super) struct Built {
    pub(super) outcomes: Vec<(String, Outcome)>,
    /// The new articles, each segment with the file that it was written to.
    pub(super) segments: Vec<(Segment, Option<PathBuf>)>,
    /// For each item with new articles what it was like when it was read, and whether a change since would show in that.
    pub(super) stats: BTreeMap<String, (Stat, bool)>,
}

#[derive(Debug)]
pub(super) enum Outcome {
    /// Its articles are in one of the new segments.
    New,
    /// Its text is the known one.
    Unchanged { stat: Stat, is_settled: bool },
    /// It was deleted after the scan.
    Gone,
    SetAside {
        stat: Stat,
        reason: String,
        /// True if the system refused it, and not because of what it holds.
        is_unreadable: bool,
    },
}

impl Library {
    /// Reads and indexes these items.
    pub(super) fn build(&self, wanted: &[&(String, Stat)], observe: Observer<'_>) -> Built {
        let done = AtomicUsize::new(0);
        let one_done =
            || observe(Progress::Reading { done: done.fetch_add(1, Ordering::Relaxed) + 1, all: wanted.len() });
        let runs = runs(wanted);
        // A builder that has made one run knows most of the words of the next.
        let idle: Mutex<Vec<SegmentBuilder>> = Mutex::default();
        let make = |run: &Vec<&(String, Stat)>| {
            let builder = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut builder = builder.unwrap_or_else(|| SegmentBuilder::new(self.options.ranking));
            let built = self.run(run, &mut builder, &one_done);
            idle.lock().unwrap_or_else(PoisonError::into_inner).push(builder);
            built
        };
        let built: Vec<Built> = match runs.as_slice() {
            // A thread pool is not worth starting for one run.
            [run] => vec![make(run)],
            runs => runs.par_iter().map(make).collect(),
        };
        let mut all = Built::default();
        for run in built {
            all.outcomes.extend(run.outcomes);
            all.segments.extend(run.segments);
            all.stats.extend(run.stats);
        }
        if all.segments.len() > 1 {
            match self.merge_runs(&all.segments, observe) {
                Ok(merged) => {
                    let runs = std::mem::replace(&mut all.segments, vec![merged]);
                    // A run's file is not needed any more. If it cannot be removed, the next writer removes it.
                    runs.into_iter().filter_map(|(_, file)| file).for_each(|file| _ = std::fs::remove_file(file));
                }
                Err(error) => tracing::warn!(%error, "the runs of this build stay apart, which makes searches slower"),
            }
        }
        all
    }

    /// Builds one run. If its file cannot be written, the run is built again in memory.
    fn run(&self, items: &[&(String, Stat)], builder: &mut SegmentBuilder, one_done: &(dyn Fn() + Sync)) -> Built {
        self.run_once(items, builder, true, one_done)
            .or_else(|error| {
                tracing::warn!(%error, "a run of this build stays in memory");
                self.run_once(items, builder, false, &|| {})
            })
            .unwrap_or_else(|error| {
                // Only happens if memory does not hold what was written to it.
                let reason = error.to_string();
                let aside = |(path, stat): &&(String, Stat)| {
                    let reason = reason.clone();
                    (path.clone(), Outcome::SetAside { stat: *stat, reason, is_unreadable: false })
                };
                Built { outcomes: items.iter().map(aside).collect(), ..Built::default() }
            })
    }

    fn run_once(
        &self,
        items: &[&(String, Stat)],
        builder: &mut SegmentBuilder,
        spills: bool,
        one_done: &(dyn Fn() + Sync),
    ) -> io::Result<Built> {
        let mut built = Built::default();
        let mut waiting = Waiting::default();
        for (path, stat) in items {
            waiting.add_before(Some(path), builder);
            let outcome = match self.read(path) {
                Ok((item, Some(articles))) => {
                    waiting.0.extend(articles);
                    built.stats.insert(path.clone(), item);
                    Outcome::New
                }
                Ok(((stat, is_settled), None)) => Outcome::Unchanged { stat, is_settled },
                Err(Reason::Unreadable(error)) if error.kind() == io::ErrorKind::NotFound => Outcome::Gone,
                Err(reason) => {
                    let is_unreadable = matches!(reason, Reason::Unreadable(_));
                    Outcome::SetAside { stat: *stat, reason: reason.to_string(), is_unreadable }
                }
            };
            built.outcomes.push((path.clone(), outcome));
            one_done();
        }
        waiting.add_before(None, builder);
        if !builder.is_empty() {
            let is_large = spills && builder.text_bytes() > SPILL_BYTES;
            let segment = self.keep(is_large, |out| builder.write(&self.settings, out).map(drop))?;
            built.segments.push(segment);
        }
        Ok(built)
    }

    /// Reads one item: what it was like, whether a change since would show in that, and its articles by their paths
    /// with the notice of each. There are none if it is known with this text.
    fn read(&self, path: &str) -> Result<((Stat, bool), Option<Articles>), Reason> {
        let Item { bytes, stat, is_settled } = self.source.read(path)?;
        let mut documents = reading::documents(self.formats, bytes, &Hint::of_path(path))?;
        if !self.options.choice.limits.serves_drafts {
            documents = reading::published(path, documents)?;
        }
        if self.is_known_as(path, &documents) {
            return Ok(((stat, is_settled), None));
        }
        let articles = documents.into_iter().map(|document| {
            let path = document.path(path);
            reading::article(&path, document).map(|article| (path, article))
        });
        Ok(((stat, is_settled), Some(articles.collect::<Result<_, _>>()?)))
    }

    fn merge_runs(
        &self,
        runs: &[(Segment, Option<PathBuf>)],
        observe: Observer<'_>,
    ) -> io::Result<(Segment, Option<PathBuf>)> {
        let alive: Vec<Vec<bool>> = runs.iter().map(|(segment, _)| vec![true; segment.articles()]).collect();
        let losses = Losses::default();
        let with_alive = runs.iter().zip(&alive);
        let inputs: Vec<Input<'_>> =
            with_alive.map(|((segment, _), alive)| Input { segment, alive, losses: &losses }).collect();
        let is_large = runs.iter().any(|(_, file)| file.is_some());
        let progress = |percent| observe(Progress::Merging { percent });
        self.keep(is_large, |out| merge(&inputs, &self.settings, out, &progress).map(drop))
    }

    /// A segment that `write` writes: to a file if it is large and there is a place for one, otherwise to memory.
    fn keep(
        &self,
        is_large: bool,
        write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
    ) -> io::Result<(Segment, Option<PathBuf>)> {
        let place = self.data_folder.as_ref().filter(|_| is_large).and_then(DataFolder::place_for_a_segment);
        keep_at(place, &self.settings, write)
    }
}

/// New articles by their paths, each with its notice.
type Articles = BTreeMap<String, (Article, Option<String>)>;

/// Articles that were not added to the builder yet, because articles of the next items may come before them: `a.csv.txt`
/// comes after the item `a.csv`, but before its article `a.csv/1`.
#[derive(Default)]
struct Waiting(Articles);

impl Waiting {
    /// Adds the articles that come before the next item, or all of them after the last item.
    fn add_before(&mut self, next: Option<&String>, builder: &mut SegmentBuilder) {
        while let Some(first) = self.0.first_entry().filter(|first| next.is_none_or(|next| first.key() < next)) {
            let (article, notice) = first.remove();
            builder.add(&article, notice.as_deref());
        }
    }
}

/// A segment that `write` writes, to this file or to memory.
pub(super) fn keep_at(
    place: Option<PathBuf>,
    settings: &str,
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> io::Result<(Segment, Option<PathBuf>)> {
    let Some(place) = place else {
        let mut bytes = Vec::new();
        write(&mut bytes)?;
        return Ok((Segment::open(Bytes::from(bytes), settings).map_err(io::Error::other)?, None));
    };
    let written = (|| {
        let mut out = BufWriter::with_capacity(1 << 20, private::create(&place)?);
        write(&mut out)?;
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        Segment::open(Bytes::map(&place)?, settings).map_err(io::Error::other)
    })();
    if written.is_err() {
        // Half a file on a full disk takes the room that others need.
        let _ = std::fs::remove_file(&place);
    }
    Ok((written?, Some(place)))
}

/// Cuts the items into runs of neighbours.
fn runs<'items>(wanted: &[&'items (String, Stat)]) -> Vec<Vec<&'items (String, Stat)>> {
    let all: u64 = wanted.iter().map(|(_, stat)| stat.bytes).sum();
    let threads = rayon::current_num_threads() as u64;
    let most = (all / threads + 1).clamp(FEWEST_BYTES, RUN_BYTES);
    let mut runs: Vec<Vec<&(String, Stat)>> = Vec::new();
    let mut bytes = u64::MAX;
    for item in wanted {
        if bytes.saturating_add(item.1.bytes) > most {
            runs.push(Vec::new());
            bytes = 0;
        }
        bytes += item.1.bytes;
        runs.last_mut().into_iter().for_each(|run| run.push(item));
    }
    runs
}
