//! Marks the parts of a page that do not belong to the article, so that they are never ranked or quoted.
//!
//! Nothing is removed: the stored text keeps every byte. A rule looks at one short block at a time, at how it opens,
//! how long it is and whether it ends as a sentence, so that an article *about* comment forms or copyright is kept. An
//! author's biography is prose and stays.

use super::block::{Block, BlockKind, Boilerplate};
use super::boilerplate_phrases::{Pick, button_with, openings_like, phrases};
use super::header::same_words;
use super::{Metadata, Visible};
use citewire_text::lines::on_one_line;

/// Number of blocks at either end among which notices about the article stand.
const EDGE_BLOCKS: usize = 6;

/// Words of the longest block that a rule is about.
const LONGEST: usize = 60;

/// Words of the longest block that belongs to the label of an advertisement above it.
const LONGEST_ADVERTISEMENT: usize = 40;

/// Marks boilerplate among `blocks`. `marks_headings` is that of the document.
pub fn mark(text: &str, marks_headings: bool, blocks: &mut [Block], metadata: &Metadata) {
    let mut seen_title = false;
    let mut in_comment_form = false;
    // Where the label of an advertisement, and what belongs to it, ends.
    let mut advertisement: Option<u32> = None;
    let mut marked_items: Vec<(usize, BlockKind)> = Vec::new();
    let count = blocks.len();
    for (index, block) in blocks.iter_mut().enumerate() {
        if matches!(
            block.kind,
            BlockKind::Boilerplate(_) | BlockKind::Code | BlockKind::TableHead | BlockKind::TableRow
        ) {
            continue;
        }
        let words = Visible::new(text, block.span, &block.markup).text;
        let is_heading = matches!(block.kind, BlockKind::Heading { .. });
        if same_words(&words, &metadata.title) {
            // The first one is the title itself, if it is a heading.
            if seen_title || !is_heading {
                block.kind = BlockKind::Boilerplate(Boilerplate::RepeatedTitle);
            }
            seen_title = true;
            continue;
        }
        // No rule is about such a long block, and most of a text is in long ones.
        if words.split_whitespace().nth(LONGEST).is_some() {
            (in_comment_form, advertisement) = (false, None);
            continue;
        }
        let block_text = BlockText {
            is_marked_heading: is_heading && marks_headings,
            is_at_edge: index < EDGE_BLOCKS || index + EDGE_BLOCKS >= count,
            ..BlockText::new(&words)
        };
        let belongs = advertisement.is_some_and(|end| {
            let gap = text.get(end as usize..block.span.start as usize).unwrap_or_default();
            gap.matches('\n').count() == 1 && block_text.words <= LONGEST_ADVERTISEMENT
        });
        let is_label = block_text.is_advertisement() && !block_text.is_marked_heading;
        advertisement = (belongs || is_label).then_some(block.span.end);
        if belongs {
            block.kind = BlockKind::Boilerplate(Boilerplate::SiteNotice);
            continue;
        }
        let reason = block_text.reason();
        in_comment_form = reason == Some(Boilerplate::CommentForm)
            || in_comment_form && block_text.words <= 8 && !block_text.has_stop;
        if let Some(reason) = reason.or(in_comment_form.then_some(Boilerplate::CommentForm)) {
            if block.kind.is_item() {
                marked_items.push((index, block.kind));
            }
            block.kind = BlockKind::Boilerplate(reason);
        }
    }
    restore_items(blocks, &marked_items);
}

/// Gives marked items of a list, with the kinds that they had, back to the article if most items of their list belong to
/// it: "Images: .png" between "Sound: .wav" and "Video: .mp4" is no caption.
fn restore_items(blocks: &mut [Block], marked: &[(usize, BlockKind)]) {
    let mut rest = marked;
    while let Some((first, _)) = rest.first() {
        let is_marked = |index: usize| marked.binary_search_by_key(&index, |(index, _)| *index).is_ok();
        // In plain text the items of a list have no depth.
        let is_outside =
            |index: &usize| blocks[*index].depth == 0 && !blocks[*index].kind.is_item() && !is_marked(*index);
        let end = (*first..blocks.len()).find(is_outside).unwrap_or(blocks.len());
        let start = (0..*first).rev().find(is_outside).map_or(0, |before| before + 1);
        let (of_list, others) = rest.split_at(rest.partition_point(|(index, _)| *index < end));
        let kept = blocks[start..end].iter().filter(|block| block.kind.is_item()).count();
        if kept > of_list.len() {
            for (index, kind) in of_list {
                blocks[*index].kind = *kind;
            }
        }
        rest = others;
    }
}

