//! The files of a published model, out of a folder, an archive or a file.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read as _, Seek};
use std::path::Path;

use citewire_meaning::convert::Published;
use zip::ZipArchive;

use super::{MOST_BYTES, ModelError, read_bounded};

/// The files of a model that are read, those that it must have first.
pub(crate) const WANTED: [&str; 6] = [
    "model.safetensors",
    "config.json",
    "tokenizer.json",
    "1_Pooling/config.json",
    "config_sentence_transformers.json",
    "README.md",
];
/// How many of them it must have.
const NEEDED: usize = 3;

/// The files of a model, or one that Citewire has converted before.
#[derive(Debug)]
pub(crate) enum Files {
    /// By their names below the folder of the model.
    Published(BTreeMap<&'static str, Vec<u8>>),
    /// A converted file.
    Converted(Vec<u8>),
}

impl Files {
    /// Reads a folder, an archive, or a file that was converted before.
    pub(crate) fn read(path: &Path) -> Result<Self, ModelError> {
        if path.is_dir() {
            return Self::of_folder(path);
        }
        let mut beginning = [0; 2];
        let file = File::open(path).map_err(ModelError::unreadable(path))?;
        let is_archive = (&file).read(&mut beginning).is_ok_and(|read| read == 2) && beginning == *b"PK";
        if is_archive { Self::of_archive(path, BufReader::new(file)) } else { Ok(Self::Converted(read_bounded(path)?)) }
    }

    fn of_folder(folder: &Path) -> Result<Self, ModelError> {
        let mut files = BTreeMap::new();
        for (number, name) in WANTED.into_iter().enumerate() {
            let path = folder.join(name);
            if number < NEEDED || path.exists() {
                files.insert(name, read_bounded(&path)?);
            }
        }
        Ok(Self::Published(files))
    }

    /// The files may stand below any folder of the archive, as in a Python package.
    fn of_archive(path: &Path, file: impl std::io::Read + Seek) -> Result<Self, ModelError> {
        let what = path.display().to_string();
        let refused = |why: String| ModelError::refused(&what, why);
        let mut archive = ZipArchive::new(file).map_err(|error| refused(format!("the archive is damaged: {error}")))?;
        let below = archive.file_names().flatten().find_map(|name| name.strip_suffix(WANTED[0]).map(str::to_owned));
        let below = below.ok_or_else(|| refused(format!("the archive has no {}", WANTED[0])))?;
        let mut files = BTreeMap::new();
        for (number, name) in WANTED.into_iter().enumerate() {
            let Ok(entry) = archive.by_name(&format!("{below}{name}")) else {
                if number < NEEDED {
                    return Err(refused(format!("the archive has no {below}{name}")));
                }
                continue;
            };
            let mut bytes = Vec::new();
            let read = entry.take(MOST_BYTES + 1).read_to_end(&mut bytes);
            read.map_err(|error| refused(format!("{below}{name} in it is damaged: {error}")))?;
            if bytes.len() as u64 > MOST_BYTES {
                return Err(refused(format!("{below}{name} in it has more than {MOST_BYTES} bytes")));
            }
            files.insert(name, bytes);
        }
        Ok(Self::Published(files))
    }

    /// The weights, or the file that was converted before.
    pub(crate) fn weights(&self) -> &[u8] {
        match self {
            Self::Published(files) => files.get(WANTED[0]).map_or(&[], Vec::as_slice),
            Self::Converted(bytes) => bytes,
        }
    }

    /// The files as they are converted.
    pub(super) fn published(&self, what: &str) -> Result<Published<'_>, ModelError> {
        let Self::Published(files) = self else {
            return Err(ModelError::refused(what, "it was converted before"));
        };
        let file = |name: &str| files.get(name).map(Vec::as_slice);
        let needed = |name: &str| file(name).ok_or_else(|| ModelError::refused(what, format!("it has no {name}")));
        Ok(Published {
            weights: needed(WANTED[0])?,
            config: needed(WANTED[1])?,
            tokenizer: needed(WANTED[2])?,
            pooling: file(WANTED[3]),
            prompts: file(WANTED[4]),
            readme: file(WANTED[5]),
        })
    }
}
