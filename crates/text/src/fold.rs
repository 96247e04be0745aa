//! Names without what does not tell them apart.

use deunicode::deunicode;

/// A name in lower case, without accents and without white space around it, so that two spellings of it are equal.
pub fn fold(name: &str) -> String {
    deunicode(name.trim()).to_lowercase()
}
