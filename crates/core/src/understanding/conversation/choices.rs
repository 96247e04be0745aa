//! The things that a question may pick from: alternatives of the last question, the items of the last answer, or names.

use std::ops::Range;

use citewire_text::sentences;

use super::antecedents::{has_comma, is_plural};
use super::names::{Kind, names_in};
use super::talk::Talk;
use super::words::{WORDS, Word, is_empty, is_function_word, range_of, words_of};

/// One of several things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// Its name, or the words that it begins with.
    pub text: String,
    /// True when the text can stand for it in a sentence.
    pub fits_in: bool,
}

/// Things that were named beside each other.
#[derive(Debug)]
pub(super) struct Offer {
    /// The things, in their order.
    pub choices: Vec<Choice>,
    /// Where they stand in the last question, in bytes, if it names them.
    pub joined: Option<Range<usize>>,
}

/// Most things that are read of one answer.
const MOST: usize = 20;
/// Most words of an item that stand for it.
const MOST_WORDS: usize = 8;
/// Most words before the name that an item is about.
const WORDS_BEFORE_A_NAME: usize = 3;
/// Most words of an alternative: "the northern line or the southern line".
const LONGEST_ALTERNATIVE: usize = 4;
/// Most characters of the words before a colon or a dash that name an item.
const LONGEST_NAME: usize = 60;

/// The things that the conversation offers to pick from. `of_two` says that the reference is one to two names rather
/// than to items of an answer.
pub(super) fn offered(talk: &Talk, of_two: bool) -> Option<Offer> {
    let last = talk.last()?.text();
    let alternatives = alternatives(last);
    if alternatives.is_some() {
        return alternatives;
    }
    let several = |choices: Vec<Choice>| (choices.len() > 1).then_some(Offer { choices, joined: None });
    let earlier = || several(talk.offered(of_two).to_vec());
    let listed = || several(items(talk.answer()));
    let series = || several(enumerated(talk.answer()));
    // "Which banks got credit?" is answered by what one sentence names rather than by several sentences.
    let items = || if asks_for_several(last) { series().or_else(listed) } else { listed().or_else(series) };
    let answer_names = || several(names_of(talk.answer(), last));
    if of_two {
        earlier().or_else(|| together(last)).or_else(answer_names).or_else(items)
    } else {
        earlier().or_else(items).or_else(|| together(last))
    }
}

/// True for a question that opens like "which banks".
fn asks_for_several(question: &str) -> bool {
    let words = words_of(question);
    let asks = words.first().is_some_and(|word| word.is(WORDS.asking_for_subjects));
    asks && words.iter().skip(1).take_while(|word| !word.is(WORDS.auxiliaries)).take(WORDS_BEFORE_A_NAME).any(is_plural)
}

/// The alternatives of a question: "VTB or Sberbank", "the bridge or the tunnel".
fn alternatives(question: &str) -> Option<Offer> {
    let words = words_of(question);
    let or = words.iter().rposition(|word| word.is(WORDS.either_or))?;
    if let Some(names) =
        joined_names(question, &words).filter(|names| names.1.contains(&(words[or].span.start as usize)))
    {
        return Some(offer(names));
    }
    let is_article = |word: &Word<'_>| word.is(WORDS.determiners);
    let before = words[..or].iter().rev().take(LONGEST_ALTERNATIVE).take_while(|word| !is_function_word(word)).count();
    let article = or.checked_sub(before + 1).is_some_and(|at| is_article(&words[at]));
    let start = or - before - usize::from(article);
    let behind = or + 1 + usize::from(words.get(or + 1).is_some_and(is_article));
    // "Is the bridge or the tunnel older?": both have as many words.
    let after = words[behind..].iter().take(before).take_while(|word| !is_function_word(word)).count();
    if before == 0 || after == 0 {
        return None;
    }
    let (one, other) = (range_of(&words[start..or])?, range_of(&words[or + 1..behind + after])?);
    let choice = |range: &Range<usize>| Choice { text: question[range.clone()].to_owned(), fits_in: true };
    Some(Offer { choices: vec![choice(&one), choice(&other)], joined: Some(one.start..other.end) })
}

/// The names of a question that are joined: "VTB and Sberbank".
fn together(question: &str) -> Option<Offer> {
    joined_names(question, &words_of(question)).map(offer)
}

fn offer((names, joined): (Vec<String>, Range<usize>)) -> Offer {
    let choices = names.into_iter().map(|text| Choice { text, fits_in: true }).collect();
    Offer { choices, joined: Some(joined) }
}

