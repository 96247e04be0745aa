//! Restoring a backup: the rows of a file whose tables are exactly those that Citewire makes.
//!
//! A backup is a database, and a database may hold more than rows: a trigger or a view in it would run in the server. So
//! the file is copied, its schema is compared with that of its version, and its rows are read into a new database.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;
use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Executor as _, Row as _};

use super::backup::{BackupError, of_file, synchronise};
use super::disk::lock;
use super::{Address, MIGRATIONS, disk, migrator};
use crate::retrieval::files::private;

/// Highest number in the name of a store that `restore` keeps (`before-1.db`, `before-2.db` and so on).
const MOST_BEFORE: u16 = 1000;
/// The first bytes of every database of SQLite.
const HEADER: &[u8] = b"SQLite format 3\0";

/// Restores a backup as the store of this file. With `replaces`, an existing store is kept beside it, under the name
/// that is returned.
///
/// # Errors
/// When the backup is damaged or not one of Citewire, when a server uses the file, or when a store exists and `replaces`
/// is false.
pub async fn restore(from: &Path, to: &Path, replaces: bool) -> Result<Option<PathBuf>, BackupError> {
    install_default_drivers();
    let source = open(from)?;
    let _lock = lock(to.to_owned()).await.map_err(of_file(to))?;
    if to.exists() && !replaces {
        return Err(BackupError::Kept(to.to_owned()));
    }
    let (copy, new) = (to.with_extension("copied"), to.with_extension("restored"));
    let written = rows_of(from, source, &copy, &new).await;
    remove(&copy);
    let placed = match written {
        Ok(()) => place(&new, to).await,
        Err(error) => Err(error),
    };
    if placed.is_err() {
        remove(&new);
    }
    placed
}

/// Puts the new database in the place of the earlier one, which is kept.
async fn place(new: &Path, to: &Path) -> Result<Option<PathBuf>, BackupError> {
    let mut older = None;
    if to.exists() {
        take_alone(to).await?;
        let names = (1..=MOST_BEFORE).map(|number| to.with_extension(format!("before-{number}.db")));
        let name = names.into_iter().find(|name| !name.exists()).ok_or_else(|| BackupError::Kept(to.to_owned()))?;
        fs::rename(to, &name).map_err(of_file(to))?;
        older = Some(name);
    }
    fs::rename(new, to).map_err(of_file(to))?;
    synchronise(to)?;
    Ok(older)
}

/// Opens a backup. A pipe or a device is refused, and does not block.
fn open(from: &Path) -> Result<File, BackupError> {
    let flags = OFlags::NONBLOCK.bits().cast_signed();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(from).map_err(of_file(from))?;
    let is_file = file.metadata().map_err(of_file(from))?.is_file();
    if is_file { Ok(file) } else { Err(damaged(from, "it is not a regular file")) }
}

fn damaged(path: &Path, reason: &(impl ToString + ?Sized)) -> BackupError {
    BackupError::Damaged { path: path.to_owned(), reason: reason.to_string() }
}

/// Removes a database with the files that SQLite may leave beside it.
fn remove(path: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let _ = fs::remove_file(name);
    }
}

/// Writes a new database with the rows of a backup.
async fn rows_of(from: &Path, mut source: File, copy: &Path, new: &Path) -> Result<(), BackupError> {
    for path in [copy, new] {
        remove(path);
        private::create(path).map_err(of_file(path))?;
    }
    let mut start = Vec::new();
    source.by_ref().take(HEADER.len() as u64).read_to_end(&mut start).map_err(of_file(from))?;
    if start != HEADER {
        return Err(damaged(from, "it is not a database"));
    }
    {
        // What is checked is this copy, which nobody else changes.
        let mut target = OpenOptions::new().write(true).open(copy).map_err(of_file(copy))?;
        io::copy(&mut io::Read::chain(start.as_slice(), source), &mut target).map_err(of_file(copy))?;
    }
    let version = checked(copy).await.map_err(|error| match error {
        Unfit::Reason(reason) => damaged(from, &reason),
        Unfit::Database(error) => damaged(from, &error),
    })?;
    let mut target = AnyConnection::connect(&Address::File(new.to_owned()).url()).await?;
    migrator(version).run(&mut target).await.map_err(|error| damaged(from, &error))?;
    let attach = sqlx::query("ATTACH DATABASE $1 AS backup").bind(copy.to_string_lossy().into_owned());
    attach.execute(&mut target).await?;
    for table in tables(&mut target).await? {
        // The names are those of our own migrations.
        let insert = format!("INSERT INTO main.{table} SELECT * FROM backup.{table}");
        target.execute(AssertSqlSafe(insert)).await.map_err(|error| damaged(from, &error))?;
    }
    target.close().await?;
    disk::prepare(new).map_err(of_file(new))?;
    synchronise(new)
}

