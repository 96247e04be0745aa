//! Azerbaijani.

mod asking;

use crate::language::words::{Apostrophe, LanguageWords, Wording, words};

/// Azerbaijani.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "az",
    name: "Azerbaijani",
    small_words: words!("və bir bu ilə üçün də da olan kimi daha çox ki sonra edir var isə o olaraq hər ən onun görə"),
    apostrophe: Apostrophe::BeforeEndings,
    has_dotless_i: true,
    keeps_marks: true,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["deyil", "yox", "heç"],
        causes: &[
            "çünki",
            "ona görə ki",
            "ona görə",
            "ona görə də",
            "buna görə",
            "buna görə də",
            "bu səbəbdən",
            "bu səbəblə",
            "o səbəbdən",
            "səbəbindən",
            "səbəbilə",
            "görə",
            "üzündən",
            "ucbatından",
            "sayəsində",
            "nəticəsində",
            "nəticədə",
            "məqsədilə",
            "məqsədi ilə",
            "səbəb",
            "səbəbi",
            "səbəbləri",
            "səbəb oldu",
            "səbəb olub",
            "səbəb olur",
            "səbəb olmuşdur",
            "gətirib çıxardı",
            "gətirib çıxarır",
            "əlaqədar",
            "əlaqədar olaraq",
            "odur ki",
            "deməli",
            "beləliklə",
            "təsirindən",
        ],
        defines: &[
            " — ",
            " – ",
            " - bu ",
            " — bu ",
            " – bu ",
            " adlanır ",
            " adlandırılır ",
            " deyilir ",
            " deməkdir ",
            " hesab olunur ",
            " sayılır ",
            " bildirir ",
            " ifadə edir ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
