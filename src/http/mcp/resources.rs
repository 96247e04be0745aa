//! The articles as resources: `citewire://articles/{id}`, whole or the bytes of a quote.

use percent_encoding::percent_decode_str;
use rmcp::ErrorData;
use rmcp::model::{
    CompleteRequestParams, CompleteResult, CompletionInfo, ListResourceTemplatesResult, ListResourcesResult,
    ReadResourceResult, Reference, Resource, ResourceContents, ResourceTemplate,
};
use serde_json::json;

use super::super::parts::{PART_BYTES, Parts};
use crate::answer::address::{QuoteAddress, article_link};
use crate::answer::place::{Place, place};
use crate::cancelled::Cancelled;
use crate::corpus::{ArticleId, byline};
use crate::render::one_line;
use crate::view::{ALL_BLOCKS, ArticleHeader, View};

const OPENING: &str = "citewire://articles/";
const TEMPLATE: &str = "citewire://articles/{id}{?quote,part}";
/// Articles on one page of the list.
const PAGE: usize = 100;
const PLAIN: &str = "text/plain";
/// Characters of a title, and of author, publication and date together.
const LONGEST_NAME: usize = 500;

/// An article as a resource.
pub(super) fn resource(article: &ArticleHeader) -> Resource {
    let metadata = &article.metadata;
    let id = article.id.as_str();
    let resource = Resource::new(address(&article.id), id)
        .with_title(one_line(&metadata.title, LONGEST_NAME))
        .with_mime_type(PLAIN)
        .with_size(article.bytes as u64);
    match byline(metadata.author.as_deref(), metadata.publication.as_deref(), metadata.date) {
        byline if byline.is_empty() => resource,
        byline => resource.with_description(one_line(&byline, LONGEST_NAME)),
    }
}

fn address(id: &ArticleId) -> String {
    format!("citewire:/{}", article_link(id))
}

/// A page of the articles, from behind the one that the cursor names.
///
/// # Errors
/// When the cursor names none.
pub(super) fn list(view: &dyn View, cursor: Option<&str>) -> Result<ListResourcesResult, ErrorData> {
    if let Some(cursor) = cursor.filter(|cursor| view.header(cursor).is_none()) {
        return Err(ErrorData::invalid_params(format!("the cursor {cursor:?} is not one of these articles"), None));
    }
    // One more than is shown tells whether there is a next page.
    let mut shown = view.headers_after(cursor, PAGE + 1);
    let has_more = shown.len() > PAGE;
    shown.truncate(PAGE);
    let next = shown.last().filter(|_| has_more).map(|article| article.id.to_string());
    let resources = shown.iter().map(|article| resource(article)).collect();
    Ok(ListResourcesResult { next_cursor: next, ..ListResourcesResult::with_all_items(resources) })
}

/// How an article is named.
pub(super) fn templates() -> ListResourceTemplatesResult {
    let template = ResourceTemplate::new(TEMPLATE, "article")
        .with_title("An article, or a quote of it")
        .with_description(
            "The stored text of an article by its id; with quote=, as in the links of an answer, the bytes of the quote, also \
             when the article has changed or was renamed since (a quote of several ranges is several contents); with \
             part=2, the second part of an article of more than 128 KiB",
        )
        .with_mime_type(PLAIN);
    ListResourceTemplatesResult::with_all_items(vec![template])
}

/// The stored text of an article, the part of a long one that the address names, or the bytes of the quote that it names.
///
/// # Errors
/// When the address names nothing that is there, and when `cancelled` is set.
pub(super) fn read(view: &dyn View, uri: &str, cancelled: &Cancelled) -> Result<ReadResourceResult, ErrorData> {
    let missing = |reason: &str| missing(uri, reason);
    let path = uri.strip_prefix(OPENING).ok_or_else(|| missing("resources are citewire://articles/{id}"))?;
    let (id, query) = path.split_once('?').map_or((path, None), |(id, query)| (id, Some(query)));
    let id = percent_decode_str(id).decode_utf8_lossy();
    if let Some(quote) = query.and_then(|query| query.strip_prefix("quote=")) {
        return read_quote(view, uri, (&id, quote), cancelled);
    }
    let article = view.header(&id).ok_or_else(|| missing(NO_ARTICLE))?;
    let number = query.map_or(Some(1), |query| query.strip_prefix("part=")?.parse().ok());
    let blocks = view.blocks(&id, ALL_BLOCKS).unwrap_or_default();
    let parts = Parts::new(view, &article, &blocks);
    let part = number.and_then(|number| parts.numbered(number));
    let part = part.ok_or_else(|| missing(&format!("the query is ?quote= or ?part=1 to {}", parts.count)))?;
    let text = view.quote(&id, part.span).unwrap_or_default();
    let mut contents = vec![ResourceContents::text(text, uri)];
    if part.of > 1 {
        let address = address(&article.id);
        let next = if part.number < part.of {
            format!("Read {address}?part={} for the next one.", part.number + 1)
        } else {
            "It is the last one.".to_owned()
        };
        let note = format!("This is part {} of {} of the article. {next}", part.number, part.of);
        contents.push(ResourceContents::text(note, format!("{address}#parts")));
    }
    Ok(ReadResourceResult::new(contents))
}

