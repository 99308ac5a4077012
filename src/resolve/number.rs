//! Whole numbers that are known before the program runs: what a property always gives, what an attribute of an assembly says.
//!
//! Frameworks that put parts in order ask these for it (`Order`, `Weight`, `Priority`).

use std::collections::BTreeMap;

use super::world::{Unit, World};
use crate::base::ids::ProjectId;
use crate::extract::code::{Body, Code, ExprId, ExprKind, Literal, StmtKind, UnaryOp};
use crate::extract::facts::{AccessorKind, MemberDecl, MemberKind};

/// The number that a property or constant always gives: `=> 5`, `{ get { return 5; } }`, `= 5`.
pub(super) fn of_member(code: &Code, member: &MemberDecl) -> Option<i32> {
    of_expression(code, value_of(code, member)?)
}

/// What a property or field is declared to give.
pub(super) fn value_of(code: &Code, member: &MemberDecl) -> Option<ExprId> {
    if !matches!(member.kind, MemberKind::Property | MemberKind::Field) {
        return None;
    }
    match (member.body, member.initializer) {
        (Some(body), _) => given_by(code, body),
        (None, Some(value)) => Some(value),
        (None, None) => {
            let mut accessors = member.accessors.iter();
            let getter = accessors.find(|accessor| accessor.kind == AccessorKind::Get)?;
            given_by(code, getter.body?)
        }
    }
}

/// What a body that does nothing else returns.
fn given_by(code: &Code, body: Body) -> Option<ExprId> {
    let mut statement = match body {
        Body::Expr(value) => return Some(value),
        Body::Block(statement) => statement,
    };
    while let StmtKind::Block(inner) = &code.stmts[statement].kind {
        let [only] = inner.as_ref() else { return None };
        statement = *only;
    }
    match code.stmts[statement].kind {
        StmtKind::Return(value) => value,
        _ => None,
    }
}

fn of_expression(code: &Code, value: ExprId) -> Option<i32> {
    match &code.exprs[value].kind {
        ExprKind::Literal(Literal::Int(number)) => Some(*number),
        ExprKind::Unary(UnaryOp::Minus, inner) => of_expression(code, *inner)?.checked_neg(),
        _ => None,
    }
}

/// Numbers that attributes of assemblies give: `[assembly: Weight(5)]`, by project and simple name.
pub(super) fn of_assemblies(world: &World<'_>) -> BTreeMap<ProjectId, BTreeMap<String, i32>> {
    let mut found: BTreeMap<ProjectId, BTreeMap<String, i32>> = BTreeMap::new();
    for unit in &world.units {
        let Some(project) = world.views[unit.view].project else {
            continue;
        };
        for (name, number) in numbers(unit) {
            found.entry(project).or_default().insert(name, number);
        }
    }
    found
}

fn numbers(unit: &Unit<'_>) -> impl Iterator<Item = (String, i32)> {
    let code = &unit.facts.code;
    unit.facts.attributes.iter().filter_map(|attribute| {
        let (_, value) = attribute.args.first()?;
        let number = of_expression(code, *value)?;
        let name = super::imports::attribute_name(unit, attribute)?;
        Some((name.trim_end_matches("Attribute").to_owned(), number))
    })
}
