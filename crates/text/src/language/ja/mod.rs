//! Japanese.


use crate::language::words::{ArticleWords, LanguageWords, SentenceWords, words};
use crate::scripts::Script;

/// Japanese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ja",
    name: "Japanese",
    script: Script::Han,
    sentences: SentenceWords {
        particles: &['と', 'っ', 'は', 'が', 'を', 'に', 'の', 'な', 'で', 'も', 'や'],
        ..SentenceWords::NONE
    },
    articles: ArticleWords {
        who: words!("誰"),
        when: words!("いつ"),
        what: words!("何"),
        wrote: words!("著者 作者 書いた 書きました"),
        published: words!("公開 発行 出版"),
        created: words!("作成 書かれた"),
        updated: words!("更新 変更"),
        dates: words!("日付 公開日 発行日"),
        articles: words!("この記事 記事 ページ 文書"),
        works: words!("本 小説"),
        ..ArticleWords::NONE
    },
    ..LanguageWords::NONE
};
