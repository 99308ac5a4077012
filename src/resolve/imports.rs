//! What a file says of namespaces and assemblies beside its own: usings and friend assemblies.

use super::world::{NsId, Unit, World};
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::code::{Attribute, ExprKind, Literal};
use crate::extract::facts::{NamespaceDeclId, UsingKind};

/// The simple name of an attribute, as it is written.
pub(super) fn attribute_name<'f>(unit: &'f Unit<'_>, attribute: &Attribute) -> Option<&'f str> {
    let path = unit.facts.code.types[attribute.ty].kind.path()?;
    Some(&unit.facts.names[path.last()?.name.index()])
}

/// The assembly name in an `InternalsVisibleTo` attribute.
pub(super) fn friend_assembly<'f>(unit: &'f Unit<'_>, attribute: &Attribute) -> Option<&'f str> {
    let name = attribute_name(unit, attribute)?;
    if !matches!(name, "InternalsVisibleTo" | "InternalsVisibleToAttribute") {
        return None;
    }
    let (_, value) = attribute.args.first()?;
    let mut value = *value;
    // `"Name, PublicKey=" + Key`
    while let ExprKind::Binary(_, left, _) = unit.facts.code.exprs[value].kind {
        value = left;
    }
    match unit.facts.code.exprs[value].kind {
        ExprKind::Literal(Literal::String(text)) => Some(
            unit.facts.names[text.index()]
                .split(',')
                .next()
                .unwrap_or_default()
                .trim(),
        ),
        _ => None,
    }
}

/// The namespaces that one namespace declaration imports, in source order.
///
/// With `global_only`, those of `global using` directives.
pub(super) fn imports_of(
    world: &World<'_>,
    unit: &Unit<'_>,
    decl: NamespaceDeclId,
    global_only: bool,
) -> Vec<NsId> {
    let facts = &unit.facts.namespaces[decl];
    let mut imports = Vec::new();
    let wanted = facts
        .usings
        .iter()
        .filter(|using| using.kind == UsingKind::Namespace);
    for using in wanted.filter(|using| using.is_global || !global_only) {
        let kind = &unit.facts.code.types[using.target].kind;
        let Some(path) = kind.path() else {
            continue;
        };
        let path: Vec<Name> = path.iter().map(|segment| unit.name(segment.name)).collect();
        let global = kind.alias().is_some();
        if let Some(ns) = find_namespace(world, unit, Some(decl).filter(|_| !global), &path) {
            imports.push(ns);
        }
    }
    imports
}

/// A namespace named in `using`: looked for from the namespace that holds the directive outwards.
fn find_namespace(
    world: &World<'_>,
    unit: &Unit<'_>,
    around: Option<NamespaceDeclId>,
    path: &[Name],
) -> Option<NsId> {
    let mut at = Some(around.map_or(NsId(0), |around| unit.opened[around]));
    while let Some(ns) = at {
        let first = world.namespaces[ns].children.get(path.first()?);
        if let Some(&first) = first.filter(|&&first| world.sees_namespace(unit.view, first)) {
            return world.namespace_at(first, &path[1..]);
        }
        at = world.namespaces[ns].parent;
    }
    None
}
