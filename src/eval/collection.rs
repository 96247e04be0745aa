//! The documents of a data set as articles.

use std::sync::Arc;

use rayon::prelude::*;

use super::Settings;
use super::rows::Document;
use crate::corpus::Article;
use crate::corpus::ArticleId;
use crate::question::{Filter, Turn};
use crate::understanding::Query;
use crate::understanding::conversation::Told;
use crate::view::{Search, View};

/// Indexed documents.
#[derive(Debug)]
pub struct Collection {
    /// Ids of the documents in the order of the file, which is the order of the articles' paths.
    ids: Vec<String>,
    /// The articles.
    pub view: Arc<dyn View>,
}

impl Collection {
    /// Reads the documents as articles, as a folder of files is read.
    pub(super) fn of(documents: &[Document], settings: &Settings) -> Self {
        Self::made(documents, settings, article)
    }

    /// Reads each text as one sentence, whatever it contains, for texts that are not articles.
    pub(super) fn of_sentences(texts: &[Document], settings: &Settings) -> Self {
        Self::made(texts, settings, |number, document| {
            let title = document.title.as_deref().unwrap_or_default();
            Article::of_sentences(&path(number), title, [document.text.as_str()])
        })
    }

    fn made(
        documents: &[Document],
        settings: &Settings,
        make: impl Fn(usize, &Document) -> Article + Sync + Send,
    ) -> Self {
        let numbered = documents.par_iter().enumerate();
        let articles: Vec<Article> = numbered.map(|(number, document)| make(number, document)).collect();
        let ids = documents.iter().map(|document| document.id.0.clone()).collect();
        Self { ids, view: settings.view(&articles) }
    }

    /// These articles, which are no documents of a file.
    pub(super) fn of_articles(articles: &[Article], settings: &Settings) -> Self {
        Self { ids: Vec::new(), view: settings.view(articles) }
    }

    /// The same articles once more.
    pub(super) fn shared(&self) -> Self {
        Self { ids: self.ids.clone(), view: Arc::clone(&self.view) }
    }

    /// The id of the document from which an article was made.
    ///
    /// # Panics
    /// When the article is not in this collection.
    pub fn id_of(&self, article: &ArticleId) -> &str {
        let number: usize = article.as_str().parse().expect("the number that names the article of a document");
        &self.ids[number]
    }

    /// The ids of the best documents for a question, best first, as the search for articles ranks them.
    pub fn ranked(&self, question: &str, limit: usize) -> Vec<&str> {
        self.ranked_behind(&[], question, limit)
    }

    /// [`Self::ranked`] for a follow-up, which was made to stand alone.
    pub fn ranked_behind(&self, history: &[Turn], question: &str, limit: usize) -> Vec<&str> {
        let query = Query::analyse(question, &*self.view);
        let found = self.view.search_articles(&Search::new(&query, &Filter::default(), limit));
        let mut found: Vec<(f32, String, &str)> =
            found.iter().map(|found| (found.score, found.text.to_string(), self.id_of(&found.article.id))).collect();
        Told::by(history).reorder(&mut found, |(score, text, _)| (score, text));
        found.into_iter().map(|(.., id)| id).collect()
    }
}

/// The path of a document's article. Paths sort in the order of the documents.
pub(super) fn path(number: usize) -> String {
    format!("{number:06}.txt")
}

fn article(number: usize, document: &Document) -> Article {
    let title = document.title.as_deref().filter(|title| !title.trim().is_empty());
    let text = match title {
        // A JSON string is also a YAML string.
        Some(title) => format!("---\ntitle: {}\n---\n\n{}", serde_json::Value::from(title), document.text),
        None => document.text.clone(),
    };
    Article::parse(&path(number), text).0
}

#[cfg(test)]
mod tests {
    use super::Collection;
    use crate::eval::Settings;
    use crate::eval::rows::{Document, Name};

    #[test]
    fn a_document_keeps_its_title_and_is_found_once_even_with_several_passages() {
        let document = |id: &str, title: &str, text: String| Document {
            id: Name(id.to_owned()),
            title: Some(title.to_owned()),
            text,
        };
        let long = format!("{} Trams cross the bridge.", "The bridge stands in the old town. ".repeat(60));
        let documents =
            [document("x", r#"A "bridge": one"#, long), document("y", "", "The bridge was closed.".to_owned())];
        let collection = Collection::of(&documents, &Settings::default());
        assert!(collection.view.corpus().passages > 2);
        assert_eq!(collection.ranked("Was the bridge closed?", 10), ["y", "x"]);
        let first = collection.view.headers_after(None, 1).pop().expect("an article");
        assert_eq!(first.metadata.title, r#"A "bridge": one"#);
    }
}
