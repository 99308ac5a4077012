//! From what the binders found to the [`Model`]: source types in order, names, marks, health.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::model::site::CallSite;
use super::model::{
    BindingHealth, Call, External, MemberSymbol, Model, Reference, TypeId, TypePart, TypeSymbol,
};
use super::sink::{Externals, Found, RawCall, RawExternal, RawReference, RawShape, Reason, Tally};
use super::site_map;
use super::world::{MemberOrigin, NsId, SymId, UnitId, World};
use crate::base::ids::{FileId, Id, IdVec, fit};
use crate::base::intern::Name;
use crate::base::problem::{Problem, ProblemCode};
use crate::discover::workspace::Workspace;
use crate::extract::facts::{Origin, UsingKind};

/// Puts what was found in all files into one model; the order of `found` does not show in it.
pub(super) fn finish(workspace: &Workspace, mut world: World<'_>, found: Vec<Found>) -> Model {
    let used = used_platform(workspace, &world, &found);
    let order = source_order(workspace, &world, &used);
    let mut ids: FxHashMap<SymId, TypeId> = FxHashMap::default();
    for (index, (sym, _)) in order.iter().enumerate() {
        ids.insert(*sym, TypeId::from_index(index));
    }
    let by_generators = files_by_generators(workspace, &world);
    let types: Vec<TypeSymbol> = order
        .into_par_iter()
        .map(|(sym, id)| TypeSymbol {
            id,
            ..type_symbol(workspace, &world, &ids, sym, &by_generators)
        })
        .collect();
    let mut model = Model {
        types: IdVec::from(types),
        health: health(&world, &found),
        problems: failures(workspace, &world, &found),
        assembly_numbers: super::number::of_assemblies(&world),
        ..Model::default()
    };
    collect(&mut model, &mut world, &ids, found);
    super::marks::mark(&world, &ids, &mut model);
    model.names = world.names;
    model
}

/// Whether a type belongs to a project of another code base.
fn is_platform(workspace: &Workspace, world: &World<'_>, sym: SymId) -> bool {
    let owner = world.syms[sym].projects.first();
    owner.is_some_and(|&project| workspace.projects[project].graph.is_some())
}

/// The types of other code bases that something uses, with the types around them.
fn used_platform(workspace: &Workspace, world: &World<'_>, found: &[Found]) -> FxHashSet<SymId> {
    let mut used = FxHashSet::default();
    if workspace
        .projects
        .iter()
        .all(|project| project.graph.is_none())
    {
        return used;
    }
    let targets = found.iter().flat_map(|found| {
        let references = found.references.iter().map(|reference| reference.to);
        references.chain(found.calls.iter().map(|call| call.to))
    });
    for target in targets.filter(|&sym| is_platform(workspace, world, sym)) {
        let mut at = Some(target);
        while let Some(sym) = at.filter(|&sym| used.insert(sym)) {
            at = world.syms[sym].outer;
        }
    }
    used
}

/// Source types by documentation id, then project path.
fn source_order(
    workspace: &Workspace,
    world: &World<'_>,
    platform: &FxHashSet<SymId>,
) -> Vec<(SymId, String)> {
    let path = |sym: SymId| {
        world.syms[sym]
            .projects
            .first()
            .map_or("", |&project| workspace.projects[project].path.as_str())
    };
    let source: Vec<SymId> = world
        .syms
        .iter_enumerated()
        .filter(|(sym, symbol)| {
            !symbol.is_library && (!is_platform(workspace, world, *sym) || platform.contains(sym))
        })
        .map(|(sym, _)| sym)
        .collect();
    let mut order: Vec<(SymId, String)> = source
        .into_par_iter()
        .map(|sym| (sym, documentation_id(world, sym)))
        .collect();
    order
        .par_sort_by(|(a, x), (b, y)| x.cmp(y).then_with(|| path(*a).cmp(path(*b))).then(a.cmp(b)));
    order
}

/// ``Ns.Outer.Inner`1``
fn documentation_id(world: &World<'_>, sym: SymId) -> String {
    let symbol = &world.syms[sym];
    let mut id = match symbol.outer {
        Some(outer) => documentation_id(world, outer),
        None => namespace_name(world, symbol.ns),
    };
    if !id.is_empty() {
        id.push('.');
    }
    id.push_str(world.names.text(symbol.name));
    if symbol.arity > 0 {
        id.push('`');
        id.push_str(&symbol.arity.to_string());
    }
    id
}

/// The dotted name of a namespace.
pub(super) fn namespace_name(world: &World<'_>, ns: NsId) -> String {
    let mut parts = Vec::new();
    let mut at = Some(ns);
    while let Some(ns) = at {
        let namespace = &world.namespaces[ns];
        parts.extend(namespace.name.map(|name| world.names.text(name)));
        at = namespace.parent;
    }
    parts.reverse();
    parts.join(".")
}

