//! Where articles and prompts come from: the flags that every command with articles has, and the one place that assembles an
//! [`Assistant`].

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use tracing_subscriber::EnvFilter;

use super::between;
use super::meaning::MeaningArgs;
use crate::assistant::Assistant;
use crate::corpus::source::{Choice, check_pattern};
use crate::corpus::{Limits, SourceError, format};
use crate::library::{Extent, Follower, Library, Options, Progress};
use crate::prompt_folder;
use crate::prompts::Prompts;
use crate::retrieval::{Current, Doubt, Report};
use crate::text::bm25::{Bm25, Ranking};

/// The sources of articles and prompts.
#[derive(Debug, Clone, Args)]
pub(super) struct SourceArgs {
    #[arg(long, env = "CITEWIRE_CORPUS", value_name = "DIR", default_value = "corpus", help = corpus_help())]
    pub(super) corpus: PathBuf,
    /// Folder in which the index is kept between starts
    #[arg(long, env = "CITEWIRE_DATA", value_name = "DIR", default_value = "data")]
    pub(super) data: PathBuf,
    /// Folder of prompt templates to use instead of the built-in ones
    #[arg(long, env = "CITEWIRE_PROMPTS", value_name = "DIR")]
    prompts: Option<PathBuf>,
    /// Largest file that becomes an article, in bytes
    #[arg(long, env = "CITEWIRE_MAX_ARTICLE_BYTES", value_name = "BYTES", default_value_t = Limits::DEFAULT_ARTICLE_BYTES, value_parser = clap::value_parser!(u64).range(1..=Limits::MOST_ARTICLE_BYTES))]
    max_article_bytes: u64,
    /// Serve articles that their front matter marks as drafts or unlisted, and those in folders named _drafts
    #[arg(long, env = "CITEWIRE_SERVE_DRAFTS")]
    serve_drafts: bool,
    /// Files and folders of the corpus to leave out, as patterns in the syntax of .gitignore, such as `drafts/`; files named
    /// .citewireignore have more of them
    #[arg(long, env = "CITEWIRE_EXCLUDE", value_name = "PATTERNS", value_delimiter = ',', value_parser = pattern)]
    exclude: Vec<String>,
    /// Serve a corpus folder that had articles and is empty all of a sudden as empty; without it, the articles that were in
    /// it are served, since most likely a file system is not mounted
    #[arg(long, env = "CITEWIRE_SERVE_EMPTY")]
    serve_empty: bool,
    #[command(flatten)]
    ranking: RankingArgs,
    #[command(flatten)]
    meaning: MeaningArgs,
    /// What to log to standard error: error, warn, info, debug or trace, or a filter such as citewire=debug; with json,
    /// as in json,debug, one object a line
    #[arg(long, env = "CITEWIRE_LOG", value_name = "LEVEL", default_value = "info")]
    log: String,
}

/// How passages are ranked.
#[derive(Debug, Clone, Args)]
pub(super) struct RankingArgs {
    /// BM25's k1: how soon repetitions of a word stop adding to a score, 0 to 10
    #[arg(long, env = "CITEWIRE_K1", value_name = "NUMBER", default_value_t = Bm25::PASSAGES.k1, value_parser = between::<0, 10>)]
    k1: f32,
    /// BM25's b: how much a long passage is discounted, 0 to 1
    #[arg(long, env = "CITEWIRE_B", value_name = "NUMBER", default_value_t = Bm25::PASSAGES.b, value_parser = between::<0, 1>)]
    b: f32,
    /// Weight of a word in the title, 0 to 10; a word in a sentence has 1
    #[arg(long, env = "CITEWIRE_TITLE_WEIGHT", value_name = "NUMBER", default_value_t = Ranking::default().title, value_parser = between::<0, 10>)]
    title_weight: f32,
    /// Weight of a word in a heading, 0 to 10
    #[arg(long, env = "CITEWIRE_HEADING_WEIGHT", value_name = "NUMBER", default_value_t = Ranking::default().headings, value_parser = between::<0, 10>)]
    heading_weight: f32,
}

impl RankingArgs {
    pub(super) fn ranking(&self) -> Ranking {
        let Self { k1, b, title_weight, heading_weight } = *self;
        Ranking { bm25: Bm25 { k1, b }, title: title_weight, headings: heading_weight }
    }
}

fn corpus_help() -> String {
    format!("Folder of the articles: {} files, at any depth", format::usual_extensions("and"))
}

/// Parses a pattern of files to leave out.
fn pattern(text: &str) -> Result<String, String> {
    check_pattern(text).map(|()| text.to_owned())
}

/// Time after which loading shows a progress bar.
const PATIENCE: Duration = Duration::from_millis(500);

impl SourceArgs {
    /// The current articles. With `writes`, the index may be saved to the data folder.
    pub(super) fn library(&self, writes: bool) -> anyhow::Result<Library> {
        self.library_after(writes, Extent::Changes)
    }

    /// The same after a look at the folder of this extent. If it is empty all of a sudden, the log says so, and the articles
    /// are those that were in it.
    pub(super) fn library_after(&self, writes: bool, extent: Extent) -> anyhow::Result<Library> {
        let options = Options {
            corpus: self.corpus.clone(),
            data: Some(self.data.clone()),
            writes,
            choice: Choice {
                limits: Limits { article_bytes: self.max_article_bytes, serves_drafts: self.serve_drafts },
                exclude: self.exclude.clone(),
            },
            serve_empty: self.serve_empty,
            ranking: self.ranking.ranking(),
            meaning: self.meaning.options(&self.data)?,
        };
        let mut library = Library::open(options);
        let bar = LateBar::default();
        let result = library.take_up(extent, &|progress| match progress {
            Progress::Reading { done, all } => bar.show("reading articles", done as u64, all as u64),
            Progress::Merging { percent } => bar.show("merging the index", u64::from(percent), 100),
        });
        drop(bar);
        match result {
            Err(error @ SourceError::Emptied { .. }) => {
                tracing::warn!("{error}; answers come from what was read before");
                library.set_doubt(Some(Doubt::from(&error)));
            }
            result => _ = result?,
        }
        Ok(library)
    }

