//! Citewire's retrieval as one of the engines.

use std::fs::File;
use std::io::BufWriter;
use std::sync::Arc;

use citewire_core::understanding::Query;
use citewire_index::files::Bytes;
use citewire_index::segment::deleted::Losses;
use citewire_index::segment::deleted::SegmentWithDeletes;
use citewire_index::segment::merge::{Input, merge};
use citewire_index::snapshot::settings;
use citewire_index::{Ranking, Report, Segment, Snapshot, segment::SegmentBuilder};
use tempfile::TempDir;

use crate::engine::{Arrival, Engine, Hit, TOP};

/// Size of the text in one run, in bytes, as for a large folder.
const RUN_BYTES: usize = 32 * 1024 * 1024;

/// Citewire's snapshot, built as for a large folder: in files, run by run, which are then merged into one mapped file.
/// It also contains the texts and the positions of all words, which answers need and the other engines lack.
#[derive(Debug)]
pub struct Ours {
    snapshot: Snapshot,
    _files: TempDir,
}

impl Engine for Ours {
    type Query = Query;

    fn build(articles: &mut dyn Iterator<Item = Arrival>) -> anyhow::Result<Self> {
        let (files, ranking) = (TempDir::new()?, Ranking::default());
        let made_with = settings(ranking);
        let mut runs: Vec<Segment> = Vec::new();
        let keep = |builder: &mut SegmentBuilder, runs: &mut Vec<Segment>| {
            let path = files.path().join(runs.len().to_string());
            builder.write(&made_with, BufWriter::with_capacity(1 << 20, File::create(&path)?))?;
            runs.push(Segment::open(Bytes::map(&path)?, &made_with)?);
            anyhow::Ok(())
        };
        let mut builder = SegmentBuilder::new(ranking);
        for Arrival { article, .. } in articles {
            builder.add(&article, None);
            if builder.text_bytes() >= RUN_BYTES {
                keep(&mut builder, &mut runs)?;
            }
        }
        keep(&mut builder, &mut runs)?;
        drop(builder);
        if runs.len() > 1 {
            let alive: Vec<Vec<bool>> = runs.iter().map(|run| vec![true; run.articles()]).collect();
            let losses = Losses::default();
            let with_alive = runs.iter().zip(&alive);
            let inputs: Vec<Input<'_>> =
                with_alive.map(|(segment, alive)| Input { segment, alive, losses: &losses }).collect();
            let path = files.path().join("merged");
            merge(&inputs, &made_with, BufWriter::with_capacity(1 << 20, File::create(&path)?), &|_| {})?;
            runs = vec![Segment::open(Bytes::map(&path)?, &made_with)?];
        }
        let segments = runs.into_iter().map(|segment| SegmentWithDeletes::whole(Arc::new(segment))).collect();
        Ok(Self { snapshot: Snapshot::new(segments, ranking, Report::default()), _files: files })
    }

    fn analyse(&self, question: &str) -> Query {
        Query::analyse(question, &self.snapshot)
    }

    fn search(&self, query: &Query) -> anyhow::Result<Vec<Hit>> {
        let hits = self.snapshot.search(query, None, TOP);
        Ok(hits.into_iter().map(|hit| Hit { passage: hit.passage.number, score: hit.score }).collect())
    }
}