fn type_symbol(
    workspace: &Workspace,
    world: &World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    sym: SymId,
    by_generators: &IdVec<FileId, bool>,
) -> TypeSymbol {
    let symbol = &world.syms[sym];
    let mut parts: Vec<TypePart> = symbol
        .parts
        .iter()
        .filter_map(|&(unit, decl)| {
            let facts = world.decl(unit, decl);
            let file = world.units[unit].file?;
            Some(TypePart {
                file,
                line: facts.line,
                start_line: facts.start_line,
                end_line: facts.end_line,
            })
        })
        .collect();
    parts.extend(top_level_parts(world, sym));
    parts.sort_unstable();
    TypeSymbol {
        id: String::new(),
        name: symbol.name,
        project: symbol.projects.first().copied(),
        kind: symbol.kind,
        outer: symbol.outer.and_then(|outer| ids.get(&outer).copied()),
        modifiers: symbol.modifiers,
        namespace: namespace_name(world, symbol.ns),
        members: members(world, sym),
        is_test: symbol
            .projects
            .first()
            .is_some_and(|&project| workspace.projects[project].is_test),
        is_generated: !parts.is_empty() && parts.iter().all(|part| by_generators[part.file]),
        is_contract: false,
        is_migration: false,
        is_platform: is_platform(workspace, world, sym),
        parts,
    }
}

/// The files whose top-level statements are the body of `Program`.
fn top_level_parts(world: &World<'_>, sym: SymId) -> Vec<TypePart> {
    let symbol = &world.syms[sym];
    if symbol.outer.is_some() || symbol.ns != NsId(0) || world.names.text(symbol.name) != "Program"
    {
        return Vec::new();
    }
    world
        .units
        .iter()
        .filter(|unit| !unit.facts.top_level.is_empty())
        .filter(|unit| {
            let project = world.views[unit.view].project;
            project.map_or(symbol.projects.is_empty(), |project| {
                symbol.projects.contains(&project)
            })
        })
        .filter_map(|unit| {
            let file = unit.file?;
            let first = unit.facts.top_level.first()?;
            let line = unit.facts.code.stmts[*first].line;
            Some(TypePart {
                file,
                line,
                start_line: line,
                end_line: unit.facts.lines,
            })
        })
        .collect()
}

fn members(world: &World<'_>, sym: SymId) -> Vec<MemberSymbol> {
    let mut rows: Vec<_> = world.syms[sym]
        .members
        .iter()
        .map(|&(_, member)| member)
        .collect();
    rows.sort_unstable();
    rows.iter()
        .filter_map(|&member| {
            let row = &world.members[member];
            let file = world.units[row.unit].file?;
            let line = match row.origin {
                MemberOrigin::Declared(_) => world.member_decl(member)?.line,
                MemberOrigin::Positional(_) | MemberOrigin::PrimaryConstructor => {
                    world.decl(row.unit, row.decl).line
                }
                MemberOrigin::DefaultConstructor | MemberOrigin::Invoke => return None,
            };
            Some(MemberSymbol {
                name: row.name,
                kind: row.kind,
                modifiers: row.modifiers,
                file,
                line,
            })
        })
        .collect()
}

/// For each file, whether a generator wrote it.
fn files_by_generators(workspace: &Workspace, world: &World<'_>) -> IdVec<FileId, bool> {
    let marked = workspace.files.iter().map(|file| file.marks.generated);
    let mut found: IdVec<FileId, bool> = marked.collect();
    for unit in &world.units {
        if let Some(file) = unit.file {
            found[file] |= unit.facts.origin != Origin::Person;
        }
    }
    found
}

/// The files whose binding failed.
fn failures(workspace: &Workspace, world: &World<'_>, found: &[Found]) -> Vec<Problem> {
    let failed = found.iter().filter(|found| found.is_failed);
    let mut problems: Vec<Problem> = failed
        .filter_map(|found| world.units[found.unit].file)
        .map(|file| {
            let message = "binding the names of this file failed; please report it";
            let path = workspace.files[file].path.as_str();
            Problem::new(ProblemCode::Internal, path, message)
        })
        .collect();
    problems.sort_unstable();
    problems
}

/// What was found, by kind: each stage lets go of what it has read while the next file is read.
#[derive(Default)]
struct Lists {
    references: Vec<(FileId, Box<[RawReference]>)>,
    calls: Vec<(FileId, Box<[RawCall]>)>,
    externals: Vec<(UnitId, Externals)>,
    sites: Vec<Box<[CallSite<SymId>]>>,
    shapes: Vec<Box<[RawShape]>>,
}

impl Lists {
    fn of(world: &World<'_>, found: Vec<Found>) -> Self {
        let mut lists = Self::default();
        for found in found {
            let file = file_of(world, found.unit);
            lists.references.push((file, found.references));
            lists.calls.push((file, found.calls));
            lists.externals.push((found.unit, found.externals));
            lists.sites.push(found.sites);
            lists.shapes.push(found.shapes);
        }
        lists
    }
}

fn collect(
    model: &mut Model,
    world: &mut World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    found: Vec<Found>,
) {
    let lists = Lists::of(world, found);
    let types = model.types.len();
    let declared = &*world;
    let ((references, calls), (sites, shapes)) = rayon::join(
        || {
            rayon::join(
                || references(ids, lists.references),
                || calls(ids, lists.calls),
            )
        },
        || {
            rayon::join(
                || site_map::sites(declared, ids, lists.sites),
                || site_map::shapes(declared, ids, types, lists.shapes),
            )
        },
    );
    (model.references, model.calls) = (references, calls);
    (model.sites, model.shapes) = (sites, shapes);
    model.externals = external_uses(world, ids, lists.externals);
}

