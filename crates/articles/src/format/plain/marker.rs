//! The marks of items: bullets, numbers and letters at the start of a line.

/// The mark of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    /// Its bytes.
    pub(super) length: usize,
    /// True for a number or a letter.
    pub(super) is_number: bool,
}

/// The mark at the start of a line that has words behind it.
pub(super) fn of(line: &str) -> Option<Marker> {
    let (mark, rest) = line.split_once([' ', '\t'])?;
    if rest.trim().is_empty() {
        return None;
    }
    // The `o` of an RFC stands for a bullet, and two spaces tell it from a letter.
    let is_bullet = matches!(mark, "-" | "*" | "+" | "•" | "‣" | "◦" | "·" | "▪" | "●" | "–" | "—")
        || mark == "o" && rest.starts_with(' ');
    if is_bullet {
        return Some(Marker { length: mark.len(), is_number: false });
    }
    is_number(mark).then_some(Marker { length: mark.len(), is_number: true })
}

/// True for `1.`, `(2)`, `a)`, `(iv)`, `aa)` and `1.2)`. A capital with a stop may be an initial.
fn is_number(mark: &str) -> bool {
    let opened = mark.starts_with('(');
    let Some(bare) = mark.trim_start_matches('(').strip_suffix(['.', ')']) else { return false };
    let closed = mark.ends_with(')');
    let digits = !bare.is_empty() && bare.len() <= 3 && bare.bytes().all(|byte| byte.is_ascii_digit());
    let small = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_lowercase());
    let letter = bare.len() == 1 && bare.bytes().all(|byte| byte.is_ascii_alphabetic());
    let doubled = small && bare.len() <= 3 && bare.bytes().all(|byte| Some(&byte) == bare.as_bytes().first());
    let roman = small && bare.len() <= 4 && bare.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    if closed { digits || letter || doubled || roman } else { !opened && (digits || letter && small || roman) }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn bullets_numbers_and_letters_are_marks() {
        for line in ["- a", "* a", "o  a", "• a", "1. a", "(12) a", "a) a", "(iv) a", "aa) a", "b. a"] {
            assert!(of(line).is_some(), "{line}");
        }
        for line in ["o a", "A. Lee", "1.", "1999. It", "-a", "to) a", "word a", ""] {
            assert!(of(line).is_none(), "{line}");
        }
    }
}
