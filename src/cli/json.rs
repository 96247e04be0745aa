//! JSON on a terminal: what acts on a terminal is escaped, and to a program it is the same text.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::terminal::acts;

/// Writes a value as one line of JSON.
///
/// # Errors
/// When it cannot be written.
pub(super) fn write_line(mut out: impl Write, value: &impl Serialize) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(&mut out, Escaping)).map_err(io::Error::from)?;
    writeln!(out)
}

/// Compact JSON. The characters below U+0020 are escaped in any JSON; these are the others that a terminal obeys.
struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|&(_, c)| acts(c)) {
            // All of them are in the basic plane, so one unit of UTF-16 names each.
            write!(writer, "{}\\u{:04x}", &rest[..at], u32::from(c))?;
            rest = &rest[at + c.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::write_line;

    fn check(text: &str, expected: &str) {
        let mut out = Vec::new();
        write_line(&mut out, &text).expect("it is written");
        assert_eq!(String::from_utf8(out).expect("UTF-8"), format!("{expected}\n"));
        let read: String = serde_json::from_str(expected).expect("JSON");
        assert_eq!(read, text, "a program reads the same");
    }

    #[test]
    fn what_a_terminal_obeys_is_escaped() {
        check("a\u{9b}31mb\u{7f}c\u{85}", r#""a\u009b31mb\u007fc\u0085""#);
        check("a\u{202e}b\u{2066}", r#""a\u202eb\u2066""#);
        check("\x1b[31m\t", r#""\u001b[31m\t""#);
    }

    #[test]
    fn other_text_is_as_in_any_json() {
        check("Мост “1” 🚣 \"a\\b\"", r#""Мост “1” 🚣 \"a\\b\"""#);
    }
}
