//! The cryptography of TLS in the calls that this program makes.

use rustls::crypto::ring::default_provider;

/// Makes HTTP clients use ring, which the server's own TLS uses. Must run before the first client is built; running it
/// again changes nothing.
pub(crate) fn install() {
    let _ = default_provider().install_default();
}
