//! What is said of team chat at the start and by `citewire check`.

use crate::chat::Platform;
use crate::chat::settings::{Invalid, Settings};

/// What `citewire check` says of one platform.
pub(super) fn state(settings: &Settings, platform: Platform) -> Result<String, Invalid> {
    let Some(values) = settings.of(platform) else { return Ok("off".to_owned()) };
    let missing = values.missing();
    if !missing.is_empty() {
        let names = missing.iter().map(|key| format!("{key} ({})", platform.variable(key)));
        return Ok(format!("off: missing {}", names.collect::<Vec<_>>().join(", ")));
    }
    platform.dialect(values)?;
    Ok(format!("on: /webhooks/{}", platform.name()))
}
