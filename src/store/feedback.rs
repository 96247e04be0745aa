//! What readers say of answers.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::{Store, StoreError};

/// A thumb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vote {
    /// The answer helped.
    Up,
    /// The answer did not help.
    Down,
}

impl Vote {
    /// `up` or `down`, as it is written everywhere.
    pub fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// The vote with this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Up, Self::Down].into_iter().find(|vote| vote.name() == name)
    }
}

/// What one reader says of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// The answer's id.
    pub answer: String,
    /// Who votes: a name without a meaning, so that the same reader can change the vote.
    pub reader: String,
    /// The question as it was asked.
    pub question: String,
    /// The vote.
    pub vote: Vote,
    /// What the reader wrote with it; empty when nothing.
    pub note: String,
}

/// Feedback with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voted {
    /// What was said.
    pub feedback: Feedback,
    /// When, in milliseconds since 1970, UTC.
    pub at: i64,
}

impl Store {
    /// Keeps what a reader says of an answer, in the place of what the same reader said of it before.
    ///
    /// # Errors
    /// When it could not be written; then nothing has changed.
    pub async fn keep_feedback(&self, feedback: &Feedback, at: i64) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO feedback (answer, reader, question, vote, note, at) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (answer, reader) DO UPDATE SET vote = excluded.vote, note = excluded.note, at = excluded.at",
        )
        .bind(&feedback.answer)
        .bind(&feedback.reader)
        .bind(&feedback.question)
        .bind(feedback.vote.name())
        .bind(&feedback.note)
        .bind(at)
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// What readers said from a time on, newest first, at most `most`; with `vote`, only such votes.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn feedback(&self, since: i64, vote: Option<Vote>, most: u32) -> Result<Vec<Voted>, StoreError> {
        let rows = sqlx::query(
            "SELECT answer, reader, question, vote, note, at FROM feedback \
             WHERE at >= $1 AND ($2 = '' OR vote = $2) ORDER BY at DESC, answer, reader LIMIT $3",
        )
        .bind(since)
        .bind(vote.map_or("", Vote::name))
        .bind(i64::from(most))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| Ok(read(row)?)).collect()
    }
}

fn read(row: &AnyRow) -> Result<Voted, sqlx::Error> {
    let vote: String = row.try_get("vote")?;
    let vote = Vote::named(&vote).ok_or_else(|| sqlx::Error::Decode(format!("{vote:?} is no vote").into()))?;
    Ok(Voted {
        feedback: Feedback {
            answer: row.try_get("answer")?,
            reader: row.try_get("reader")?,
            question: row.try_get("question")?,
            vote,
            note: row.try_get("note")?,
        },
        at: row.try_get("at")?,
    })
}
