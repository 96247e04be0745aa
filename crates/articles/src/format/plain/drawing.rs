//! What must keep its lines: drawings of characters, diagrams of packets, grammars, exchanges of a protocol, code.

use super::rows::Row;

/// True for lines whose breaks and columns mean something.
pub(super) fn is_drawing(rows: &[Row<'_>]) -> bool {
    is_art(rows) || is_grammar(rows) || is_exchange(rows) || is_program(rows) || is_grid(rows)
}

/// True if signs make up much of the lines: boxes, arrows, rulers of bits.
fn is_art(rows: &[Row<'_>]) -> bool {
    let (mut signs, mut letters, mut edges) = (0_usize, 0_usize, 0_usize);
    for row in rows {
        for character in row.text.chars() {
            if is_sign(character) {
                signs += 1;
            } else if !character.is_whitespace() {
                letters += 1;
            }
        }
        edges += usize::from(row.text.starts_with(['|', '+']) && row.text.ends_with(['|', '+']) && row.text.len() > 2);
    }
    let drawn = rows.iter().filter(|row| row.text.contains("--") || row.text.contains("->") || row.text.contains("-+"));
    edges >= 2 || rows.len() >= 2 && signs * 2 > letters && drawn.count() >= 1 && signs > 8
}

fn is_sign(character: char) -> bool {
    matches!(
        character,
        '|' | '+' | '-' | '=' | '_' | '/' | '\\' | '<' | '>' | '^' | '~' | '#' | '\u{2500}'..='\u{259F}'
    )
}

/// True for columns without a head: most lines have gaps.
fn is_grid(rows: &[Row<'_>]) -> bool {
    rows.len() >= 3 && rows.iter().filter(|row| row.text.contains("   ")).count() * 3 >= rows.len() * 2
}

/// True for rules of a grammar and for assignments: `name = "a" / "b"`.
fn is_grammar(rows: &[Row<'_>]) -> bool {
    let Some(first) = rows.first().filter(|row| is_rule(row.text)) else { return false };
    let rules = rows.iter().filter(|row| is_rule(row.text)).count();
    let deeper = rows.iter().filter(|row| row.indent > first.indent && !is_rule(row.text)).count();
    let words: usize = rows.iter().map(Row::words).sum();
    // A rule that is explained below it is a term with its definition.
    let is_explained = rules == 1 && words > 12 && rows.last().is_some_and(Row::is_closed);
    rules + deeper >= rows.len() && !is_explained
}

/// True for a line that begins with one name and an equals sign.
fn is_rule(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let name = words.next().unwrap_or_default();
    let sign = words.next().unwrap_or_default();
    matches!(sign, "=" | ":=" | "::=" | "=/" | "=>") && words.next().is_some() && !name.is_empty()
}

/// True for what two sides say to each other: `C: a001 NOOP` and `S: a001 OK`.
pub(super) fn is_exchange(rows: &[Row<'_>]) -> bool {
    let side = |row: &&Row<'_>| {
        let words = row.text.rsplit_once("  ").map_or(row.text, |(before, behind)| {
            if before.ends_with(':') || before.trim_end().ends_with(':') { behind } else { row.text }
        });
        let bytes = words.as_bytes();
        bytes.first().is_some_and(u8::is_ascii_uppercase) && bytes.get(1) == Some(&b':') && bytes.get(2) == Some(&b' ')
    };
    rows.first().is_some_and(|first| side(&first)) && rows.iter().filter(side).count() * 2 >= rows.len()
}

/// True for lines of a program.
fn is_program(rows: &[Row<'_>]) -> bool {
    let ends = |row: &&Row<'_>| {
        row.text.ends_with(['{', '}', ';']) || row.text.starts_with(['$', '#', '%']) && row.text[1..].starts_with(' ')
    };
    let braces = rows.iter().any(|row| row.text.contains(['{', '}', '(', '=', '$', '#', '%']));
    let count = rows.iter().filter(ends).count();
    braces && count * 2 > rows.len() && (count >= 2 || rows.len() == 1 && !rows[0].text.ends_with(';'))
}

/// True for lines that stand apart to the right and are no wrapped prose: an example, a command, an address, columns.
pub(super) fn is_verbatim(rows: &[Row<'_>], margin: usize, width: usize) -> bool {
    let apart = rows.iter().all(|row| row.indent >= margin + 3);
    let wrapped = rows.windows(2).filter(|pair| pair[0].is_full(&pair[1], width)).count();
    let gaps = rows.iter().filter(|row| row.text.contains("   ")).count();
    let words: usize = rows.iter().map(Row::words).sum();
    let is_sentence = rows.last().is_some_and(Row::is_closed) && words >= 5;
    let is_short = !is_sentence && wrapped * 3 <= rows.len() && words <= rows.len() * 9;
    apart && (is_short || gaps * 2 >= rows.len() || rows.len() >= 3 && wrapped == 0)
}
