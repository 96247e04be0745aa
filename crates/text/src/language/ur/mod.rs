//! Urdu.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Urdu.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ur",
    name: "Urdu",
    script: Script::Arabic,
    small_words: words!(
        "کے کی میں ہے اور سے کا کو اس یہ پر نے کہ ہیں تھا ایک بھی لئے لیے نہیں جو تو وہ تک کیا گیا تھی یا \
         ان"
    ),
    ..LanguageWords::NONE
};
