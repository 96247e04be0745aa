//! Thai.

mod asking;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, Wording, words};
use crate::scripts::Script;

/// Thai. Its letters are in no [`Script`]; that of Chinese stands for writing without spaces.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "th",
    name: "Thai",
    script: Script::Han,
    question_words: words!(
        "เพราะเหตุใด เพราะอะไร หรือเปล่า ใช่หรือไม่ เมื่อไหร่ อะไรบ้าง เท่าไหร่ อย่างไร หรือไม่ เมื่อใด เมื่อไร รึเปล่า \
         ใช่ไหม ใช่มั้ย แค่ไหน ที่ไหน ตรงไหน เท่าไร เท่าใด เหตุใด ยังไง คนไหน ไหมครับ ไหมคะ ทำไม อะไร สิ่งใด ผู้ใด นะครับ \
         นะคะ ครับ มั้ย ใคร ค่ะ ไหน คือ"
    ),
    calendar: Calendar {
        short_months: words!("ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค."),
        ..Calendar::NONE
    },
    articles: ArticleWords {
        who: words!("ใคร"),
        when: words!("เมื่อไหร่ เมื่อไร เมื่อใด วันที่เท่าไร วันไหน ปีไหน ปีใด ปีอะไร"),
        what: words!("อะไร"),
        wrote: words!("ผู้ประพันธ์ ผู้เขียน ผู้แต่ง คนเขียน คนแต่ง ประพันธ์ เขียน"),
        published: words!("เผยแพร่ ตีพิมพ์ จัดพิมพ์ ประกาศใช้"),
        created: words!("จัดทำ สร้าง เขียน"),
        updated: words!("ปรับปรุง แก้ไข อัปเดต อัพเดต"),
        dates: words!("วันที่เผยแพร่ วันที่ตีพิมพ์ วันที่"),
        articles: words!("บทความนี้ บทความ เอกสารนี้ เอกสาร หน้านี้ โพสต์นี้"),
        works: words!("หนังสือ นวนิยาย รายงาน พระราชบัญญัติ บทกวี"),
        around: words!("ครั้งแรก ครั้งสุดท้าย ล่าสุด"),
    },
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ไม่", "ห้าม"],
        causes: &[
            "อันเนื่องมาจาก",
            "สืบเนื่องจาก",
            "เพราะเหตุนี้",
            "เนื่องมาจาก",
            "ด้วยเหตุนี้",
            "ด้วยเหตุที่",
            "เพราะฉะนั้น",
            "เป็นเหตุให้",
            "เป็นผลมาจาก",
            "เพื่อที่จะ",
            "เนื่องจาก",
            "เป็นผลจาก",
            "เหตุผลที่",
            "เพราะว่า",
            "เพื่อให้",
            "ส่งผลให้",
            "ดังนั้น",
            "เกิดจาก",
            "สาเหตุ",
            "เพราะ",
            "ทำให้",
            "จึง",
        ],
        defines: &["เป็นคำที่ใช้เรียก", "หมายความว่า", "เป็นชื่อของ", "เรียกว่า", "ย่อมาจาก", "หมายถึง", "แปลว่า", "คือ"],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