/// A block as the rules see it.
struct BlockText {
    /// Lower-cased, white space folded, apostrophes straight.
    text: String,
    /// Number of words.
    words: usize,
    /// True if it ends as a sentence does.
    has_stop: bool,
    /// True for a heading that the format marks as one: "## Search" is not a button.
    is_marked_heading: bool,
    /// True if it is among the first or the last blocks.
    is_at_edge: bool,
}

impl BlockText {
    fn new(words: &str) -> Self {
        let text = on_one_line(words).to_lowercase().replace('’', "'");
        let has_stop = text.trim_end_matches(['"', '”', '\'', ')', ']']).ends_with(['.', '!', '?', '。', '！', '？']);
        Self { words: text.split(' ').count(), text, has_stop, is_marked_heading: false, is_at_edge: true }
    }

    fn reason(&self) -> Option<Boilerplate> {
        let opening = openings_like(&self.text)
            .filter(|(opening, _)| self.words <= opening.longest && (opening.may_stop || !self.has_stop))
            .find(|(_, phrase)| self.text.starts_with(phrase))
            .map(|(opening, _)| opening.reason);
        if self.is_marked_heading {
            return opening.filter(|reason| matches!(reason, Boilerplate::CommentForm | Boilerplate::Navigation));
        }
        opening
            .or_else(|| self.button())
            .or_else(|| self.is_republication().then_some(Boilerplate::Republication))
            .or_else(|| self.is_issue_line().then_some(Boilerplate::Byline))
            .or_else(|| self.is_mailing().then_some(Boilerplate::SiteNotice))
            .or_else(|| self.is_breadcrumb().then_some(Boilerplate::Navigation))
            .or_else(|| self.is_link_residue().then_some(Boilerplate::LinkResidue))
    }

    fn button(&self) -> Option<Boilerplate> {
        let bare = self.text.trim_end_matches([':', '.', '!', '…']);
        button_with(bare)
    }

    /// "Advertisement" as a line of its own.
    fn is_advertisement(&self) -> bool {
        let bare = self.text.trim_matches([':', '.', '-', '–', '—', '[', ']', '(', ')', ' ']);
        phrases(|phrases| phrases.advertisement_labels).any(|label| label == bare)
    }

    fn opens(&self, openings: Pick) -> bool {
        phrases(openings).any(|opening| self.text.starts_with(opening))
    }

    fn says(&self, all: Pick) -> bool {
        phrases(all).any(|phrase| self.text.contains(phrase))
    }

    /// "This article first appeared in …", "Republished with permission", "X kindly allows Y to publish its articles".
    fn is_republication(&self) -> bool {
        if !self.is_at_edge || self.words > LONGEST {
            return false;
        }
        let appeared =
            || self.opens(|phrases| phrases.article_openings) && self.says(|phrases| phrases.appeared_elsewhere);
        let allows = || self.says(|phrases| phrases.permissions) && self.says(|phrases| phrases.publishing);
        let notice =
            || self.opens(|phrases| phrases.republished_openings) && self.says(|phrases| phrases.republished_terms);
        let origin = || self.words <= 12 && self.opens(|phrases| phrases.origin_openings);
        self.words <= 25 && (appeared() || notice()) || allows() || origin()
    }

    /// "China Brief Volume: 15 Issue: 19".
    fn is_issue_line(&self) -> bool {
        let numbered = |word: &str| {
            self.text.split_once(word).is_some_and(|(_, rest)| {
                rest.trim_start_matches([':', ' ', '.', '#']).starts_with(|c: char| c.is_ascii_digit())
            })
        };
        let has_both = || phrases(|all| all.volumes).any(numbered) && phrases(|all| all.issues).any(numbered);
        self.words <= 15 && !self.has_stop && has_both()
    }

