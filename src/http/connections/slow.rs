//! Clients that do not take what they asked for: a stream whose writer gives up on them.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

/// A stream that fails when its other end takes nothing for too long, or has been behind for too long in all.
pub(super) struct Watched<S> {
    stream: S,
    /// The longest time without a byte taken.
    stalled: Duration,
    /// The longest time until everything that was written is taken.
    behind: Duration,
    /// Since when something waits to be taken.
    since: Option<Instant>,
    /// Runs while nothing is taken.
    timer: Option<Pin<Box<Sleep>>>,
}

impl<S> Watched<S> {
    pub(super) fn new(stream: S, stalled: Duration, behind: Duration) -> Self {
        Self { stream, stalled, behind, since: None, timer: None }
    }

    /// What a write comes to: taken, or still waiting, or waiting for too long.
    fn judged(&mut self, written: Poll<io::Result<usize>>, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.timer = None;
            return written;
        }
        let (stalled, behind) = (self.stalled, self.behind);
        let now = Instant::now();
        let since = *self.since.get_or_insert(now);
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until((now + stalled).min(since + behind))));
        timer.as_mut().poll(context).map(|()| {
            tracing::info!("a client did not take its response; the connection was closed");
            Err(io::ErrorKind::TimedOut.into())
        })
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.judged(written, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.judged(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// Called when nothing is left to be written.
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        if flushed.is_ready() {
            self.since = None;
            self.timer = None;
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};
    use tokio::time::{Instant, sleep};

    use super::Watched;

    const STALLED: Duration = Duration::from_secs(30);
    const BEHIND: Duration = Duration::from_mins(10);

    #[tokio::test(start_paused = true)]
    async fn who_takes_nothing_is_left_after_half_a_minute() {
        let (server, _client) = duplex(16);
        let begin = Instant::now();
        let error = Watched::new(server, STALLED, BEHIND).write_all(&[0; 64]).await.expect_err("a timeout");
        assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
        assert_eq!(begin.elapsed().as_secs(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn who_takes_a_byte_now_and_then_is_left_in_the_end() {
        let (server, mut client) = duplex(16);
        tokio::spawn(async move {
            while client.read_u8().await.is_ok() {
                sleep(Duration::from_secs(20)).await;
            }
        });
        let begin = Instant::now();
        Watched::new(server, STALLED, BEHIND).write_all(&[0; 1000]).await.expect_err("a timeout");
        assert_eq!(begin.elapsed().as_secs(), 600);
    }

    #[tokio::test(start_paused = true)]
    async fn who_takes_everything_may_be_idle_for_as_long_as_it_likes() {
        let (server, mut client) = duplex(16);
        tokio::spawn(async move { while client.read_u8().await.is_ok() {} });
        let mut server = Watched::new(server, STALLED, BEHIND);
        for _ in 0..3 {
            server.write_all(&[0; 64]).await.expect("written");
            server.flush().await.expect("taken");
            sleep(BEHIND * 2).await;
        }
    }
}
