//! Marks the parts of a page that are not the article, so that they are never ranked or quoted.
//!
//! Nothing is removed: the stored text keeps every byte. A rule looks at one short block at a time, at how it opens
//! and how long it is, so that an article *about* comment forms or copyright is not swallowed. An author's biography
//! is prose and stays.

use super::block::{Block, BlockKind, Boilerplate};
use super::header::same_words;
use super::{Metadata, Visible};

/// Marks boilerplate among `blocks`.
pub fn mark(text: &str, blocks: &mut [Block], metadata: &Metadata) {
    let mut seen_title = false;
    let mut in_comment_form = false;
    for block in blocks.iter_mut() {
        if matches!(block.kind, BlockKind::Boilerplate(_) | BlockKind::Code | BlockKind::TableRow) {
            continue;
        }
        let words = Visible::new(text, block.span, &block.markup).text.into_owned();
        if same_words(&words, &metadata.title) {
            // The first one is the title itself, provided that it stands as one.
            if seen_title || !matches!(block.kind, BlockKind::Heading { .. }) {
                block.kind = BlockKind::Boilerplate(Boilerplate::RepeatedTitle);
            }
            seen_title = true;
            continue;
        }
        let line = Line::new(&words);
        let reason = line.reason();
        in_comment_form =
            reason == Some(Boilerplate::CommentForm) || in_comment_form && line.words <= 8 && !line.has_stop;
        if let Some(reason) = reason.or(in_comment_form.then_some(Boilerplate::CommentForm)) {
            block.kind = BlockKind::Boilerplate(reason);
        }
    }
}

/// A block as the rules see it.
struct Line {
    /// Lower-cased, white space folded, apostrophes straight.
    text: String,
    words: usize,
    /// Ends as a sentence does.
    has_stop: bool,
}

/// Openings that only a page's furniture has, with the longest block in words that is taken for it.
const OPENINGS: [(Boilerplate, usize, &[&str]); 6] = [
    (
        Boilerplate::CommentForm,
        30,
        &[
            "leave a reply",
            "leave a comment",
            "leave a response",
            "post a comment",
            "add a comment",
            "write a comment",
            "your email address will not be published",
            "required fields are marked",
            "save my name, email",
            "notify me of",
            "you must be logged in to",
            "log in to reply",
            "log in to comment",
            "comments are closed",
            "no comments yet",
            "be the first to comment",
            "cancel reply",
            "comments (",
        ],
    ),
    (
        Boilerplate::Share,
        12,
        &[
            "share this",
            "share on facebook",
            "share on twitter",
            "share on x",
            "share on linkedin",
            "share via",
            "click to share",
            "click to email",
            "click to print",
            "tweet this",
            "like this:",
            "follow us on",
            "follow us:",
            "email this",
            "print this",
            "pin it",
        ],
    ),
    (
        Boilerplate::Navigation,
        15,
        &[
            "skip to content",
            "skip to main",
            "home >",
            "home »",
            "home /",
            "home ›",
            "you are here:",
            "back to top",
            "read more",
            "continue reading",
            "related articles",
            "related posts",
            "related stories",
            "related content",
            "related topics",
            "see also:",
            "more from ",
            "previous post",
            "next post",
            "previous article",
            "next article",
            "tags:",
            "tagged:",
            "filed under",
            "posted in ",
            "categories:",
            "category:",
            "topics:",
            "most read",
            "most popular",
            "recommended for you",
            "you may also like",
            "you might also like",
            "← ",
            "→ ",
        ],
    ),
    (
        Boilerplate::Caption,
        60,
        &[
            "photo:",
            "photos:",
            "photo credit",
            "photo by",
            "photograph:",
            "photograph by",
            "(photo",
            "[photo",
            "file photo",
            "image:",
            "images:",
            "image credit",
            "image source",
            "image by",
            "(image",
            "[image",
            "picture:",
            "picture credit",
            "caption:",
            "credit:",
            "illustration:",
            "illustration by",
        ],
    ),
    (
        Boilerplate::SiteNotice,
        40,
        &[
            "we use cookies",
            "this website uses cookies",
            "this site uses cookies",
            "accept cookies",
            "please enable javascript",
            "advertisement",
            "sponsored content",
            "copyright ©",
            "copyright (c)",
            "© ",
            "©",
            "all rights reserved",
            "terms of use",
            "privacy policy",
            "loading...",
            "loading…",
        ],
    ),
    (Boilerplate::Byline, 12, &["posted on ", "posted by ", "last updated", "published on "]),
];

