//! Japanese.

mod asking;

use crate::language::words::{ArticleWords, LanguageWords, SentenceWords, Wording, words};
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
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ない", "ません", "なかった", "禁止"],
        causes: &[
            "というのも",
            "ためである",
            "からである",
            "ことにより",
            "によるもの",
            "したがって",
            "そのため",
            "このため",
            "なぜなら",
            "ためです",
            "したため",
            "するため",
            "たために",
            "おかげで",
            "からです",
            "ことから",
            "その結果",
            "が原因",
            "を原因",
            "の原因",
            "原因は",
            "理由は",
            "理由で",
            "ためだ",
            "せいで",
            "に起因",
            "に由来",
            "従って",
            "なので",
            "たので",
        ],
        defines: &[
            "のことである",
            "のことをいう",
            "のことを指す",
            "の一つである",
            "というのは",
            "のことです",
            "を意味する",
            "と呼ばれる",
            "と定義され",
            "を指す",
            "の一種",
            "を表す",
            "とは",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
