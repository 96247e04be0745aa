//! Vietnamese.

mod asking;

use crate::language::words::{LanguageWords, Wording, words};

/// Vietnamese.
pub(super) static WORDS: LanguageWords =
    LanguageWords { code: "vi", name: "Vietnamese",
    small_words: words!("và của là có được cho trong các không với này một những đã từ khi người đó để về như tại vào ra"),
    keeps_marks: true,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["không", "chưa", "chẳng", "đừng"],
        causes: &[
            "vì", "bởi vì", "bởi", "do", "do đó", "do vậy", "tại vì", "vì vậy", "vì thế", "bởi vậy", "bởi thế",
            "cho nên", "vì lý do", "lý do", "lí do", "nguyên nhân", "nguyên nhân là", "nguyên nhân do", "nguyên do",
            "nhờ", "nhờ vào", "nhờ có", "để", "nhằm", "nhằm mục đích", "khiến", "khiến cho", "làm cho", "gây ra",
            "gây nên", "dẫn đến", "dẫn tới", "kết quả là", "hậu quả là", "chính vì", "chính vì thế", "chính vì vậy",
            "sở dĩ",
        ],
        defines: &[
            " là ", " là một ", " là những ", " là các ", " là loại ", " là một loại ", " là một trong những ",
            " là tên gọi của ", " là tên ", " là thuật ngữ ", " là người ", " là nơi ", " là việc ", " là quá trình ",
            " là sự ", " là hiện tượng ", " có nghĩa là ", " nghĩa là ", " tức là ", " được gọi là ", " còn gọi là ",
            " còn được gọi là ", " được định nghĩa là ", " được hiểu là ", " được biết đến là ", " được xem là ",
            " từng là ", " chỉ về ", " dùng để chỉ ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE };
