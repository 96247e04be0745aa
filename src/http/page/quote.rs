//! The readable words of a quote as templates show them: text between the tags of its links, code, emphasis and formulas,
//! with what is marked in it.
//!
//! Tags are made here only from a closed list, and they are always nested. Text and addresses are escaped by the template.

use std::ops::Range;

use minijinja::context;
use minijinja::value::Value;
use serde_json::Value as Json;

use crate::corpus::{Display, RunKind};
use crate::text::ByteSpan;

/// What words may be, outermost first. Two of one layer never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layer {
    Mark,
    Link,
    Answer,
    Emphasis,
    Math,
    Code,
}

const LAYERS: [Layer; 6] = [Layer::Mark, Layer::Link, Layer::Answer, Layer::Emphasis, Layer::Math, Layer::Code];

/// Words with what they are.
#[derive(Debug, Default)]
pub(super) struct Readable<'text> {
    text: &'text str,
    /// For each layer the words that belong to it, in order.
    layers: [Vec<(Range<usize>, Option<&'text str>)>; LAYERS.len()],
    /// The first mark is what a link to the quote leads to.
    is_target: bool,
}

impl<'text> Readable<'text> {
    /// A display with parts of it marked; its first mark is the target of links with `#quote` if this `is_target`.
    pub(super) fn marked(display: &'text Display, marks: &[ByteSpan], is_target: bool) -> Self {
        let mut words = Self { text: &display.text, is_target, ..Self::default() };
        for mark in marks {
            words.add(Layer::Mark, mark.range(), None);
        }
        for run in &display.runs {
            words.add_run(run.kind.name(), run.span.range(), run.href.as_deref());
        }
        words.sorted()
    }

    /// The words of a sentence, or of a context, in the JSON of an answer. An answer that an earlier version stored has
    /// its stored text only.
    pub(super) fn of(sentence: &'text Json) -> Self {
        let display = &sentence["display"];
        let (shown, first) =
            if display.is_null() { (sentence, sentence["start"].as_u64().unwrap_or_default()) } else { (display, 0) };
        let mut words = Self { text: shown["text"].as_str().unwrap_or_default(), ..Self::default() };
        let at = |value: &Json| usize::try_from(value.as_u64()?.checked_sub(first)?).ok();
        let span = |value: &Json| Some(at(&value["start"])?..at(&value["end"])?);
        let list = |name: &str| shown[name].as_array().into_iter().flatten();
        for run in list("runs") {
            let kind = run["kind"].as_str().unwrap_or_default();
            if let Some(span) = span(run) {
                words.add_run(kind, span, run["href"].as_str());
            }
        }
        let answer = list("highlights").find(|highlight| highlight["role"] == "answer");
        if let Some(span) = answer.and_then(span) {
            words.add(Layer::Answer, span, None);
        }
        words.sorted()
    }

    fn add_run(&mut self, kind: &str, span: Range<usize>, href: Option<&'text str>) {
        let is = |run: RunKind| run.name() == kind;
        if is(RunKind::Link) {
            // What is relative to the place of the article leads nowhere here, and other schemes may do something.
            if let Some(href) = href.filter(|href| is_on_the_web(href)) {
                self.add(Layer::Link, span, Some(href));
            }
        } else if is(RunKind::Code) {
            self.add(Layer::Code, span, None);
        } else if is(RunKind::Emphasis) {
            self.add(Layer::Emphasis, span, None);
        } else if is(RunKind::Math) {
            self.add(Layer::Math, span, None);
        }
    }

    fn add(&mut self, layer: Layer, span: Range<usize>, href: Option<&'text str>) {
        if span.start < span.end && self.text.get(span.clone()).is_some() {
            self.layers[layer as usize].push((span, href));
        }
    }

    /// Puts each layer in order. What overlaps becomes one, and of links the first one counts.
    fn sorted(mut self) -> Self {
        for (layer, words) in LAYERS.iter().zip(&mut self.layers) {
            words.sort_by_key(|(span, _)| (span.start, span.end));
            words.dedup_by(|(span, _), (before, _)| {
                let overlaps = span.start < before.end;
                if overlaps && *layer != Layer::Link {
                    before.end = before.end.max(span.end);
                }
                overlaps
            });
        }
        self
    }

    /// The words for the macro of `readable.html`: tags, and text without one.
    pub(super) fn pieces(&self) -> Value {
        let mut pieces = Vec::new();
        self.cut(0..self.text.len(), 0, &mut pieces);
        pieces.into()
    }

    fn cut(&self, span: Range<usize>, layer: usize, pieces: &mut Vec<Value>) {
        let Some(all) = self.layers.get(layer) else {
            if !span.is_empty() {
                pieces.push(context! { tag => "", text => &self.text[span] });
            }
            return;
        };
        let mut at = span.start;
        let first = all.partition_point(|(own, _)| own.end <= span.start);
        for (own, href) in all[first..].iter().take_while(|(own, _)| own.start < span.end) {
            let inside = own.start.max(at)..own.end.min(span.end);
            self.cut(at..inside.start, layer + 1, pieces);
            let is_target = self.is_target && LAYERS[layer] == Layer::Mark && own.start == all[0].0.start;
            let (open, close) = tags(LAYERS[layer], self.text[inside.clone()].contains('\n'), is_target);
            pieces.push(context! { tag => open, text => href.unwrap_or_default() });
            at = inside.end;
            self.cut(inside, layer + 1, pieces);
            pieces.push(context! { tag => close, text => "" });
        }
        self.cut(at..span.end, layer + 1, pieces);
    }
}

/// The tags around words; `a` stands for the beginning of a link, to which the template adds its address.
fn tags(layer: Layer, has_lines: bool, is_target: bool) -> (&'static str, &'static str) {
    match layer {
        Layer::Mark if is_target => ("<mark id=\"quote\">", "</mark>"),
        Layer::Mark => ("<mark>", "</mark>"),
        Layer::Link => ("a", "</a>"),
        Layer::Answer => ("<strong>", "</strong>"),
        Layer::Emphasis => ("<em>", "</em>"),
        Layer::Math => ("<code class=\"math\">", "</code>"),
        Layer::Code if has_lines => ("<code class=\"lines\">", "</code>"),
        Layer::Code => ("<code>", "</code>"),
    }
}

/// True for an address of a web page that says where it is by itself.
fn is_on_the_web(href: &str) -> bool {
    let is_scheme = |scheme: &str| href.get(..scheme.len()).is_some_and(|own| own.eq_ignore_ascii_case(scheme));
    (is_scheme("http://") || is_scheme("https://")) && !href.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The address of a sentence in the JSON of an answer with this source. An answer that an earlier version stored has the
/// places of its sentences only.
pub(super) fn link(sentence: &Json, source: &Json) -> String {
    if let Some(link) = sentence["link"].as_str() {
        return link.to_owned();
    }
    let ranges: Vec<String> = apart(sentence).map(|part| format!("{}-{}", part["start"], part["end"])).collect();
    let page = source["link"].as_str().unwrap_or_default();
    format!("{}?quote={}", page.split('?').next().unwrap_or_default(), ranges.join(","))
}

/// The stored bytes of a sentence in the JSON of an answer, where they are not what is shown.
pub(super) fn stored(sentence: &Json) -> Option<String> {
    let texts: Vec<&str> = apart(sentence).filter_map(|part| part["text"].as_str()).collect();
    let shown = sentence["display"]["text"].as_str()?;
    let stored = texts.join("\n");
    (stored != shown).then_some(stored)
}

/// The sentence, and behind it its parts that do not stand in it.
fn apart(sentence: &Json) -> impl Iterator<Item = &Json> {
    let at = |value: &Json, name: &str| value[name].as_u64().unwrap_or_default();
    let (start, end) = (at(sentence, "start"), at(sentence, "end"));
    let parts = sentence["parts"].as_array().into_iter().flatten();
    let others = parts.filter(move |part| at(part, "start") < start || at(part, "end") > end);
    std::iter::once(sentence).chain(others).take(crate::answer::address::MOST_RANGES)
}

#[cfg(test)]
mod tests {
    use minijinja::context;
    use serde_json::{Value as Json, json};

    use super::super::TEMPLATES;
    use super::{Readable, link, stored};

    fn html(sentence: &Json) -> String {
        let template = "{% from 'readable.html' import readable %}{{ readable(pieces) }}";
        let pieces = Readable::of(sentence).pieces();
        TEMPLATES.render_str(template, context! { pieces }).expect("the template")
    }

    #[test]
    fn runs_are_tags_that_are_nested() {
        let display = json!({
            "text": "Ünder the list, run a b.",
            "runs": [
                { "start": 7, "end": 15, "kind": "link", "href": "https://a.example/?x=1&y=\"" },
                { "start": 11, "end": 15, "kind": "emphasis" },
                { "start": 21, "end": 24, "kind": "code" },
                { "start": 12, "end": 99, "kind": "code" },
            ],
            "highlights": [{ "start": 0, "end": 10, "role": "word" }, { "start": 7, "end": 24, "role": "answer" }],
        });
        assert_eq!(
            html(&json!({ "display": display })).replace("&#x2f;", "/"),
            "Ünder <a href=\"https://a.example/?x=1&amp;y=&quot;\" target=\"_blank\" rel=\"noopener noreferrer\">\
             <strong>the <em>list</em></strong></a><strong>, run <code>a b</code></strong>."
        );
    }

    #[test]
    fn only_absolute_addresses_of_the_web_are_links() {
        for (href, is_link) in [
            ("https://a.example", true),
            ("HTTP://a.example", true),
            ("javascript:alert(1)", false),
            (" https://a.example", false),
            ("https://a.example\n", false),
            ("//a.example", false),
            ("../b.md", false),
            ("data:text/html,x", false),
        ] {
            let display = json!({ "text": "here", "runs": [{ "start": 0, "end": 4, "kind": "link", "href": href }] });
            assert_eq!(html(&json!({ "display": display })).contains("<a"), is_link, "{href}");
        }
    }

    #[test]
    fn text_is_escaped_lines_of_code_are_lines_and_an_earlier_version_has_its_text() {
        let display = json!({ "text": "<b>:\na\n b", "runs": [{ "start": 5, "end": 9, "kind": "code" }] });
        assert_eq!(html(&json!({ "display": display })), "&lt;b&gt;:\n<code class=\"lines\">a\n b</code>");
        let old = json!({
            "text": "It has 5 arches.", "start": 100, "end": 116,
            "highlights": [{ "start": 107, "end": 108, "role": "answer" }, { "start": 1, "end": 2, "role": "answer" }],
        });
        assert_eq!(html(&old), "It has <strong>5</strong> arches.");
        assert_eq!(stored(&old), None);
    }

    #[test]
    fn parts_that_stand_apart_are_ranges_of_their_own() {
        let source = json!({ "link": "/articles/a?quote=0-9" });
        let mut row = json!({
            "text": "| PORT | 80 |", "start": 40, "end": 53, "display": { "text": "Name: PORT; Default: 80" },
            "parts": [{ "text": "| Name | Default |", "start": 0, "end": 18 }, { "text": "| PORT | 80 |", "start": 40, "end": 53 }],
        });
        assert_eq!(link(&row, &source), "/articles/a?quote=40-53,0-18");
        assert_eq!(stored(&row).as_deref(), Some("| PORT | 80 |\n| Name | Default |"));
        row["link"] = json!("/articles/a?quote=40-53,0-18.ba7816bf8f9f86d081");
        assert_eq!(link(&row, &source), "/articles/a?quote=40-53,0-18.ba7816bf8f9f86d081");
        assert_eq!(stored(&json!({ "text": "A.", "start": 0, "end": 2, "display": { "text": "A." } })), None);
    }
}
