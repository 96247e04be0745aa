//! Properties of all conversations, however odd: each is answered without failure and the same every time.

use std::sync::Arc;

use citewire::assistant::Assistant;
use citewire::corpus::Article;
use citewire::prompts::Prompts;
use citewire::question::{Question, Turn};
use citewire::retrieval::Snapshot;
use proptest::prelude::*;

/// Parts of real and broken questions, in scripts with and without spaces between words.
const PIECES: [&str; 48] = [
    "Who",
    "When",
    "How many",
    "Why",
    "What else",
    "And",
    "?",
    "?",
    "？",
    " ",
    " ",
    " ",
    " ",
    " ",
    "he",
    "their",
    "it",
    "this bank",
    "there",
    "VTB",
    "Frank Zappa",
    "Moscow–Kazan",
    "the bridge",
    "built",
    "credit",
    "lies",
    "-",
    "'s",
    "“",
    "\"",
    "(",
    ")",
    "青石桥",
    "青石桥建于哪年",
    "这座桥",
    "由石匠李文山设计",
    "为什么",
    "мост",
    "Кто построил",
    "なぜ",
    "橋を",
    "\u{301}",
    "🥐",
    "\u{0}",
    "\n",
    "\r\n",
    "ﬁ",
    "…",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES.to_vec()), 1..12).prop_map(|pieces| pieces.concat())
}

fn assistant() -> Assistant {
    let articles = [
        (
            "a.txt",
            "VTB Bank got a credit line from Chinese banks. Kazan lies east of Moscow. Frank Zappa built a bridge.",
        ),
        (
            "b.txt",
            "青石桥的历史\n\n青石桥建于1568年,全长96米。这座桥由石匠李文山设计。每年春天有三万名游客参观青石桥。",
        ),
        ("c.txt", "Мост построил инженер Иванов. Кто построил мост, неизвестно."),
    ];
    let articles: Vec<Article> =
        articles.into_iter().map(|(path, text)| Article::parse(path, text.to_owned()).0).collect();
    Assistant::new(Arc::new(Snapshot::of(&articles)), Prompts::embedded().expect("templates"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn any_conversation_is_answered_the_same_every_time(asked in text(), turns in prop::collection::vec((text(), text()), 0..4)) {
        thread_local!(static ASSISTANT: Assistant = assistant());
        let history: Vec<Turn> = turns.into_iter().map(|(question, answer)| Turn { question, answer }).collect();
        let Ok(question) = Question::new(&asked).and_then(|question| question.with_history(history)) else { return Ok(()) };
        ASSISTANT.with(|assistant| {
            let answer = assistant.ask(&question);
            prop_assert_eq!(&answer, &assistant.ask(&question));
            prop_assert_eq!(assistant.rejected_quotes(), 0);
            Ok(())
        })?;
    }
}
