//! Answers to questions about an article itself, from the fields in the head of its file.
//!
//! The question has to name the article nearly whole; otherwise it is left to the ranking. "Who wrote the report of 1907?"
//! asks about the world as long as no article has that name.

use std::borrow::Cow;
use std::sync::Arc;

use citewire_articles::display::Part;
use citewire_articles::keys::{self, Role};
use citewire_articles::slug::numbers;
use citewire_articles::{ArticleId, Display, Field, Unit};
use citewire_text::{ByteSpan, Language};

use super::compose::Composition;
use super::named::{Fit, Words, fit};
use super::{CitedSentence, Highlight, Role as Mark, Status, cite};
use crate::question::{Filter, Question};
use crate::understanding::about::{About, Asks};
use crate::understanding::{Query, Understood};
use crate::view::{ArticleHeader, FoundPassage, Search, View};

/// The confidence in what a file says of itself.
const CONFIDENCE: f32 = 0.97;
/// Articles that are looked at by a search for their name.
const NEAREST: usize = 30;
/// Most ids with a number that may name an article by it. A number in more ids, such as that of a folder, tells too little.
const MOST_NUMBERED: usize = 16;
/// Articles of the largest corpus whose ids are compared with a number in the question.
const MOST_IDS: usize = 10_000;
/// Articles of the largest corpus of which the only one with a field is meant by "Who is the guest?".
const FEW: usize = 64;
/// Articles with the same name that may all be cited.
const MOST_ALIKE: usize = 3;
/// Number of blocks from the start of an article among which a field stands.
const HEAD_BLOCKS: u32 = 64;
/// Bytes from the start of an article in which its first sentence is looked for.
const NEAR_START: usize = 16 * 1024;

/// Puts what the named article states before the sentences of `composed`, at most `limit` together, if the question asks
/// for it and some article has that name.
pub fn prepend(
    composed: &mut Composition,
    view: &dyn View,
    question: &Question,
    understood: &Understood,
    passages: &[FoundPassage],
) {
    if !understood.asked.shown().is_empty() {
        return;
    }
    for about in &understood.about {
        let finder = Finder { view, filter: question.filter(), about, passages };
        let quotes = finder.quotes();
        if quotes.is_empty() {
            continue;
        }
        let is_told =
            composed.status == Status::Answered && composed.sentences.first().is_some_and(|one| finder.is_told_by(one));
        if !is_told {
            put_first(composed, quotes, question.limit());
        }
        return;
    }
}

/// A piece of an article that answers: the whole field or sentence, and the part of it that is asked for.
#[derive(Debug)]
struct Quoted {
    article: Arc<ArticleHeader>,
    text: String,
    display: Display,
    unit: Unit,
    span: ByteSpan,
    paragraph: u32,
    answer: Option<ByteSpan>,
}

struct Finder<'asked> {
    view: &'asked dyn View,
    filter: &'asked Filter,
    about: &'asked About,
    passages: &'asked [FoundPassage],
}