/// Whole blocks that are buttons or fields.
const BUTTONS: [(Boilerplate, &[&str]); 3] = [
    (
        Boilerplate::Share,
        &["share", "tweet", "facebook", "twitter", "linkedin", "whatsapp", "telegram", "email", "print", "save"],
    ),
    (
        Boilerplate::Navigation,
        &["menu", "search", "home", "close", "next", "previous", "advertise", "archives", "trending"],
    ),
    (Boilerplate::SiteNotice, &["subscribe", "sign up", "sign in", "log in", "donate", "support us", "newsletter"]),
];

impl Line {
    fn new(words: &str) -> Self {
        let text = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase().replace('’', "'");
        let has_stop = text.trim_end_matches(['"', '”', '\'', ')', ']']).ends_with(['.', '!', '?', '。', '！', '？']);
        Self { words: text.split(' ').count(), text, has_stop }
    }

    fn reason(&self) -> Option<Boilerplate> {
        let opening = OPENINGS
            .iter()
            .filter(|(reason, longest, _)| self.words <= *longest && !(self.has_stop && needs_no_stop(*reason)))
            .find(|(_, _, openings)| openings.iter().any(|opening| self.text.starts_with(opening)))
            .map(|(reason, _, _)| *reason);
        let button = || {
            let bare = self.text.trim_end_matches([':', '.', '!', '…']);
            BUTTONS.iter().find(|(_, labels)| labels.contains(&bare)).map(|(reason, _)| *reason)
        };
        opening
            .or_else(button)
            .or_else(|| self.is_republication().then_some(Boilerplate::Republication))
            .or_else(|| self.is_issue_line().then_some(Boilerplate::Byline))
            .or_else(|| self.is_mailing().then_some(Boilerplate::SiteNotice))
            .or_else(|| self.is_breadcrumb().then_some(Boilerplate::Navigation))
            .or_else(|| self.is_link_residue().then_some(Boilerplate::LinkResidue))
    }

    /// "This article first appeared in …", "Republished with permission", "X kindly allows Y to publish its articles".
    fn is_republication(&self) -> bool {
        let opens = |openings: &[&str]| openings.iter().any(|opening| self.text.starts_with(opening));
        let says = |phrases: &[&str]| phrases.iter().any(|phrase| self.text.contains(phrase));
        let subject = opens(&[
            "this article ",
            "this story ",
            "this piece ",
            "this post ",
            "this essay ",
            "this column ",
            "the article ",
            "the original article ",
            "this report was ",
        ]);
        let again = says(&[
            "originally published",
            "originally appeared",
            "first published",
            "first appeared",
            "republished",
            "reprinted",
            "with permission",
            "creative commons",
        ]);
        let allows = says(&["kindly allow", "gave permission to", "permission to republish", "permission to reprint"])
            && says(&["publish", "print"]);
        let notice = opens(&["republished ", "reprinted ", "reposted ", "reproduced "])
            && says(&["permission", "courtesy", "creative commons", "license", "licence"]);
        let origin = self.words <= 20 && opens(&["originally published ", "originally appeared "]);
        (self.words <= 40 && (subject && again || notice)) || (self.words <= 60 && allows) || origin
    }

    /// "China Brief Volume: 15 Issue: 19".
    fn is_issue_line(&self) -> bool {
        let numbered = |word: &str| {
            self.text.split_once(word).is_some_and(|(_, rest)| {
                rest.trim_start_matches([':', ' ', '.', '#']).starts_with(|c: char| c.is_ascii_digit())
            })
        };
        self.words <= 15
            && !self.has_stop
            && numbered("volume")
            && (numbered("issue") || numbered("number") || numbered("no"))
    }

