//! What the lines in brackets before a block say about it, such as `[source,java]` or `[%header,cols="1,2"]`.

/// Most columns of a table.
const MOST_COLUMNS: usize = 100;

/// The attributes of the next block.
#[derive(Debug, Default)]
pub(super) struct Attributes<'text> {
    /// The contents of the brackets, in order.
    lines: Vec<&'text str>,
}

impl<'text> Attributes<'text> {
    /// Adds a line in brackets.
    pub(super) fn add(&mut self, inner: &'text str) {
        self.lines.push(inner);
    }

    /// The name of the kind of the block, such as `source` or `NOTE`; empty if there is none.
    pub(super) fn style(&self) -> &'text str {
        let styles = self.lines.iter().map(|line| line.split([',', '#', '.', '%']).next().unwrap_or_default().trim());
        styles.filter(|style| !style.contains('=')).rfind(|style| !style.is_empty()).unwrap_or_default()
    }

    /// True if an option of this name is set.
    pub(super) fn has_option(&self, name: &str) -> bool {
        self.lines.iter().any(|line| {
            line.split('%').skip(1).any(|option| option.split([',', '.', '#']).next() == Some(name))
                || ["options=", "opts="]
                    .iter()
                    .any(|key| self::value(line, key).split(',').any(|one| one.trim() == name))
        })
    }

    /// True if the values of the table are separated by commas.
    pub(super) fn is_csv(&self) -> bool {
        self.lines.iter().any(|line| value(line, "format=") == "csv")
    }

    /// The number of columns of a table, if it is stated.
    pub(super) fn columns(&self) -> Option<usize> {
        let stated = self.lines.iter().map(|line| value(line, "cols=")).rfind(|value| !value.is_empty())?;
        let count = |column: &str| match column.trim().split_once('*') {
            Some((times, _)) => times.parse().unwrap_or(1),
            None => 1,
        };
        let separator = if stated.contains(';') { ';' } else { ',' };
        Some(stated.split(separator).map(count).fold(0, usize::saturating_add).clamp(1, MOST_COLUMNS))
    }
}

/// The value behind a key, with or without quotation marks; empty if the key is not there.
fn value<'text>(line: &'text str, key: &str) -> &'text str {
    let Some((_, rest)) = line.split_once(key) else { return "" };
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default(),
        None => rest.split(',').next().unwrap_or_default(),
    }
}