impl Finder<'_> {
    fn quotes(&self) -> Vec<Quoted> {
        let mut quotes = Vec::new();
        for article in self.articles() {
            if self.about.asks == Asks::Itself {
                quotes.extend(self.first_sentence(&article));
            } else {
                let fields = fields(&self.about.asks, &article.metadata.fields);
                quotes.extend(fields.into_iter().filter_map(|field| self.field(&article, field)));
            }
        }
        quotes
    }

    /// The articles that the question names and that state what it asks for.
    fn articles(&self) -> Vec<Arc<ArticleHeader>> {
        let tokeniser = &self.view.corpus().tokeniser;
        let subject = Words::of(&self.about.subject, tokeniser);
        let shorter = self.about.without_works.as_deref().map(|text| Words::of(text, tokeniser));
        if subject.is_empty() || shorter.as_ref().is_some_and(Words::is_empty) {
            return self.only_one();
        }
        let fits = |article: &ArticleHeader| {
            let whole =
                || shorter.as_ref().and_then(|words| fit(words, false, article)).filter(|found| is_whole(*found));
            let found = fit(&subject, self.about.says_article, article).or_else(whole)?;
            self.accepts(found).then_some(found)
        };
        let mut best = Best::default();
        let found = self.passages.iter().map(|passage| &passage.article);
        best.take(found.filter(|article| self.states(article)), &fits);
        // Fields of any name are asked for by very many questions: they are not worth a search. Nor is a name that was found
        // whole.
        if best.part < 1.0 && !matches!(self.about.asks, Asks::Field(_)) {
            let query = Query::analyse(self.about.subject.trim(), self.view);
            let found = self.view.search_articles(&Search::new(&query, self.filter, NEAREST));
            best.take(found.iter().map(|found| &found.article).filter(|article| self.states(article)), &fits);
        }
        if best.part < 1.0 && subject.has_number() {
            let by_id = self.with_ids_of(&self.about.subject);
            best.take(by_id.iter().filter(|article| self.states(article)), &fits);
        }
        // A number that stands only in the head of a file is in no passage.
        if best.part < 1.0 && self.filter.allows_all() && self.view.corpus().articles <= FEW {
            let all = self.view.headers_after(None, FEW);
            best.take(all.iter().filter(|article| self.states(article)), &fits);
        }
        if best.articles.len() > MOST_ALIKE { Vec::new() } else { best.articles }
    }

    /// True if a name that fits so well is taken for that of the article.
    fn accepts(&self, found: Fit) -> bool {
        match self.about.asks {
            _ if self.about.is_bare => is_whole(found),
            Asks::Itself => is_whole(found),
            Asks::Created | Asks::Updated => found.is_sure,
            _ => true,
        }
    }

    /// The only article of the filter or of a small corpus that states what is asked for, when none is named.
    fn only_one(&self) -> Vec<Arc<ArticleHeader>> {
        if self.about.asks == Asks::Itself || self.about.is_bare && self.filter.articles.is_empty() {
            return Vec::new();
        }
        let all: Vec<Arc<ArticleHeader>> = if !self.filter.articles.is_empty() {
            self.filter.articles.iter().filter_map(|id| self.view.header(id)).collect()
        } else if self.filter.allows_all() && self.view.corpus().articles <= FEW {
            self.view.headers_after(None, FEW)
        } else {
            Vec::new()
        };
        let stating: Vec<Arc<ArticleHeader>> = all.into_iter().filter(|article| self.states(article)).collect();
        if stating.len() == 1 { stating } else { Vec::new() }
    }

    /// The articles whose ids have all words of a name: an article need not repeat its number.
    fn with_ids_of(&self, name: &str) -> Vec<Arc<ArticleHeader>> {
        if self.view.corpus().articles > MOST_IDS || !self.filter.allows_all() {
            return Vec::new();
        }
        let tokeniser = &self.view.corpus().tokeniser;
        let with = |number: u64| self.view.with_number(number, MOST_NUMBERED + 1);
        let Some(ids) = numbers(name).map(with).min_by_key(Vec::len).filter(|ids| ids.len() <= MOST_NUMBERED) else {
            return Vec::new();
        };
        let asked = Words::of(name, tokeniser);
        let named = ids.iter().filter(|id| asked.all_in(&Words::of_name(id.as_str(), Language::ENGLISH)));
        named.take(MOST_ALIKE + 1).filter_map(|id| self.view.header(id.as_str())).collect()
    }

    /// True if an article states what is asked for.
    fn states(&self, article: &ArticleHeader) -> bool {
        self.about.asks == Asks::Itself || !fields(&self.about.asks, &article.metadata.fields).is_empty()
    }

    /// True if a sentence of an article says itself what is asked for: it has the name and a word that asks.
    fn is_told_by(&self, sentence: &CitedSentence) -> bool {
        let tokeniser = &self.view.corpus().tokeniser;
        let said = Words::of(&sentence.text, tokeniser);
        let asks = match &self.about.asks {
            Asks::Field(noun) => Words::of(noun, tokeniser).all_in(&said),
            Asks::Itself => false,
            _ => self.about.words.iter().any(|word| Words::of(word, tokeniser).is_in(&said)),
        };
        let subject = Words::of(&self.about.subject, tokeniser);
        asks && !subject.is_empty() && subject.all_in(&said)
    }

    fn field(&self, article: &Arc<ArticleHeader>, field: &Field) -> Option<Quoted> {
        let text = self.view.quote(article.id.as_str(), field.span)?.into_owned();
        let start = field.span.start as usize;
        let answer = text.rfind(&field.value).map(|at| ByteSpan::new(start + at, start + at + field.value.len()));
        // A field may lie in no block; the block before it is the nearest one.
        let blocks = self.view.blocks(article.id.as_str(), 0..HEAD_BLOCKS).unwrap_or_default();
        let paragraph = blocks.partition_point(|block| block.span.start <= field.span.start).saturating_sub(1) as u32;
        let display = Display::of_field(field, &text, answer);
        let article = Arc::clone(article);
        Some(Quoted { article, text, display, unit: Unit::Metadata, span: field.span, paragraph, answer })
    }

    fn first_sentence(&self, article: &Arc<ArticleHeader>) -> Option<Quoted> {
        let id = article.id.as_str();
        let span = ByteSpan::new(0, article.bytes.min(NEAR_START));
        let first = self.view.sentences(id, span).into_iter().next()?;
        let stored = |span| self.view.quote(id, span).map(Cow::into_owned);
        let text = stored(first.span)?;
        let block = self.view.blocks(id, first.block..first.block + 1)?.first().cloned()?;
        let display = Display::of(Part { text: &text, start: first.span.start, block: &block }, &stored);
        let article = Arc::clone(article);
        let (span, paragraph) = (first.span, first.block);
        Some(Quoted { article, text, display, unit: first.unit, span, paragraph, answer: None })
    }
}

