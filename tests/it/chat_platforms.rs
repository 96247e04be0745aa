//! Every chat platform has, besides its code, settings for tests, a golden file and an article of the handbook, which
//! are found by its name.

use std::collections::BTreeSet;
use std::fs;

use citewire::chat::settings::{Settings, variable};
use citewire::chat::{PLATFORMS, Platform};

use crate::chat_rendering::EVERY_PLATFORM;
use crate::server::{root, sample_corpus};

/// Names of the articles of the handbook that show the platform's table, its address and all its required settings.
fn articles(platform: &str, required: &[&str]) -> Vec<String> {
    let shows = |text: &str| {
        let table = text.split("```toml\n").skip(1).filter_map(|rest| rest.split("\n```").next());
        let mut table = table.filter(|table| table.lines().any(|line| line == format!("[{platform}]")));
        let sets = |table: &str, name: &&str| table.lines().any(|line| line.starts_with(&format!("{name} = ")));
        text.contains(&format!("/webhooks/{platform}"))
            && table.any(|table| required.iter().all(|name| sets(table, name)))
    };
    let entries = fs::read_dir(sample_corpus().join("handbook")).expect("the handbook");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let shown = paths.filter(|path| shows(&fs::read_to_string(path).expect("an article")));
    shown.map(|path| path.file_name().expect("a name").to_string_lossy().into_owned()).collect()
}

fn required(platform: &dyn Platform) -> Vec<&'static str> {
    platform.settings().iter().filter(|setting| setting.is_required).map(|setting| setting.name).collect()
}

#[test]
fn every_platform_has_an_article_of_the_handbook() {
    assert!(articles("no_such_platform", &[]).is_empty(), "the rule can fail: there is no such platform");
    assert!(articles("zulip", &["no_such_setting"]).is_empty(), "the rule can fail: there is no such setting");
    for platform in PLATFORMS {
        let found = articles(platform.name(), &required(*platform));
        assert_eq!(found.len(), 1, "articles that show [{}] with its required settings: {found:?}", platform.name());
    }
}

#[test]
fn every_platform_is_on_in_the_settings_of_the_tests() {
    let settings = Settings::read(Some(EVERY_PLATFORM), &|_| None).expect("settings");
    for platform in PLATFORMS {
        let missing = settings.missing(*platform);
        assert!(missing.is_empty(), "tests/it/every_platform.toml: {} lacks {missing:?}", platform.name());
    }
}

#[test]
fn every_golden_file_belongs_to_a_platform_and_every_platform_has_one() {
    let entries = fs::read_dir(root().join("tests/it/golden")).expect("golden files");
    let golden: BTreeSet<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    let expected: BTreeSet<String> = PLATFORMS.iter().map(|platform| format!("{}.json", platform.name())).collect();
    assert_eq!(golden, expected);
}

#[test]
fn names_are_unique_and_fit_into_addresses_and_variables() {
    let mut seen = BTreeSet::new();
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    for platform in PLATFORMS {
        assert!(is_name(platform.name()), "{}", platform.name());
        for setting in platform.settings() {
            assert!(is_name(setting.name), "{} of {}", setting.name, platform.name());
            assert!(!setting.purpose.is_empty(), "{} of {} has a purpose", setting.name, platform.name());
            // `teams` and `teams_bot` share the beginning of their variables.
            let variable = variable(platform.name(), setting.name);
            assert!(seen.insert(variable.clone()), "{variable} is of two settings");
        }
        assert!(seen.insert(platform.name().to_owned()), "{} is the name of two platforms", platform.name());
    }
}

#[test]
fn retries_wait_longer_and_longer() {
    for platform in PLATFORMS {
        let schedule = platform.schedule();
        assert!(!schedule.is_empty() && schedule.is_sorted() && schedule[0] > 0, "{}: {schedule:?}", platform.name());
    }
}
