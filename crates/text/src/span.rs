//! A half-open range of UTF-8 bytes, by which every piece of text is located and cited.

use std::ops::Range;

/// Location of a piece of text: UTF-8 byte offsets, `start` included, `end` excluded.
///
/// Offsets are 32 bits wide because an article is at most 16 MiB unless the operator says otherwise.
///
/// ```
/// use citewire_text::ByteSpan;
///
/// let span = ByteSpan::new(6, 11);
/// assert_eq!(span.slice("Here, Kazan lies."), "Kazan");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByteSpan {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset of the byte after the last one.
    pub end: u32,
}

impl ByteSpan {
    /// A span from two byte offsets. Both are below 4 GiB, since loading refuses larger files.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span ends after it starts");
        Self { start: start as u32, end: end as u32 }
    }

    /// The span as a range that indexes a string slice.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// True when the span is empty.
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// True when the byte at `offset` lies inside.
    pub fn contains(&self, offset: usize) -> bool {
        self.range().contains(&offset)
    }

    /// True when every byte of `other` lies inside.
    pub fn encloses(&self, other: &Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True when the two share at least one byte.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same span `by` bytes later. It converts offsets of a block to offsets of its article.
    #[must_use]
    pub fn shifted(&self, by: usize) -> Self {
        Self { start: self.start + by as u32, end: self.end + by as u32 }
    }

    /// The text at this span.
    ///
    /// # Panics
    /// When the span does not lie in `text` on character boundaries. For spans from outside use [`str::get`] with
    /// [`Self::range`].
    pub fn slice<'text>(&self, text: &'text str) -> &'text str {
        &text[self.range()]
    }

    /// The text at this span in a slice that begins at byte `start` of its article; empty when the span does not lie in
    /// the slice on character boundaries.
    pub fn slice_of<'text>(&self, slice: &'text str, start: u32) -> &'text str {
        let range =
            (self.start as usize).checked_sub(start as usize).zip((self.end as usize).checked_sub(start as usize));
        range.and_then(|(from, to)| slice.get(from..to)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::ByteSpan;

    #[test]
    fn spans_that_only_touch_do_not_overlap() {
        assert!(!ByteSpan::new(0, 3).overlaps(&ByteSpan::new(3, 5)));
        assert!(ByteSpan::new(0, 4).overlaps(&ByteSpan::new(3, 5)));
    }

    #[test]
    fn a_shifted_span_slices_the_same_words_out_of_the_longer_text() {
        let block = "Moscow and Kazan";
        let article = format!("A line links {block}.");
        let city = ByteSpan::new(11, 16);
        assert_eq!(city.slice(block), "Kazan");
        assert_eq!(city.shifted(13).slice(&article), "Kazan");
    }
}
