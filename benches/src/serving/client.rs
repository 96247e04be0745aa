//! A connection with little overhead: requests are bytes, and of a response only its end is parsed.

use std::net::SocketAddr;

use anyhow::{Context, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// One connection, kept open.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    /// Received bytes. Those from `at` on were not read yet.
    received: Vec<u8>,
    at: usize,
    /// The body of the last response, joined from its chunks.
    pub body: Vec<u8>,
}

/// The head of a response.
#[derive(Debug)]
pub struct Head {
    /// The status code.
    pub status: u16,
    /// The lines without the final empty one.
    pub lines: String,
}

impl Head {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.lines.lines().skip(1).find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

impl Connection {
    /// Opens a connection.
    pub async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await.with_context(|| format!("cannot connect to {address}"))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, received: Vec::new(), at: 0, body: Vec::new() })
    }

    /// Sends a request and reads the response; its body is then in [`Self::body`].
    pub async fn exchange(&mut self, request: &[u8]) -> anyhow::Result<Head> {
        self.stream.write_all(request).await?;
        self.received.clear();
        self.at = 0;
        self.body.clear();
        let end = self.until(b"\r\n\r\n").await?;
        let lines = std::str::from_utf8(&self.received[..end]).context("a head that is not UTF-8")?.to_owned();
        self.at = end + 4;
        let status = lines.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
        let head = Head { status, lines };
        if let Some(length) = head.header("content-length") {
            self.take(length.parse().context("a content-length that is not a number")?).await?;
        } else if head.header("transfer-encoding").is_some_and(|encoding| encoding.eq_ignore_ascii_case("chunked")) {
            self.chunks().await?;
        } else {
            bail!("a response without a length");
        }
        ensure!(self.at == self.received.len(), "more was sent than was asked for");
        Ok(head)
    }

    async fn chunks(&mut self) -> anyhow::Result<()> {
        loop {
            let end = self.until(b"\r\n").await?;
            let line = std::str::from_utf8(&self.received[self.at..end]).context("a chunk's size that is not UTF-8")?;
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = usize::from_str_radix(size, 16).context("a chunk's size that is not a number")?;
            self.at = end + 2;
            self.take(size).await?;
            ensure!(self.until(b"\r\n").await? == self.at, "a chunk that is longer than its size");
            self.at += 2;
            if size == 0 {
                return Ok(());
            }
        }
    }

    /// Moves this number of bytes to the body.
    async fn take(&mut self, bytes: usize) -> anyhow::Result<()> {
        while self.received.len() < self.at + bytes {
            self.receive().await?;
        }
        self.body.extend_from_slice(&self.received[self.at..self.at + bytes]);
        self.at += bytes;
        Ok(())
    }

    /// The position of the next occurrence of these bytes.
    async fn until(&mut self, mark: &[u8]) -> anyhow::Result<usize> {
        let mut from = self.at;
        loop {
            if let Some(found) = self.received[from..].windows(mark.len()).position(|window| window == mark) {
                return Ok(from + found);
            }
            // The mark may begin in the last bytes.
            from = self.received.len().saturating_sub(mark.len() - 1).max(self.at);
            self.receive().await?;
        }
    }

    async fn receive(&mut self) -> anyhow::Result<()> {
        ensure!(self.stream.read_buf(&mut self.received).await? > 0, "the server closed the connection");
        Ok(())
    }
}
