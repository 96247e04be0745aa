//! Opens a file of the folder such that it is a file of the folder. Whoever may write there can put a link, a pipe or a
//! device in the place of a file after the walk has looked at it: no link is followed while a file is opened, nothing but
//! a regular file is opened, and opening never waits.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Component, Path};

use rustix::fs::{Mode, OFlags, open, openat};
use rustix::io::Errno;

use crate::Reason;

/// Opens the file at `path` below `folder`. Where `path` leads through links, they must lead to a place in the folder, and
/// that place is opened.
///
/// # Errors
/// If it is outside of the folder, is no regular file, or cannot be opened.
pub(super) fn open_file(folder: &Path, path: &Path) -> Result<File, Reason> {
    let root = open(folder, OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty());
    let root = root.map_err(|error| Reason::Unreadable(error.into()))?;
    let file = match straight(&root, path) {
        // The errors of systems for a link that must not be followed.
        Err(Errno::LOOP | Errno::MLINK | Errno::NOTDIR) => {
            let target = folder.join(path).canonicalize().map_err(Reason::Unreadable)?;
            let own = folder.canonicalize().map_err(Reason::Unreadable)?;
            // The target has no links. If somebody puts one there meanwhile, it is not followed.
            straight(&root, target.strip_prefix(&own).map_err(|_| Reason::Outside)?)
        }
        opened => opened,
    };
    let file = File::from(file.map_err(|error| Reason::Unreadable(error.into()))?);
    if !file.metadata().map_err(Reason::Unreadable)?.is_file() {
        return Err(Reason::Unreadable(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file")));
    }
    Ok(file)
}

/// Opens `path` below a folder, name by name, without following a link.
fn straight(root: &OwnedFd, path: &Path) -> Result<OwnedFd, Errno> {
    let own = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut at: Option<OwnedFd> = None;
    let mut names = path.components().peekable();
    while let Some(name) = names.next() {
        // `..` would lead out.
        let Component::Normal(name) = name else { return Err(Errno::NOENT) };
        let is_last = names.peek().is_none();
        // Opening a pipe or a terminal would wait for its other end.
        let kind = if is_last { OFlags::NONBLOCK | OFlags::NOCTTY } else { OFlags::DIRECTORY };
        let folder = at.as_ref().map_or(root.as_fd(), AsFd::as_fd);
        at = Some(openat(folder, name, own | kind, Mode::empty())?);
    }
    at.ok_or(Errno::ISDIR)
}
