//! The walk through a folder: which files are listed, which are left out by which rule, and which cannot be listed.
//!
//! A file is listed once, by the path at which it lies. A link is followed only if it leads to what the walk does not come
//! to otherwise: to a hidden file, or to one that a rule leaves out.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::{self, Metadata};
use std::io::{self, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::patterns::{IGNORE_FILE, Patterns, Verdict};
use super::{beneath, outputs, stat_of};
use crate::source::{LeftOut, Scan, Stat};
use crate::{Reason, format};

/// The notice about a file with a name that the walk did not come to.
const HARD_LINK: &str = "it is a hard link: the file has other names, maybe outside of the folder of articles; copy it if that is not meant";
/// Names that are looked at in folders that are left out, to count the files there. More are not counted.
const MOST_COUNTED: usize = 50_000;
/// Patterns of all ignore files together, at most.
const MOST_PATTERNS: usize = 20_000;
/// Bytes of an ignore file, at most.
const IGNORE_FILE_BYTES: u64 = 256 * 1024;

/// What the walk found.
pub(super) struct Found {
    pub(super) scan: Scan,
    /// The names on the disk of those paths that are written differently there.
    pub(super) names: HashMap<String, PathBuf>,
}

/// Walks through `folder`, without what `exclude` leaves out.
pub(super) fn walk(folder: &Path, exclude: &Patterns) -> Found {
    let mut walk = Walk {
        folder,
        exclude,
        scan: Scan::default(),
        items: Vec::new(),
        left_out: BTreeMap::new(),
        shared: Shared::new(),
        counted: 0,
        patterns: MOST_PATTERNS,
        folders: HashSet::new(),
        files: None,
        links: Vec::new(),
    };
    walk.descend(Place::default());
    walk.follow_links();
    walk.finish()
}

/// Files with several names (hard links), by device and number: how many names the walk did not come to, and one that it
/// came to.
type Shared = HashMap<(u64, u64), (u64, String)>;

struct Walk<'folder> {
    folder: &'folder Path,
    exclude: &'folder Patterns,
    scan: Scan,
    /// The files by their paths as they are on the disk.
    items: Vec<(PathBuf, Stat)>,
    /// For each rule the number of files, and whether there are more.
    left_out: BTreeMap<String, (usize, bool)>,
    shared: Shared,
    /// Names that were looked at only to count them.
    counted: usize,
    /// Number of patterns that may still be read.
    patterns: usize,
    /// The folders that the walk was in, by the paths at which they lie.
    folders: HashSet<PathBuf>,
    /// The files that are listed, by the paths at which they lie. `None` until the first link.
    files: Option<HashSet<PathBuf>>,
    links: Vec<Link>,
}

/// A folder to walk through.
#[derive(Default)]
struct Place {
    /// The path by which its files are listed.
    shown: PathBuf,
    /// The path at which it lies, without a link.
    real: PathBuf,
    level: Option<Rc<Level>>,
    /// The names beside it, if the built-in rules may leave it out.
    beside: Option<Rc<Vec<String>>>,
}

/// A link that was found.
struct Link {
    shown: PathBuf,
    real: PathBuf,
    level: Option<Rc<Level>>,
    beside: Rc<Vec<String>>,
}

/// The patterns of a folder and of those above it.
struct Level {
    patterns: Patterns,
    /// The composed path of the folder with a slash at its end; empty for the outermost one.
    prefix: String,
    above: Option<Rc<Level>>,
}

