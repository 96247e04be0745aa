//! The models that an operator adds, below the data folder: one converted file each, and the name of the one in use.

mod fetch;
mod published;

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use citewire_meaning::{Encode, Encoder, Kernel, Model, convert, proof};

use crate::retrieval::files::{Bytes, private};
pub(crate) use fetch::{Fetched, fetch};
pub(crate) use published::{Files, WANTED};

/// Bytes of the largest file of a published model that is read.
pub(crate) const MOST_BYTES: u64 = 2 << 30;
const ENDING: &str = "model";
const CURRENT: &str = "current";
const UNFINISHED: &str = "unfinished-";

/// Why a model is not added, used or removed. What was there stays as it was.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ModelError {
    /// What was named is no model that can be used.
    #[error("{what} cannot be used: {why}")]
    Refused {
        /// A path or an address.
        what: String,
        /// What is wrong, and what was expected.
        why: String,
    },
    /// The system refused.
    #[error("{path:?} cannot be {done} ({error}); {advice}")]
    System {
        /// What was to be read or written.
        path: PathBuf,
        /// `read` or `written`.
        done: &'static str,
        /// Why.
        error: io::Error,
        /// What to do.
        advice: &'static str,
    },
    /// A file could not be fetched.
    #[error(
        "{address} cannot be fetched ({why}); what came so far is kept, so that the same command goes on from there"
    )]
    Unreachable {
        /// The address.
        address: String,
        /// Why.
        why: String,
    },
    /// There is no model of this name.
    #[error("there is no model {name:?}; {there}")]
    Unknown {
        /// The name that was given.
        name: String,
        /// Which there are.
        there: String,
    },
}

impl ModelError {
    pub(crate) fn refused(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self::Refused { what: what.into(), why: why.into() }
    }

    fn unwritable(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let advice = "make room, or name another folder with --data";
        move |error| Self::System { path: path.to_owned(), done: "written", error, advice }
    }

    fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let advice = "name a folder, a .zip or a file of a published model";
        move |error| Self::System { path: path.to_owned(), done: "read", error, advice }
    }
}

/// A published model that is known: where it is, and the SHA-256 of its files.
#[derive(Debug)]
pub(crate) struct Known {
    /// Its name.
    pub(crate) name: &'static str,
    /// The address below which its files are.
    pub(crate) address: &'static str,
    /// Its licence.
    pub(crate) licence: &'static str,
    /// The languages that it was made for.
    pub(crate) languages: &'static [&'static str],
    /// Its files, each with its SHA-256.
    pub(crate) files: &'static [(&'static str, &'static str)],
}

