//! What a process holds in memory, as the kernel counts it.

use serde::{Deserialize, Serialize};

/// Resident memory, in bytes.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Resident {
    /// Heap and stacks.
    pub anonymous: u64,
    /// Pages of files: the program itself and whatever is mapped.
    pub file: u64,
    /// The most that the whole process ever held.
    pub peak: u64,
}

impl Resident {
    /// What this process holds now. Zeros where the kernel does not say.
    pub fn now() -> Self {
        Self::of("self")
    }

    /// What a process holds now, by its id. Zeros where the kernel does not say.
    pub fn of(process: &str) -> Self {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let bytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()).unwrap_or(0) * 1024
        };
        Self { anonymous: bytes("RssAnon"), file: bytes("RssFile"), peak: bytes("VmHWM") }
    }
}

/// Gives what was freed back to the system, so that only what is still held counts.
pub fn release_what_was_freed() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        #[expect(unsafe_code, reason = "a call into the C library, which keeps freed memory for later otherwise")]
        mod c {
            unsafe extern "C" {
                /// Takes the number of bytes to keep on top of the heap; has no other precondition.
                pub(super) safe fn malloc_trim(keep: usize) -> i32;
            }
        }
        c::malloc_trim(0);
    }
}
