//! Vietnamese.


use crate::language::words::{LanguageWords, words};

/// Vietnamese.
pub(super) static WORDS: LanguageWords =
    LanguageWords { code: "vi", name: "Vietnamese",
    small_words: words!("và của là có được cho trong các không với này một những đã từ khi người đó để về như tại vào ra"),
    keeps_marks: true,
    ..LanguageWords::NONE };
