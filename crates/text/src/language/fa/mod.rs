//! Persian.

use crate::language::words::{LanguageWords, words};
use crate::scripts::Script;

/// Persian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "fa",
    name: "Persian",
    script: Script::Arabic,
    small_words: words!(
        "و در به از که این را با است برای آن یک خود تا بر هم نیز شد شده بود می ها یا اگر اما ما او آنها \
         دیگر باید هر چه کرد"
    ),
    ..LanguageWords::NONE
};
