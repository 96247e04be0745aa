//! The passages of an article as plain texts, so that all engines index the same words.

use citewire_articles::{Article, Passage};

/// For each passage the text by which Citewire ranks it: its title, the headings above it and its own words without
/// markup. (Citewire also adds the names of a table's columns, which are omitted here.)
pub fn texts(article: &Article) -> Vec<String> {
    article.passages.iter().map(|passage| text(article, passage)).collect()
}

fn text(article: &Article, passage: &Passage) -> String {
    let title = &article.metadata.title;
    let mut text = title.clone();
    let mut push = |words: &str| {
        text.push(' ');
        text.push_str(words);
    };
    if let Some(heading) = passage.heading.map(|heading| heading as usize) {
        for block in article.heading_path(heading).into_iter().chain([heading]) {
            let words = article.visible_block(&article.blocks[block]);
            if !words.text.split_whitespace().eq(title.split_whitespace()) {
                push(&words.text);
            }
        }
    }
    for sentence in &article.sentences[passage.sentences.start as usize..passage.sentences.end as usize] {
        push(&article.visible(sentence.block as usize, sentence.span).text);
    }
    text
}
