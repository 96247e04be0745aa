//! Words of questions about an article itself: who wrote it, when it appeared.

use super::group;

group! {
    /// Words of questions about an article itself, in lower case. An entry of several words is a phrase. In scripts
    /// without spaces an entry is any piece of the question, and a longer one stands before those that it contains.
    ArticleWords {
        /// Words that ask for a person.
        who,
        /// Words that ask for a time.
        when,
        /// Words that ask for anything.
        what,
        /// Words by which such a question asks for the author.
        wrote,
        /// Words by which it asks for the day on which an article appeared.
        published,
        /// Words by which it asks for the day on which something was made, an article or anything else.
        created,
        /// Words by which it asks for the day of the last change.
        updated,
        /// Nouns for a date.
        dates,
        /// Nouns for any article, which no title needs to have: "page".
        articles,
        /// Nouns for some kinds of article. They count for nothing where the other words are the whole title.
        works,
        /// Words around the others that say nothing: "originally".
        around,
    }
}