/// The stored bytes of a quote, where the articles have it now. Their address says where that is, when it is elsewhere.
fn read_quote(
    view: &dyn View,
    uri: &str,
    (id, quote): (&str, &str),
    cancelled: &Cancelled,
) -> Result<ReadResourceResult, ErrorData> {
    let missing = |reason: &str| missing(uri, reason);
    let named = QuoteAddress::parse(quote).filter(|named| named.bytes() <= PART_BYTES);
    let named = named.ok_or_else(|| missing(if view.header(id).is_some() { NO_QUOTE } else { NO_ARTICLE }))?;
    let place = place(view, id, &named, cancelled).map_err(|stopped| missing(&stopped.to_string()))?;
    let (article, ranges) = match place {
        Place::Here(ranges) => (ArticleId::from_text(id), ranges),
        Place::Elsewhere(article) => (article, named.ranges.clone()),
        Place::Changed => return Err(missing(CHANGED)),
        Place::NoQuote => return Err(missing(NO_QUOTE)),
        Place::NoArticle => return Err(missing(NO_ARTICLE)),
    };
    let header = view.header(article.as_str()).ok_or_else(|| missing(NO_ARTICLE))?;
    let is_as_named = article.as_str() == id && ranges == named.ranges;
    let contents = ranges.iter().map(|range| {
        let text = view.quote(article.as_str(), *range).unwrap_or_default();
        let own = || format!("{}?quote={}", address(&article), QuoteAddress::new([(*range, &*text)], &header.sha256));
        let address = if is_as_named && ranges.len() == 1 { uri.to_owned() } else { own() };
        ResourceContents::text(text, address)
    });
    Ok(ReadResourceResult::new(contents.collect()))
}

const NO_ARTICLE: &str = "there is no such article";
const NO_QUOTE: &str = "the address names no quote of this article; take it from the link of an answer, with at most 20 \
                        ranges and 131072 bytes in all, and read a longer piece by ?part=1";
const CHANGED: &str = "the article has changed since it was quoted, and it no longer holds the quote word for word; read the \
                       article without ?quote= to see what it says now";

fn missing(uri: &str, reason: &str) -> ErrorData {
    ErrorData::resource_not_found(format!("{uri}: {reason}"), Some(json!({ "uri": uri })))
}

/// Ids of articles that begin with what was typed, or hold it.
///
/// # Errors
/// When nothing of that kind is completed.
pub(super) fn complete(view: &dyn View, request: &CompleteRequestParams) -> Result<CompleteResult, ErrorData> {
    let is_id = matches!(&request.r#ref, Reference::Resource(template) if template.uri == TEMPLATE);
    if !is_id {
        return Err(ErrorData::invalid_params(format!("only {TEMPLATE} is completed"), None));
    }
    if request.argument.name != "id" {
        return Ok(CompleteResult::new(CompletionInfo::default()));
    }
    let typed = request.argument.value.to_lowercase();
    let all = view.spread(usize::MAX);
    let ids: Vec<&str> = all.iter().map(ArticleId::as_str).collect();
    let mut matching: Vec<&str> = ids.iter().copied().filter(|id| id.starts_with(&typed)).collect();
    matching.sort_unstable();
    let mut holding: Vec<&str> = ids.into_iter().filter(|id| !id.starts_with(&typed) && id.contains(&typed)).collect();
    holding.sort_unstable();
    matching.extend(holding);
    let total = matching.len();
    let values = matching.into_iter().take(CompletionInfo::MAX_VALUES).map(str::to_owned).collect();
    let mut completion = CompletionInfo::new(values).unwrap_or_default();
    completion.total = u32::try_from(total).ok();
    completion.has_more = Some(total > CompletionInfo::MAX_VALUES);
    Ok(CompleteResult::new(completion))
}
