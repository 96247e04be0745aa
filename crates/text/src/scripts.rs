//! Which writing a character belongs to, as far as cutting words, lines and sentences needs to know it.

/// True for characters of scripts that are written without spaces between words: Han, Kana, Thai, Lao, Burmese, Khmer.
pub fn is_unspaced(character: char) -> bool {
    is_han_or_kana(character)
        || matches!(u32::from(character), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3005..=0x3007 | 0x31F0..=0x31FF)
}

/// True for Chinese characters and Japanese syllables, after whose stops a sentence ends without a space.
pub fn is_han_or_kana(character: char) -> bool {
    matches!(u32::from(character), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

/// True for characters that take two cells of a terminal: the former, their punctuation, Hangul and full-width forms.
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
