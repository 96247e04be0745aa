//! What fields state: title, authors, date and so on, whatever their syntax was.

use serde_json::Value;

use super::values::texts;
use super::{Entry, is_web_address, suggested};
use crate::field::Field;
use crate::keys::{Role, keys_of, normalised};
use crate::{ArticleDate, Metadata};
use citewire_text::Language;
use citewire_text::language::LANGUAGES;
use citewire_text::lines::on_one_line;

/// Fields that are read. No editor writes more.
const MOST: usize = 1_000;

/// Fills what is missing in `metadata` from these fields, keeps every field, and tells the editor of a date that was not
/// understood and of suggestions that are not used. Returns the language that they state.
pub(crate) fn understand(
    text: &str,
    mut entries: Vec<Entry>,
    metadata: &mut Metadata,
    notices: &mut Vec<String>,
) -> Option<Language> {
    entries.truncate(MOST);
    let fields = Fields::new(&entries);
    let fill = |place: &mut Option<String>, value: Option<String>| *place = place.take().or(value);
    if metadata.title.is_empty() {
        metadata.title = fields.joined(Role::Title).unwrap_or_default();
    }
    fill(&mut metadata.author, fields.authors());
    fill(&mut metadata.publication, fields.joined(Role::Publication));
    fill(&mut metadata.url, fields.joined(Role::Url).filter(|url| is_web_address(url)));
    if metadata.date.is_none() {
        metadata.date = fields.date(notices);
    }
    if metadata.tags.is_empty() {
        metadata.tags = fields.list(Role::Tags);
    }
    if metadata.aliases.is_empty() {
        metadata.aliases = fields.list(Role::Aliases);
    }
    fill(&mut metadata.draft, fields.draft(text));
    let language = fields.joined(Role::Language).and_then(|tag| language_of(&tag));
    for entry in entries {
        suggested::complain(&entry, notices);
        let Entry { name, value, span } = entry;
        Field { name, value: texts(&value).join(", "), span }.add_to(&mut metadata.fields);
    }
    language
}

/// The language of a tag, `en-GB`, or of an English name, "English".
fn language_of(tag: &str) -> Option<Language> {
    let named = LANGUAGES.iter().find(|language| language.name.eq_ignore_ascii_case(tag.trim()));
    Language::from_tag(named.map_or(tag, |language| language.code))
}

/// "Ann Lee" of "Ann Lee <ann@example.org>".
fn without_mail_addresses(names: &str) -> String {
    let mut kept = String::with_capacity(names.len());
    let mut rest = names;
    while let Some((before, behind)) = rest.split_once('<') {
        let Some((address, behind)) = behind.split_once('>').filter(|(address, _)| address.contains('@')) else {
            break;
        };
        // An address alone is better than no name.
        kept.push_str(if before.contains(char::is_alphanumeric) { before.trim_end() } else { address });
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

/// Fields by their normalised names.
struct Fields<'entries>(Vec<(String, &'entries Entry)>);

impl<'entries> Fields<'entries> {
    fn new(entries: &'entries [Entry]) -> Self {
        Self(entries.iter().map(|entry| (normalised(&entry.name), entry)).collect())
    }

    /// The fields with a role, by the best key first; behind them those whose label has this role in some language.
    fn of(&self, role: Role) -> impl Iterator<Item = &'entries Entry> {
        let known = keys_of(role).flat_map(|key| self.0.iter().filter(move |(name, _)| *name == key));
        let labelled = self.0.iter().filter(move |(name, entry)| {
            keys_of(role).all(|key| key != name) && crate::keys::role(&entry.name) == Some(role)
        });
        known.chain(labelled).map(|(_, entry)| *entry)
    }

    fn joined(&self, role: Role) -> Option<String> {
        self.of(role).map(|entry| texts(&entry.value).join(", ")).find(|text| !text.is_empty())
    }

    /// The authors. Several fields of the same name name several authors.
    fn authors(&self) -> Option<String> {
        let first = self.of(Role::Author).find(|entry| !texts(&entry.value).is_empty())?;
        let same = self.of(Role::Author).filter(|entry| normalised(&entry.name) == normalised(&first.name));
        let names = same.flat_map(|entry| texts(&entry.value)).map(|name| without_mail_addresses(&name));
        Some(names.collect::<Vec<_>>().join(", "))
    }

    /// The items of all fields with a role; a text is cut at its commas.
    fn list(&self, role: Role) -> Vec<String> {
        let mut items: Vec<String> = Vec::new();
        for entry in self.of(role) {
            let found = match &entry.value {
                Value::String(list) => list.split(',').map(on_one_line).collect(),
                value => texts(value),
            };
            for item in found {
                if !item.is_empty() && !items.contains(&item) {
                    items.push(item);
                }
            }
        }
        items
    }

    /// The date of publication, or else the date of writing, or else that of the last change.
    fn date(&self, notices: &mut Vec<String>) -> Option<ArticleDate> {
        let mut unclear = None;
        for entry in [Role::Published, Role::Created, Role::Updated].into_iter().flat_map(|role| self.of(role)) {
            let value = match &entry.value {
                Value::Bool(_) => continue,
                Value::Object(parts) => parts.get("date").unwrap_or(&Value::Null),
                value => value,
            };
            let Some(stated) = texts(value).into_iter().next().filter(|stated| switch(stated).is_none()) else {
                continue;
            };
            match ArticleDate::parse_stated(&stated) {
                Some(date) => return Some(date),
                None => unclear = unclear.or(Some(stated)),
            }
        }
        let unclear = unclear?;
        notices.push(format!("the date {unclear:?} was not understood; write it as 2015-10-16"));
        None
    }

    /// The field that says that the article is not to be shown, in one line.
    fn draft(&self, text: &str) -> Option<String> {
        let hides = |(name, entry): &&(String, &Entry)| {
            let state = match &entry.value {
                Value::Bool(state) => Some(*state),
                Value::String(word) => switch(word),
                _ => None,
            };
            match name.as_str() {
                "draft" | "unlisted" => state == Some(true),
                "published" => state == Some(false),
                _ => false,
            }
        };
        self.0.iter().find(hides).map(|(_, entry)| on_one_line(entry.span.slice(text)))
    }
}

/// A word that switches something on or off. Numbers do so too, but also stand for years.
fn switch(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    }
}
