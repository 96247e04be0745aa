//! What introduces a block: the lead-in of a list, the head of a table, the sentence before code, a term, a speaker.
//!
//! A list item, a row or a line of code often answers only together with what stands above it. The block that a reader
//! takes for that is the block's lead.

use super::{Block, BlockKind};

/// Words of the longest paragraph that leads a list without a colon at its end.
const LONGEST_LEAD_WORDS: usize = 40;

/// For each block the index of the block that introduces it:
///
/// - for an item of a list the paragraph or the item before the list,
/// - for another block of an item the beginning of the item,
/// - for code the paragraph or item directly above it,
/// - for a row of a table the names of its columns,
/// - for a definition its term,
/// - for a paragraph that somebody speaks the speaker,
/// - for a paragraph below a question that is a paragraph of its own the question.
pub fn leads(text: &str, blocks: &[Block]) -> Vec<Option<u32>> {
    let mut state = State { text, blocks, ..State::default() };
    (0..blocks.len()).map(|index| state.lead_of(index)).collect()
}

/// What can introduce the next block.
#[derive(Debug, Default)]
struct State<'text> {
    text: &'text str,
    blocks: &'text [Block],
    /// For each open list, outermost first: what introduces it, and the beginning of its present item.
    lists: Vec<(Option<u32>, Option<u32>)>,
    columns: Option<u32>,
    term: Option<u32>,
    speaker: Option<u32>,
    /// The block before, if it belongs to the article.
    previous: Option<u32>,
}

impl State<'_> {
    fn lead_of(&mut self, index: usize) -> Option<u32> {
        let block = &self.blocks[index];
        let number = index as u32;
        let depth = usize::from(block.depth);
        self.lists.truncate(depth);
        while self.lists.len() < depth {
            self.lists.push((self.list_lead(), None));
        }
        if !matches!(block.kind, BlockKind::TableHead | BlockKind::TableRow) {
            self.columns = None;
        }
        if !matches!(block.kind, BlockKind::Definition | BlockKind::Code) {
            self.term = None;
        }
        let item = self.lists.last().and_then(|(_, item)| *item);
        let lead = match block.kind {
            kind if kind.is_item() => {
                let list = self.lists.last_mut();
                list.and_then(|(lead, item)| {
                    *item = Some(number);
                    *lead
                })
            }
            BlockKind::Code => self.directly_above().or(item).or(self.term),
            BlockKind::TableRow => self.columns,
            BlockKind::Definition => self.term,
            BlockKind::Paragraph => item.or(self.speaker).or_else(|| self.question_above()),
            BlockKind::TableHead => {
                self.columns = Some(number);
                None
            }
            BlockKind::Term => {
                self.term = Some(number);
                None
            }
            BlockKind::Speaker => {
                self.speaker = Some(number);
                None
            }
            BlockKind::Heading { .. } => {
                self.speaker = None;
                None
            }
            _ => None,
        };
        if !matches!(block.kind, BlockKind::Boilerplate(_)) {
            self.previous = Some(number);
        }
        lead
    }

    /// The block before, if it is text.
    fn directly_above(&self) -> Option<u32> {
        self.previous.filter(|&above| {
            let kind = self.blocks[above as usize].kind;
            kind.is_item() || matches!(kind, BlockKind::Paragraph | BlockKind::Definition)
        })
    }

    /// The block before, if it is a paragraph that asks.
    fn question_above(&self) -> Option<u32> {
        self.previous.filter(|&above| {
            let block = &self.blocks[above as usize];
            block.kind == BlockKind::Paragraph && block.depth == 0 && asks(block.span.slice(self.text))
        })
    }

    /// What introduces a list that begins here: text directly above it, unless that is a whole paragraph of its own.
    fn list_lead(&self) -> Option<u32> {
        self.directly_above().filter(|&above| {
            let words = self.blocks[above as usize].span.slice(self.text);
            announces(words) || words.split_whitespace().nth(LONGEST_LEAD_WORDS).is_none()
        })
    }
}

/// True for text that ends with a question mark.
pub fn asks(text: &str) -> bool {
    text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '"' | '”' | '’' | ')'))
        .ends_with(['?', '？', '؟'])
}

/// True for text that ends with a colon and so announces what stands below it.
pub fn announces(text: &str) -> bool {
    text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '`')).ends_with([':', '：'])
}

#[cfg(test)]
mod tests {
    use crate::Article;

    /// Each block of a Markdown text with its lead.
    fn check(text: &str, expected: &[(&str, &str)]) {
        let (article, _) = Article::parse("a.md", text.to_owned());
        let words = |block: u32| article.visible_block(&article.blocks[block as usize]).text.into_owned();
        let leads = super::leads(&article.text, &article.blocks);
        let shown: Vec<(String, String)> =
            leads.iter().enumerate().filter_map(|(block, lead)| Some((words(block as u32), words((*lead)?)))).collect();
        let shown: Vec<(&str, &str)> = shown.iter().map(|(block, lead)| (block.as_str(), lead.as_str())).collect();
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn a_list_is_introduced_by_the_paragraph_above_it_and_an_inner_list_by_its_item() {
        check(
            "You need:\n\n- eggs\n- fruit:\n  - pears\n- milk\n\nThen stir.\n",
            &[("eggs", "You need:"), ("fruit:", "You need:"), ("pears", "fruit:"), ("milk", "You need:")],
        );
    }

    #[test]
    fn a_long_paragraph_does_not_introduce_a_list_without_a_colon() {
        let long = format!("{}end.", "word ".repeat(50));
        check(&format!("{long}\n\n- one\n"), &[]);
        check(
            &format!("{}:\n\n- one\n", long.trim_end_matches('.')),
            &[("one", &*format!("{}:", long.trim_end_matches('.')))],
        );
    }

    #[test]
    fn code_and_further_paragraphs_belong_to_what_is_above_them() {
        check(
            "# Run\n\nStart it so:\n\n```\nrun\n```\n\n```\nstop\n```\n\n1. Open it.\n\n   It is heavy.\n",
            &[("run\n", "Start it so:"), ("It is heavy.", "Open it.")].map(|(block, lead)| (block.trim_end(), lead)),
        );
    }

    #[test]
    fn a_row_is_introduced_by_the_names_of_its_columns() {
        check("| A | B |\n| --- | --- |\n| 1 | 2 |\n", &[("1 | 2", "A | B")]);
    }
}