    /// "Sign up for our newsletter".
    fn is_mailing(&self) -> bool {
        self.words <= 30
            && ["subscribe to", "sign up for", "sign up to", "get our", "join our", "receive our"]
                .iter()
                .any(|opening| self.text.starts_with(opening))
            && ["newsletter", "mailing list", "email updates", "inbox", "our channel"]
                .iter()
                .any(|phrase| self.text.contains(phrase))
    }

    /// "Home > News > Asia" and "About | Contact | Terms".
    fn is_breadcrumb(&self) -> bool {
        let separators = [" > ", " » ", " › ", " | ", " · "].iter().map(|mark| self.text.matches(mark).count()).max();
        self.words <= 25 && !self.has_stop && separators.is_some_and(|count| count >= 2)
    }

    /// Most of the block is an address or what is left of one.
    fn is_link_residue(&self) -> bool {
        let letters: usize = self.text.split(' ').map(str::len).sum();
        let in_addresses: usize = self.text.split(' ').filter(|word| is_address(word)).map(str::len).sum();
        self.words <= 60 && in_addresses * 5 >= letters * 2
    }
}

/// Of these, a whole sentence is more likely an article's than a button's.
fn needs_no_stop(reason: Boilerplate) -> bool {
    matches!(reason, Boilerplate::Share | Boilerplate::Navigation | Boilerplate::Byline)
}

fn is_address(word: &str) -> bool {
    let signs = word.matches(['&', '=', '#', '%', '[', ']', '_']).count();
    word.contains("://") || word.starts_with("www.") || (signs >= 3 && word.len() >= 20)
}

#[cfg(test)]
mod tests {
    use super::Line;

    fn check(block: &str, expected: &str) {
        let shown = Line::new(block).reason().map_or_else(|| "article".to_owned(), |reason| reason.to_string());
        assert_eq!(shown, expected, "{block}");
    }

    #[test]
    fn comment_forms_are_recognised() {
        check("Leave a Reply", "comment form");
        check("Your email address will not be published. Required fields are marked *", "comment form");
    }

    #[test]
    fn share_buttons_and_menus_are_recognised() {
        check("Share this:", "share buttons");
        check("Tweet", "share buttons");
        check("Home > News > Asia", "navigation");
        check("About | Contact | Terms", "navigation");
        check("Read more: The bridge reopens", "navigation");
    }

    #[test]
    fn captions_and_credits_are_recognised() {
        check("Photo: Xi Jinping and Vladimir Putin share the dais (Image: China News)", "caption");
    }

    #[test]
    fn republication_notices_are_recognised() {
        check(
            "The Foundation kindly allows City Times to publish their highly esteemed articles. Please follow them.",
            "republication notice",
        );
        check("This article first appeared in City Brief.", "republication notice");
        check("Republished with permission from City Brief.", "republication notice");
    }

    #[test]
    fn issue_lines_and_site_notices_are_recognised() {
        check("China Brief Volume: 15 Issue: 19 – The Jamestown Foundation", "byline");
        check("Copyright © 2015 City Brief. All rights reserved.", "site notice");
        check("Sign up for our weekly newsletter!", "site notice");
    }

    #[test]
    fn remains_of_addresses_are_recognised() {
        check("website at Foundation[tt_news]=44450&tx_ttnews[backPid]=25&cHash=6d95#.Vhg2", "link residue");
        check("https://example.org/a/b", "link residue");
    }

    #[test]
    fn prose_on_the_same_subjects_stays() {
        check("Copyright law protects a photograph for seventy years after its author’s death.", "article");
        check("Share prices fell by three per cent on Monday.", "article");
        check("Photography came to the city in 1850, when the first studio opened.", "article");
        check("Dr. Ann Lee is a professor of history. She is also affiliated with the City Museum.", "article");
        check("Subscribe to the event with a POST request.", "article");
        check("First published in 1813, the novel was an immediate success.", "article");
    }
}
