//! Tantivy: one text field with frequencies and without positions, in memory, one segment, BM25 with its defaults.

use anyhow::ensure;
use citewire_text::terms::Memo;
use citewire_text::{Language, Tokeniser};
use tantivy::collector::TopDocs;
use tantivy::indexer::NoMergePolicy;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer};
use tantivy::{Index, IndexWriter, Searcher, TantivyDocument, Term};

use super::keys_of;
use crate::engine::{Arrival, Engine, Hit, TOP};

/// The name under which the tokeniser is registered.
const TOKENISER: &str = "citewire";

/// Memory limit of the writer before it cuts a segment, in bytes. It is enough for several million passages, so that
/// there is one segment and nothing to merge. This is tantivy's cheapest build, and passages keep their order.
const WRITER_BYTES: usize = 3 << 30;

/// Tantivy with Citewire's tokens. `REMEMBERS` tells whether stems are remembered for the whole build, as in Citewire,
/// or computed anew for every passage.
pub struct Tantivy<const REMEMBERS: bool> {
    searcher: Searcher,
    field: Field,
}

impl<const REMEMBERS: bool> Engine for Tantivy<REMEMBERS> {
    type Query = Vec<String>;

    fn build(articles: &mut dyn Iterator<Item = Arrival>) -> anyhow::Result<Self> {
        let mut schema = Schema::builder();
        let indexing =
            TextFieldIndexing::default().set_tokenizer(TOKENISER).set_index_option(IndexRecordOption::WithFreqs);
        let field = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let index = Index::create_in_ram(schema.build());
        let tokens = Tokens::<REMEMBERS>::default();
        index.tokenizers().register(TOKENISER, TextAnalyzer::builder(tokens).build());

        let mut writer: IndexWriter = index.writer_with_num_threads(1, WRITER_BYTES)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        for text in articles.flat_map(|arrival| arrival.passages) {
            let mut document = TantivyDocument::default();
            document.add_text(field, text);
            writer.add_document(document)?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let searcher = index.reader()?.searcher();
        ensure!(searcher.segment_readers().len() == 1, "tantivy cut more than one segment; raise WRITER_BYTES");
        Ok(Self { searcher, field })
    }

    fn analyse(&self, question: &str) -> Vec<String> {
        keys_of(question)
    }

    fn search(&self, keys: &Vec<String>) -> anyhow::Result<Vec<Hit>> {
        let clause = |key: &String| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.field, key);
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        let query = BooleanQuery::new(keys.iter().map(clause).collect());
        let best = self.searcher.search(&query, &TopDocs::with_limit(TOP).order_by_score())?;
        Ok(best.into_iter().map(|(score, address)| Hit { passage: address.doc_id, score }).collect())
    }
}

/// Citewire's tokeniser behind tantivy's interface.
#[derive(Default)]
struct Tokens<const REMEMBERS: bool> {
    memo: Memo<String>,
    keys: Keys,
}

/// The memory of stems belongs to one writer; a clone starts empty.
impl<const REMEMBERS: bool> Clone for Tokens<REMEMBERS> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<const REMEMBERS: bool> Tokenizer for Tokens<REMEMBERS> {
    type TokenStream<'text> = &'text mut Keys;

    fn token_stream<'text>(&'text mut self, text: &'text str) -> &'text mut Keys {
        if !REMEMBERS {
            self.memo = Memo::default();
        }
        self.keys.clear();
        let keys = &mut self.keys;
        let push = |key: &String, _| keys.push(key);
        Tokeniser::terms(text, Language::ENGLISH, &mut self.memo, |key| key, push);
        keys
    }
}

/// The keys of one text, one after the other in a reused buffer.
#[derive(Default)]
struct Keys {
    text: String,
    ends: Vec<usize>,
    next: usize,
    token: Token,
}

impl Keys {
    fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.next = 0;
        self.token.reset();
    }

    fn push(&mut self, key: &str) {
        self.text.push_str(key);
        self.ends.push(self.text.len());
    }
}

impl TokenStream for &mut Keys {
    fn advance(&mut self) -> bool {
        let Some(&end) = self.ends.get(self.next) else { return false };
        let start = self.next.checked_sub(1).map_or(0, |before| self.ends[before]);
        let Keys { text, token, next, .. } = &mut **self;
        token.text.clear();
        token.text.push_str(&text[start..end]);
        token.position = *next;
        *next += 1;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
