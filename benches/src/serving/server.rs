//! A server in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, bail};
use tempfile::TempDir;

use super::exchange::Exchange;
use crate::memory::Resident;

/// A running server. It is ended when dropped.
#[derive(Debug)]
pub struct Server {
    process: Child,
    /// The folder of its index, if it has one. It is removed with the server.
    data: Option<TempDir>,
    /// The address that it listens on.
    pub address: SocketAddr,
}

/// Units per second in which the kernel reports the processor time of other processes.
const TICKS_PER_SECOND: f64 = 100.0;

impl Server {
    /// Citewire with the articles of a folder and these additional flags.
    pub fn citewire(binary: &Path, corpus: &Path, flags: &[&str]) -> anyhow::Result<Self> {
        let mut command = Command::new(binary);
        let data = TempDir::new()?;
        command.args(["--bind", "127.0.0.1:0", "--log", "error", "--corpus"]).arg(corpus);
        command.arg("--data").arg(data.path()).args(flags);
        // All clients are on this machine. As a variable, so that builds without the setting start as well.
        command.env("CITEWIRE_MAX_CONNECTIONS_PER_ADDRESS", "12000");
        let process = command
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} cannot be started; build it or name it with --binary", binary.display()))?;
        let mut server = Self::of(process)?;
        server.data = Some(data);
        Ok(server)
    }

    /// The bare server with these answers.
    pub fn bare(exchanges: &[Exchange]) -> anyhow::Result<Self> {
        let program = std::env::current_exe().context("this program does not know where it is")?;
        let mut process = Command::new(program).arg("bare").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        // The input is dropped at once, so that the bare server sees its end.
        let input = process.stdin.take().context("a process without input")?;
        serde_json::to_writer(std::io::BufWriter::new(input), exchanges)?;
        Self::of(process)
    }

    /// Waits for the first line of output, which is `http://ADDRESS` for both servers.
    fn of(mut process: Child) -> anyhow::Result<Self> {
        let output = process.stdout.take().context("a process without output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().strip_prefix("http://").and_then(|address| address.parse().ok());
        let Some(address) = address else {
            let _ = process.kill();
            let _ = process.wait();
            bail!("the server did not say where it listens")
        };
        Ok(Self { process, data: None, address })
    }

    /// The memory of the server now.
    pub fn resident(&self) -> Resident {
        Resident::of(&self.process.id().to_string())
    }

    /// Processor time that the server has used so far, in seconds. Zero if the kernel does not tell.
    pub fn cpu_seconds(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap_or_default();
        // The name in brackets may contain spaces. User and system time are the 12th and 13th fields after it.
        let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
        let ticks = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok());
        ticks.sum::<u64>() as f64 / TICKS_PER_SECOND
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The process may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
