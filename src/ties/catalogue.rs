//! The rule files, each registered once.

use std::sync::LazyLock;

use super::rules::{Framework, Rule};

macro_rules! frameworks {
    ($($name:literal),+ $(,)?) => {
        /// Name and text of every rule file.
        pub const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../queries/ties/", $name, ".toml")))),+
        ];
    };
}

frameworks! {
    "ado-net",
    "bags",
    "caches",
    "cms-data",
    "configuration",
    "dapper",
    "entity-framework",
    "linq",
    "linq-to-sql",
    "mongodb",
    "nhibernate",
    "repositories",
    "resources",
    "state",
    "transactions",
    "mediatr",
    "microsoft-di",
    "scrutor",
    "autofac",
    "unity",
    "ninject",
    "property-injection",
    "castle-windsor",
    "structuremap",
    "simple-injector",
    "mef",
    "home-made-containers",
    "service-locators",
    "plugins",
    "nservicebus",
    "masstransit",
    "rebus",
    "azure-service-bus",
    "home-made-messages",
    "carried-messages",
    "mvvm-messengers",
    "prism-events",
    "method-conventions",
    "save-hooks",
    "mocks",
    "entity-events",
    "dotnet-events",
    "mapping",
    "type-names",
}

static FRAMEWORKS: LazyLock<Vec<Framework>> = LazyLock::new(|| {
    // A file that cannot be read fails a test; nothing else is to be done about it at run time.
    let read = FILES
        .iter()
        .filter_map(|(_, text)| toml::from_str(text).ok());
    read.map(|mut framework: Framework| {
        for rule in &mut framework.rule {
            rule.id = format!("{}/{}", framework.name, rule.id);
        }
        framework
    })
    .collect()
});

/// What is known, a framework a file.
#[must_use]
pub fn frameworks() -> &'static [Framework] {
    &FRAMEWORKS
}

/// All rules, in the order of the files.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    frameworks().iter().flat_map(|framework| &framework.rule)
}
