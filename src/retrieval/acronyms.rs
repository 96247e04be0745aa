//! Acronyms: "AIIB" in a question also finds the Asian Infrastructure Investment Bank, and the other way round, when a
//! passage of the corpus introduces one with the other in parentheses.

use super::query::{QueryTerm, QueryWord};
use super::segment::StoredPassage;
use super::weigh::inverse_document_frequency;
use super::{Query, Snapshot};
use crate::text::entities::{SpanKind, spans};
use crate::text::{ByteSpan, words};

/// Passages that are read for an introduction.
const READ: usize = 8;
/// The longest acronym in letters.
const LONGEST: usize = 8;

/// Gives the words of a question the terms of the other form as further ones. What the words are worth does not change.
pub(super) fn join(question: &str, words: &mut [QueryWord], snapshot: &Snapshot) {
    if !question.contains(char::is_lowercase) {
        return;
    }
    for word in words.iter_mut().filter(|word| is_acronym(&word.text)) {
        let Some(term) = word.terms.first() else { continue };
        let query = Query::of_terms(&[&term.key], snapshot);
        if let Some(long) = find(&query, snapshot, |text| introduced_by(text, &word.text)) {
            add_rarest(&long, word, snapshot);
        }
    }
    if question.bytes().filter(u8::is_ascii_uppercase).count() < 3 {
        return;
    }
    for span in spans(question).into_iter().filter(|span| is_name(span.kind)) {
        let name = &question[span.range.clone()];
        let within = ByteSpan::new(span.range.start, span.range.end);
        let of_name = words.iter().enumerate().filter(|(_, word)| within.encloses(&word.span));
        let (places, keys): (Vec<usize>, Vec<&str>) =
            of_name.filter_map(|(at, word)| Some((at, word.terms.first()?.key.as_str()))).unzip();
        if initials(name).len() < 2 || keys.len() < 2 {
            continue;
        }
        let query = Query::of_terms(&keys, snapshot);
        if let Some(short) = find(&query, snapshot, |text| introduces(text, name)) {
            let last = places[places.len() - 1];
            add_rarest(&short, &mut words[last], snapshot);
        }
    }
}

fn is_name(kind: SpanKind) -> bool {
    matches!(kind, SpanKind::Organisation | SpanKind::Name | SpanKind::Place | SpanKind::Person)
}

/// What `look` sees in the first passage, of those that hold the query's terms, in which it sees anything.
fn find(query: &Query, snapshot: &Snapshot, look: impl Fn(&str) -> Option<String>) -> Option<String> {
    snapshot.search(query, None, READ).into_iter().find_map(|hit| {
        let mut passage = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut passage);
        let article = snapshot.article_of(hit.passage);
        passage.sentences.iter().find_map(|sentence| look(snapshot.slice(article, sentence.sentence.span)))
    })
}

/// Adds the rarest term of `text` that the corpus holds and the word does not have.
fn add_rarest(text: &str, word: &mut QueryWord, snapshot: &Snapshot) {
    let all = snapshot.tokeniser().question_terms(text).into_iter().filter_map(|terms| terms.into_iter().next());
    let held = all.filter_map(|term| {
        let (entries, holding) = snapshot.term(&term.key);
        let is_new = word.terms.iter().all(|own| own.key != term.key);
        (holding > 0 && is_new).then_some((holding, term.key, entries))
    });
    if let Some((holding, key, entries)) = held.min_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1))) {
        let idf = inverse_document_frequency(snapshot.passages(), holding);
        word.terms.push(QueryTerm { key, idf, entries });
    }
}

fn is_acronym(word: &str) -> bool {
    (2..=LONGEST).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The capitals with which the words of a name begin.
fn initials(name: &str) -> String {
    let mut initials = String::new();
    words::each(name, |_, word| initials.extend(word.chars().next().filter(|first| first.is_uppercase())));
    initials
}

/// The name that a text gives an acronym: "Asian Infrastructure Investment Bank (AIIB)", "AIIB (Asian ...)".
fn introduced_by(text: &str, short: &str) -> Option<String> {
    let at = text.find(short)?;
    let after = text[at + short.len()..].trim_start();
    if let Some(inside) = after.strip_prefix('(') {
        let long = &inside[..inside.find([')', ',', ';'])?];
        return (initials(long) == short).then(|| long.to_owned());
    }
    let before = text[..at].trim_end().strip_suffix('(')?;
    // The shortest run of words before the parenthesis whose capitals are the acronym's letters.
    let starts =
        before.char_indices().rev().filter(|(at, _)| *at == 0 || before[..*at].ends_with([' ', '-', '(', '"']));
    let mut longer = starts.map(|(start, _)| &before[start..]).take_while(|long| initials(long).len() <= short.len());
    longer
        .find(|long| initials(long) == short && long.starts_with(char::is_uppercase))
        .map(|long| long.trim().to_owned())
}

/// The acronym that a text gives a name.
fn introduces(text: &str, name: &str) -> Option<String> {
    let after = text[text.find(name)? + name.len()..].trim_start().strip_prefix('(')?.trim_start();
    let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let short = &after[..end];
    (is_acronym(short) && initials(name) == short).then(|| short.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::corpus::Article;
    use crate::retrieval::{Query, Snapshot};

    /// The terms of each word of a question that has more than one.
    fn check(question: &str, expected: &str) {
        let texts = [
            "The Asian Infrastructure Investment Bank (AIIB) opened in Beijing.",
            "AIIB lends to railways. The bank is new. So is infrastructure.",
            "The Bank of the South lends as well, and so does the EBRD (European Bank for Reconstruction and Development).",
            "Dmitry Medvedev spoke of banks.",
        ];
        let articles =
            texts.iter().enumerate().map(|(at, text)| Article::parse(&format!("{at}.md"), (*text).to_owned()).0);
        let query = Query::analyse(question, &Snapshot::of(&articles.collect::<Vec<_>>()));
        let shown = query
            .words
            .iter()
            .filter(|word| word.terms.len() > 1)
            .map(|word| word.terms.iter().map(|term| term.key.as_str()).collect::<Vec<_>>().join("|"));
        assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{question}");
    }

    #[test]
    fn an_acronym_finds_its_name_and_a_name_its_acronym() {
        check("Where did the AIIB open?", "aiib|asian");
        check("What does the EBRD do?", "ebrd|develop");
        check("Where did the Asian Infrastructure Investment Bank open?", "bank|aiib");
    }

    #[test]
    fn what_no_passage_introduces_stays_as_it_is() {
        check("Where is the Bank of the South?", "");
        check("WHERE IS THE AIIB?", "");
        check("What did Dmitry Medvedev speak of?", "");
    }
}
