//! Urdu.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};
use crate::scripts::Script;

/// Urdu.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ur",
    name: "Urdu",
    script: Script::Arabic,
    small_words: words!(
        "کے کی میں ہے اور سے کا کو اس یہ پر نے کہ ہیں تھا ایک بھی لئے لیے نہیں جو تو وہ تک کیا گیا تھی یا \
         ان"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["نہیں", "مت"],
        causes: &[
            "کیونکہ",
            "کیوں کہ",
            "چونکہ",
            "چوں کہ",
            "اس لیے",
            "اس لئے",
            "اسی لیے",
            "اسی لئے",
            "لہٰذا",
            "لہذا",
            "چنانچہ",
            "کی وجہ سے",
            "کے باعث",
            "کے سبب",
            "کی بنا پر",
            "کی بناء پر",
            "کی بدولت",
            "کے نتیجے میں",
            "نتیجتاً",
            "اس وجہ سے",
            "اسی وجہ سے",
            "اس سبب سے",
            "جس کی وجہ سے",
            "جس کے باعث",
            "وجہ یہ ہے",
            "وجہ تھی",
            "وجہ ہے",
            "سبب یہ ہے",
            "سبب ہے",
            "تاکہ",
            "کی خاطر",
            "کے پیش نظر",
            "کے مقصد سے",
        ],
        defines: &[
            " ایک ",
            " ایک قسم کا ",
            " ایک قسم کی ",
            " ایک طرح کا ",
            " ایک طرح کی ",
            " سے مراد ",
            " کا مطلب ہے ",
            " کے معنی ہیں ",
            " کا مطلب ہوتا ہے ",
            " کہلاتا ہے",
            " کہلاتی ہے",
            " کو کہتے ہیں",
            " کہا جاتا ہے",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
