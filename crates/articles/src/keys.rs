//! Names of fields: the keys that site makers and people write for the same thing, and what each means.

use std::collections::HashMap;
use std::sync::LazyLock;

use citewire_text::language::{HeaderLabels, LANGUAGES, WordList};

/// What a field states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The headline.
    Title,
    /// Who wrote it.
    Author,
    /// Where it appeared.
    Publication,
    /// When it appeared.
    Published,
    /// When it was written.
    Created,
    /// When it was changed.
    Updated,
    /// The address of the original.
    Url,
    /// Subjects that the editor gave it.
    Tags,
    /// Other names of it.
    Aliases,
    /// The language of the text.
    Language,
    /// Whether it may be shown.
    Draft,
    /// What it is about.
    Description,
    /// The state of a document.
    State,
    /// Questions that are suggested to readers.
    Suggestions,
    /// How a site maker shows it, which is nothing to a reader.
    Layout,
}

/// The keys of each role, in small letters and without signs, the best one first.
const KEYS: &[(Role, &[&str])] = &[
    (Role::Title, &["title", "headline"]),
    (Role::Author, &["author", "authors", "by", "creator", "creators", "writer", "writers", "writtenby"]),
    (Role::Publication, &["publication", "publisher", "source"]),
    (
        Role::Published,
        &[
            "date",
            "published",
            "publishdate",
            "pubdate",
            "pubdatetime",
            "publicationdate",
            "publishedat",
            "publishedon",
            "publishedtime",
            "datepublished",
            "posted",
            "postedon",
            "postdate",
            "releasedate",
            "released",
            "issued",
        ],
    ),
    (Role::Created, &["created", "createdat", "createdon", "createdtime", "datecreated", "creationdate"]),
    (
        Role::Updated,
        &[
            "lastmod",
            "lastmodifiedat",
            "lastmodified",
            "lastupdated",
            "lastupdate",
            "modified",
            "updated",
            "updatedat",
            "updatedon",
            "updateddate",
            "moddatetime",
            "datemodified",
            "revised",
        ],
    ),
    (Role::Url, &["url", "link", "canonical", "canonicalurl", "originalurl"]),
    (Role::Tags, &["tags", "tag", "categories", "category", "keywords"]),
    (Role::Aliases, &["aliases", "alias", "slug", "shorttitle", "linktitle", "sidebarlabel"]),
    (Role::Language, &["language", "lang", "locale"]),
    (Role::Draft, &["draft", "unlisted"]),
    (Role::Description, &["description", "summary", "abstract", "excerpt", "subtitle"]),
    (Role::State, &["status", "version"]),
    (Role::Suggestions, &["suggestions"]),
    (
        Role::Layout,
        &[
            "layout",
            "type",
            "weight",
            "order",
            "position",
            "id",
            "image",
            "images",
            "icon",
            "toc",
            "menu",
            "cover",
            "thumbnail",
            "template",
            "permalink",
            "name",
            "kind",
            "color",
            "height",
            "width",
            "length",
            "size",
            "math",
            "comments",
            "featured",
            "hero",
            "nav",
            "sidebar",
            "hide",
            "class",
            "style",
            "params",
            "sitemap",
            "related",
        ],
    ),
];

/// A key in small letters without spaces, hyphens and other signs: `publish_date` and `publishDate` are one key.
pub fn normalised(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a field of this name states. `None` for a name that nobody knows.
pub fn role(name: &str) -> Option<Role> {
    let by_key = ROLES.get(normalised(name).as_str());
    by_key.or_else(|| LABELS.get(name.trim().to_lowercase().as_str())).copied()
}

/// The role of each key.
static ROLES: LazyLock<HashMap<&'static str, Role>> =
    LazyLock::new(|| KEYS.iter().flat_map(|(role, keys)| keys.iter().map(|key| (*key, *role))).collect());

/// The keys of a role, the best one first.
pub(crate) fn keys_of(role: Role) -> impl Iterator<Item = &'static str> {
    KEYS.iter().filter(move |(of, _)| *of == role).flat_map(|(_, keys)| *keys).copied()
}

/// Picks one list of labels from those of a language.
type Pick = fn(&HeaderLabels) -> WordList;

/// The role of each label of any language. A label with several roles has the first of them.
static LABELS: LazyLock<HashMap<&'static str, Role>> = LazyLock::new(|| {
    let roles: [(Role, Pick); 4] = [
        (Role::Title, |labels| labels.title),
        (Role::Author, |labels| labels.author),
        (Role::Publication, |labels| labels.publication),
        (Role::Published, |labels| labels.date),
    ];
    let mut all = HashMap::new();
    for (role, pick) in roles {
        let labels = LANGUAGES.iter().flat_map(|one| pick(&one.labels));
        labels.for_each(|label| _ = all.entry(*label).or_insert(role));
    }
    all
});

#[cfg(test)]
mod tests {
    use super::{KEYS, Role, normalised, role};

    #[test]
    fn one_key_is_written_in_many_ways() {
        for name in ["publish_date", "publishDate", "Publish Date", "pub-date", "pubDatetime", "Release Date"] {
            assert_eq!(role(name), Some(Role::Published), "{name}");
        }
        assert_eq!(role("last_modified_at"), Some(Role::Updated));
        assert_eq!(role("Autorin"), Some(Role::Author));
        assert_eq!(role("harbour"), None);
    }

    #[test]
    fn every_key_is_normal_and_has_one_role() {
        let keys: Vec<&str> = KEYS.iter().flat_map(|(_, keys)| *keys).copied().collect();
        assert!(keys.iter().all(|key| normalised(key) == **key));
        assert!((1..keys.len()).all(|at| !keys[..at].contains(&keys[at])));
    }
}
