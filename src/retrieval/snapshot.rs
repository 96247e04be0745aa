//! One frozen state of the corpus and its index, named by what it holds.

use crate::corpus::{ArticleDate, Corpus, Sha256};

use super::Index;

/// A corpus with its index. A change in the corpus makes a new one; a running answer keeps the one it began with.
#[derive(Debug)]
pub struct Snapshot {
    /// 16 hexadecimal digits: a hash of the articles' paths, texts and metadata and of the way they are cut and ranked,
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
        let (id, hash, tags) = (article.id.to_string(), article.sha256.to_string(), metadata.tags.join("\n"));
        // The path decides how the text is read, and the language how it is cut.
        let fields = [
            Some(id.as_str()),
            Some(article.path.as_str()),
            Some(article.language.code()),
            Some(hash.as_str()),
            Some(metadata.title.as_str()),
            metadata.author.as_deref(),
            metadata.publication.as_deref(),
            date.as_deref(),
            metadata.url.as_deref(),
            Some(tags.as_str()),
        ];
        for field in fields {
            // A length before each field, so that no two lists of fields read alike.
            let field = field.unwrap_or_default();
            content.extend(["\n", &field.len().to_string(), ":", field]);
        }
    }
    Sha256::of(content.as_bytes()).to_string()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::Snapshot;
    use crate::corpus::{Article, Corpus};

    fn check(one: (&str, &str), other: (&str, &str), equal: bool) {
        let id =
            |(path, text): (&str, &str)| Snapshot::build(Corpus::new(vec![Article::parse(path, text.to_owned()).0])).id;
        assert_eq!(id(one) == id(other), equal, "{one:?} {other:?}");
    }

    #[test]
    fn equal_corpora_have_equal_ids_and_others_have_not() {
        check(("a.md", "Kazan."), ("a.md", "Kazan."), true);
        check(("a.md", "Kazan."), ("a.md", "Moscow."), false);
        check(("a.md", "Kazan."), ("a.txt", "Kazan."), false);
        check(("a.md", "---\ntags: [x]\n---\nKazan."), ("a.md", "---\ntags: [y]\n---\nKazan."), false);
    }
}
