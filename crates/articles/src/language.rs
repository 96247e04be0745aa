//! The language of an article, from its prose: not from code, addresses, tables or the text of the page around it. Where
//! the prose does not tell, a folder or a file name may.

use citewire_text::language::of_code;
use citewire_text::{ByteSpan, Language};

use super::{Block, BlockKind, Visible};

/// Bytes of prose that are looked at.
const MOST_BYTES: usize = 3_000;

/// Bytes of one block that are looked at, so that several blocks are.
const MOST_OF_BLOCK: usize = 600;

/// Bytes of prose below which headings and rows of tables are looked at too.
const LITTLE_PROSE: usize = 60;

/// The language of an article at this path; [`Language::UNKNOWN`] when neither its prose nor its path tells.
pub(crate) fn of_article(path: &str, text: &str, blocks: &[Block]) -> Language {
    let mut prose = String::new();
    let kinds: [fn(BlockKind) -> bool; 2] = [
        |kind| matches!(kind, BlockKind::Paragraph | BlockKind::ListItem),
        |kind| matches!(kind, BlockKind::Heading { .. } | BlockKind::TableHead | BlockKind::TableRow),
    ];
    for is_wanted in kinds {
        for block in blocks.iter().filter(|block| is_wanted(block.kind)) {
            if prose.len() >= MOST_BYTES {
                break;
            }
            push_prose(text, block, &mut prose);
        }
        if prose.len() >= LITTLE_PROSE {
            break;
        }
    }
    let found = Language::detect(&prose);
    if found.is_known() { found } else { of_path(path).unwrap_or(found) }
}

/// Appends the words of a block that are no code and no address, up to [`MOST_OF_BLOCK`] bytes.
fn push_prose(text: &str, block: &Block, prose: &mut String) {
    let mut shown = String::new();
    let mut at = block.span.start;
    let end = ByteSpan { start: block.span.end, end: block.span.end };
    for mark in block.markup.iter().copied().chain([end]) {
        if shown.len() >= MOST_OF_BLOCK {
            break;
        }
        if at < mark.start {
            let piece = ByteSpan { start: at, end: mark.start }.slice(text);
            shown.push_str(&piece[..piece.floor_char_boundary(MOST_OF_BLOCK)]);
        }
        // Backticks are markup in some formats and words in others.
        let marks = mark.slice(text);
        shown.push_str(if marks.bytes().all(|byte| byte == b'`') { marks } else { "" });
        at = at.max(mark.end);
    }
    let mut rest = shown.as_str();
    while let Some(tick) = rest.find('`') {
        push_words(&rest[..tick], prose);
        let ticks = rest[tick..].len() - rest[tick..].trim_start_matches('`').len();
        let (opening, behind) = rest[tick..].split_at(ticks);
        // Without an end the rest is code that was cut off.
        rest = behind.split_once(opening).map_or("", |(_, behind)| behind);
    }
    push_words(rest, prose);
}

/// Appends the words of a text that look like words.
fn push_words(text: &str, prose: &mut String) {
    for word in text.split_whitespace().filter(|word| !is_of_a_machine(word)) {
        prose.push(' ');
        prose.push_str(word);
    }
}

/// True for addresses, paths, options, names of files and other words of programs. Words with other letters than ASCII
/// are not: in scripts without spaces a whole sentence is one.
fn is_of_a_machine(word: &str) -> bool {
    let inner = word.trim_matches(|mark: char| mark.is_ascii_punctuation());
    word.is_ascii()
        && (word.starts_with(['-', '$', '@', '{', '<'])
            || word.contains("://")
            || inner.contains(['/', '\\', '_', '=', '{', '}', '<', '>', '(', '[', '@', '|', '.', ':']))
}

/// Bytes of a block, markup included, from which its language is told.
const LOOKED_AT: usize = 2_000;