/// Why a file is not a backup.
enum Unfit {
    Reason(String),
    Database(sqlx::Error),
}

impl From<sqlx::Error> for Unfit {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

/// Checks that a file is a whole database with the tables of one version of Citewire and nothing else. Returns the version.
async fn checked(path: &Path) -> Result<usize, Unfit> {
    let mut connection = AnyConnection::connect(&Address::File(path.to_owned()).url()).await?;
    // Nothing in the file may call functions while it is checked.
    connection.execute("PRAGMA trusted_schema = OFF").await?;
    let found = schema(&mut connection).await?;
    if !found.iter().any(|(kind, name, _)| kind == "table" && name == "_sqlx_migrations") {
        return Err(Unfit::Reason("it is a database of another program".to_owned()));
    }
    let version: i64 = connection.fetch_one("SELECT MAX(version) FROM _sqlx_migrations").await?.try_get(0)?;
    let version = usize::try_from(version).unwrap_or_default();
    if version > MIGRATIONS.len() {
        return Err(Unfit::Reason("a newer version of Citewire wrote it; restore it with that version".to_owned()));
    }
    let mut empty = AnyConnection::connect("sqlite::memory:").await?;
    migrator(version).run(&mut empty).await.map_err(|error| Unfit::Reason(error.to_string()))?;
    let expected = schema(&mut empty).await?;
    // The table of migrations is made by a library, which may write it in another way in another version.
    let is_own = |(_, name, _): &&(String, String, String)| name != "_sqlx_migrations";
    let odd = found.iter().filter(is_own).find(|one| !expected.contains(one));
    if let Some((kind, name, _)) = odd {
        return Err(Unfit::Reason(format!("it has the {kind} {name:?}, which Citewire does not make")));
    }
    if let Some((kind, name, _)) = expected.iter().filter(is_own).find(|one| !found.contains(one)) {
        return Err(Unfit::Reason(format!("it lacks the {kind} {name:?}")));
    }
    let integrity: String = connection.fetch_one("PRAGMA integrity_check(1)").await?.try_get(0)?;
    if integrity != "ok" {
        return Err(Unfit::Reason(integrity));
    }
    for table in tables(&mut empty).await? {
        let odd = odd_values(&mut empty, &table).await?;
        let count = format!("SELECT COUNT(*) FROM {table} WHERE {odd}");
        let count: i64 = connection.fetch_one(AssertSqlSafe(count)).await?.try_get(0)?;
        if count > 0 {
            return Err(Unfit::Reason(format!("the table {table:?} has values of another type")));
        }
    }
    connection.close().await?;
    Ok(version)
}

/// Everything that the schema of a database names: its kind, its name and its definition.
async fn schema(connection: &mut AnyConnection) -> Result<Vec<(String, String, String)>, sqlx::Error> {
    let all = "SELECT type, name, COALESCE(sql, '') AS definition FROM sqlite_master";
    let rows = connection.fetch_all(all).await?;
    rows.iter().map(|row| Ok((row.try_get("type")?, row.try_get("name")?, row.try_get("definition")?))).collect()
}

/// The tables of Citewire in a database that its migrations made.
async fn tables(connection: &mut AnyConnection) -> Result<Vec<String>, sqlx::Error> {
    let all = schema(connection).await?.into_iter();
    Ok(all.filter(|(kind, name, _)| kind == "table" && name != "_sqlx_migrations").map(|(_, name, _)| name).collect())
}

/// A condition that finds rows of a table with a value of another type than its column has.
async fn odd_values(connection: &mut AnyConnection, table: &str) -> Result<String, sqlx::Error> {
    let rows = connection.fetch_all(AssertSqlSafe(format!("PRAGMA table_info({table})"))).await?;
    let odd = |row: &sqlx::any::AnyRow| -> Result<String, sqlx::Error> {
        let (name, declared): (String, String) = (row.try_get("name")?, row.try_get("type")?);
        let kind = if declared == "TEXT" { "text" } else { "integer" };
        Ok(format!("typeof({name}) <> '{kind}'"))
    };
    Ok(rows.iter().map(odd).collect::<Result<Vec<_>, _>>()?.join(" OR "))
}

/// Makes sure that no other process has the database open, and merges its write-ahead log into the file.
async fn take_alone(path: &Path) -> Result<(), BackupError> {
    let mut connection = AnyConnection::connect(&Address::File(path.to_owned()).url()).await?;
    // SQLite leaves the write-ahead log only for a connection that is the only one. Then all data is in one file.
    let changed = connection.execute("PRAGMA busy_timeout = 200; PRAGMA journal_mode = DELETE").await;
    connection.close().await?;
    changed.map(drop).map_err(|_| BackupError::InUse(path.to_owned()))
}
