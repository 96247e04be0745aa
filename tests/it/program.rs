//! Runs the program itself.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};

use serde_json::Value;

use crate::server::root;

/// The program with these arguments, started in the repository's root without settings from the environment.
pub(crate) fn command(arguments: &[&str]) -> Command {
    command_of(Path::new(BINARY), arguments)
}

/// The program under test.
pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_citewire");

/// [`command`] for another build of the program.
pub(crate) fn command_of(binary: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(binary);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CITEWIRE_") {
            command.env_remove(name);
        }
    }
    command
}

/// Exit code, standard output and standard error.
pub(crate) fn run(arguments: &[&str]) -> (i32, String, String) {
    parts(&command(arguments).output().expect("the program runs"))
}

/// Like [`run`], with this text on standard input.
pub(crate) fn run_with_input(arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("it reads");
    parts(&child.wait_with_output().expect("the program ends"))
}

fn parts(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

/// A server on a free port. It is killed when dropped.
pub(crate) struct Process {
    child: Child,
    /// `http://127.0.0.1:PORT`.
    pub(crate) address: String,
}

impl Process {
    pub(crate) fn start(command: Command) -> Self {
        Self::start_with_log(command, Stdio::null())
    }

    /// Starts a server that writes its log there.
    pub(crate) fn start_with_log(mut command: Command, log: impl Into<Stdio>) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().expect("the program runs");
        let mut address = String::new();
        let out = child.stdout.take().expect("a pipe");
        BufReader::new(out).read_line(&mut address).expect("it prints its address");
        Self { child, address: address.trim().to_owned() }
    }

    /// Kills the process, as a power cut would.
    pub(crate) fn kill(self) {
        drop(self);
    }

    /// Stops it by SIGTERM and returns its exit status.
    pub(crate) fn stop(mut self) -> ExitStatus {
        self.terminate();
        self.child.wait().expect("it ends")
    }

    /// Sends SIGTERM without waiting for the end.
    pub(crate) fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("a signal");
        assert!(sent.success(), "it was running");
    }

    /// Posts JSON; returns status and body.
    pub(crate) fn post(&self, path: &str, body: &Value) -> (u16, String) {
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let request = agent
            .post(format!("{}{path}", self.address))
            .header("content-type", "application/json")
            .header("accept", "application/json, text/event-stream");
        let mut reply = request.send(body.to_string()).expect("a response");
        (reply.status().as_u16(), reply.body_mut().read_to_string().expect("a body"))
    }

    /// Posts these bytes under these headers; returns status and body.
    pub(crate) fn send(&self, path: &str, headers: &[(&str, &str)], body: &[u8]) -> (u16, String) {
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let request = agent.post(format!("{}{path}", self.address));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let mut reply = request.send(body).expect("a response");
        (reply.status().as_u16(), reply.body_mut().read_to_string().expect("a body"))
    }

    pub(crate) fn get(&self, path: &str) -> Value {
        let mut reply = ureq::get(format!("{}{path}", self.address)).call().expect("a response");
        serde_json::from_str(&reply.body_mut().read_to_string().expect("a body")).expect("JSON")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
