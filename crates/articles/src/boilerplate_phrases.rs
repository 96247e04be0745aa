//! The fixed phrases of web pages: buttons, forms, menus and notices, as the rules of [`super::boilerplate`] use them.

use super::Boilerplate;

/// A phrase opens a block that is furniture, provided that the block is no longer than so many words.
pub(super) struct Opening {
    pub(super) reason: Boilerplate,
    pub(super) longest: usize,
    /// True when the block may end as a sentence does; false where such a sentence may well be the article's.
    pub(super) may_stop: bool,
    /// Separated by `; `, lower-cased.
    pub(super) phrases: &'static str,
}

/// Openings that only a page's furniture has.
pub(super) const OPENINGS: [Opening; 9] = [
    Opening {
        reason: Boilerplate::CommentForm,
        longest: 30,
        may_stop: true,
        phrases: "your email address will not be published; required fields are marked; save my name, email; \
                  notify me of; you must be logged in to post; you must be logged in to comment; be the first to comment",
    },
    Opening {
        reason: Boilerplate::CommentForm,
        longest: 12,
        may_stop: false,
        phrases: "leave a reply; leave a comment; leave a response; post a comment; add a comment; write a comment; \
                  log in to reply; log in to comment; comments are closed; no comments yet; cancel reply; comments (",
    },
    Opening {
        reason: Boilerplate::Share,
        longest: 12,
        may_stop: false,
        phrases: "share this; share on facebook; share on twitter; share on x; share on linkedin; share via; \
                  click to share; click to email; click to print; tweet this; like this:; follow us on; follow us:; \
                  email this; print this; pin it",
    },
    Opening {
        reason: Boilerplate::Navigation,
        longest: 15,
        may_stop: false,
        phrases: "skip to content; skip to main; home >; home »; home /; home ›; you are here:; back to top; read more; \
                  continue reading; related articles; related posts; related stories; related content; related topics; \
                  see also:; previous post; next post; previous article; next article; filed under; posted in ; \
                  tagged:; categories:; category:; most read; most popular; recommended for you; you may also like; \
                  you might also like; ← ; → ",
    },
    Opening { reason: Boilerplate::Navigation, longest: 6, may_stop: false, phrases: "tags:; topics:; more from " },
    Opening {
        reason: Boilerplate::Caption,
        longest: 60,
        may_stop: true,
        phrases: "photo:; photos:; (photo; [photo; photo credit; file photo:; image:; images:; (image; [image; image credit; \
                  image source; picture:; picture credit; caption:; foto:; bild:; фото:; 图：; 图片：",
    },
    Opening {
        reason: Boilerplate::Caption,
        longest: 12,
        may_stop: false,
        phrases: "photo by; photograph by; photograph:; file photo; image by; credit:; illustration:; illustration by",
    },
    Opening {
        reason: Boilerplate::SiteNotice,
        longest: 40,
        may_stop: true,
        phrases: "we use cookies; this website uses cookies; this site uses cookies; please enable javascript; copyright ©; \
                  copyright (c); ©; all rights reserved; loading...; loading…",
    },
    Opening {
        reason: Boilerplate::Byline,
        longest: 12,
        may_stop: false,
        phrases: "posted on ; posted by ; last updated; published on ; 责任编辑：",
    },
];

/// Whole blocks that are buttons, fields or lines of a footer; separated by `; `.
pub(super) const BUTTONS: [(Boilerplate, &str); 4] = [
    (Boilerplate::Share, "share; tweet; facebook; twitter; linkedin; whatsapp; telegram; email; print; save"),
    (Boilerplate::Navigation, "menu; search; home; close; next; previous; advertise; archives; trending"),
    (Boilerplate::CommentForm, "comments are closed; no comments yet; leave a comment; leave a reply"),
    (
        Boilerplate::SiteNotice,
        "subscribe; sign up; sign in; log in; donate; support us; newsletter; advertisement; advertisements; \
         sponsored content; accept cookies; terms of use; privacy policy",
    ),
];

/// The phrases of a list.
pub(super) fn phrases(list: &'static str) -> impl Iterator<Item = &'static str> {
    // Only what parts the phrases is cut: "posted on " keeps its space.
    list.split("; ")
}
