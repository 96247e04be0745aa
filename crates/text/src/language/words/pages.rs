//! Labels in the head of an article, and the fixed phrases of web pages. Both are looked for in all languages, since a
//! page need not be in the language of its article.

use super::group;

group! {
    /// Labels before a colon in the head of an article, in lower case.
    HeaderLabels {
        /// The title follows.
        title,
        /// The author follows.
        author,
        /// The sender of a letter follows, who is its author.
        sender,
        /// Somebody who got the letter follows.
        recipient,
        /// The name of the publication follows.
        publication,
        /// The date of publication follows.
        date,
        /// A web address follows.
        address,
        /// The source follows: the name of a publication.
        source,
        /// Openings of a line, with a space at their end, behind which a date follows without a colon.
        date_openings,
        /// Openings of a line, as they are written, behind which the author follows without a colon.
        author_openings,
        /// What stands behind the authors' names in such a line, with its spaces: ", with ".
        author_tails,
        /// Small words inside a person's name or between two persons.
        name_links,
        /// Where the number of the issue begins in the name of a publication, as it is written: " Volume".
        issue_openings,
    }
}

group! {
    /// Phrases of web pages that are no part of an article, in lower case and with straight apostrophes. Openings are
    /// compared with the beginning of a block, buttons with the whole of it, the others with any part of it.
    BoilerplatePhrases {
        /// Openings of a sentence in a comment form.
        comment_form_openings,
        /// Openings of the heading or of a link of a comment form.
        comment_link_openings,
        /// Openings of share buttons.
        share_openings,
        /// Openings of menus and of links to other articles.
        navigation_openings,
        /// Openings of a list of tags or of a short link.
        tag_openings,
        /// Openings of a picture's caption.
        caption_openings,
        /// Openings of a picture's credit.
        credit_openings,
        /// Openings of a notice about the site: cookies, copyright.
        notice_openings,
        /// Openings of a line that says who published the article and when.
        byline_openings,
        /// Buttons that share an article.
        share_buttons,
        /// Entries of a menu.
        navigation_buttons,
        /// Buttons of a comment form.
        comment_buttons,
        /// Buttons and lines of a footer.
        notice_buttons,
        /// Lines that say that what belongs to them is an advertisement.
        advertisement_labels,
        /// Openings of a sentence about the article itself: "this article ".
        article_openings,
        /// Phrases that say, with one of the former, that an article appeared elsewhere.
        appeared_elsewhere,
        /// Phrases that say, with one of `publishing`, that somebody allows to publish.
        permissions,
        /// Words for publishing.
        publishing,
        /// Openings of a notice that an article was published again.
        republished_openings,
        /// Phrases that such a notice also holds.
        republished_terms,
        /// Openings of a short line that says where an article appeared first.
        origin_openings,
        /// Words before the number of a volume.
        volumes,
        /// Words before the number of an issue.
        issues,
        /// Openings of an invitation to a mailing list.
        mailing_openings,
        /// Words for a mailing list.
        mailing_terms,
    }
}
