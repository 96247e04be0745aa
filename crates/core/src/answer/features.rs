//! The features of a sentence: the numbers, each between about 0 and 1, from which its score is computed.
//!
//! "Weight" below is the weight of a set of the question's words as a part of the whole question's weight. The factor of
//! each feature is fitted (see [`super::model`]). Central types: [`Feature`], [`Features`].

use std::ops::{Index, IndexMut};

/// Declares the features in their fixed order: documentation, variant and name of each.
macro_rules! features {
    ($($(#[$doc:meta])* $variant:ident $name:literal),+ $(,)?) => {
        /// One feature of a sentence.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Feature {
            $($(#[$doc])* $variant),+
        }

        impl Feature {
            /// All features, in the order in which their products are summed.
            pub const ALL: [Self; COUNT] = [$(Self::$variant),+];

            /// The name in `ranking.tsv`, in `confidence.tsv` and in explanations.
            pub const fn name(self) -> &'static str {
                NAMES[self as usize]
            }
        }

        const NAMES: [&str; COUNT] = [$($name),+];

        /// The number of features.
        pub const COUNT: usize = [$($name),+].len();
    };
}

features! {
    /// BM25 of the sentence alone, as a share of the question's weight.
    Words "words",
    /// Weight of the question's words in the sentence.
    Coverage "coverage",
    /// The square of [`Self::Coverage`].
    CoverageSquared "coverage_squared",
    /// Weight of the words that only the title has.
    Title "title",
    /// Weight of the words that both the title and the sentence have.
    TitleOwn "title_own",
    /// Part of the title's words that the question has.
    TitleSaid "title_said",
    /// Weight of the words that the previous sentence adds.
    Before "before",
    /// Weight of the words that the next sentence adds.
    After "after",
    /// Weight of the words that stand elsewhere in the passage.
    PassageOnly "passage_only",
    /// Weight of the words in the sentence, the previous one and the title.
    Context "context",
    /// [`Self::Before`], when the sentence opens with a pronoun.
    Antecedent "antecedent",
    /// BM25 score of the passage over the question's weight.
    Passage "passage",
    /// One over the passage's rank, which counts from 1.
    PassageRank "passage_rank",
    /// Weight of the question's words in the passage.
    PassageCoverage "passage_coverage",
    /// Sum of the scores of the article's passages that were found, over the question's weight.
    Article "article",
    /// BM25 score of the article as a whole over the question's weight.
    Whole "whole",
    /// BM25 score of the article as a whole over the best such score.
    WholeShare "whole_share",
    /// Weight of neighbours in the question that are neighbours in the sentence.
    Phrases "phrases",
    /// Weight of neighbours in the question with at most one word between them in the sentence.
    PhrasesNear "phrases_near",
    /// How near the question's words stand to each other in the sentence.
    Proximity "proximity",
    /// Longest run of words that the question and the sentence share, as a part of the question.
    Run "run",
    /// Pairs of neighbouring words that both share, as a part of the question.
    Pairs "pairs",
    /// One over the place of the sentence in its article, which counts from 1.
    Position "position",
    /// The sentence is the first of its block.
    OpensBlock "opens_block",
    /// The sentence is the first of its passage.
    OpensPassage "opens_passage",
    /// How well it holds the time that is asked for.
    FitsTime "fits_time",
    /// How well it holds the number that is asked for.
    FitsAmount "fits_amount",
    /// How well it holds the number with a unit that is asked for.
    FitsMeasure "fits_measure",
    /// How well it holds the name that is asked for.
    FitsName "fits_name",
    /// How well it holds the place that is asked for.
    FitsPlace "fits_place",
    /// How well it holds the reason, definition, list or quotation that is asked for.
    FitsClause "fits_clause",
    /// How well its time is the time that the question names.
    Period "period",
    /// The sentence is a question.
    Question "question",
    /// Logarithm of the number of words.
    Length "length",
    /// The sentence opens with a pronoun.
    Pronoun "pronoun",
    /// Weight of the words that it has in the same form.
    Surface "surface",
    /// Weight of the words for which it has one that begins alike.
    Alike "alike",
    /// It has the question's heaviest word.
    Rarest "rarest",
    /// It has the question's first word.
    First "first",
    /// It has the question's last word.
    Last "last",
    /// It has the question's last word, or a word for it.
    LastNear "last_near",
    /// It has the word that says what is asked for.
    Focus "focus",
    /// It has the word that says what is asked for, or a word for it.
    FocusNear "focus_near",
    /// Part of the weight of the question's names that it has.
    Names "names",
    /// Part of the weight of the question's names that the passage has.
    NamesPassage "names_passage",
    /// Part of the weight of the question's names that it has in full.
    NamesWhole "names_whole",
    /// Part of the weight of the question's numbers that it has.
    Numbers "numbers",
    /// It has a year of the question.
    YearMatch "year_match",
    /// It has years, but none of the question.
    YearConflict "year_conflict",
    /// The question asks what something is, and the sentence defines it.
    Definition "definition",
    /// The question asks why, and the sentence names a cause.
    Cause "cause",
    /// The question asks how, and the sentence names a means.
    Manner "manner",
    /// The sentence reports what somebody said.
    Reported "reported",
    /// A word of the question stands close behind one that denies it, when the question denies nothing and asks neither
    /// whether nor why.
    Negated "negated",
    /// A sentence that denies something, when the question does.
    NegationAsked "negation_asked",
    /// Part of the question's words that it has, each counted the same.
    Matched "matched",
    /// Logarithm of the number of words with a capital.
    Named "named",
    /// Logarithm of the number of names that the question does not have.
    NewNames "new_names",
    /// A name or place is asked for, and it has a name that the question does not have.
    WhoNew "who_new",
    /// [`Self::NewNames`], when a name or place is asked for.
    WhoNewNames "who_new_names",
    /// A name or place is asked for, and a name follows "by".
    WhoBy "who_by",
    /// A name or place is asked for, and a name follows "in", "at", "near" or "from".
    WhoIn "who_in",
    /// Logarithm of the number of words that begin with a digit.
    Digits "digits",
    /// Logarithm of the number of words that the question does not have.
    New "new",
    /// Weight of the words for which it has one of the same family.
    Kin "kin",
    /// Weight of the words that it has, or has a word for.
    Near "near",
    /// The square of [`Self::Near`].
    NearSquared "near_squared",
    /// [`Self::Near`] with the previous sentence and the title.
    NearContext "near_context",
    /// [`Self::Near`] with the sentences around it and the title.
    Window "window",
    /// [`Self::Coverage`] by rarity among the sentences read.
    Local "local",
    /// [`Self::Near`] by rarity among the sentences read.
    LocalNear "local_near",
    /// [`Self::NearContext`] by rarity among the sentences read.
    LocalContext "local_context",
    /// Words in the sentence or around it, by rarity among the sentences read.
    LocalWindow "local_window",
    /// Words in the previous sentence, by rarity among the sentences read.
    LocalBefore "local_before",
    /// Words in the next sentence, by rarity among the sentences read.
    LocalAfter "local_after",
    /// Weight of the words that only the headings above it have, the title not among them.
    Heading "heading",
    /// Weight of the words that the heading directly above it has.
    HeadingInner "heading_inner",
    /// Part of the words of that heading that the question has.
    HeadingSaid "heading_said",
    /// [`Self::HeadingInner`] times [`Self::HeadingSaid`]: 1 when the question is the heading.
    HeadingAsked "heading_asked",
    /// [`Self::HeadingInner`] over the sentence's number below the heading, which counts from 1.
    HeadingNear "heading_near",
    /// [`Self::HeadingAsked`] over the sentence's number below the heading.
    HeadingFirst "heading_first",
    /// Weight of the words that only its lead has: a lead-in, the names of columns, a term, a speaker.
    Lead "lead",
    /// Weight of the words that its lead has, times the part of the lead's words that the question has.
    LeadAsked "lead_asked",
    /// [`Self::NearContext`] with the headings and the lead.
    Around "around",
    /// [`Self::Around`] by rarity among the sentences read.
    AroundLocal "around_local",
    /// One over the number of the sentence below its heading, which counts from 1.
    Below "below",
    /// It is an item of a list.
    Item "item",
    /// It is code.
    Code "code",
    /// It ends with a colon.
    Announces "announces",
    /// The question asks how, and it is code.
    HowCode "how_code",
    /// The question asks how, and it is an item of a list or ends with a colon.
    HowItem "how_item",
    /// The question asks for several things, and it is an item of a list or ends with a colon.
    ListItem "list_item",
    /// The question asks how or for several things, and it is an item of a list or ends with a colon: weight of the words
    /// that the title, the headings above it and its lead have.
    ListContext "list_context",
    /// One minus one over the number of passages of its article: 0 in an article of one passage, nearly 1 in a long one.
    /// What title, place and passage tell differs between paragraphs that stand alone and long articles.
    Long "long",
    /// [`Self::Words`] times [`Self::Long`].
    LongWords "long_words",
    /// [`Self::Coverage`] times [`Self::Long`].
    LongCoverage "long_coverage",
    /// [`Self::Near`] times [`Self::Long`].
    LongNear "long_near",
    /// [`Self::Title`] times [`Self::Long`].
    LongTitle "long_title",
    /// [`Self::TitleOwn`] times [`Self::Long`].
    LongTitleOwn "long_title_own",
    /// [`Self::TitleSaid`] times [`Self::Long`].
    LongTitleSaid "long_title_said",
    /// [`Self::Passage`] times [`Self::Long`].
    LongPassage "long_passage",
    /// [`Self::PassageRank`] times [`Self::Long`].
    LongPassageRank "long_passage_rank",
    /// [`Self::PassageCoverage`] times [`Self::Long`].
    LongPassageCoverage "long_passage_coverage",
    /// [`Self::Article`] times [`Self::Long`].
    LongArticle "long_article",
    /// [`Self::Whole`] times [`Self::Long`].
    LongWhole "long_whole",
    /// [`Self::WholeShare`] times [`Self::Long`].
    LongWholeShare "long_whole_share",
    /// [`Self::Position`] times [`Self::Long`].
    LongPosition "long_position",
    /// [`Self::OpensPassage`] times [`Self::Long`].
    LongOpensPassage "long_opens_passage",
    /// [`Self::Local`] times [`Self::Long`].
    LongLocal "long_local",
    /// [`Self::Window`] times [`Self::Long`].
    LongWindow "long_window",
    /// [`Self::Length`] times [`Self::Long`].
    LongLength "long_length",
    /// How near the sentence comes to the question by meaning, 0 where that is not known. So are all below.
    Meaning "meaning",
    /// The square of [`Self::Meaning`].
    MeaningSquared "meaning_squared",
    /// [`Self::Meaning`] less that of the nearest sentence.
    MeaningBehind "meaning_behind",
    /// The greatest [`Self::Meaning`] in the passage.
    MeaningPassage "meaning_passage",
    /// The greater [`Self::Meaning`] of its neighbours in the passage.
    MeaningBeside "meaning_beside",
    /// [`Self::Meaning`] times [`Self::Near`].
    MeaningNear "meaning_near",
    /// [`Self::Meaning`] times [`Self::Long`].
    LongMeaning "long_meaning",
    /// One over its rank by [`Self::Meaning`], which counts from 1.
    MeaningRank "meaning_rank",
    /// One over the rank of its passage by [`Self::MeaningPassage`].
    MeaningPassageRank "meaning_passage_rank",
    /// [`Self::MeaningBehind`] times the weight of the question's words that no sentence has.
    MeaningAlone "meaning_alone",
    /// [`Self::MeaningRank`] times the same.
    MeaningRankAlone "meaning_rank_alone",
    /// [`Self::MeaningPassage`] times the same.
    MeaningPassageAlone "meaning_passage_alone",
}

/// The value of every feature of one sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Features(pub [f32; COUNT]);

impl Features {
    /// Each is 0.
    pub(super) const NONE: Self = Self([0.0; COUNT]);
}

impl Index<Feature> for Features {
    type Output = f32;

    fn index(&self, feature: Feature) -> &f32 {
        &self.0[feature as usize]
    }
}

impl IndexMut<Feature> for Features {
    fn index_mut(&mut self, feature: Feature) -> &mut f32 {
        &mut self.0[feature as usize]
    }
}
