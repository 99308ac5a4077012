//! The rules for texts beside the code, found by the words that they look for.

use rustc_hash::{FxHashMap, FxHashSet};

use super::rules::TextRule;

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
