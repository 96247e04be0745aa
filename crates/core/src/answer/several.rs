//! Joins the answers to several questions of one message.

use super::{Answer, AnsweredQuestion, CitedSentence, Source, Status};

/// One answer from those to the questions of a message, in their order; at least one. Sources are numbered anew, in the
/// order of the sentences. Id and text are still those of the first.
pub fn joined(answers: Vec<Answer>, message: &str) -> Answer {
    let is_found = answers.iter().any(|answer| answer.status != Status::NotFound);
    let mut joined: Option<Answer> = None;
    for mut answer in answers {
        let sources = std::mem::take(&mut answer.sources);
        let own = std::mem::take(&mut answer.sentences);
        let nearest = std::mem::take(&mut answer.nearest);
        let part = |sentences| AnsweredQuestion {
            question: answer.question.clone(),
            status: answer.status,
            reason: answer.reason,
            message: answer.message.clone(),
            sentences,
        };
        let part_of = part(0..own.len());
        let all = joined.get_or_insert_with(|| Answer {
            question: message.to_owned(),
            interpreted_as: None,
            carried: Vec::new(),
            missing_terms: Vec::new(),
            message: None,
            sources: Vec::new(),
            sentences: Vec::new(),
            nearest: Vec::new(),
            ..answer.clone()
        });
        // What one question takes from another of the message, the reader sees.
        let is_new = |word: &&String| !all.carried.contains(word) && !message.contains(word.as_str());
        let new = answer.carried.iter().filter(is_new);
        let new: Vec<String> = new.cloned().collect();
        all.carried.extend(new);
        let first = all.sentences.len();
        add(&mut all.sentences, own, first, &sources, &mut all.sources);
        if !is_found {
            // A sentence that came near to one question is not shown again for the next.
            let new = |one: &CitedSentence| {
                !all.nearest.iter().any(|known| known.article == one.article && known.span == one.span)
            };
            let near: Vec<CitedSentence> = nearest.into_iter().filter(new).collect();
            let first = all.nearest.len();
            add(&mut all.nearest, near, first, &sources, &mut all.sources);
        }
        let end = all.sentences.len();
        all.questions.push(AnsweredQuestion { sentences: first..end, ..part_of });
        for term in answer.missing_terms {
            if !all.missing_terms.contains(&term) {
                all.missing_terms.push(term);
            }
        }
        if rank(answer.status) > rank(all.status) {
            all.status = answer.status;
            all.reason = answer.reason;
        }
        all.confidence = all.confidence.max(answer.confidence);
    }
    if let Some(all) = joined.as_mut().filter(|all| all.status != Status::Answered) {
        let messages: Vec<&str> = all.questions.iter().filter_map(|part| part.message.as_deref()).collect();
        all.message = Some(messages.join(" "));
    }
    joined.unwrap_or_else(|| unreachable!("a message asks at least one question"))
}

fn rank(status: Status) -> u8 {
    match status {
        Status::NotFound => 0,
        Status::Perhaps => 1,
        Status::Answered => 2,
    }
}

/// Adds sentences, which refer to `of` by their numbers, to an answer whose sentences refer to `to`.
fn add(all: &mut Vec<CitedSentence>, own: Vec<CitedSentence>, first: usize, of: &[Source], to: &mut Vec<Source>) {
    for mut sentence in own {
        let known = to.iter().position(|source| source.article == sentence.article);
        sentence.citation = known.map_or_else(
            || {
                let source = of.iter().find(|source| source.number == sentence.citation);
                to.extend(source.map(|source| Source { number: to.len() + 1, ..source.clone() }));
                to.len()
            },
            |place| place + 1,
        );
        sentence.disagrees_with = sentence.disagrees_with.map(|place| place + first);
        all.push(sentence);
    }
}
