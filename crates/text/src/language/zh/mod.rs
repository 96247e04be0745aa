//! Chinese.

mod asking;

use crate::language::words::{ArticleWords, BoilerplatePhrases, Calendar, HeaderLabels, LanguageWords, Wording, words};
use crate::scripts::Script;

/// Chinese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "zh",
    name: "Chinese",
    script: Script::Han,
    question_words: words!(
        "为什么 為什麼 为什麼 什么时候 什麼時候 什么 什麼 甚麼 多少 哪里 哪裡 哪裏 哪儿 哪兒 哪个 哪個 哪些 哪年 怎么样 怎麼樣 \
         怎么 怎麼 怎样 怎樣 如何 何时 何時 多长 多長 多大 多久 是谁 是誰 谁是 誰是 谁 誰 是否 是 吗 嗎 呢 的 了"
    ),
    calendar: Calendar { day_formats: words!("%Y年%m月%d日"), ..Calendar::NONE },
    labels: HeaderLabels {
        author: words!("作者 记者"),
        date: words!("日期 时间"),
        source: words!("来源"),
        ..HeaderLabels::NONE
    },
    boilerplate: BoilerplatePhrases {
        caption_openings: words!("图： 图片："),
        byline_openings: words!("责任编辑："),
        ..BoilerplatePhrases::NONE
    },
    articles: ArticleWords {
        who: words!("谁"),
        when: words!("什么时候 何时 哪一年 哪年 哪天"),
        what: words!("什么"),
        wrote: words!("作者 写"),
        published: words!("发布 发表 出版"),
        created: words!("创建 写"),
        updated: words!("更新 修改"),
        dates: words!("日期"),
        articles: words!("这篇文章 文章 这一页 页面 本文 文档"),
        works: words!("书 小说 报告"),
        ..ArticleWords::NONE
    },
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["不能", "不可", "不得", "不是", "没有", "沒有", "不会", "不會", "无法", "無法", "禁止", "不允许", "不允許"],
        causes: &[
            "原因在于",
            "之所以",
            "原因是",
            "归因于",
            "得益于",
            "因为",
            "因為",
            "由于",
            "由於",
            "因此",
            "所以",
            "为了",
            "為了",
            "导致",
            "導致",
            "造成",
            "源于",
            "出于",
            "鉴于",
            "使得",
            "以便",
        ],
        defines: &[
            "的定义是",
            "是一种",
            "是一種",
            "是一个",
            "是一個",
            "是一家",
            "是一座",
            "是一项",
            "是一部",
            "是一款",
            "是一类",
            "是一位",
            "是一名",
            "是一套",
            "指的是",
            "就是指",
            "意思是",
            "定义为",
            "被称为",
            "又称为",
            "是指",
            "意为",
            "即为",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
