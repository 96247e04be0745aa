//! One frozen state of the corpus and its index, named by what it holds.

use crate::corpus::{ArticleDate, Corpus, Sha256};

use super::Index;

/// A corpus with its index. A change in the corpus makes a new one; a running answer keeps the one it began with.
#[derive(Debug)]
pub struct Snapshot {
    /// 16 hexadecimal digits: a hash of the articles' ids, texts and metadata and of the way they are cut and ranked,
    /// and of nothing else, so that equal corpora have equal ids on every machine and every day.
    pub id: String,
    /// The articles.
    pub corpus: Corpus,
    /// Their index.
    pub index: Index,
}

/// Raised whenever the same articles would be cut, ranked or quoted differently.
const FORMAT: &str = concat!("citewire ", env!("CARGO_PKG_VERSION"));

impl Snapshot {
    /// Indexes a corpus.
    pub fn build(corpus: Corpus) -> Self {
        let index = Index::build(&corpus);
        Self { id: id_of(&corpus), corpus, index }
    }
}

fn id_of(corpus: &Corpus) -> String {
    let mut content = String::from(FORMAT);
    for article in &corpus.articles {
        let metadata = &article.metadata;
        let date = metadata.date.as_ref().map(ArticleDate::to_string);
        let (id, hash) = (article.id.to_string(), article.sha256.to_string());
        let fields = [
            Some(&id),
            Some(&hash),
            Some(&metadata.title),
            metadata.author.as_ref(),
            metadata.publication.as_ref(),
            date.as_ref(),
            metadata.url.as_ref(),
        ];
        for field in fields {
            // A length before each field, so that no two lists of fields read alike.
            let field = field.map_or("", String::as_str);
            content.extend(["\n", &field.len().to_string(), ":", field]);
        }
    }
    Sha256::of(content.as_bytes()).to_string()[..16].to_owned()
}