impl Walk<'_> {
    fn descend(&mut self, first: Place) {
        let mut waiting = vec![first];
        while let Some(place) = waiting.pop() {
            self.enter(place, &mut waiting);
        }
    }

    /// Lists the files of a folder. The folders in it are to be entered later.
    fn enter(&mut self, mut place: Place, waiting: &mut Vec<Place>) {
        let at = self.folder.join(&place.real);
        let entries = fs::read_dir(&at).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.set_aside(&place.shown, &at, error),
        };
        entries.sort_by_cached_key(fs::DirEntry::file_name);
        let names = entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned());
        let names = Rc::new(names.collect::<Vec<_>>());
        if let Some(beside) = place.beside.take() {
            let name = place.shown.file_name().unwrap_or_default().to_string_lossy();
            let is_beside = |wanted: &str| beside.iter().any(|name| name == wanted);
            if let Some(rule) = outputs::rule(&name, is_beside, &names) {
                let files = self.count(&place.real);
                return self.leave_out(rule, files);
            }
        }
        if !self.folders.insert(place.real.clone()) {
            return;
        }
        if names.iter().any(|name| name == IGNORE_FILE) {
            self.read_patterns(&mut place);
        }
        for (entry, name) in entries.iter().zip(names.iter()) {
            if is_hidden(name) {
                continue;
            }
            let file_name = entry.file_name();
            let (shown, real) = (place.shown.join(&file_name), place.real.join(&file_name));
            let level = place.level.clone();
            match entry.file_type() {
                Err(error) => self.set_aside(&shown, &entry.path(), error),
                Ok(kind) if kind.is_symlink() => {
                    self.links.push(Link { shown, real, level, beside: Rc::clone(&names) });
                }
                Ok(kind) if kind.is_dir() => match self.verdict(level.as_ref(), &shown, true) {
                    Some(Verdict::LeftOut(rule)) => {
                        let files = self.count(&real);
                        self.leave_out(rule, files);
                    }
                    verdict => {
                        let beside = verdict.is_none().then(|| Rc::clone(&names));
                        waiting.push(Place { shown, real, level, beside });
                    }
                },
                Ok(kind) if kind.is_file() => match self.verdict(level.as_ref(), &shown, false) {
                    Some(Verdict::LeftOut(rule)) => self.leave_out(rule, (is_readable(&shown).into(), false)),
                    _ => self.list(shown, real, || entry.metadata()),
                },
                Ok(_) => {}
            }
        }
    }

    /// Adds the patterns of a folder's ignore file to its level.
    fn read_patterns(&mut self, place: &mut Place) {
        let path = composed(&place.shown.join(IGNORE_FILE));
        let text = beneath::open_file(self.folder, &place.real.join(IGNORE_FILE)).and_then(|file| {
            let mut bytes = Vec::new();
            file.take(IGNORE_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(Reason::Unreadable)?;
            match bytes.len() as u64 {
                bytes if bytes > IGNORE_FILE_BYTES => Err(Reason::TooLarge { bytes, limit: IGNORE_FILE_BYTES }),
                _ => Ok(String::from_utf8_lossy(&bytes).into_owned()),
            }
        });
        let text = match text {
            Ok(text) => text,
            Err(Reason::TooLarge { .. }) => {
                let notice = format!("its patterns are not used: it has more than {IGNORE_FILE_BYTES} bytes");
                return self.scan.notices.push((path, notice));
            }
            Err(reason) => return self.scan.notices.push((path, format!("its patterns are not used: {reason}"))),
        };
        let (patterns, complaints) = Patterns::read(&path, &text, &mut self.patterns);
        self.scan.notices.extend(complaints.into_iter().map(|complaint| (path.clone(), complaint)));
        if !patterns.is_empty() {
            let prefix = path.trim_end_matches(IGNORE_FILE).to_owned();
            place.level = Some(Rc::new(Level { patterns, prefix, above: place.level.take() }));
        }
    }

    /// What the rules say of a path: those of the settings first, then those of the innermost folder that has any.
    fn verdict(&self, level: Option<&Rc<Level>>, shown: &Path, is_folder: bool) -> Option<Verdict> {
        if level.is_none() && self.exclude.is_empty() {
            return None;
        }
        let path = composed(shown);
        self.exclude.verdict(&path, is_folder).or_else(|| {
            let mut levels = std::iter::successors(level, |level| level.above.as_ref());
            levels.find_map(|level| level.patterns.verdict(path.strip_prefix(&level.prefix)?, is_folder))
        })
    }

    fn leave_out(&mut self, rule: String, (files, is_more): (usize, bool)) {
        if files > 0 || is_more {
            let known = self.left_out.entry(rule).or_default();
            *known = (known.0 + files, known.1 || is_more);
        }
    }

    /// Number of files in a folder that is left out, and whether there are more.
    fn count(&mut self, real: &Path) -> (usize, bool) {
        let mut files = 0;
        let mut waiting = vec![self.folder.join(real)];
        while let Some(at) = waiting.pop() {
            for entry in fs::read_dir(at).into_iter().flatten().flatten() {
                if self.counted == MOST_COUNTED {
                    return (files, true);
                }
                self.counted += 1;
                let name = entry.file_name();
                match entry.file_type() {
                    Ok(_) if is_hidden(&name.to_string_lossy()) => {}
                    Ok(kind) if kind.is_dir() => waiting.push(entry.path()),
                    Ok(kind) if kind.is_file() => files += usize::from(is_readable(Path::new(&name))),
                    _ => {}
                }
            }
        }
        (files, false)
    }

    /// Adds a file that the walk came to.
    fn list(&mut self, shown: PathBuf, real: PathBuf, metadata: impl FnOnce() -> io::Result<Metadata>) {
        let path = shown.to_string_lossy();
        if format::of_path(&path).is_none() {
            self.scan.ignored.add(&path);
            return;
        }
        if shown.to_str().is_none() {
            self.scan.unreadable.push((composed(&shown), Reason::Unnamed));
            return;
        }
        match metadata() {
            Ok(metadata) => {
                if metadata.nlink() > 1 {
                    let identity = (metadata.dev(), metadata.ino());
                    self.shared.entry(identity).or_insert_with(|| (metadata.nlink(), composed(&shown))).0 -= 1;
                }
                if let Some(files) = &mut self.files {
                    files.insert(real);
                }
                self.items.push((shown, stat_of(&metadata)));
            }
            Err(error) => {
                let at = self.folder.join(&real);
                self.set_aside(&shown, &at, error);
            }
        }
    }

    /// Follows all links, and then those that were found behind them.
    fn follow_links(&mut self) {
        let Ok(root) = self.folder.canonicalize() else { return };
        while !self.links.is_empty() {
            let mut links = std::mem::take(&mut self.links);
            links.sort_unstable_by(|one, other| one.shown.cmp(&other.shown));
            // No file was listed behind a link yet, so each lies where it is listed.
            let items = &self.items;
            self.files.get_or_insert_with(|| items.iter().map(|(path, _)| path.clone()).collect());
            for link in links {
                self.follow(link, &root);
            }
        }
    }

    fn follow(&mut self, link: Link, root: &Path) {
        let Link { shown, real, level, beside } = link;
        let at = self.folder.join(&real);
        let target = at.canonicalize().and_then(|target| Ok((target.metadata()?, target)));
        let is_folder = target.as_ref().is_ok_and(|(metadata, _)| metadata.is_dir());
        let inside = target.as_ref().ok().and_then(|(_, target)| target.strip_prefix(root).ok()).map(Path::to_owned);
        let is_known = inside.as_ref().is_some_and(|real| {
            if is_folder {
                self.folders.contains(real)
            } else {
                self.files.as_ref().is_some_and(|files| files.contains(real))
            }
        });
        if is_known {
            return;
        }
        let verdict = self.verdict(level.as_ref(), &shown, is_folder);
        if let Some(Verdict::LeftOut(rule)) = verdict {
            let files = match &inside {
                Some(real) if is_folder => self.count(real),
                _ => (is_readable(&shown).into(), false),
            };
            return self.leave_out(rule, files);
        }
        match (target, inside) {
            (Err(error), _) => self.set_aside(&shown, &at, error),
            (Ok(_), None) => self.scan.unreadable.push((composed(&shown), Reason::Outside)),
            (Ok((metadata, _)), Some(real)) if metadata.is_dir() => {
                self.descend(Place { shown, real, level, beside: verdict.is_none().then_some(beside) });
            }
            (Ok((metadata, _)), Some(real)) if metadata.is_file() => self.list(shown, real, || Ok(metadata)),
            _ => {}
        }
    }

    /// Reports what could not be listed. A file that was deleted during the walk is simply not there.
    fn set_aside(&mut self, shown: &Path, at: &Path, error: io::Error) {
        if error.kind() != io::ErrorKind::NotFound || at.symlink_metadata().is_ok() {
            self.scan.unreadable.push((composed(shown), Reason::Unreadable(error)));
        }
    }

    /// Everything in order, under composed paths.
    fn finish(self) -> Found {
        let Self { mut scan, items, left_out, shared, .. } = self;
        let elsewhere = shared.into_values().filter(|(missing, _)| *missing > 0);
        scan.notices.extend(elsewhere.map(|(_, path)| (path, HARD_LINK.to_owned())));
        // The lines of an ignore file stay in their order.
        scan.notices.sort_by(|one, other| one.0.cmp(&other.0));
        scan.left_out = left_out.into_iter().map(|(rule, (files, is_more))| LeftOut { rule, files, is_more }).collect();
        let (items, names) = under_composed_paths(items);
        scan.items = items;
        Found { scan, names }
    }
}

