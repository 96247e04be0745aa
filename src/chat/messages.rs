//! A reply as messages of text within a platform's limit. A piece of the reply is never split between two messages.

use crate::render::{Piece, Reply, Site, one_line};

/// Characters of the longest title.
const LONGEST_TITLE: usize = 150;
/// Characters of the longest byline.
const LONGEST_BYLINE: usize = 300;
/// Characters of the longest piece in the assistant's own words.
const LONGEST_WORDS: usize = 1500;

/// The length in UTF-16 code units: the largest count that any platform uses for "characters", so no message exceeds a
/// limit that is counted differently.
pub(super) fn utf16_units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// How a platform that takes text writes the pieces.
pub(super) trait Markup {
    /// The assistant's own words.
    fn words(&self, text: &str) -> String;

    /// A quote with its number, which links to `address`.
    fn quote(&self, text: &str, context: Option<&str>, number: usize, address: &str) -> String;

    /// A numbered line about what is at `address`.
    fn source(&self, number: usize, title: &str, byline: &str, address: &str) -> String;

    /// The separator between two pieces.
    fn joint(&self) -> &'static str {
        "\n\n"
    }

    /// The length of a text in the unit that the platform limits.
    fn length(&self, text: &str) -> usize {
        utf16_units(text)
    }
}

/// Groups pieces, in their order, into as few messages as `limit` allows. A piece that is longer than the limit gets a
/// message of its own: callers make sure that there is none.
pub(super) fn grouped<Part>(parts: Vec<Part>, limit: usize, length: impl Fn(&Part) -> usize) -> Vec<Vec<Part>> {
    let mut messages: Vec<Vec<Part>> = Vec::new();
    let mut taken = 0;
    for part in parts {
        let length = length(&part);
        match messages.last_mut() {
            Some(message) if taken + length <= limit => {
                message.push(part);
                taken += length;
            }
            _ => {
                messages.push(vec![part]);
                taken = length;
            }
        }
    }
    messages
}

/// The reply as messages, none of which is longer than `limit`.
pub(super) fn texts(reply: &Reply, site: &Site, markup: &impl Markup, limit: usize) -> Vec<String> {
    let pieces = reply.pieces.iter().map(|piece| piece_within(piece, site, markup, limit)).collect();
    let joint = markup.joint();
    // The separator after the last piece is counted too, which only wastes a few characters.
    let length = |piece: &String| markup.length(piece) + markup.length(joint);
    grouped(pieces, limit, length).into_iter().map(|pieces| pieces.join(joint)).collect()
}

/// The reply as the only message that may be sent: what does not fit is linked.
pub(super) fn only_text(reply: &Reply, site: &Site, markup: &impl Markup, limit: usize) -> String {
    let mut all = texts(reply, site, markup, limit);
    if all.len() < 2 {
        return all.pop().unwrap_or_default();
    }
    // The address holds the question, of whose characters each may take twelve.
    let rest = markup.words(&format!("{} {}", site.rest, site.address(&reply.page)));
    let rest = if markup.length(&rest) > limit / 2 {
        markup.words(&format!("{} {}", site.rest, site.address("/")))
    } else {
        rest
    };
    let within = limit - markup.length(&rest) - markup.length(markup.joint());
    let first = texts(reply, site, markup, within).into_iter().next().unwrap_or_default();
    [first, rest].join(markup.joint())
}

/// One piece within the limit: a quote that is too long is replaced by a line that says so; other text is shortened.
fn piece_within(piece: &Piece, site: &Site, markup: &impl Markup, limit: usize) -> String {
    let limit = limit - markup.length(markup.joint());
    let fits = |text: &String| markup.length(text) <= limit;
    match piece {
        Piece::Words(words) => shortened(words, LONGEST_WORDS, fits, |words| markup.words(words)),
        Piece::Quote { text, context, number, link } => {
            let address = site.address(link);
            let with = |context: Option<&str>| Some(markup.quote(text, context, *number, &address)).filter(fits);
            with(context.as_deref())
                .or_else(|| with(None))
                .unwrap_or_else(|| line_within(*number, &site.too_long, "", &address, markup, fits))
        }
        Piece::Source { number, title, byline, link } => {
            line_within(*number, title, byline, &site.address(link), markup, fits)
        }
    }
}

fn line_within(
    number: usize,
    title: &str,
    byline: &str,
    address: &str,
    markup: &impl Markup,
    fits: impl Fn(&String) -> bool,
) -> String {
    let byline = one_line(byline, LONGEST_BYLINE);
    let full = shortened(title, LONGEST_TITLE, &fits, |title| markup.source(number, title, &byline, address));
    if fits(&full) {
        return full;
    }
    // The address alone is as long as a message: show the line without it.
    shortened(title, LONGEST_TITLE, &fits, |title| markup.words(&format!("[{number}] {title}")))
}

/// The output of `show` for a text that is shortened until the output fits.
fn shortened(text: &str, most: usize, fits: impl Fn(&String) -> bool, show: impl Fn(&str) -> String) -> String {
    let mut most = most;
    loop {
        let shown = show(&one_line(text, most));
        if fits(&shown) || most <= 8 {
            return shown;
        }
        most /= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn pieces_keep_their_order_and_are_never_cut() {
        let packed = |pieces: &[&'static str]| grouped(pieces.to_vec(), 5, |piece| piece.len());
        assert_eq!(packed(&["ab", "cde", "f"]), [vec!["ab", "cde"], vec!["f"]]);
        assert_eq!(packed(&["a", "bcdefgh", "i"]), [vec!["a"], vec!["bcdefgh"], vec!["i"]]);
        assert_eq!(packed(&[]), Vec::<Vec<&str>>::new());
    }
}
