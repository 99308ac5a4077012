//! Which types are tests, migrations and generated contracts, by what they are and not by where they lie.
//!
//! The rules for tests and migrations are data, see `queries/marks/roles.toml`; who wrote a file is known since
//! [`extract`](crate::extract).

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::model::{Model, TypeId};
use super::world::{SymId, World};
use crate::base::ids::{FileId, Id};
use crate::extract::code::{Attribute, TypeRefId};
use crate::extract::facts::{FileFacts, Origin, TypeDecl};

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let text = include_str!("../../queries/marks/roles.toml");
    let rules: Rules = toml::from_str(text).unwrap_or_default();
    rules.rule
});

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Rules {
    rule: Vec<Rule>,
}

/// A rule about the attributes and bases of a type.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    id: String,
    #[expect(dead_code, reason = "for readers")]
    why: String,
    mark: Mark,
    #[serde(default)]
    attributes: Vec<String>,
    /// Whether attributes of members count.
    #[serde(default)]
    members: bool,
    #[serde(default)]
    bases: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    example: String,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
enum Mark {
    Test,
    Migration,
}

impl Rule {
    fn holds(&self, facts: &FileFacts, decl: &TypeDecl) -> bool {
        let carried = |attribute: &Attribute| {
            let name = last_name(facts, attribute.ty);
            let name = name.strip_suffix("Attribute").unwrap_or(name);
            self.attributes.iter().any(|known| known == name)
        };
        let named = |base: &TypeRefId| {
            let name = last_name(facts, *base);
            self.bases.iter().any(|known| known == name)
        };
        let of_members = decl.members.iter().flat_map(|member| &member.attributes);
        decl.attributes.iter().any(carried)
            || decl.bases.iter().any(named)
            || self.members && of_members.into_iter().any(carried)
    }
}

/// Whether a rule gives `decl` the mark.
fn is_marked(facts: &FileFacts, decl: &TypeDecl, mark: Mark) -> bool {
    let rules = RULES.iter().filter(|rule| rule.mark == mark);
    rules.into_iter().any(|rule| rule.holds(facts, decl))
}

/// Sets the marks of all types of the model.
pub(super) fn mark(world: &World<'_>, ids: &FxHashMap<SymId, TypeId>, model: &mut Model) {
    let origins: FxHashMap<FileId, Origin> = world
        .units
        .iter()
        .filter_map(|unit| Some((unit.file?, unit.facts.origin)))
        .collect();
    for unit in world.units.iter().filter(|unit| unit.file.is_some()) {
        for (decl, facts) in unit.facts.types.iter_enumerated() {
            let Some(&id) = ids.get(&unit.declared[decl]) else {
                continue;
            };
            let symbol = &mut model.types[id];
            symbol.is_test |= is_marked(unit.facts, facts, Mark::Test);
            symbol.is_migration |= is_marked(unit.facts, facts, Mark::Migration);
        }
    }
    for symbol in &mut model.types {
        symbol.is_contract = !symbol.parts.is_empty()
            && symbol
                .parts
                .iter()
                .all(|part| origins.get(&part.file) == Some(&Origin::GeneratedContract));
    }
    inherit_marks(model);
}

/// A nested type is what the type around it is.
fn inherit_marks(model: &mut Model) {
    for index in 0..model.types.len() {
        let mut at = model.types[TypeId::from_index(index)].outer;
        while let Some(outer) = at {
            let (test, migration) = (model.types[outer].is_test, model.types[outer].is_migration);
            let symbol = &mut model.types[TypeId::from_index(index)];
            symbol.is_test |= test;
            symbol.is_migration |= migration;
            at = model.types[outer].outer;
        }
    }
}

/// The last part of a type's name, as written; empty for what is no name.
fn last_name(facts: &FileFacts, ty: TypeRefId) -> &str {
    let last = facts.code.types[ty].kind.path().and_then(<[_]>::last);
    last.map_or("", |last| &facts.names[last.name.index()])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::extract::extract;
    use crate::syntax::{Parser, normalise};

    #[test]
    fn every_rule_marks_its_example_and_nothing_else_does() {
        assert!(!RULES.is_empty(), "the file is read");
        let facts = |code: &str| {
            let tree = Parser::new().parse(&normalise(code, &BTreeSet::new()));
            extract(&tree, code)
        };
        for rule in RULES.iter() {
            let facts = facts(&rule.example);
            let decl = facts.types.iter().next().unwrap();
            let holding = RULES.iter().filter(|rule| rule.holds(&facts, decl));
            let ids: Vec<&str> = holding.map(|rule| rule.id.as_str()).collect();
            assert_eq!(ids, [rule.id.as_str()]);
        }
        let plain =
            facts("[Serializable] class Testimonial : MigrationPlan { [Theorem] void Fact() { } }");
        let decl = plain.types.iter().next().unwrap();
        assert!(!RULES.iter().any(|rule| rule.holds(&plain, decl)));
    }
}