/// The items by their composed paths, in order, and the names on the disk of those that are written differently there. Of
/// files that differ in composition only, one has the composed path and the others keep theirs.
fn under_composed_paths(items: Vec<(PathBuf, Stat)>) -> (Vec<(String, Stat)>, HashMap<String, PathBuf>) {
    let (mut plain, mut others): (Vec<_>, Vec<_>) = items
        .into_iter()
        .filter_map(|(path, stat)| Some((path.into_os_string().into_string().ok()?, stat)))
        .partition(|(path, _)| is_nfc(path));
    let mut names = HashMap::new();
    if !others.is_empty() {
        others.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let mut taken: HashSet<String> = plain.iter().map(|(path, _)| path.clone()).collect();
        for (path, stat) in others {
            let composed: String = path.nfc().collect();
            if taken.insert(composed.clone()) {
                names.insert(composed.clone(), PathBuf::from(path));
                plain.push((composed, stat));
            } else {
                plain.push((path, stat));
            }
        }
    }
    plain.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    (plain, names)
}

/// The composed path, with `/` between its names.
fn composed(path: &Path) -> String {
    let path = path.to_string_lossy();
    if is_nfc(&path) { path.into_owned() } else { path.nfc().collect() }
}

fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

/// True if a format reads files with this name.
fn is_readable(path: &Path) -> bool {
    format::of_path(&path.to_string_lossy()).is_some()
}

#[cfg(test)]
mod tests;
