//! The rule files, each registered once.

use std::sync::LazyLock;

use super::rules::{BlockerRule, Blockers, Framework};

macro_rules! frameworks {
    ($($name:literal),+ $(,)?) => {
        /// Name and text of every rule file.
        pub const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../queries/operations/", $name, ".toml")))),+
        ];
    };
}

frameworks! {
    "asmx",
    "aspnet-mvc",
    "aspnet-web-api",
    "azure-functions",
    "blazor",
    "browser-tests",
    "c1-functions",
    "carter",
    "fast-endpoints",
    "graphql",
    "grpc",
    "hangfire",
    "hosted-services",
    "http-clients",
    "http-pipeline",
    "minimal-api",
    "nancy",
    "odata",
    "programs",
    "quartz",
    "razor-pages",
    "refit",
    "schedulers",
    "scripts",
    "service-stack",
    "signalr",
    "view-components",
    "view-state",
    "wcf",
    "web-forms",
}

static FRAMEWORKS: LazyLock<Vec<Framework>> = LazyLock::new(|| {
    // A file that cannot be read fails a test; nothing else is to be done about it at run time.
    let read = FILES
        .iter()
        .filter_map(|(_, text)| toml::from_str(text).ok());
    read.map(|mut framework: Framework| {
        let name = framework.name.clone();
        let ids = framework.kind.iter_mut().map(|rule| &mut rule.id);
        let calls = framework.call.iter_mut().map(|rule| &mut rule.id);
        let places = framework.place.iter_mut().map(|rule| &mut rule.id);
        let texts = framework.text.iter_mut().map(|rule| &mut rule.id);
        for id in ids.chain(calls).chain(texts).chain(places) {
            *id = format!("{name}/{id}");
        }
        framework
    })
    .collect()
});

/// What ties code to its machine.
pub const BLOCKERS: &str = include_str!("../../queries/hosts/blockers.toml");

static KNOWN_BLOCKERS: LazyLock<Vec<BlockerRule>> = LazyLock::new(|| {
    let read: Option<Blockers> = toml::from_str(BLOCKERS).ok();
    read.map_or_else(Vec::new, |read| read.blocker)
});

/// What is known to tie code to its machine.
#[must_use]
pub fn blockers() -> &'static [BlockerRule] {
    &KNOWN_BLOCKERS
}

/// What is known, a framework a file.
#[must_use]
pub fn frameworks() -> &'static [Framework] {
    &FRAMEWORKS
}
