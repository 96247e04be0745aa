//! Questions that an editor suggests to readers: the field `suggestions` of an article, a list or one text.
//!
//! The index keeps a field as its bytes and one line of words, in which the items of a list are not told apart. So the
//! items are read again from the bytes, when suggestions are wanted.

use serde_json::Value;
use thiserror::Error;
use toml::de::DeTable;

use super::values::texts;
use super::{Entry, toml as toml_fields, yaml};
use crate::Field;
use crate::keys::{self, Role};
use citewire_text::lines::on_one_line;

/// Number of suggestions that are read of one article. The list of an operator has the same bound.
pub const MOST: usize = 10;
/// Length of the longest suggestion, in characters.
pub const LONGEST: usize = 200;

/// Why a text is not suggested. Each message says how to correct it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unusable {
    /// Only white space.
    #[error("it is empty; write a question, or remove it")]
    Empty,
    /// Longer than [`LONGEST`].
    #[error("it has {0} characters; write a question of at most {LONGEST}")]
    TooLong(usize),
}

/// A suggestion as readers see it, which is one line.
///
/// # Errors
/// When the text is empty or longer than [`LONGEST`] characters.
pub fn suggestion(text: &str) -> Result<String, Unusable> {
    let line = on_one_line(text);
    match line.chars().count() {
        0 => Err(Unusable::Empty),
        length if length > LONGEST => Err(Unusable::TooLong(length)),
        _ => Ok(line),
    }
}

/// The places of the fields with suggestions in the stored text.
pub fn fields(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| keys::role(&field.name) == Some(Role::Suggestions))
}

/// The usable suggestions of a field, in their order, at most [`MOST`]. `stored` are the bytes of the whole field.
pub fn of_field(field: &Field, stored: &str) -> Vec<String> {
    let items = value(stored).map_or_else(|| vec![field.value.clone()], |value| texts(&value));
    items.iter().filter_map(|item| suggestion(item).ok()).take(MOST).collect()
}

/// The value of a field alone, in the syntaxes that have lists. A member of a JSON object is YAML as well, and no field of
/// YAML is TOML.
fn value(stored: &str) -> Option<Value> {
    match DeTable::parse(stored) {
        Ok(table) => table.into_inner().into_iter().next().map(|(_, value)| toml_fields::value(value.into_inner())),
        Err(_) => yaml::value(stored),
    }
}

/// Tells the editor of suggestions that are not used, with the reason.
pub(super) fn complain(entry: &Entry, notices: &mut Vec<String>) {
    if keys::role(&entry.name) != Some(Role::Suggestions) {
        return;
    }
    let (name, items) = (&entry.name, texts(&entry.value));
    if entry.span.len() > Field::LONGEST {
        let (bytes, most) = (entry.span.len(), Field::LONGEST);
        notices.push(format!("{name} takes {bytes} bytes and is not used; shorten it to {most}"));
        return;
    }
    if items.len() > MOST {
        notices.push(format!("{name} has {} entries, of which the first {MOST} are used", items.len()));
    }
    for (number, item) in (1..).zip(items.iter().take(MOST)) {
        if let Err(error) = suggestion(item) {
            notices.push(format!("entry {number} of {name} is not used: {error}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, MOST, Unusable, fields, of_field, suggestion};
    use crate::front_matter::read;

    /// The suggestions of a text, and what its editor is told.
    fn suggested(text: &str) -> (Vec<String>, Vec<String>) {
        let stated = read(text, true);
        let found = &stated.metadata.fields;
        let suggestions = fields(found).flat_map(|field| of_field(field, field.span.slice(text))).collect();
        (suggestions, stated.notices)
    }

    #[test]
    fn suggestions_are_a_list_or_one_text_in_every_syntax() {
        let both = ["What is a weir, or dam?", "How: by hand?"];
        for (text, expected) in [
            ("---\ntitle: A\nsuggestions:\n- What is a weir, or dam?\n- 'How: by hand?'\n---\n", &both[..]),
            ("---\nsuggestions:\n  - What is a weir, or dam?\n  - How: by hand?\n---\n", &both),
            ("---\nsuggestions: [\"What is a weir, or dam?\", \"How: by hand?\"]\n---\n", &both),
            ("---\nsuggestions: What is a weir, or dam?\n---\n", &both[..1]),
            ("---\nsuggestions: How: by hand?\n---\n", &both[1..]),
            ("---\nsuggestions:\n- What is a weir,\n  or dam?\n---\n", &both[..1]),
            ("+++\nsuggestions = ['What is a weir, or dam?', \"How: by hand?\"]\n+++\n", &both),
            ("+++\n[extra]\nsuggestions = 'How: by hand?'\n+++\n", &both[1..]),
            ("{\n\"suggestions\": [\"What is a weir, or dam?\", \"How: by hand?\"],\n\"title\": \"A\"}\n", &both),
            ("Title: A\nSuggestions: What is a weir, or dam?\n\nText.", &both[..1]),
            ("---\ntitle: A\nsuggestions: []\n---\n", &[]),
            ("---\ntitle: A\nsuggestions:\n---\n", &[]),
        ] {
            assert_eq!(suggested(text).0, expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_suggested_is_told() {
        let long = "x".repeat(LONGEST + 1);
        let (suggestions, notices) = suggested(&format!("---\nsuggestions:\n- {long}\n- Why?\n---\n"));
        assert_eq!(suggestions, ["Why?"]);
        assert_eq!(
            notices,
            ["entry 1 of suggestions is not used: it has 201 characters; write a question of at most 200"]
        );
        let many = (0..=MOST).map(|number| format!("- Why {number}?\n")).collect::<Vec<String>>().concat();
        let (suggestions, notices) = suggested(&format!("---\nsuggestions:\n{many}---\n"));
        assert_eq!((suggestions.len(), &*suggestions[0]), (MOST, "Why 0?"));
        assert_eq!(notices, ["suggestions has 11 entries, of which the first 10 are used"]);
        let large = format!("- {}\n", "y".repeat(150)).repeat(40);
        let (suggestions, notices) = suggested(&format!("---\ntitle: A\nsuggestions:\n{large}---\n"));
        assert!(suggestions.is_empty() && notices[0].ends_with("is not used; shorten it to 4000"), "{notices:?}");
    }

    #[test]
    fn a_suggestion_is_one_line_of_a_bounded_length() {
        assert_eq!(suggestion("  Why\n so? "), Ok("Why so?".to_owned()));
        assert_eq!(suggestion(&"é".repeat(LONGEST)).map(|line| line.chars().count()), Ok(LONGEST));
        assert_eq!(suggestion(&"é".repeat(LONGEST + 1)), Err(Unusable::TooLong(LONGEST + 1)));
        assert_eq!(suggestion(" \n"), Err(Unusable::Empty));
    }
}
