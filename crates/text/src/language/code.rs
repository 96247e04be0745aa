//! The code of a language, which articles and questions carry.

/// A language by its ISO 639 code, two or three lower-case letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    /// The letters, padded with a zero byte when there are two.
    code: [u8; 3],
}

impl Language {
    /// English, the language of a text too short to tell.
    pub const ENGLISH: Self = Self { code: *b"en\0" };

    /// The language of a tag such as `en`, `en-GB` or `zh_Hant`; `None` when it does not open with a code.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        let mut code = [0; 3];
        code[..primary.len()].copy_from_slice(primary.as_bytes());
        Some(Self { code })
    }

    /// The code in four bytes, padded with zeros.
    pub fn to_bytes(self) -> [u8; 4] {
        let [one, two, three] = self.code;
        [one, two, three, 0]
    }

    /// What [`Self::to_bytes`] gave.
    pub fn from_bytes([one, two, three, _]: [u8; 4]) -> Self {
        Self { code: [one, two, three] }
    }

    /// The code, such as `en`.
    pub fn code(&self) -> &str {
        let length = if self.code[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.code[..length]).unwrap_or("en")
    }
}
