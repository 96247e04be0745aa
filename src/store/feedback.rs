//! Votes of readers on answers.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::{Kind, Store, StoreError};

/// A vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vote {
    /// The answer helped.
    Up,
    /// The answer did not help.
    Down,
}

impl Vote {
    /// `up` or `down`, as it is written in every format.
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

/// The feedback of one reader on one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// The answer's id.
    pub answer: String,
    /// The reader, by a name by which a later vote replaces an earlier one. The store keeps a salted hash of it, which is
    /// what a stored vote has here.
    pub reader: String,
    /// The question as the reader wrote it.
    pub question: String,
    /// The vote.
    pub vote: Vote,
    /// The reader's note; empty when there is no note.
    pub note: String,
}

/// Feedback with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voted {
    /// The feedback.
    pub feedback: Feedback,
    /// The time of the vote, in milliseconds since 1970, UTC.
    pub at: i64,
}

impl Store {
    /// Stores a reader's feedback on an answer. It replaces earlier feedback of the same reader on that answer.
    ///
    /// # Errors
    /// [`StoreError::Full`] when as many are stored as may be, and when it could not be written; then nothing has changed.
    pub async fn keep_feedback(&self, feedback: &Feedback, at: i64) -> Result<(), StoreError> {
        let Feedback { answer, reader, question, note, .. } = feedback;
        let reader = &self.names.reader(reader);
        let earlier = sqlx::query("SELECT 1 FROM feedback WHERE answer = $1 AND reader = $2").bind(answer).bind(reader);
        let is_new = earlier.fetch_optional(&self.pool).await?.is_none();
        // A vote that replaces another keeps its question.
        let bytes = note.len() + if is_new { question.len() + reader.len() } else { 0 };
        let _place = self.room(Kind::Votes, usize::from(is_new), bytes, at).await?;
        let written = sqlx::query(
            "INSERT INTO feedback (answer, reader, question, vote, note, at) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (answer, reader) DO UPDATE SET vote = excluded.vote, note = excluded.note, at = excluded.at",
        )
        .bind(&feedback.answer)
        .bind(reader)
        .bind(&feedback.question)
        .bind(feedback.vote.name())
        .bind(&feedback.note)
        .bind(at)
        .execute(&self.pool)
        .await;
        self.noted(written.map_err(StoreError::from)).map(drop)
    }

    /// Feedback since a time, newest first, at most `most` entries. With `vote`, only votes of this kind.
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
    let vote = Vote::named(&vote).ok_or_else(|| sqlx::Error::Decode(format!("{vote:?} is not a vote").into()))?;
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
