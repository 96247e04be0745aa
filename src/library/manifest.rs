//! What a saved snapshot knows of the corpus folder: every file, and which article of which segment it became.

use std::collections::BTreeMap;

use super::{FileEntry, Kind};
use crate::corpus::source::Stat;
use crate::retrieval::files::varint::{Reader, put, put_text};
use crate::retrieval::files::{Bytes, Container, Damage, Writer};
use crate::retrieval::segment::dead::Losses;

/// The table of contents of a saved snapshot.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// What its segments were made with.
    pub(super) settings: String,
    /// The corpus folder.
    pub(super) corpus: String,
    /// The files in it; articles name their segment by its position.
    pub(super) files: BTreeMap<String, FileEntry>,
    /// For each segment what its dead articles take away.
    pub(super) losses: Vec<Losses>,
    pub(super) ignored_files: usize,
}

impl Manifest {
    pub(super) fn to_bytes(&self) -> std::io::Result<Vec<u8>> {
        let mut writer = Writer::new(Vec::new());
        writer.section("settings", self.settings.as_bytes())?;
        writer.section("corpus", self.corpus.as_bytes())?;
        let mut files = Vec::new();
        put(&mut files, self.ignored_files as u32);
        put(&mut files, self.files.len() as u32);
        for (path, entry) in &self.files {
            put_text(&mut files, path);
            put_wide(&mut files, entry.stat.bytes);
            put_wide(&mut files, entry.stat.modified.cast_unsigned());
            put(&mut files, u32::from(entry.is_settled));
            match &entry.kind {
                Kind::Article { shelf, number } => {
                    put(&mut files, *shelf as u32 + 1);
                    put(&mut files, *number);
                }
                Kind::SetAside(reason) => {
                    put(&mut files, 0);
                    put_text(&mut files, reason);
                }
            }
        }
        writer.section("files", &files)?;
        let mut losses = Vec::new();
        put(&mut losses, self.losses.len() as u32);
        for of_segment in &self.losses {
            put(&mut losses, of_segment.len() as u32);
            for (&term, &count) in of_segment {
                put(&mut losses, term);
                put(&mut losses, count);
            }
        }
        writer.section("losses", &losses)?;
        writer.finish()
    }

    pub(super) fn read(bytes: Bytes) -> Result<Self, Damage> {
        let container = Container::open(bytes)?;
        let text = |name| Ok::<_, Damage>(String::from_utf8_lossy(container.section(name)?).into_owned());
        let (settings, corpus) = (text("settings")?, text("corpus")?);
        let mut reader = Reader::new(container.section("files")?);
        let ignored_files = reader.number() as usize;
        let mut files = BTreeMap::new();
        for _ in 0..reader.number() {
            let path = reader.text().to_owned();
            let stat = Stat { bytes: wide(&mut reader), modified: wide(&mut reader).cast_signed() };
            let is_settled = reader.number() == 1;
            let kind = match reader.number() {
                0 => Kind::SetAside(reader.text().to_owned()),
                shelf => Kind::Article { shelf: u64::from(shelf - 1), number: reader.number() },
            };
            files.insert(path, FileEntry { stat, is_settled, kind });
        }
        let mut reader = Reader::new(container.section("losses")?);
        let segments = reader.number();
        let losses = (0..segments).map(|_| {
            let count = reader.number();
            (0..count).map(|_| (reader.number(), reader.number())).collect()
        });
        let losses = losses.collect();
        Ok(Self { settings, corpus, files, losses, ignored_files })
    }
}

fn put_wide(out: &mut Vec<u8>, number: u64) {
    put(out, number as u32);
    put(out, (number >> 32) as u32);
}

fn wide(reader: &mut Reader<'_>) -> u64 {
    u64::from(reader.number()) | u64::from(reader.number()) << 32
}

#[cfg(test)]
mod tests {
    use super::{Bytes, FileEntry, Kind, Manifest, Stat};

    #[test]
    fn a_manifest_comes_back_as_it_was() {
        let entry = |kind, modified| FileEntry {
            stat: Stat { bytes: 5_000_000_000, modified },
            is_settled: modified > 0,
            kind,
        };
        let manifest = Manifest {
            settings: "s".to_owned(),
            corpus: "/a/Казань".to_owned(),
            files: [
                ("a.md".to_owned(), entry(Kind::Article { shelf: 3, number: 70_000 }, 1_700_000_000_123_456_789)),
                ("b.md".to_owned(), entry(Kind::SetAside("it is empty".to_owned()), -5)),
            ]
            .into(),
            losses: vec![[(1, 2), (300, 4)].into(), std::collections::BTreeMap::new()],
            ignored_files: 7,
        };
        let bytes = manifest.to_bytes().expect("memory takes it");
        assert_eq!(Manifest::read(Bytes::from(bytes)).expect("it is whole"), manifest);
    }
}
