//! Files to segments: in runs of neighbouring files, several at once, each no larger than memory allows; the runs are
//! then merged.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::{Library, Observer, Progress};
use crate::corpus::format::Hint;
use crate::corpus::source::{Item, Stat};
use crate::corpus::{Document, Reason, reading};
use crate::retrieval::files::Bytes;
use crate::retrieval::segment::merge::{Input, merge};
use crate::retrieval::{Segment, segment::SegmentBuilder};

/// Bytes of files in one run. While a run is made it takes about four times as much memory.
const RUN_BYTES: u64 = 32 * 1024 * 1024;
/// Below this a run is not worth a thread of its own.
const FEWEST_BYTES: u64 = 1024 * 1024;
/// Segments with more text than this are written to a file as soon as they are made, and mapped.
const SPILL_BYTES: usize = 4 * 1024 * 1024;

/// What became of the files that were read.
#[derive(Debug, Default)]
pub(super) struct Built {
    pub(super) outcomes: Vec<(String, Outcome)>,
    /// The new articles, with the files in which they are kept already.
    pub(super) segments: Vec<(Segment, Option<PathBuf>)>,
    /// For each new article the file as it was when it was read.
    pub(super) stats: BTreeMap<String, (Stat, bool)>,
}

#[derive(Debug)]
pub(super) enum Outcome {
    /// An article of one of the new segments.
    New,
    /// Its text is the one that is known.
    AsBefore {
        stat: Stat,
        is_settled: bool,
    },
    /// It is not there any more.
    Gone,
    SetAside {
        stat: Stat,
        reason: String,
    },
}

impl Library {
    /// Reads and indexes these files.
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
                    // A run's file is of no more use; should it stay, the next writer removes it.
                    runs.into_iter().filter_map(|(_, file)| file).for_each(|file| _ = std::fs::remove_file(file));
                }
                Err(error) => tracing::warn!(%error, "the runs of this build stay apart, which makes searches slower"),
            }
        }
        all
    }

    /// Makes one run. Where a file for it cannot be written, it is made once more in memory.
    fn run(&self, files: &[&(String, Stat)], builder: &mut SegmentBuilder, one_done: &(dyn Fn() + Sync)) -> Built {
        self.run_once(files, builder, true, one_done)
            .or_else(|error| {
                tracing::warn!(%error, "a run of this build stays in memory");
                self.run_once(files, builder, false, &|| {})
            })
            .unwrap_or_else(|error| {
                // Only memory that does not hold what was written to it comes here.
                let reason = error.to_string();
                let aside = |(path, stat): &&(String, Stat)| {
                    (path.clone(), Outcome::SetAside { stat: *stat, reason: reason.clone() })
                };
                Built { outcomes: files.iter().map(aside).collect(), ..Built::default() }
            })
    }

    fn run_once(
        &self,
        files: &[&(String, Stat)],
        builder: &mut SegmentBuilder,
        spills: bool,
        one_done: &(dyn Fn() + Sync),
    ) -> io::Result<Built> {
        let mut built = Built::default();
        for (path, stat) in files {
            let outcome = self.one(path, *stat, builder, &mut built.stats);
            built.outcomes.push((path.clone(), outcome));
            one_done();
        }
        if !builder.is_empty() {
            let is_large = spills && builder.text_bytes() > SPILL_BYTES;
            let segment = self.keep(is_large, |out| builder.write(&self.settings, out).map(drop))?;
            built.segments.push(segment);
        }
        Ok(built)
    }

    fn one(
        &self,
        path: &str,
        stat: Stat,
        builder: &mut SegmentBuilder,
        stats: &mut BTreeMap<String, (Stat, bool)>,
    ) -> Outcome {
        let read = self.source.read(path).and_then(|item| {
            let Item { bytes, stat, is_settled } = item;
            let documents = reading::documents(bytes, &Hint::of_path(path))?;
            if documents.iter().map(Document::sha256).eq(self.known_hash(path)) {
                return Ok(Outcome::AsBefore { stat, is_settled });
            }
            for document in documents {
                let (article, notice) = reading::article(path, document)?;
                builder.add(&article, notice.as_deref());
            }
            stats.insert(path.to_owned(), (stat, is_settled));
            Ok(Outcome::New)
        });
        match read {
            Ok(outcome) => outcome,
            Err(Reason::Unreadable(error)) if error.kind() == io::ErrorKind::NotFound => Outcome::Gone,
            Err(reason) => Outcome::SetAside { stat, reason: reason.to_string() },
        }
    }

    fn merge_runs(
        &self,
        runs: &[(Segment, Option<PathBuf>)],
        observe: Observer<'_>,
    ) -> io::Result<(Segment, Option<PathBuf>)> {
        let lives: Vec<Vec<bool>> = runs.iter().map(|(segment, _)| vec![true; segment.articles()]).collect();
        let inputs: Vec<Input<'_>> =
            runs.iter().zip(&lives).map(|((segment, _), lives)| Input { segment, lives }).collect();
        let is_large = runs.iter().any(|(_, file)| file.is_some());
        let progress = |percent| observe(Progress::Merging { percent });
        self.keep(is_large, |out| merge(&inputs, &self.settings, out, &progress).map(drop))
    }

    /// A segment that `write` writes: in a file if it is large and there is a place for it, otherwise in memory.
    pub(super) fn keep(
        &self,
        is_large: bool,
        write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
    ) -> io::Result<(Segment, Option<PathBuf>)> {
        let place = self.folder.as_ref().filter(|_| is_large).and_then(super::folder::DataFolder::place_for_a_segment);
        keep_at(place, &self.settings, write)
    }
}

/// A segment that `write` writes, in this file or in memory.
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
        let mut out = BufWriter::with_capacity(1 << 20, File::create(&place)?);
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

/// Cuts the files into runs of neighbours.
fn runs<'files>(wanted: &[&'files (String, Stat)]) -> Vec<Vec<&'files (String, Stat)>> {
    let all: u64 = wanted.iter().map(|(_, stat)| stat.bytes).sum();
    let threads = rayon::current_num_threads() as u64;
    let most = (all / threads + 1).clamp(FEWEST_BYTES, RUN_BYTES);
    let mut runs: Vec<Vec<&(String, Stat)>> = Vec::new();
    let mut bytes = u64::MAX;
    for file in wanted {
        if bytes.saturating_add(file.1.bytes) > most {
            runs.push(Vec::new());
            bytes = 0;
        }
        bytes += file.1.bytes;
        runs.last_mut().into_iter().for_each(|run| run.push(file));
    }
    runs
}
