//! The memory of a process, as the kernel counts it.

use serde::{Deserialize, Serialize};

/// Resident memory, in bytes.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Resident {
    /// Heap and stacks.
    pub anonymous: u64,
    /// Pages of files: the program itself and mapped files.
    pub file: u64,
    /// The peak of the whole process.
    pub peak: u64,
}

impl Resident {
    /// The memory of this process now. Zeros if the kernel does not tell.
    pub fn now() -> Self {
        Self::of("self")
    }

    /// The memory of the process with this id now. Zeros if the kernel does not tell.
    pub fn of(process: &str) -> Self {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let bytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()).unwrap_or(0) * 1024
        };
        Self { anonymous: bytes("RssAnon"), file: bytes("RssFile"), peak: bytes("VmHWM") }
    }
}

/// Returns freed memory to the system, so that only memory in use counts.
pub fn release_what_was_freed() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        #[expect(unsafe_code, reason = "a call into the C library, which otherwise keeps freed memory")]
        mod c {
            unsafe extern "C" {
                /// Takes the number of bytes to keep on top of the heap. It has no other precondition.
                pub(super) safe fn malloc_trim(keep: usize) -> i32;
            }
        }
        c::malloc_trim(0);
    }
}