/// Names that are joined in a question, and where they stand together.
fn joined_names(question: &str, words: &[Word<'_>]) -> Option<(Vec<String>, Range<usize>)> {
    let names = names_in(question, words);
    let are_joined = |one: usize| {
        let gap = &question[names[one].span.end as usize..names[one + 1].span.start as usize];
        WORDS.name_joins.contains(&gap.trim())
    };
    let start = (1..names.len()).find(|&next| are_joined(next - 1))? - 1;
    let end = (start + 1..names.len()).take_while(|&next| are_joined(next - 1)).last()?;
    let texts = names[start..=end].iter().map(|name| name.span.slice(question).to_owned()).collect();
    Some((texts, names[start].span.start as usize..names[end].span.end as usize))
}

/// The names in the first quote of an answer that the question did not have.
fn names_of(answer: &str, question: &str) -> Vec<Choice> {
    let quote = opening_of(answer);
    let words = words_of(&quote);
    let mut found: Vec<Choice> = Vec::new();
    for name in names_in(&quote, &words).into_iter().filter(|name| name.kind == Kind::Name) {
        let text = name.span.slice(&quote);
        let is_new = !question.contains(text) && !found.iter().any(|known| known.text == text);
        if is_new && found.len() < MOST {
            found.push(Choice { text: text.to_owned(), fits_in: true });
        }
    }
    found
}

/// The items of an answer: the quotes of several, or the lines of a list.
fn items(answer: &str) -> Vec<Choice> {
    let quotes = cited_quotes(answer);
    let listed = |text: &str| text.lines().filter_map(list_item).map(str::to_owned).take(MOST).collect::<Vec<_>>();
    let items = match quotes.as_slice() {
        [] => listed(answer),
        [quote] => listed(quote),
        _ => quotes,
    };
    items.iter().filter_map(|item| choice(item)).collect()
}

/// What an answer says, without the assistant's own words where its quotes can be told from them.
fn opening_of(answer: &str) -> String {
    cited_quotes(answer).into_iter().next().unwrap_or_else(|| answer.to_owned())
}

/// The quotes of an answer as text: what stands before each "[1]". The assistant's own words and the list of sources have
/// no such number behind them.
fn cited_quotes(answer: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = String::new();
    for line in answer.lines() {
        // Lines of a quote behind its first are indented.
        if !line.starts_with(char::is_whitespace) {
            open.clear();
        }
        if let Some(text) = cited(line) {
            open.push_str(text);
            found.push(without_context(&open).to_owned());
            open.clear();
        } else {
            open.push_str(line);
            open.push('\n');
        }
        if found.len() == MOST {
            break;
        }
    }
    found
}

/// The things that the first sentence with several of them names: "body scrubs, moisturizers and creams".
fn enumerated(answer: &str) -> Vec<Choice> {
    let text = opening_of(answer);
    let lines =
        text.lines().flat_map(|line| sentences::sentences(line, "en").into_iter().map(move |span| (line, span)));
    lines.map(|(line, span)| series(span.slice(line))).find(|found| found.len() > 1).unwrap_or_default()
}

/// Most words of a thing in a series.
const LONGEST_OF_A_SERIES: usize = 4;
/// Most words of the first and of the last thing, which have a comma on one side only.
const LONGEST_END: usize = 3;

/// The things of a series in a sentence: at least two, parted by commas, and one behind "and" or "or".
fn series(sentence: &str) -> Vec<Choice> {
    let words = words_of(sentence);
    let comma_before = |at: usize| has_comma(sentence, &words, at);
    let says = |word: &Word<'_>| !is_function_word(word);
    let joins = (2..words.len().saturating_sub(1)).find(|&at| {
        let is_joint = words[at].is(WORDS.series_joints);
        let start = (1..at).rev().take(LONGEST_OF_A_SERIES).find(|&one| comma_before(one));
        is_joint && start.is_some_and(|start| words[start..at].iter().all(says))
    });
    let Some(joint) = joins else { return Vec::new() };
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut end = joint;
    while let Some(start) = (1..end).rev().take(LONGEST_OF_A_SERIES).find(|&one| comma_before(one))
        && words[start..end].iter().all(says)
        && parts.len() < MOST
    {
        parts.push(start..end);
        end = start;
    }
    let opens = words[..end].iter().rev().take(LONGEST_END).take_while(|word| says(word) && !is_empty(word)).count();
    parts.push(end - opens..end);
    parts.reverse();
    let closes = words[joint + 1..].iter().take(LONGEST_END).take_while(|word| says(word)).count();
    parts.push(joint + 1..joint + 1 + closes);
    if parts.iter().any(Range::is_empty) {
        return Vec::new();
    }
    let texts = parts.into_iter().filter_map(|part| range_of(&words[part])).map(|range| sentence[range].to_owned());
    texts.map(|text| Choice { text, fits_in: true }).collect()
}

/// The text of a line before the number of its source, if it ends with one.
fn cited(line: &str) -> Option<&str> {
    let (text, number) = line.trim_end().strip_suffix(']')?.rsplit_once('[')?;
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    (is_number && text.contains(char::is_alphanumeric)).then(|| text.trim_end())
}

/// A quote without the sentence before it, which stands in brackets.
fn without_context(quote: &str) -> &str {
    let inner = quote.strip_prefix('(').and_then(|rest| rest.split_once(") "));
    inner.map_or(quote, |(_, quote)| quote)
}

/// The text of a line of a list.
fn list_item(line: &str) -> Option<&str> {
    let line = line.trim();
    let marked = line.strip_prefix(['-', '*', '•', '+', '–']).filter(|rest| rest.starts_with(' '));
    let numbered = || {
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        (rest.len() < line.len()).then(|| rest.strip_prefix(['.', ')']))?.filter(|rest| rest.starts_with(' '))
    };
    marked.or_else(numbered).map(str::trim).filter(|text| text.contains(char::is_alphanumeric))
}

/// The thing that an item is about: the name before a colon or a dash, the name that it begins with, the words before its
/// verb, or its first words.
fn choice(item: &str) -> Option<Choice> {
    let line = item.lines().find(|line| line.contains(char::is_alphanumeric))?;
    let line = list_item(line).unwrap_or(line).trim();
    let named = [": ", " – ", " — ", " - ", " … "].iter().filter_map(|mark| line.find(mark)).min();
    let line = match named.filter(|&end| end <= LONGEST_NAME) {
        Some(end) => &line[..end],
        None => line,
    };
    let words = words_of(line);
    let names = names_in(line, &words);
    let name = names.iter().find(|name| name.kind == Kind::Name && name.words.0 <= WORDS_BEFORE_A_NAME);
    let opens = |name: &&super::names::Name| words[..name.words.0].iter().all(is_function_word);
    if let Some(name) = name.filter(opens) {
        return Some(Choice { text: name.span.slice(line).to_owned(), fits_in: true });
    }
    let verb = words.iter().take(MOST_WORDS + 1).position(|word| word.is(WORDS.auxiliaries)).filter(|&verb| verb > 0);
    let is_whole = words.len() <= MOST_WORDS;
    let mut end = verb.unwrap_or(words.len().min(MOST_WORDS));
    while end > 1 && is_function_word(&words[end - 1]) {
        end -= 1;
    }
    let (first, last) = (words.first()?, words[..end].last()?);
    let mut text = line[first.span.start as usize..last.span.end as usize].to_owned();
    if is_function_word(first) {
        // The article that opens a sentence has a capital.
        text = text.replacen(first.text, &first.lower, 1);
    }
    Some(Choice { text, fits_in: verb.is_some() || is_whole || named.is_some() })
}

#[cfg(test)]
mod tests {
    use super::{Choice, alternatives, cited_quotes, enumerated, items};

    fn texts(choices: Vec<Choice>) -> Vec<String> {
        choices.into_iter().map(|choice| choice.text).collect()
    }

    #[test]
    fn an_answer_offers_its_quotes_or_the_items_of_its_list() {
        let check = |answer: &str, expected: &[&str]| assert_eq!(texts(items(answer)), expected, "{answer}");
        check(
            "Volga Bridge opened in 1990. [1]\n(It was old.) The tunnel was closed. [2]\n\nSources\n[1] a.md",
            &["Volga Bridge", "the tunnel"],
        );
        check(
            "Three ways:\n  - Trams: every day\n  - the long ferry\n  - Buses … 3 more [1]\n\nSources\n[1] a",
            &["Trams", "the long ferry", "Buses"],
        );
        check("It has two:\n1. Fast trains\n2. Slow trains", &["Fast trains", "Slow trains"]);
        check("Trams run. Ferries do not.", &[]);
        check("One line. [1]", &[]);
        check("", &[]);
    }

    #[test]
    fn the_assistants_own_words_are_no_quote() {
        let message = "These sentences may answer it.\nThe line is long. [1]\nClosest sentences:\nIt is old. [2]";
        assert_eq!(cited_quotes(message), ["The line is long.", "It is old."]);
    }

    #[test]
    fn a_series_offers_its_things() {
        let check = |answer: &str, expected: &[&str]| assert_eq!(texts(enumerated(answer)), expected, "{answer}");
        check(
            "Yes. You can make body scrubs, creams, and make-up removers.",
            &["body scrubs", "creams", "make-up removers"],
        );
        check("It stops in Kazan, Moscow and Perm. [1]", &["Kazan", "Moscow", "Perm"]);
        check("In 1990, the bridge was built and opened.", &[]);
        check("Trams run, and ferries do.", &[]);
    }

    #[test]
    fn alternatives_are_names_or_as_many_words() {
        let check = |question: &str, expected: &[&str]| {
            let found = alternatives(question).map(|offer| offer.choices).unwrap_or_default();
            assert_eq!(texts(found), expected, "{question}");
        };
        check("Which is larger, VTB, Sberbank or Gazprombank?", &["VTB", "Sberbank", "Gazprombank"]);
        check("Is the bridge or the tunnel older?", &["the bridge", "the tunnel"]);
        check("Is it open or not?", &[]);
        check("What did VTB and Sberbank get?", &[]);
    }
}
