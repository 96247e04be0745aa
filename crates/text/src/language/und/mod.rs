//! Texts whose language is not known: their words are neither stemmed nor left out.

use crate::language::words::LanguageWords;

/// The unknown language.
pub(super) static WORDS: LanguageWords = LanguageWords { code: "und", name: "Unknown", ..LanguageWords::NONE };