    /// Encodes what is not encoded yet, where there is a model, with a progress bar when it takes long.
    pub(super) fn encode(&self, library: &mut Library) {
        let bar = LateBar::default();
        let result = library.encode(&|progress| bar.show("encoding sentences", progress.done, progress.all));
        drop(bar);
        if let Err(error) = result {
            tracing::warn!(
                "sentences cannot be encoded into {} ({error}); articles are found by words alone",
                self.data.join("meaning").display()
            );
        }
    }

    pub(super) fn prompts(&self) -> anyhow::Result<Prompts> {
        Ok(match &self.prompts {
            Some(folder) => prompt_folder::read(folder)?,
            None => Prompts::embedded()?,
        })
    }

    /// An assistant for a single question. It writes nothing and does not follow the folder.
    pub(super) fn assistant(&self) -> anyhow::Result<Assistant> {
        let prompts = self.prompts()?;
        let current = self.library(false)?.current();
        Self::warn_of(&current.report, &Report::default());
        self.warn_if_empty(&current);
        Ok(Assistant::new(current.view, prompts))
    }

    /// An assistant whose articles follow the folder, and which suggests these questions first.
    pub(super) fn following(
        &self,
        prompts: Prompts,
        suggestions: Vec<String>,
    ) -> anyhow::Result<(Arc<Assistant>, Follower)> {
        let library = self.library(true)?;
        let current = library.current();
        Self::warn_of(&current.report, &Report::default());
        Self::say_what_is_not_read(&current.report);
        self.warn_if_empty(&current);
        let logged = Mutex::new(Arc::clone(&current.report));
        let assistant = Arc::new(Assistant::new(Arc::clone(&current.view), prompts).suggesting(suggestions));
        assistant.replace(Arc::clone(&current.view), current.report.facts());
        let publish = Arc::clone(&assistant);
        let follower = Follower::start(library, current, move |current| {
            let mut logged = logged.lock().unwrap_or_else(PoisonError::into_inner);
            Self::warn_of(&current.report, &logged);
            logged.clone_from(&current.report);
            publish.replace(current.view, current.report.facts());
        });
        Ok((assistant, follower))
    }

    /// Logs files set aside and notices that were not logged before.
    pub(super) fn warn_of(report: &Report, logged: &Report) {
        for line in report.set_aside.iter().filter(|line| !logged.set_aside.contains(line)) {
            tracing::warn!(path = line.path, reason = line.message, "set aside");
        }
        for line in report.notices.iter().filter(|line| !logged.notices.contains(line)) {
            tracing::warn!(path = line.path, "{}", line.message);
        }
    }

    /// Logs which files are no articles, by kind and by rule.
    fn say_what_is_not_read(report: &Report) {
        if report.ignored.total() > 0 {
            tracing::info!(files = report.ignored.total(), "no format reads {}", report.ignored);
        }
        for left_out in &report.left_out {
            tracing::info!(files = left_out.files, rule = left_out.rule, "files are left out");
        }
    }

    pub(super) fn warn_if_empty(&self, current: &Current) {
        if current.view.corpus().articles == 0 {
            let extensions = format::usual_extensions("or");
            tracing::warn!(folder = %self.corpus.display(), "the folder has no articles; put {extensions} files there");
        }
    }

    pub(super) fn start_log(&self) -> anyhow::Result<()> {
        let (json, levels): (Vec<&str>, Vec<&str>) = self.log.split(',').partition(|&part| part == "json");
        let levels = if levels.is_empty() { "info".to_owned() } else { levels.join(",") };
        // rmcp logs three lines for each call of a tool, so it is quiet unless the filter names it.
        let quiet = if levels.contains("rmcp") { "" } else { "rmcp=error," };
        let filter = EnvFilter::builder().parse(format!("{quiet}{levels}")).map_err(|_| BadLevel(self.log.clone()))?;
        let colour = std::io::IsTerminal::is_terminal(&std::io::stderr()) && std::env::var_os("NO_COLOR").is_none();
        let log = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(colour)
            // When standard error is closed, requests must not fail: reporting the failure would panic.
            .log_internal_errors(false);
        // If the process has a log already, it stays.
        let _ = if json.is_empty() { log.try_init() } else { log.json().flatten_event(true).try_init() };
        Ok(())
    }
}

/// A progress bar that appears when something takes longer than [`PATIENCE`], and goes when it is dropped.
struct LateBar {
    begin: Instant,
    bar: OnceLock<ProgressBar>,
}

impl Default for LateBar {
    fn default() -> Self {
        Self { begin: Instant::now(), bar: OnceLock::new() }
    }
}

impl LateBar {
    /// Shows what is done, and how much of it.
    fn show(&self, what: &'static str, done: u64, all: u64) {
        if self.begin.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_init(|| {
            let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}");
            let bar = ProgressBar::new(0);
            style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style))
        });
        bar.set_message(what);
        bar.set_length(all);
        bar.set_position(done);
    }
}

impl Drop for LateBar {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

/// The value of `--log` is invalid.
#[derive(Debug, thiserror::Error)]
#[error("--log {0:?} is not a level (error, warn, info, debug, trace), a filter, or json with one of them")]
pub(super) struct BadLevel(String);