    /// "Sign up for our newsletter".
    fn is_mailing(&self) -> bool {
        self.words <= 30 && self.opens(|phrases| phrases.mailing_openings) && self.says(|phrases| phrases.mailing_terms)
    }

    /// "Home > News > Asia" and "About | Contact | Terms". With digits between the separators it is a table.
    fn is_breadcrumb(&self) -> bool {
        if self.words > 25 || self.has_stop {
            return false;
        }
        let separators = [" > ", " » ", " › ", " | ", " · "].iter().map(|mark| self.text.matches(mark).count()).max();
        let has_figures = self.text.contains(|c: char| c.is_ascii_digit());
        !has_figures && separators.is_some_and(|count| count >= 2)
    }

    /// True if it is little more than a web address or fragments of one.
    fn is_link_residue(&self) -> bool {
        if self.words > LONGEST || self.has_stop {
            return false;
        }
        let letters: usize = self.text.split(' ').map(str::len).sum();
        let in_addresses: usize = self.text.split(' ').filter(|word| is_address(word)).map(str::len).sum();
        in_addresses * 3 >= letters * 2
    }
}

fn is_address(word: &str) -> bool {
    let signs = word.matches(['&', '=', '#', '%', '[', ']']).count();
    word.contains("://") || word.starts_with("www.") || (signs >= 3 && word.len() >= 20)
}

#[cfg(test)]
mod tests {
    use super::{BlockKind, BlockText, Boilerplate, restore_items};

    fn check(block: &str, expected: &str) {
        let shown = BlockText::new(block).reason().map_or_else(|| "article".to_owned(), |reason| reason.to_string());
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
    fn an_advertisement_ends_with_the_blank_line_below_it() {
        let text = "The council met on Monday and spoke about the bridge.\n\nAdvertisement\nBuy the new lamp now!\n\n\
                    The bridge will be painted in May and closed for a week.\n";
        let (article, _) = crate::Article::parse("a.txt", text.to_owned());
        let quotes: Vec<&str> = article.sentences.iter().map(|sentence| article.quote(sentence)).collect();
        assert_eq!(quotes.len(), 2, "{quotes:?}");
        assert!(quotes[1].starts_with("The bridge will be painted"));
    }

    #[test]
    fn an_item_belongs_to_the_article_if_most_of_its_list_does() {
        let kinds = |list: &str| {
            let (article, _) = crate::Article::parse("a.md", format!("The archive keeps these:\n\n{list}\nThe end.\n"));
            article.blocks.iter().filter(|block| block.kind.is_item()).count()
        };
        assert_eq!(kinds("- Sound: .wav\n- Images: .png, .gif\n- Video: .mp4\n"), 3);
        assert_eq!(kinds("- Tweet\n- Share this:\n- Letters\n"), 1);
    }

    #[test]
    fn items_without_depth_are_a_list_as_well() {
        let (article, _) = crate::Article::parse("a.txt", "Keep these:\n\n- Sound\n- Images\n- Video\n".to_owned());
        let mut blocks = article.blocks;
        assert!(blocks[2].kind.is_item() && blocks[2].depth == 0, "{blocks:?}");
        let marked = [(2, blocks[2].kind)];
        blocks[2].kind = BlockKind::Boilerplate(Boilerplate::Caption);
        restore_items(&mut blocks, &marked);
        assert!(blocks[2].kind.is_item(), "{blocks:?}");
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
        check("This report was first published in 1987 by the Club of Rome and sold a million copies.", "article");
        check("Advertisements on trams will be banned from May, the council decided.", "article");
        check("Privacy policy is what brought me here. I worked on it for years.", "article");
        check("You must be logged in to your account to see the invoice.", "article");
        check("Comments are closed on 3 May, after which the committee meets.", "article");
        check("Photo by photo, the archive was digitised over ten years.", "article");
    }

    #[test]
    fn settings_tables_and_addresses_in_sentences_stay() {
        check("Set CITEWIRE_MAX_ARTICLE_BYTES to raise the limit.", "article");
        check("FASTGREP_MAX_LINE_BYTES: the longest line", "article");
        check("Download it from https://example.org/a/b/c and unpack it.", "article");
        check("July | 20.8 °C | 67 mm", "article");
        check("Volume 5 litres, number 7 on the shelf", "article");
    }
}