/// The language of a block, whose bytes are `stored`, of an article in this language: another one only where the block
/// surely is in that. Code and rows of tables tell too little.
pub fn of_block(stored: &str, block: &Block, language: Language) -> Language {
    if matches!(block.kind, BlockKind::Code | BlockKind::TableRow) {
        return language;
    }
    let beginning = &stored[..stored.floor_char_boundary(LOOKED_AT)];
    language.of_part(&Visible::of_slice(beginning, block.span.start as usize, &block.markup).text)
}

/// The blocks with sentences that are surely in another language than their article, each by its position with its
/// language, in the order of the text.
pub fn of_blocks(text: &str, blocks: &[Block], language: Language) -> Vec<(u32, Language)> {
    let quotable = (0..).zip(blocks).filter(|(_, block)| block.kind.is_quotable());
    let found = quotable.map(|(number, block)| (number, of_block(block.span.slice(text), block, language)));
    found.filter(|(_, found)| *found != language).collect()
}

/// The language that a path names: `docs/zh-cn/a.md`, `pages.nl/a.md`, `README.de.md`. The innermost name decides.
fn of_path(path: &str) -> Option<Language> {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.rsplit_once('.').map_or("", |(stem, _)| stem);
    // The name of the file itself is a word of its title.
    let of_file = stem.rsplit_once('.').and_then(|(_, last)| tag(last));
    of_file.or_else(|| folders.rsplit('/').find_map(|folder| tag(folder.rsplit('.').next().unwrap_or(folder))))
}

/// The language of a tag such as "de", "`pt_BR`" or "zh-hant". Other names open with two letters too.
fn tag(name: &str) -> Option<Language> {
    let (code, region) = name.split_once(['-', '_']).unwrap_or((name, ""));
    let is_region = matches!(region.len(), 0 | 2 | 3 | 4) && region.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let language = Language::from_tag(code).filter(|_| code.len() == 2 && is_region)?;
    of_code(language.code()).map(|_| language)
}

#[cfg(test)]
mod tests {
    use crate::Article;

    fn check(path: &str, text: &str, code: &str) {
        let (article, _) = Article::parse(path, text.to_owned());
        assert_eq!(article.language.code(), code, "{path}: {text}");
    }

    #[test]
    fn code_and_addresses_are_not_prose() {
        let code = "```js\nconst press = () => setCount(count + 1); // press the button to see the next number\n```\n";
        check("a.md", &format!("# 计数器\n\n组件每次渲染都会读取保存的数字。\n\n{code}\n{code}"), "zh");
        let inline = "Zeigt alle Dateien des Ordners mit `list --all --sort-by the-size of the file and its name` an, \
                      auch die versteckten.\n";
        check("b.md", inline, "de");
        check("c.md", "Voir https://example.org/this/is/the/page/of-the-day pour les détails de la commande.\n", "fr");
    }

    #[test]
    fn boilerplate_and_front_matter_are_not_prose() {
        let page = "---\ntitle: The way of the world\ndescription: What to do with it\n---\n\nDer Weg führt durch den Wald \
                    und ist nicht weit von der Stadt.\n\nLeave a Reply\n\nYour email address will not be published.\n";
        check("a.md", page, "de");
    }

    #[test]
    fn a_stated_language_wins() {
        check("a.md", "---\nlang: nl\n---\n\nThe way of the world is that of the water.\n", "nl");
    }

    #[test]
    fn a_path_decides_where_the_prose_does_not() {
        check("pages.nl/kill.md", "# kill\n\nStop.\n", "nl");
        check("docs/pt-br/a.md", "# kubectl\n\nNginx.\n", "pt");
        check("README.de.md", "# Nginx\n", "de");
        check("de/a.md", "The way of the world is that of the water, and it is good.\n", "en");
        check("notes/a.md", "# Nginx\n", "und");
        check("go/de-embedding.md", "# Nginx\n", "und");
    }

    #[test]
    fn headings_and_tables_tell_where_there_is_nothing_else() {
        check(
            "a.md",
            "# Der Weg und die Stadt\n\n## Was nicht in der Karte ist\n\n## Auf dem Weg zu den Bergen\n",
            "de",
        );
    }
}
