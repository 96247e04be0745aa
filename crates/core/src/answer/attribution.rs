//! Finds the sources that a sentence names for itself: "(Xinhua, September 24; RT, July 26)".

use citewire_text::ByteSpan;

use super::Excerpt;
use citewire_text::calendar::is_year;
use citewire_text::language::ENGLISH;

/// The sources that a quote names in parentheses; `start` is the byte of the article at which the quote starts. A source
/// has a date, since other parentheses explain rather than attribute.
pub fn attributions(quote: &str, start: usize) -> Vec<Excerpt> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = quote[at..].find('(').map(|offset| at + offset) {
        let Some(close) = quote[open..].find(')').map(|offset| open + offset) else { break };
        at = close + 1;
        // Only the innermost parentheses can be a source: "(b)" in "(a (b) c)".
        let open = quote[..close].rfind('(').unwrap_or(open);
        let mut from = open + 1;
        for part in quote[from..close].split(';') {
            let trimmed = part.trim_matches(|c: char| c.is_whitespace() || c == ',');
            if is_source(trimmed) {
                let start = start + from + part.find(trimmed).unwrap_or_default();
                found.push(Excerpt { text: trimmed.to_owned(), span: ByteSpan::new(start, start + trimmed.len()) });
            }
            from += part.len() + 1;
        }
    }
    found
}

/// A name and a date: "China Brief, January 23", "Xinhua, 2015".
fn is_source(part: &str) -> bool {
    let words = || part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_month = |word: &str| ENGLISH.calendar.is_month_or_short(word);
    let dated = words().any(|word| is_month(word) || is_year(word));
    let named = words().any(|word| word.chars().next().is_some_and(char::is_uppercase) && !is_month(word));
    dated && named && part.contains(',') && part.split_whitespace().count() <= 12
}

#[cfg(test)]
mod tests {
    use super::attributions;

    fn check(sentence: &str, expected: &str) {
        let article = format!("Before. {sentence}");
        let found = attributions(&article[8..], 8);
        assert!(
            found.iter().all(|attribution| attribution.span.slice(&article) == attribution.text),
            "they slice back"
        );
        assert_eq!(found.into_iter().map(|attribution| attribution.text).collect::<Vec<_>>().join(" | "), expected);
    }

    #[test]
    fn a_name_with_a_date_is_a_source() {
        check("They met (Xinhua, September 24).", "Xinhua, September 24");
        check("They met (Vzglyad Online, June 23; RT, July 26).", "Vzglyad Online, June 23 | RT, July 26");
        check("They met (China Brief, May 7, 2014).", "China Brief, May 7, 2014");
    }

    #[test]
    fn explanations_are_not_sources() {
        check("The body (SCO) met in Moscow (in May) for $3 (about 2015 of them).", "");
        check("They met (, May 20, 2014).", "");
        check("An open ( stays open.", "");
    }
}
