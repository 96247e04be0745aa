//! Fetches a file of a model: resumed where an earlier attempt ended, bounded, and compared with the hash that it must have.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::time::Duration;

use reqwest::header::{CONTENT_RANGE, RANGE};
use reqwest::{Client, Response, StatusCode};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::{MOST_BYTES, ModelError};
use crate::retrieval::files::private;
use crate::tls_provider;

/// Time without a byte after which a transfer is given up.
const SILENCE: Duration = Duration::from_mins(1);

/// Is told how many bytes of a file are there, and of how many, where that is known.
pub(super) type Observer<'observer> = &'observer (dyn Fn(&str, u64, Option<u64>) + Sync);

/// What became of a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fetched {
    /// It is there.
    Whole,
    /// There is none at this address.
    Missing,
}

/// Fetches a file into a path, and makes the folder above it. With `sha256`, a file of another hash is refused and not kept.
pub(crate) fn fetch(
    address: &Url,
    into: &Path,
    sha256: Option<&str>,
    observe: Observer<'_>,
) -> Result<Fetched, ModelError> {
    if let Some(above) = into.parent() {
        private::folder(above, false).map_err(ModelError::unwritable(above))?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(ModelError::unwritable(into))?;
    runtime.block_on(fetched(address, into, sha256, observe))
}

async fn fetched(
    address: &Url,
    into: &Path,
    sha256: Option<&str>,
    observe: Observer<'_>,
) -> Result<Fetched, ModelError> {
    if into.exists() && sha256.is_some_and(|wanted| hash(into).is_ok_and(|found| found == wanted)) {
        return Ok(Fetched::Whole);
    }
    let mut unfinished = into.as_os_str().to_owned();
    unfinished.push(".part");
    let unfinished = Path::new(&unfinished);
    let begun = fs::metadata(unfinished).map_or(0, |file| file.len());
    let Some((response, begun)) = request(address, begun).await? else { return Ok(Fetched::Missing) };
    receive(response, address, unfinished, begun, observe).await?;
    if let Some(wanted) = sha256 {
        let found = hash(unfinished).map_err(ModelError::unreadable(unfinished))?;
        if found != wanted {
            let _ = fs::remove_file(unfinished);
            return Err(ModelError::refused(
                address.as_str(),
                format!("its SHA-256 is {found}, and {wanted} was expected"),
            ));
        }
    }
    fs::rename(unfinished, into).map_err(ModelError::unwritable(into))?;
    Ok(Fetched::Whole)
}

fn unreachable(address: &Url) -> impl Fn(reqwest::Error) -> ModelError {
    move |error| {
        let error = error.without_url();
        let causes = std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
        let why = causes.last().map_or_else(|| error.to_string(), ToString::to_string);
        ModelError::Unreachable { address: address.to_string(), why }
    }
}

/// Asks for a file from this byte on. Gives the response and the byte at which it begins; nothing when there is no such file.
async fn request(address: &Url, begun: u64) -> Result<Option<(Response, u64)>, ModelError> {
    tls_provider::install();
    let client = Client::builder()
        .read_timeout(SILENCE)
        .connect_timeout(SILENCE)
        .user_agent(concat!("citewire/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(unreachable(address))?;
    let mut wanted = client.get(address.clone());
    if begun > 0 {
        wanted = wanted.header(RANGE, format!("bytes={begun}-"));
    }
    let response = wanted.send().await.map_err(unreachable(address))?;
    let begins = |response: &Response| {
        let range = response.headers().get(CONTENT_RANGE)?.to_str().ok()?;
        range.strip_prefix("bytes ")?.split('-').next()?.parse::<u64>().ok()
    };
    match response.status() {
        StatusCode::NOT_FOUND => Ok(None),
        // What is there is all of it, or of another file.
        StatusCode::RANGE_NOT_SATISFIABLE if begun > 0 => Box::pin(request(address, 0)).await,
        StatusCode::PARTIAL_CONTENT if begins(&response) == Some(begun) => Ok(Some((response, begun))),
        StatusCode::PARTIAL_CONTENT => Box::pin(request(address, 0)).await,
        status if status.is_success() => Ok(Some((response, 0))),
        status => {
            Err(ModelError::Unreachable { address: address.to_string(), why: format!("the server answers {status}") })
        }
    }
}

async fn receive(
    mut response: Response,
    address: &Url,
    into: &Path,
    begun: u64,
    observe: Observer<'_>,
) -> Result<(), ModelError> {
    let mut file = if begun > 0 { File::options().append(true).open(into) } else { private::create(into) }
        .map_err(ModelError::unwritable(into))?;
    let all = response.content_length().map(|rest| rest + begun);
    let too_large = || ModelError::refused(address.as_str(), format!("it has more than {MOST_BYTES} bytes"));
    if all.is_some_and(|all| all > MOST_BYTES) {
        return Err(too_large());
    }
    let name = address.path_segments().and_then(Iterator::last).unwrap_or_default().to_owned();
    let mut done = begun;
    observe(&name, done, all);
    while let Some(piece) = response.chunk().await.map_err(unreachable(address))? {
        done += piece.len() as u64;
        if done > MOST_BYTES {
            return Err(too_large());
        }
        file.write_all(&piece).map_err(ModelError::unwritable(into))?;
        observe(&name, done, all);
    }
    file.sync_all().map_err(ModelError::unwritable(into))
}

/// SHA-256 of a file, in hexadecimal digits.
fn hash(path: &Path) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut file = File::open(path)?;
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(data_encoding::HEXLOWER.encode(&hasher.finalize()));
        }
        hasher.update(&buffer[..read]);
    }
}
