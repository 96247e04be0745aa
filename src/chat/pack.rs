//! Pieces of a reply put into as few messages as their limit allows. A piece is never cut.

/// Puts pieces together, in their order, as long as their lengths stay within `limit` together. A piece that is longer
/// than the limit by itself gets a message of its own: whoever makes pieces sees to that they are not.
pub(super) fn messages<Piece>(pieces: Vec<Piece>, limit: usize, length: impl Fn(&Piece) -> usize) -> Vec<Vec<Piece>> {
    let mut messages: Vec<Vec<Piece>> = Vec::new();
    let mut taken = 0;
    for piece in pieces {
        let length = length(&piece);
        match messages.last_mut() {
            Some(message) if taken + length <= limit => {
                message.push(piece);
                taken += length;
            }
            _ => {
                messages.push(vec![piece]);
                taken = length;
            }
        }
    }
    messages
}

/// A title, a question or a word of our own within so many characters: cut with an ellipsis, and without line breaks.
pub(super) fn one_line(text: &str, most: usize) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let line = words.join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let mut line: String = line.chars().take(most - 1).collect();
    line.truncate(line.trim_end().len());
    line.push('…');
    line
}

#[cfg(test)]
mod tests {
    use super::{messages, one_line};

    #[test]
    fn pieces_keep_their_order_and_are_never_cut() {
        let packed = |pieces: &[&'static str]| messages(pieces.to_vec(), 5, |piece| piece.len());
        assert_eq!(packed(&["ab", "cde", "f"]), [vec!["ab", "cde"], vec!["f"]]);
        assert_eq!(packed(&["a", "bcdefgh", "i"]), [vec!["a"], vec!["bcdefgh"], vec!["i"]]);
        assert_eq!(packed(&[]), Vec::<Vec<&str>>::new());
    }

    #[test]
    fn a_title_is_one_line_within_its_bound() {
        assert_eq!(one_line("A\nline \t and\u{7} more", 100), "A line and more");
        assert_eq!(one_line("four words are here", 8), "four wo…");
        assert_eq!(one_line("four words are here", 6), "four…");
    }
}
