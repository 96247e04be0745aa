//! Fields: what a file says about itself in its head, each with its place in the stored text, so that it can be quoted.

use citewire_text::ByteSpan;

/// One thing that a file states about itself, such as `author: Ann Lee`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name as the file writes it: `publish_date`.
    pub name: String,
    /// The value in readable words; the items of a list are separated by commas. At most [`Field::LONGEST_VALUE`] bytes.
    pub value: String,
    /// The bytes of the whole field in the stored text: its name and its value.
    pub span: ByteSpan,
}

impl Field {
    /// Fields that are kept of one article.
    pub const MOST: usize = 64;
    /// Bytes of a value that are kept.
    pub const LONGEST_VALUE: usize = 1_000;
    /// Bytes of the largest field that is kept. A larger one holds data and says nothing that could be quoted.
    pub const LONGEST: usize = 4_000;

    /// Adds this field to those of an article, in the order of the text. A field without a value, one that is too large
    /// and one that lies in another field are left out.
    pub(crate) fn add_to(mut self, fields: &mut Vec<Self>) {
        let overlaps = |other: &Self| other.span.start < self.span.end && self.span.start < other.span.end;
        let is_kept = !self.value.is_empty() && !self.span.is_empty() && self.span.len() <= Self::LONGEST;
        if !is_kept || fields.len() >= Self::MOST || fields.iter().any(overlaps) {
            return;
        }
        self.value.truncate(self.value.floor_char_boundary(Self::LONGEST_VALUE));
        let at = fields.partition_point(|other| other.span.start < self.span.start);
        fields.insert(at, self);
    }
}

#[cfg(test)]
mod tests {
    use super::Field;
    use citewire_text::ByteSpan;

    #[test]
    fn fields_are_bounded_in_order_and_apart() {
        let mut fields = Vec::new();
        let add = |fields: &mut Vec<Field>, value: &str, start: usize, end: usize| {
            Field { name: "a".into(), value: value.into(), span: ByteSpan::new(start, end) }.add_to(fields);
        };
        add(&mut fields, "second", 10, 20);
        add(&mut fields, "first", 0, 10);
        add(&mut fields, "inside", 12, 14);
        add(&mut fields, "", 30, 40);
        add(&mut fields, "large", 100, 100 + Field::LONGEST + 1);
        add(&mut fields, &"é".repeat(Field::LONGEST_VALUE), 50, 60);
        assert_eq!(fields.iter().map(|field| field.span.start).collect::<Vec<_>>(), [0, 10, 50]);
        assert_eq!(fields[2].value.len(), Field::LONGEST_VALUE);
        for start in 0..100 {
            add(&mut fields, "more", 1_000 + start, 1_001 + start);
        }
        assert_eq!(fields.len(), Field::MOST);
    }
}