/// The model that `model add` fetches: measured in docs/measurements.md.
pub(crate) const USUAL: Known = Known {
    name: "all-MiniLM-L6-v2",
    address: "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2/resolve/main/",
    licence: "apache-2.0",
    languages: &["en"],
    files: &[
        ("config.json", "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41"),
        ("1_Pooling/config.json", "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23"),
        ("tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"),
        ("model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
    ],
};

/// The models below a data folder.
#[derive(Debug, Clone)]
pub(crate) struct Models {
    folder: PathBuf,
}

/// A model as it is listed.
#[derive(Debug)]
pub(crate) struct Listed {
    /// Its name.
    pub(crate) name: String,
    /// Bytes of its file.
    pub(crate) bytes: u64,
    /// True for the one in use.
    pub(crate) is_current: bool,
    /// What is known of it, or why it cannot be used.
    pub(crate) model: Result<Model, String>,
}

impl Models {
    /// Those below this data folder.
    pub(crate) fn below(data: &Path) -> Self {
        Self { folder: data.join("models") }
    }

    /// The names of all models, in alphabetical order.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let name = |path: PathBuf| {
            let is_model = path.extension().is_some_and(|ending| ending == ENDING);
            is_model.then(|| path.file_stem()?.to_str().map(str::to_owned)).flatten()
        };
        let mut names: Vec<String> = entries.filter_map(|entry| name(entry.path())).collect();
        names.sort_unstable();
        names
    }

    /// The name of the model in use: the one that was added last and is there.
    pub(crate) fn current(&self) -> Option<String> {
        let names = self.names();
        let added = fs::read_to_string(self.folder.join(CURRENT)).ok();
        let added = added.map(|name| name.trim().to_owned()).filter(|name| names.contains(name));
        added.or_else(|| names.into_iter().next())
    }

    /// The encoder of a model.
    pub(crate) fn encoder(&self, name: &str) -> Result<Arc<dyn Encode>, ModelError> {
        encoder_of(&self.path(name))
    }

    fn open(&self, name: &str) -> Result<Model, ModelError> {
        open(&self.path(name))
    }

    /// For each kind of instructions of this processor a hash of the vectors of some texts, by a model or the one in use.
    pub(crate) fn check(&self, name: Option<&str>) -> Result<Vec<(Kernel, String)>, ModelError> {
        let name = match name {
            Some(name) => name.to_owned(),
            None => self.current().ok_or_else(|| self.unknown(""))?,
        };
        if !self.names().contains(&name) {
            return Err(self.unknown(&name));
        }
        let path = self.path(&name);
        let bytes: citewire_meaning::Bytes = Arc::new(Bytes::map(&path).map_err(ModelError::unreadable(&path))?);
        proof(&bytes).map_err(|why| ModelError::refused(format!("the model {name:?}"), why.to_string()))
    }

    fn unknown(&self, name: &str) -> ModelError {
        let names = self.names();
        let there =
            if names.is_empty() { "there is none".to_owned() } else { format!("there are: {}", names.join(", ")) };
        ModelError::Unknown { name: name.to_owned(), there }
    }

    /// All models.
    pub(crate) fn list(&self) -> Vec<Listed> {
        let current = self.current();
        let listed = |name: String| Listed {
            bytes: fs::metadata(self.path(&name)).map_or(0, |file| file.len()),
            is_current: current.as_deref() == Some(&name),
            model: self.open(&name).map_err(|error| error.to_string()),
            name,
        };
        self.names().into_iter().map(listed).collect()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.{ENDING}"))
    }

    /// The folder in which the files of a model are collected while they are fetched.
    pub(crate) fn place_for_files(&self, name: &str) -> Result<PathBuf, ModelError> {
        let folder = self.folder.join(format!("{UNFINISHED}{name}"));
        private::folder(&folder, false).map_err(ModelError::unwritable(&folder))?;
        Ok(folder)
    }

    /// Converts a published model, keeps it under this name, and uses it from the next start on.
    pub(crate) fn add(&self, name: &str, what: &str, files: &Files) -> Result<Encoder, ModelError> {
        let refused = |why: citewire_meaning::Refused| ModelError::refused(what, why.to_string());
        let bytes = match files {
            Files::Converted(bytes) => bytes.clone(),
            Files::Published(_) => convert::convert(name, &files.published(what)?).map_err(refused)?,
        };
        // What cannot be used is refused before anything changes.
        let bytes: citewire_meaning::Bytes = Arc::new(Bytes::from(bytes));
        let encoder = Encoder::new(Model::open(bytes.clone()).map_err(refused)?).map_err(refused)?;
        self.keep(name, &bytes)?;
        Ok(encoder)
    }

    fn keep(&self, name: &str, bytes: &[u8]) -> Result<(), ModelError> {
        private::folder(&self.folder, false).map_err(ModelError::unwritable(&self.folder))?;
        self.write(&format!("{name}.{ENDING}"), bytes)?;
        self.write(CURRENT, format!("{name}\n").as_bytes())
    }

    /// Writes a file beside its place and puts it there when it is whole.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), ModelError> {
        let (unfinished, finished) = (self.folder.join(format!("{UNFINISHED}file-{name}")), self.folder.join(name));
        let written = private::create(&unfinished)
            .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
            .and_then(|()| fs::rename(&unfinished, &finished));
        if written.is_err() {
            // Half a file on a full disk takes the room that others need.
            let _ = fs::remove_file(&unfinished);
        }
        written.map_err(ModelError::unwritable(&finished))
    }

    /// Removes a model. The signs that were made by it stay until another model has made others.
    pub(crate) fn remove(&self, name: &str) -> Result<(), ModelError> {
        let path = self.path(name);
        if !self.names().iter().any(|there| there == name) {
            return Err(self.unknown(name));
        }
        fs::remove_file(&path).map_err(ModelError::unwritable(&path))
    }

    /// Removes what was collected while a model was fetched.
    pub(crate) fn forget_files(&self, name: &str) {
        // What cannot be removed does no harm.
        let _ = fs::remove_dir_all(self.folder.join(format!("{UNFINISHED}{name}")));
    }
}

/// The encoder in a file that was converted.
pub(crate) fn encoder_of(path: &Path) -> Result<Arc<dyn Encode>, ModelError> {
    let encoder = Encoder::new(open(path)?);
    Ok(Arc::new(encoder.map_err(|why| ModelError::refused(path.display().to_string(), why.to_string()))?))
}

fn open(path: &Path) -> Result<Model, ModelError> {
    let bytes = Bytes::map(path).map_err(ModelError::unreadable(path))?;
    Model::open(Arc::new(bytes)).map_err(|why| ModelError::refused(path.display().to_string(), why.to_string()))
}

/// Reads a whole file of bounded size.
pub(crate) fn read_bounded(path: &Path) -> Result<Vec<u8>, ModelError> {
    let file = File::open(path).map_err(ModelError::unreadable(path))?;
    let length = file.metadata().map_err(ModelError::unreadable(path))?.len();
    if length > MOST_BYTES {
        return Err(ModelError::refused(
            path.display().to_string(),
            format!("it has {length} bytes, and {MOST_BYTES} are read at most"),
        ));
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES).read_to_end(&mut bytes).map_err(ModelError::unreadable(path))?;
    Ok(bytes)
}
