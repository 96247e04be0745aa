//! Reads prompt templates from a folder, in place of those that are part of the binary.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::prompts::{PromptError, Prompts, TemplateSource};

/// Why the templates of a folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PromptFolderError {
    /// A file is missing or cannot be read.
    #[error("prompt template {file}: {reason}; a prompts folder holds all of: {all}", all = Prompts::names().join(", "))]
    Unreadable {
        /// The file.
        file: String,
        /// The system's error.
        reason: std::io::Error,
    },
    /// A template is invalid.
    #[error(transparent)]
    Invalid(#[from] PromptError),
}

/// The templates of a folder, which must hold all of them but those that came later.
///
/// # Errors
/// When a file is missing, or a template is invalid: with file, line and reason.
pub fn read(folder: &Path) -> Result<Prompts, PromptFolderError> {
    Prompts::from_sources(|name| {
        let path = folder.join(name);
        let file = path.display().to_string();
        match fs::read_to_string(&path) {
            Ok(text) => Ok(TemplateSource { file, text }),
            Err(reason) if reason.kind() == ErrorKind::NotFound && Prompts::later(name).is_some() => {
                Ok(Prompts::later(name).unwrap_or_else(|| TemplateSource { file, text: String::new() }))
            }
            Err(reason) => Err(PromptFolderError::Unreadable { file, reason }),
        }
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::read;
    use crate::prompts::Prompts;

    /// The error of a folder in which every template but those in `without` says "Hello."
    fn error_without(without: &[&str]) -> Option<String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in Prompts::names().iter().filter(|name| !without.contains(name)) {
            fs::write(folder.path().join(name), "Hello.").expect("a template");
        }
        let error = read(folder.path()).err()?;
        Some(error.to_string().replace(&format!("{}/", folder.path().display()), ""))
    }

    #[test]
    fn a_folder_with_all_templates_is_used() {
        assert_eq!(error_without(&[]), None);
        assert_eq!(error_without(&["perhaps.txt"]), None, "folders of earlier versions lack it");
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = error_without(&["help.txt"]).expect("an error");
        assert!(error.starts_with("prompt template help.txt: No such file"), "{error}");
        assert!(error.ends_with(
            "holds all of: answer.txt, source.txt, not_found.txt, perhaps.txt, greeting.txt, help.txt, chat.txt"
        ));
    }
}
