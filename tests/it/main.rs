//! End-to-end tests: the real server on a free port, the real program, and the rules that the tree keeps.

mod access;
mod answers;
mod articles;
mod bounds;
mod chat;
mod chat_rendering;
mod command_line;
mod conversations;
mod documents;
mod eval;
mod faults;
mod following;
mod index_files;
mod interface;
mod keeping;
mod mcp;
mod openai;
mod pages;
mod problems;
mod program;
mod quotes;
mod server;
mod settings;
mod spans;
mod tidy;
mod verifying;
