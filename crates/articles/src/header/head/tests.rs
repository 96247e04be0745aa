//! Heads of documents, small ones of each form.

use crate::Article;

/// The title, author and date of a text, its fields, and what is quoted of it.
fn check(path: &str, text: &str, metadata: &str, fields: &[&str], quotes: &[&str]) {
    let (article, notice) = Article::parse(path, text.to_owned());
    assert_eq!(notice, None);
    let stated = &article.metadata;
    let known = [Some(stated.title.clone()), stated.author.clone(), stated.date.map(|date| date.to_string())];
    assert_eq!(known.into_iter().flatten().collect::<Vec<_>>().join(" | "), metadata);
    let found = stated.fields.iter().map(|field| field.span.slice(&article.text));
    assert_eq!(found.collect::<Vec<_>>(), fields);
    assert_eq!(article.sentences.iter().map(|sentence| article.quote(sentence)).collect::<Vec<_>>(), quotes);
}

#[test]
fn the_head_of_an_rfc_is_metadata() {
    let text = "\n\nNetwork Working Group                        A. Plover\nRequest for Comments: 9990                   Marsh Lab\nCategory: Informational                  B.-C. Dunlin, Ed.\n                                                  May 1998\n\n\n        The Reed Transfer\n          Protocol\n\n   Reeds are moved in bundles, and a bundle holds at most forty reeds.\n";
    check(
        "rfc9990.txt",
        text,
        "The Reed Transfer Protocol | A. Plover, B.-C. Dunlin, Ed. | 1998-05",
        &["A. Plover", "Request for Comments: 9990", "Category: Informational", "B.-C. Dunlin, Ed.", "May 1998"],
        &["Reeds are moved in bundles, and a bundle holds at most forty reeds."],
    );
}

#[test]
fn the_lines_below_the_title_of_an_asciidoc_text_are_metadata() {
    let text = "// a comment\n= Harbour\nAnn Lee <ann@example.org>; Bo_Ann Cho\nv1.0, 2024-03-06: First\n:toc:\n:keywords: sea, pier\n\nThe harbour opens at six and closes at ten.\n";
    check(
        "a.adoc",
        text,
        "Harbour | Ann Lee, Bo Ann Cho | 2024-03-06",
        &["Ann Lee <ann@example.org>", "Bo_Ann Cho", "2024-03-06", ":keywords: sea, pier"],
        &["The harbour opens at six and closes at ten."],
    );
    let text = "= Harbour\n:author: Ann Lee\n:revdate: 2024-03-06\n\nThe harbour opens at six and closes at ten.\n";
    let (article, _) = Article::parse("a.adoc", text.to_owned());
    assert_eq!(article.metadata.author.as_deref(), Some("Ann Lee"));
    let text = "= Harbour\nThe harbour opens at six and closes at ten.\n";
    let (article, _) = Article::parse("a.adoc", text.to_owned());
    assert_eq!(article.metadata.author, None);
}

#[test]
fn the_head_of_an_rfc_may_stand_below_lines_of_a_page() {
    let text = "Reed Transfer\n\nURL: http://example.org/rfc1\n\nNetwork Working Group                       N. Teal\nRequest for Comments: 1                    May 1998\n\n     Reed Transfer\n\nReeds are moved in bundles, and a bundle holds at most forty reeds.\n";
    let (article, _) = Article::parse("rfc1.txt", text.to_owned());
    assert_eq!(article.metadata.author.as_deref(), Some("N. Teal"));
    assert_eq!(article.metadata.title, "Reed Transfer");
}

#[test]
fn the_head_of_a_gutenberg_book_is_metadata() {
    let text = "The Project Gutenberg EBook of The Grey Heron, by Rosa Lind\n\nThis eBook is for the use of anyone anywhere at no cost and with no restrictions.\n\nTitle: The Grey Heron\n       A Tale\n\nAuthor: Rosa Lind\n\nRelease Date: June, 1998 [EBook #999]\n\nLanguage: German\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE GREY HERON ***\n\n\nThe heron stood in the pond and waited for the frogs of the mill.\n";
    check(
        "999-0.txt",
        text,
        "The Grey Heron A Tale | Rosa Lind | 1998-06",
        &[
            "Title: The Grey Heron\n       A Tale",
            "Author: Rosa Lind",
            "Release Date: June, 1998 [EBook #999]",
            "Language: German",
        ],
        &["The heron stood in the pond and waited for the frogs of the mill."],
    );
    assert_eq!(Article::parse("a.txt", text.to_owned()).0.language.code(), "de");
}

#[test]
fn the_fields_below_a_title_are_metadata() {
    let text = "My title\n########\n\n:date: 2010-10-03 10:20\n:author: Ann Lee,\n   Bo Cho\n:slug: my-post\n\nThe bridge opened in 1901 and still carries trams over the river.\n";
    check(
        "a.txt",
        text,
        "My title | Ann Lee, Bo Cho | 2010-10-03",
        &[":date: 2010-10-03 10:20", ":author: Ann Lee,\n   Bo Cho", ":slug: my-post"],
        &["The bridge opened in 1901 and still carries trams over the river."],
    );
}

#[test]
fn the_definitions_below_the_title_of_a_law_are_metadata_too() {
    let text = "---\nTitle: Brückengesetz\n---\n# Brückengesetz (BrG)\n\nAusfertigungsdatum\n:   1951-08-10\n\nFundstelle\n:   Blatt I:\n    1951\n\n## § 1 Zweck\n\nBrücke\n:   was über Wasser führt\n";
    let (article, _) = Article::parse("brg/index.md", text.to_owned());
    let fields = article.metadata.fields.iter().map(|field| format!("{}|{}", field.name, field.value));
    let expected = ["Title|Brückengesetz", "Ausfertigungsdatum|1951-08-10", "Fundstelle|Blatt I: 1951"];
    assert_eq!(fields.collect::<Vec<_>>(), expected);
    assert_eq!(article.metadata.date.map(|date| date.to_string()).as_deref(), Some("1951-08-10"));
}

#[test]
fn prose_that_looks_like_a_head_is_none() {
    for text in [
        "Request for Comments: we ask all members of the club for their opinion on it.",
        ":mod:`uuid` is a module, and it has very many functions that nobody uses.",
        "The title\n\nThe first paragraph has a colon:\n: and goes on behind it for eight words more.",
    ] {
        let (article, _) = Article::parse("a.txt", text.to_owned());
        assert!(article.metadata.fields.is_empty(), "{:?}", article.metadata.fields);
    }
}
