//! Decodes the bytes of a file to text, in any common encoding, or says why they are not text.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Why bytes cannot be decoded to the text of an article.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// There is nothing but white space.
    #[error("it is empty")]
    Empty,
    /// There are more control characters than in any text.
    #[error("it looks like a binary file, not text")]
    Binary,
    /// The text is UTF-32, which is not supported.
    #[error("it is UTF-32, which is not read; save it as UTF-8")]
    Utf32,
}

/// A decoded file.
#[derive(Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The name of the encoding, such as `UTF-8` or `windows-1252`.
    pub encoding: &'static str,
    /// True if some bytes were not valid in that encoding and became U+FFFD.
    pub lossy: bool,
}

/// Decodes a file: by its byte order mark, else as UTF-16 if most of every other byte is zero, else as UTF-8 if it is
/// valid, else in the legacy encoding that fits its bytes best.
///
/// # Errors
/// If the bytes are not text: see [`DecodeError`].
pub fn decode(bytes: Vec<u8>) -> Result<Decoded, DecodeError> {
    if bytes.starts_with(&[0xFF, 0xFE, 0, 0]) || bytes.starts_with(&[0, 0, 0xFE, 0xFF]) {
        return Err(DecodeError::Utf32);
    }
    let decoded = match Encoding::for_bom(&bytes) {
        Some((encoding, length)) => decode_as(encoding, &bytes[length..]),
        None => match utf16_without_mark(&bytes) {
            Some(encoding) => decode_as(encoding, &bytes),
            None => match String::from_utf8(bytes) {
                Ok(text) => Decoded { text, encoding: UTF_8.name(), lossy: false },
                Err(error) => decode_as(guess(error.as_bytes()), error.as_bytes()),
            },
        },
    };
    // NUL counts as white space: broken exports contain many of them between bytes that are text.
    if decoded.text.chars().all(|character| character.is_whitespace() || character == '\0') {
        return Err(DecodeError::Empty);
    }
    if looks_binary(&decoded.text) { Err(DecodeError::Binary) } else { Ok(decoded) }
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, lossy) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: Cow::into_owned(text), encoding: encoding.name(), lossy }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Recognises UTF-16 of mostly Latin text without a byte order mark, in which every other byte is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4_096)];
    if sample.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() / 2 * 7 / 10;
    match (even > most, odd > most) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// True if more than one character in ten is a control character, other than white space and NUL, or a replacement
/// character.
fn looks_binary(text: &str) -> bool {
    let strange = text.chars().filter(|&c| c == '\u{FFFD}' || (c.is_control() && !c.is_whitespace())).count();
    strange * 10 > text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::{DecodeError, decode};

    fn check(bytes: &[u8], expected: &str) {
        let shown = match decode(bytes.to_vec()) {
            Ok(decoded) => format!("{}: {}", decoded.encoding, decoded.text),
            Err(error) => error.to_string(),
        };
        assert_eq!(shown, expected);
    }

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn a_byte_order_mark_is_obeyed_and_dropped() {
        check("\u{FEFF}Kazan".as_bytes(), "UTF-8: Kazan");
        check(&utf16("\u{FEFF}Казань", u16::to_le_bytes), "UTF-16LE: Казань");
        check(&utf16("\u{FEFF}Казань", u16::to_be_bytes), "UTF-16BE: Казань");
    }

    #[test]
    fn utf16_without_a_mark_is_recognised_by_its_zeros() {
        check(&utf16("Moscow and Kazan", u16::to_le_bytes), "UTF-16LE: Moscow and Kazan");
        check(&utf16("Moscow and Kazan", u16::to_be_bytes), "UTF-16BE: Moscow and Kazan");
    }

    #[test]
    fn windows_1252_quotes_are_read() {
        check(
            b"He said \x93a new type\x94 of relations \x96 caf\xe9.",
            "windows-1252: He said “a new type” of relations – café.",
        );
    }

    #[test]
    fn windows_1251_is_told_from_windows_1252() {
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode("Строительство железной дороги между городами");
        check(&bytes, "windows-1251: Строительство железной дороги между городами");
    }

    #[test]
    fn nul_bytes_stay_in_the_text() {
        check(b"Moscow\0 and Kazan", "UTF-8: Moscow\0 and Kazan");
    }

    #[test]
    fn files_without_text_say_why() {
        assert_eq!(decode(b" \n\0\t".to_vec()), Err(DecodeError::Empty));
        assert_eq!(decode(Vec::new()), Err(DecodeError::Empty));
        assert_eq!(decode(vec![0xFF, 0xFE, 0, 0, b'a', 0, 0, 0]), Err(DecodeError::Utf32));
        assert_eq!(decode((0..=255).map(|byte: u8| byte % 16 + 1).collect()), Err(DecodeError::Binary));
    }
}
