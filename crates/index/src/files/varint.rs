//! Numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth bit set on all but the last
//! (LEB128).

/// Appends a number.
pub fn put(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Appends a length and the bytes of a text.
pub fn put_text(out: &mut Vec<u8>, text: &str) {
    put(out, text.len() as u32);
    out.extend_from_slice(text.as_bytes());
}

/// Reads numbers one after the other. Past the end it reads zeros: what is damaged was found before, by its checksum.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'bytes> {
    rest: &'bytes [u8],
}

impl<'bytes> Reader<'bytes> {
    /// A reader of these bytes.
    pub fn new(bytes: &'bytes [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next number.
    #[inline]
    pub fn number(&mut self) -> u32 {
        let Some((&first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        if first < 0x80 {
            return u32::from(first);
        }
        let mut number = u32::from(first & 0x7F);
        let mut shift = 7;
        while let Some((&byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            number |= u32::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
            if byte < 0x80 {
                break;
            }
            shift += 7;
        }
        number
    }

    /// The next `length` bytes, fewer at the end.
    pub fn bytes(&mut self, length: usize) -> &'bytes [u8] {
        let (bytes, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.rest = rest;
        bytes
    }

    /// The next text; empty when its bytes are none.
    pub fn text(&mut self) -> &'bytes str {
        let length = self.number() as usize;
        std::str::from_utf8(self.bytes(length)).unwrap_or_default()
    }

    /// What has not been read.
    pub fn rest(&self) -> &'bytes [u8] {
        self.rest
    }

    /// True at the end.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Reader, put, put_text};

    #[test]
    fn numbers_and_texts_come_back_as_they_went_in() {
        let mut bytes = Vec::new();
        let numbers = [0, 1, 127, 128, 300, 16_383, 16_384, u32::MAX];
        for number in numbers {
            put(&mut bytes, number);
        }
        put_text(&mut bytes, "Казань");
        let mut reader = Reader::new(&bytes);
        assert_eq!(numbers.map(|_| reader.number()), numbers);
        assert_eq!((reader.text(), reader.is_empty(), reader.number()), ("Казань", true, 0));
    }
}
