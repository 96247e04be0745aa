//! The state of a chat platform, as the server logs it at its start and `citewire check` prints it.

use crate::chat::Platform;
use crate::chat::settings::{Settings, variable};
use crate::settings::Invalid;

/// Whether a platform is on, and if not, which settings are missing.
///
/// # Errors
/// When a value is not of the expected form.
pub(super) fn state(settings: &Settings, platform: &dyn Platform) -> Result<String, Invalid> {
    let Some(values) = settings.of(platform.name()) else { return Ok("off".to_owned()) };
    let missing = settings.missing(platform);
    if !missing.is_empty() {
        let names = missing.iter().map(|name| format!("{name} ({})", variable(platform.name(), name)));
        return Ok(format!("off: missing {}", names.collect::<Vec<_>>().join(", ")));
    }
    platform.dialect(values)?;
    Ok(format!("on: /webhooks/{}", platform.name()))
}
