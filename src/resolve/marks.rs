//! Which types are tests, migrations and generated contracts, by what they are and not by where they lie.

use rustc_hash::FxHashMap;

use super::model::{Model, TypeId};
use super::world::{SymId, World};
use crate::base::ids::{FileId, Id};
use crate::discover::workspace::Workspace;
use crate::extract::code::{Attribute, TypeRefKind};
use crate::extract::facts::{FileFacts, Origin, TypeDecl};

/// Attributes that make a method or class a test.
const TEST_ATTRIBUTES: [&str; 12] = [
    "Fact",
    "Theory",
    "Test",
    "TestCase",
    "TestCaseSource",
    "TestFixture",
    "TestMethod",
    "TestClass",
    "Subject",
    "SetUpFixture",
    "DataTestMethod",
    "Binding",
];
/// Base classes and attributes of database migrations.
const MIGRATION_BASES: [&str; 4] = [
    "Migration",
    "DbMigration",
    "ModelSnapshot",
    "AutoReversingMigration",
];

/// Sets the marks of all types of the model.
pub(super) fn mark(
    workspace: &Workspace,
    world: &World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    model: &mut Model,
) {
    let origins: FxHashMap<FileId, Origin> = world
        .units
        .iter()
        .filter_map(|unit| Some((unit.file?, unit.facts.origin)))
        .collect();
    let _ = workspace;
    for unit in world.units.iter().filter(|unit| unit.file.is_some()) {
        for (decl, facts) in unit.facts.types.iter_enumerated() {
            let Some(&id) = ids.get(&unit.declared[decl]) else {
                continue;
            };
            let symbol = &mut model.types[id];
            symbol.is_test |= is_test(unit.facts, facts);
            symbol.is_migration |= is_migration(unit.facts, facts);
        }
    }
    for symbol in model.types.iter_mut() {
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

fn is_test(facts: &FileFacts, decl: &TypeDecl) -> bool {
    let of_members = decl.members.iter().flat_map(|member| &member.attributes);
    decl.attributes.iter().chain(of_members).any(|attribute| {
        let name = attribute_name(facts, attribute);
        TEST_ATTRIBUTES.contains(&name.strip_suffix("Attribute").unwrap_or(name))
    })
}

fn is_migration(facts: &FileFacts, decl: &TypeDecl) -> bool {
    let by_base = decl.bases.iter().any(|&base| {
        let TypeRefKind::Named { path, .. } = &facts.code.types[base].kind else {
            return false;
        };
        path.last()
            .is_some_and(|last| MIGRATION_BASES.contains(&&*facts.names[last.name.index()]))
    });
    by_base
        || decl.attributes.iter().any(|attribute| {
            matches!(
                attribute_name(facts, attribute).trim_end_matches("Attribute"),
                "Migration" | "DbContext"
            )
        })
}

/// The last part of an attribute's name, as written.
fn attribute_name<'f>(facts: &'f FileFacts, attribute: &Attribute) -> &'f str {
    match &facts.code.types[attribute.ty].kind {
        TypeRefKind::Named { path, .. } => path
            .last()
            .map_or("", |last| &facts.names[last.name.index()]),
        _ => "",
    }
}
