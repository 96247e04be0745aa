//! Words by which a question is told and by which one is wrapped in what people write around it, for any language.

use super::group;

group! {
    /// Words and phrases by which a question in this language shows what it asks for; in lower case, as they are written.
    /// English has rules of its own, with [`QuestionWords`](super::QuestionWords).
    AskingWords {
        /// Ask for a person: "wer".
        who,
        /// Ask for a time: "wann", "in welchem jahr".
        when,
        /// Ask for a place: "wo", "in welcher stadt".
        place,
        /// Ask for a reason: "warum".
        why,
        /// Ask for a way: "wie". A longer phrase of another list that begins with one counts instead.
        how,
        /// Ask for a count: "wie viele".
        how_many,
        /// Ask for an amount of anything: "wie viel".
        how_much,
        /// Ask for a sum of money: "was kostet", "wie teuer".
        money,
        /// Ask for a number with a unit, such as a length, an age or a duration: "wie lange", "wie hoch".
        measures,
        /// Ask for a definition, at the beginning of a question: "was ist", "was bedeutet".
        defines,
        /// Ask for several things: "welche", "nenne", "liste". Words that ask for one thing as often are left out.
        lists,
        /// Ask for a thing: "was", "welcher".
        what,
        /// Open a question for yes or no: "ist", "kann", "gibt es".
        yes_no,
    }
}

group! {
    /// What people write around a question; in lower case, without the marks at their ends. Apostrophes are straight.
    MessageWords {
        /// Open a message: "hello", "good morning", "dear". Names may follow.
        greetings,
        /// Thank: "thanks", "thank you in advance".
        thanks,
        /// Close a message; names may follow, and nothing behind belongs to the question: "best regards", "cheers".
        closings,
        /// Say that an answer is wanted soon, or that the question is quick: "asap", "it's urgent", "quick question".
        urgencies,
        /// Say what form an answer should have: "in bullet points", "in simple terms", "like i'm five", "be brief".
        forms,
        /// Ask for an answer without saying for which, in front of a question: "can you tell me", "i'd like to know",
        /// "do you know". What follows is the question.
        frames,
        /// Say in which texts the answer stands, which asks for nothing: "according to the docs", "in the article".
        sources,
        /// Apologise or hedge around a question: "sorry", "stupid question maybe but", "i'm new here".
        hedges,
        /// Open a sentence that commands an answer: "tell me", "explain", "list", "describe", "show me". What follows is
        /// asked for.
        commands,
    }
}
