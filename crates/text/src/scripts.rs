//! Scripts: which writing a character belongs to, as far as cutting words, lines and sentences needs to know it.

/// A script in which a language of the list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin letters, full-width ones included, and everything else of the first Latin blocks.
    Latin,
    /// Greek letters.
    Greek,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters.
    Arabic,
    /// Tamil letters.
    Tamil,
    /// Devanagari letters.
    Devanagari,
    /// Korean syllables.
    Hangul,
    /// Hebrew letters.
    Hebrew,
    /// Chinese characters and Japanese syllables, written without spaces.
    Han,
}

impl Script {
    /// Number of scripts.
    pub(super) const COUNT: usize = 9;

    /// The script of a letter; `None` for one that no language of the list is written in.
    pub fn of(letter: char) -> Option<Self> {
        Some(match u32::from(letter) {
            0..=0x024F | 0x1E00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF | 0xFF00..=0xFF5E => Self::Latin,
            0x0370..=0x03FF | 0x1F00..=0x1FFF => Self::Greek,
            0x0400..=0x052F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Self::Cyrillic,
            0x0600..=0x06FF | 0x0750..=0x077F | 0x08A0..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => Self::Arabic,
            0x0590..=0x05FF => Self::Hebrew,
            0x0B80..=0x0BFF => Self::Tamil,
            0x0900..=0x097F => Self::Devanagari,
            0xAC00..=0xD7AF => Self::Hangul,
            _ if is_han_or_kana(letter) => Self::Han,
            _ => return None,
        })
    }
}

/// True for characters of scripts that are written without spaces between words: Han, Kana, Thai, Lao, Burmese, Khmer.
pub fn is_unspaced(character: char) -> bool {
    is_han_or_kana(character)
        || matches!(u32::from(character), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3005..=0x3007 | 0x31F0..=0x31FF)
}

/// True for vowels and tones of Thai, Lao, Burmese and Khmer that belong to the character before them.
pub(super) fn leans_back(mark: char) -> bool {
    matches!(
        u32::from(mark),
        0x0E30..=0x0E3A | 0x0E45..=0x0E4E | 0x0EB0..=0x0EBC | 0x0EC8..=0x0ECE | 0x102B..=0x103E | 0x1056..=0x1059
            | 0x17B4..=0x17D3
    )
}

/// True for vowels of Thai and Lao that are written before the consonant to which they belong.
pub(super) fn leans_forward(vowel: char) -> bool {
    matches!(u32::from(vowel), 0x0E40..=0x0E44 | 0x0EC0..=0x0EC4)
}

/// True for Chinese characters and Japanese syllables, after whose stops a sentence ends without a space.
pub fn is_han_or_kana(character: char) -> bool {
    matches!(u32::from(character), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

/// True for characters that take two cells of a terminal: Chinese, Japanese and Korean ones, their punctuation, and
/// full-width forms.
pub fn is_wide(character: char) -> bool {
    is_han_or_kana(character) || matches!(u32::from(character), 0x3000..=0x303F | 0xAC00..=0xD7AF | 0xFF00..=0xFF60)
}

#[cfg(test)]
mod tests {
    use super::{is_unspaced, is_wide};

    #[test]
    fn hangul_is_wide_but_written_with_spaces() {
        assert!(is_wide('한') && !is_unspaced('한'));
        assert!(is_wide('。') && !is_unspaced('。'));
        assert!(is_unspaced('中') && is_unspaced('カ') && is_unspaced('ก') && !is_unspaced('a'));
    }
}
