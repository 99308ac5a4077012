//! The rules for texts beside the code, found by the words that they look for.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

use super::catalogue::frameworks;
use super::rules::TextRule;
use crate::base::http::VERBS;

/// A word of the rules: the id of one, a kind of state, a verb. It is kept as text, and what is read back is a word of the
/// rules again or nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RuleWord(&'static str);

impl RuleWord {
    /// A word as the rules spell it.
    pub(super) fn new(word: &'static str) -> Self {
        Self(word)
    }

    /// Its text.
    #[must_use]
    pub fn text(self) -> &'static str {
        self.0
    }
}

impl Serialize for RuleWord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RuleWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        static KNOWN: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
            let rules = frameworks().iter().flat_map(|framework| &framework.text);
            let words = rules.flat_map(|rule| [rule.id.as_str(), rule.kind.as_str()]);
            words.chain(VERBS).collect()
        });
        let text = <&str>::deserialize(deserializer)?;
        let known = KNOWN.get(text).copied();
        known
            .map(Self)
            .ok_or_else(|| D::Error::custom("no word of the rules"))
    }
}

/// Rules that hold for one kind of file, by the words that they look for: most words of a text are none of them.
#[derive(Default)]
pub(super) struct TextRules {
    /// Those that read the attributes of a tag, in order.
    pub(super) attributes: Vec<&'static TextRule>,
    /// Attributes that one of these reads.
    pub(super) is_attribute: FxHashSet<&'static str>,
    /// By what is called: the first rule that looks for it, with its place among all.
    calls: FxHashMap<&'static str, (usize, &'static TextRule)>,
    /// By what is indexed.
    pub(super) indexes: FxHashMap<&'static str, &'static TextRule>,
    /// How the names of tags begin, in order.
    pub(super) tags: Vec<(&'static str, &'static TextRule)>,
    /// Whether texts may be addresses.
    pub(super) addresses: bool,
    /// Whether `Type.Member` is of interest.
    pub(super) members: bool,
}

impl TextRules {
    /// Those among `rules`; whether texts may be addresses, and whether members are of interest.
    pub(super) fn new(
        rules: impl Iterator<Item = &'static TextRule>,
        addresses: bool,
        members: bool,
    ) -> Self {
        let mut known = Self {
            addresses,
            members,
            ..Self::default()
        };
        for (at, rule) in rules.enumerate() {
            for call in &rule.call {
                known.calls.entry(call).or_insert((at, rule));
            }
            for name in &rule.index {
                known.indexes.entry(name).or_insert(rule);
            }
            known
                .tags
                .extend(rule.tag.iter().map(|tag| (tag.as_str(), rule)));
            if !rule.attribute.is_empty() {
                known.attributes.push(rule);
            }
            let read = [
                &rule.attribute,
                &rule.second_attribute,
                &rule.area_attribute,
            ];
            known
                .is_attribute
                .extend(read.into_iter().flatten().map(String::as_str));
        }
        known
    }

    /// The rule that looks for one of these calls; where two do, the first of all.
    pub(super) fn call(&self, names: [&str; 2]) -> Option<&'static TextRule> {
        let found = names.iter().filter_map(|name| self.calls.get(name));
        found.min_by_key(|(at, _)| *at).map(|(_, rule)| *rule)
    }
}
