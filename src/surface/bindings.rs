//! Where the parameters of HTTP operations come from, and what these answer: `queries/bindings.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// What attributes and results say, by their simple names without `Attribute`.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Bindings {
    /// Attributes of types that take objects as JSON rather than as forms.
    pub in_body: Vec<String>,
    /// Frameworks that always do.
    pub always_in_body: Vec<String>,
    /// Attributes that say a status and what is answered then.
    pub answers: Vec<String>,
    /// Attributes that say what is answered in all other cases.
    pub default_answers: Vec<String>,
    /// Attributes that say the media types of answers.
    pub produced: Vec<String>,
    /// Attributes that say the media types of what is taken.
    pub consumed: Vec<String>,
    /// Types of parameters that do not come with the request.
    pub given: Vec<String>,
    /// Results that stand for the one that they hold.
    pub wrappers: Vec<String>,
    /// Results of which one of several is given.
    pub choices: Vec<String>,
    /// Results that say nothing of what is in the answer.
    pub opaque: Vec<String>,
    /// Calls on what a route is mapped to.
    pub fluent: Fluent,
    /// Where a parameter with an attribute comes from.
    pub places: BTreeMap<String, Origin>,
    /// Media types by the names of constants.
    pub media: BTreeMap<String, String>,
    /// Statuses by the names of results and of members of enums.
    pub statuses: BTreeMap<String, u16>,
}

/// Calls that say of a mapped route what attributes say of a method.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Fluent {
    /// What they are called on.
    pub on: Vec<String>,
    /// Those that say a type, a status and media types of an answer.
    pub answers: Vec<String>,
    /// Those that say a type and media types of what is taken.
    pub consumed: Vec<String>,
    /// Those that say that a problem is answered.
    pub problems: BTreeMap<String, Problem>,
}

/// A problem that is answered.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// The status where none is given.
    pub status: u16,
    /// Whether it tells the fields of the request that are wrong.
    #[serde(default)]
    pub has_fields: bool,
}

impl Fluent {
    /// Their names.
    pub(super) fn calls(&self) -> impl Iterator<Item = &String> {
        let lists = self.answers.iter().chain(&self.consumed);
        lists.chain(self.problems.keys())
    }
}

/// Where a parameter comes from.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The text behind `?`.
    Query,
    /// A hole of the route.
    Path,
    /// A header.
    Header,
    /// A field of a form.
    Form,
    /// The whole body.
    Body,
    /// Each of its properties is a parameter.
    Properties,
    /// Not from the request.
    None,
}

static BINDINGS: LazyLock<Bindings> = LazyLock::new(|| {
    // A file that cannot be read fails a test; nothing else is to be done about it at run time.
    toml::from_str(include_str!("../../queries/bindings.toml")).unwrap_or_default()
});

/// What is known.
#[must_use]
pub fn bindings() -> &'static Bindings {
    &BINDINGS
}

impl Bindings {
    /// The attributes that are of interest.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &String> {
        let lists = [
            &self.in_body,
            &self.answers,
            &self.default_answers,
            &self.produced,
            &self.consumed,
        ];
        lists.into_iter().flatten().chain(self.places.keys())
    }

    /// Whether the framework that a rule (`framework/rule`) is of takes objects as JSON, whatever its types say.
    #[must_use]
    pub fn is_always_in_body(&self, rule: &str) -> bool {
        let framework = rule.split('/').next().unwrap_or(rule);
        let is_named = |name: &str| self.always_in_body.iter().any(|known| known == name);
        is_named(framework) || rule.split('/').nth(1).is_some_and(is_named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_read() {
        let known = bindings();
        assert_eq!(known.places.get("FromHeader"), Some(&Origin::Header));
        assert_eq!(known.statuses.get("NotFound"), Some(&404));
        assert!(known.is_always_in_body("minimal-api/map"));
        assert!(!known.is_always_in_body("aspnet-mvc/controller"));
    }
}
