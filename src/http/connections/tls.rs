//! TLS: a certificate and its key from files, read again when they change.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use thiserror::Error;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

/// How soon a certificate that was renewed is used.
const LOOK: Duration = Duration::from_secs(5);

/// Why TLS cannot be used.
#[derive(Debug, Error)]
pub enum TlsError {
    /// A file that cannot be read, or holds nothing of the kind.
    #[error("{path} holds no {what} in PEM: {source}")]
    File {
        /// The file.
        path: String,
        /// What it should hold.
        what: &'static str,
        /// What is wrong.
        source: rustls::pki_types::pem::Error,
    },
    /// The key is not that of the certificate, or of a kind that is not known.
    #[error("the certificate and its key cannot be used: {0}")]
    Pair(#[from] rustls::Error),
}

/// The two files.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    /// The certificate and those that it follows from, in PEM.
    pub certificate: PathBuf,
    /// Its private key, in PEM.
    pub key: PathBuf,
}

/// A certificate in use; clones share it.
#[derive(Clone)]
pub struct Certificate {
    files: TlsFiles,
    current: Arc<ArcSwap<ServerConfig>>,
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.files.fmt(formatter)
    }
}

impl Certificate {
    /// Reads the files.
    ///
    /// # Errors
    /// When one cannot be read, or the key is not the certificate's.
    pub fn read(files: TlsFiles) -> Result<Self, TlsError> {
        let current = Arc::new(ArcSwap::new(config(&files)?));
        Ok(Self { files, current })
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        self.current.load_full().into()
    }

    /// Uses new files when they are there, until the server stops. Files that cannot be used change nothing.
    pub(in super::super) async fn follow(self, stop: CancellationToken) {
        let mut seen = self.times();
        while stop.run_until_cancelled(tokio::time::sleep(LOOK)).await.is_some() {
            let times = self.times();
            if times == seen {
                continue;
            }
            // Two files are not replaced at once: what does not fit now is looked at again.
            match config(&self.files) {
                Ok(config) => {
                    self.current.store(config);
                    tracing::info!("the new certificate is used");
                    seen = times;
                }
                Err(error) => tracing::warn!(%error, "the certificate in use stays"),
            }
        }
    }

    fn times(&self) -> [Option<SystemTime>; 2] {
        let time = |path: &Path| path.metadata().and_then(|about| about.modified()).ok();
        [time(&self.files.certificate), time(&self.files.key)]
    }
}

fn config(files: &TlsFiles) -> Result<Arc<ServerConfig>, TlsError> {
    let failed = |path: &Path, what| {
        let path = path.display().to_string();
        move |source| TlsError::File { path, what, source }
    };
    let chain = CertificateDer::pem_file_iter(&files.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(failed(&files.certificate, "certificate"))?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(failed(&files.key, "private key"))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