fn is_whole(fit: Fit) -> bool {
    fit.part >= 1.0
}

/// The articles whose names fit best.
#[derive(Default)]
struct Best {
    part: f32,
    articles: Vec<Arc<ArticleHeader>>,
}

impl Best {
    fn take<'found>(
        &mut self,
        articles: impl Iterator<Item = &'found Arc<ArticleHeader>>,
        fits: &impl Fn(&ArticleHeader) -> Option<Fit>,
    ) {
        for article in articles {
            if self.articles.iter().any(|known| known.id == article.id) {
                continue;
            }
            let Some(found) = fits(article) else { continue };
            if found.part > self.part {
                (self.part, self.articles) = (found.part, Vec::new());
            }
            if found.part >= self.part {
                self.articles.push(Arc::clone(article));
            }
        }
    }
}

/// The fields that state what is asked for, in the order of the text.
fn fields<'fields>(asks: &Asks, fields: &'fields [Field]) -> Vec<&'fields Field> {
    let of = |role: Role| fields.iter().filter(move |field| keys::role(&field.name) == Some(role));
    let first = |roles: &[Role]| roles.iter().find_map(|role| of(*role).next()).into_iter().collect();
    match asks {
        Asks::Author => match of(Role::Author).next() {
            Some(one) => of(Role::Author).filter(|field| field.name == one.name).collect(),
            None => Vec::new(),
        },
        Asks::Published => first(&[Role::Published, Role::Created]),
        Asks::Created => first(&[Role::Created, Role::Published]),
        Asks::Updated => first(&[Role::Updated]),
        Asks::Field(noun) => {
            let role = keys::role(noun);
            let is_it = |field: &&Field| {
                keys::normalised(&field.name) == *noun || role.is_some() && keys::role(&field.name) == role
            };
            fields.iter().find(is_it).into_iter().collect()
        }
        Asks::Itself => Vec::new(),
    }
}

/// Puts quotes before the sentences of an answer. What was only near stays out of it.
fn put_first(composed: &mut Composition, quotes: Vec<Quoted>, limit: usize) {
    composed.reason = None;
    if std::mem::replace(&mut composed.status, Status::Answered) != Status::Answered {
        composed.sentences.clear();
        composed.sources.clear();
    }
    composed.confidence = composed.confidence.max(CONFIDENCE);
    let others = std::mem::take(&mut composed.sentences);
    let of_others = std::mem::take(&mut composed.sources);
    let score = others.first().map_or(0.0, |best| best.score.max(0.0)) + 1.0;
    for quote in quotes.into_iter().take(limit) {
        let citation = number(composed, &quote.article.id).unwrap_or_else(|| {
            composed.sources.push(cite::source(&quote.article, composed.sources.len() + 1, &[quote.span]));
            composed.sources.len()
        });
        composed.sentences.push(CitedSentence {
            text: quote.text,
            display: quote.display,
            unit: quote.unit,
            parts: Vec::new(),
            more: 0,
            headings: Vec::new(),
            citation,
            article: quote.article.id.clone(),
            span: quote.span,
            paragraph: quote.paragraph,
            score,
            shares: Vec::new(),
            highlights: quote.answer.map(|span| Highlight { span, role: Mark::Answer }).into_iter().collect(),
            context: None,
            after: None,
            disagrees_with: None,
            attributions: Vec::new(),
        });
    }
    let places = composed.sentences.len();
    for mut sentence in others.into_iter().take(limit - places) {
        if composed.sentences.iter().any(|one| one.article == sentence.article && one.span == sentence.span) {
            continue;
        }
        sentence.citation = number(composed, &sentence.article).unwrap_or_else(|| {
            let known = of_others.iter().find(|source| source.article == sentence.article);
            composed.sources.extend(known.cloned());
            composed.sources.len()
        });
        // The places of the sentences before it may have changed.
        sentence.disagrees_with = None;
        composed.sentences.push(sentence);
    }
    for (index, source) in composed.sources.iter_mut().enumerate() {
        source.number = index + 1;
    }
}

/// The number of an article among the sources.
fn number(composed: &Composition, article: &ArticleId) -> Option<usize> {
    composed.sources.iter().position(|source| source.article == *article).map(|index| index + 1)
}