/// The references between source types, in order.
fn references(
    ids: &FxHashMap<SymId, TypeId>,
    raw: Vec<(FileId, Box<[RawReference]>)>,
) -> Vec<Reference> {
    let mut found = Vec::with_capacity(raw.iter().map(|(_, list)| list.len()).sum());
    for (file, list) in raw {
        found.extend(list.iter().filter_map(|raw| {
            Some(Reference {
                from: *ids.get(&raw.from)?,
                to: *ids.get(&raw.to)?,
                kind: raw.kind,
                file,
                line: raw.line,
            })
        }));
    }
    found.par_sort_unstable();
    found
}

/// The calls between source types, in order.
fn calls(ids: &FxHashMap<SymId, TypeId>, raw: Vec<(FileId, Box<[RawCall]>)>) -> Vec<Call> {
    let mut found = Vec::with_capacity(raw.iter().map(|(_, list)| list.len()).sum());
    for (file, list) in raw {
        found.extend(list.iter().filter_map(|raw| {
            Some(Call {
                from: *ids.get(&raw.from)?,
                from_member: raw.from_member,
                to: *ids.get(&raw.to)?,
                to_member: raw.to_member,
                kind: raw.kind,
                file,
                line: raw.line,
                doubt: raw.doubt,
            })
        }));
    }
    found.par_sort_unstable();
    found
}

fn file_of(world: &World<'_>, unit: UnitId) -> FileId {
    world.units[unit].file.unwrap_or(FileId(0))
}

/// External types used by each source type: with their namespace where the tables know it, otherwise with
/// the imported namespaces that nothing in source or tables declares.
fn external_uses(
    world: &mut World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    found: Vec<(UnitId, Externals)>,
) -> Vec<External> {
    let mut raw: Vec<(RawExternal, UnitId, u32)> =
        Vec::with_capacity(found.iter().map(|(_, list)| list.len()).sum());
    for (unit, list) in found {
        raw.extend(list.iter().map(|&(external, line)| (external, unit, line)));
    }
    raw.par_sort_unstable();
    let mut imports: FxHashMap<UnitId, Vec<String>> = FxHashMap::default();
    let mut texts: FxHashMap<String, Name> = FxHashMap::default();
    let mut uses: Vec<External> = Vec::with_capacity(raw.len());
    for (entry, unit, line) in raw {
        let Some(&from) = ids.get(&entry.from) else {
            continue;
        };
        let candidates = match entry.known {
            Some(sym) => vec![namespace_name(world, world.syms[sym].ns)],
            None => imports
                .entry(unit)
                .or_insert_with(|| unknown_imports(world, unit))
                .clone(),
        };
        let namespaces = candidates
            .into_iter()
            .map(|text| {
                *texts
                    .entry(text)
                    .or_insert_with_key(|text| world.names.intern(text))
            })
            .collect();
        uses.push(External {
            from,
            name: entry.name,
            namespaces,
            place: world.units[unit]
                .file
                .filter(|_| line != u32::MAX)
                .map(|file| (file, line)),
        });
    }
    uses.par_sort_unstable();
    uses.dedup_by(|a, b| (a.from, a.name, &a.namespaces) == (b.from, b.name, &b.namespaces));
    fit(&mut uses);
    uses
}

/// Namespaces that a file imports and nothing declares.
fn unknown_imports(world: &World<'_>, unit: UnitId) -> Vec<String> {
    let this = &world.units[unit];
    let mut found = Vec::new();
    for namespace in &this.facts.namespaces {
        for using in namespace
            .usings
            .iter()
            .filter(|using| using.kind == UsingKind::Namespace)
        {
            let Some(path) = this.facts.code.types[using.target].kind.path() else {
                continue;
            };
            let path: Vec<Name> = path.iter().map(|segment| this.name(segment.name)).collect();
            if world.namespace_at(NsId(0), &path).is_none() {
                let parts: Vec<&str> = path.iter().map(|&name| world.names.text(name)).collect();
                found.push(parts.join("."));
            }
        }
    }
    found
}

fn health(world: &World<'_>, found: &[Found]) -> BindingHealth {
    let mut health = BindingHealth::default();
    for found in found {
        let Tally {
            resolved,
            unresolved,
        } = &found.tally;
        health.resolved += resolved;
        let all: u64 = unresolved.iter().sum();
        let file = world.units[found.unit].file;
        if let Some(file) = file.filter(|_| all > 0) {
            *health.unresolved_by_file.entry(file).or_default() += all;
        }
        for (reason, name) in Reason::ALL {
            let count = unresolved[reason as usize];
            if count > 0 {
                *health
                    .unresolved_by_reason
                    .entry(name.to_owned())
                    .or_default() += count;
            }
        }
    }
    health.references = health.resolved + health.unresolved_by_reason.values().sum::<u64>();
    health
}
