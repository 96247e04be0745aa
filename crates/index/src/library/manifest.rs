//! The table of contents of a saved snapshot: every item of the source, and which articles of which segment it became.

use super::items::{Articles, Entry, Items, State};
use crate::files::varint::{Reader, put, put_text};
use crate::files::{Bytes, Container, Damage, Writer};
use crate::segment::deleted::Losses;
use citewire_articles::source::{Identity, Stat};

/// What a saved snapshot consists of.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// What its segments were made with.
    pub(super) settings: String,
    /// The address of the source.
    pub(super) address: String,
    /// The items of the source. Articles name their segment by its position.
    pub(super) items: Items,
    /// For each segment what its deleted articles take away from the statistics.
    pub(super) losses: Vec<Losses>,
}

impl Manifest {
    pub(super) fn to_bytes(&self) -> std::io::Result<Vec<u8>> {
        let mut writer = Writer::new(Vec::new());
        writer.section("settings", self.settings.as_bytes())?;
        writer.section("address", self.address.as_bytes())?;
        let mut items = Vec::new();
        put(&mut items, self.items.len() as u32);
        for (path, entry) in &self.items {
            put_text(&mut items, path);
            let Stat { bytes, modified, changed, identity: Identity(device, number) } = entry.stat;
            for wide in [bytes, modified.cast_unsigned(), changed.cast_unsigned(), device, number] {
                put_wide(&mut items, wide);
            }
            put(&mut items, u32::from(entry.is_settled));
            match &entry.state {
                State::Articles(Articles { segment, first, count }) => {
                    put(&mut items, *segment as u32 + 1);
                    put(&mut items, *first);
                    put(&mut items, *count);
                }
                State::SetAside(reason) => {
                    put(&mut items, 0);
                    put_text(&mut items, reason);
                }
            }
        }
        writer.section("items", &items)?;
        let mut losses = Vec::new();
        put(&mut losses, self.losses.len() as u32);
        for of_segment in &self.losses {
            of_segment.put(&mut losses);
        }
        writer.section("losses", &losses)?;
        writer.finish()
    }

    /// Reads a manifest that was made with these settings; others may be of another shape.
    pub(super) fn read(bytes: Bytes, settings: &str) -> Result<Self, Damage> {
        let container = Container::open(bytes)?;
        let text = |name| Ok::<_, Damage>(String::from_utf8_lossy(container.section(name)?).into_owned());
        if text("settings")? != settings {
            return Err(Damage::Inconsistent("it was made by another version of Citewire or with other settings"));
        }
        let address = text("address")?;
        let mut reader = Reader::new(container.section("items")?);
        let mut items = Items::new();
        for _ in 0..reader.number() {
            let path = reader.text().to_owned();
            let [bytes, modified, changed, device, number] = std::array::from_fn(|_| wide(&mut reader));
            let (modified, changed) = (modified.cast_signed(), changed.cast_signed());
            let stat = Stat { bytes, modified, changed, identity: Identity(device, number) };
            let is_settled = reader.number() == 1;
            let state = match reader.number() {
                0 => State::SetAside(reader.text().to_owned()),
                segment => State::Articles(Articles {
                    segment: u64::from(segment - 1),
                    first: reader.number(),
                    count: reader.number(),
                }),
            };
            items.insert(path, Entry { stat, is_settled, state });
        }
        let mut reader = Reader::new(container.section("losses")?);
        let segments = reader.number();
        let losses = (0..segments).map(|_| Losses::read(&mut reader)).collect();
        Ok(Self { settings: settings.to_owned(), address, items, losses })
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
    use super::{Articles, Bytes, Entry, Identity, Losses, Manifest, Stat, State};
    use crate::segment::FormCount;

    #[test]
    fn a_manifest_comes_back_as_it_was() {
        let entry = |state, modified: i64| {
            let stat =
                Stat { bytes: 5_000_000_000, modified, changed: modified + 1, identity: Identity(u64::MAX, 1 << 40) };
            Entry { stat, is_settled: modified > 0, state }
        };
        let articles = State::Articles(Articles { segment: 3, first: 70_000, count: 300 });
        let manifest = Manifest {
            settings: "s".to_owned(),
            address: "/a/Казань".to_owned(),
            items: [
                ("a.md".to_owned(), entry(articles, 1_700_000_000_123_456_789)),
                ("b.md".to_owned(), entry(State::SetAside("it is empty".to_owned()), -5)),
            ]
            .into(),
            losses: vec![
                Losses {
                    terms: [(1, 2), (300, 4)].into(),
                    forms: [(0, FormCount { all: 500, as_name: 3 }), (9, FormCount { all: 1, as_name: 0 })].into(),
                },
                Losses::default(),
            ],
        };
        let bytes = || Bytes::from(manifest.to_bytes().expect("memory takes it"));
        assert_eq!(Manifest::read(bytes(), "s").expect("it is whole"), manifest);
        assert!(Manifest::read(bytes(), "t").is_err(), "other settings");
    }
}
