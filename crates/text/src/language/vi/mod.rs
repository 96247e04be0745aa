//! Vietnamese.

use whichlang::Lang;

use crate::language::words::LanguageWords;

/// Vietnamese.
pub(super) static WORDS: LanguageWords =
    LanguageWords { code: "vi", name: "Vietnamese", detected_as: Some(Lang::Vie), ..LanguageWords::NONE };
