//! The cut list: for every pair of boundaries, which types and members of the one the other uses, from where, and
//! what becomes of each.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::Id;
use crate::graph::{DependencyGraph, Site, TypeEdge};
use crate::propose::Proposal;
use crate::resolve::model::{CallKind, Model, ReferenceClass, ReferenceKind, TypeId};

use super::known::{Known, Statics};
use super::remedy::{Facts, Remedy, Rule, Verdict, remedy};

/// A type of one boundary that another boundary uses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cut {
    /// Index of the boundary that uses it.
    pub from: u32,
    /// Index of the boundary it is in.
    pub to: u32,
    /// The type.
    pub ty: TypeId,
    /// The outermost types of `from` that use it, in order.
    pub users: Vec<TypeId>,
    /// Mentions that the source spells.
    pub references: u32,
    /// Members that are called, most calls first.
    pub operations: Vec<Operation>,
    /// Places where the source spells the type or a member of it, sorted, each once: those to edit.
    pub sites: Vec<Site>,
    /// Where the compiler infers it first, for a type that is passed on without being spelt anywhere.
    pub inferred: Option<Site>,
    /// What becomes of it.
    pub remedy: Remedy,
    /// The rule that chose the remedy.
    pub rule: Rule,
    /// The places that made the rule apply, where these are others than `sites`; sorted.
    pub grounds: Vec<Site>,
}

/// A member that is called across a boundary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Operation {
    /// Its name, as in the graph's call records.
    pub member: String,
    /// What is done with it.
    pub kind: CallKind,
    /// Where, sorted; a line with two calls stands twice.
    pub sites: Vec<Site>,
}

/// Calls by (using boundary, called type), then member.
type Calls<'a> = BTreeMap<(u32, TypeId), BTreeMap<(&'a str, CallKind), Vec<Site>>>;

/// All cuts, ordered by (from, to), most mentions first.
pub(super) fn cuts(
    graph: &DependencyGraph,
    model: &Model,
    proposal: &Proposal,
    (known, statics): (&Known, &Statics),
    registering: &[bool],
) -> Vec<Cut> {
    let calls = crossing_calls(model, proposal);
    let spelt = spelt(model, proposal);
    let uses = Uses::new(graph, proposal, registering);
    let mut all = Vec::new();
    for coupling in &proposal.couplings.edges {
        let mut by_type: BTreeMap<TypeId, Vec<&TypeEdge>> = BTreeMap::new();
        let mut needed = BTreeSet::new();
        for &pair in &coupling.pairs {
            let edge = &graph.edges[pair as usize];
            by_type.entry(edge.to).or_default().push(edge);
            if !registering[pair as usize] {
                needed.insert(edge.to);
            }
        }
        let mut of_pair: Vec<Cut> = by_type
            .into_iter()
            .map(|(ty, edges)| {
                let called = calls.get(&(coupling.from, ty));
                let facts = Facts {
                    graph,
                    model,
                    proposal,
                    ty,
                    from: coupling.from,
                    only_registers: !needed.contains(&ty),
                    kinds: kinds(&edges),
                    calls: called
                        .map(|called| called.keys().copied().collect())
                        .unwrap_or_default(),
                    uses: uses.of(ty),
                    known,
                    statics,
                };
                let verdict = remedy(&facts);
                let Verdict {
                    remedy,
                    rule,
                    grounds,
                } = verdict;
                let (sites, inferred) = places(&edges, spelt.get(&(coupling.from, ty)), model);
                Cut {
                    from: coupling.from,
                    to: coupling.to,
                    ty,
                    users: users(graph, &edges),
                    references: edges.iter().map(|edge| edge.explicit_references()).sum(),
                    operations: called.map(operations).unwrap_or_default(),
                    sites,
                    inferred,
                    remedy,
                    rule,
                    grounds,
                }
            })
            .collect();
        of_pair.sort_by_key(|cut| (Reverse(cut.references), cut.ty));
        all.extend(of_pair);
    }
    all
}

fn crossing_calls<'a>(model: &'a Model, proposal: &Proposal) -> Calls<'a> {
    let boundary = |ty: TypeId| {
        proposal
            .placements
            .get(ty)
            .and_then(|placement| placement.boundary)
    };
    let mut calls: Calls<'a> = BTreeMap::new();
    for call in &model.calls {
        let (Some(from), Some(to)) = (boundary(call.from), boundary(call.to)) else {
            continue;
        };
        if from != to {
            let key = (model.names.text(call.to_member), call.kind);
            let place = Site {
                file: call.file,
                line: call.line,
            };
            calls
                .entry((from, call.to))
                .or_default()
                .entry(key)
                .or_default()
                .push(place);
        }
    }
    calls
}

fn operations(called: &BTreeMap<(&str, CallKind), Vec<Site>>) -> Vec<Operation> {
    let mut found: Vec<Operation> = called
        .iter()
        .map(|(&(member, kind), sites)| {
            let mut sites = sites.clone();
            sites.sort_unstable();
            Operation {
                member: member.to_owned(),
                kind,
                sites,
            }
        })
        .collect();
    found.sort_by(|a, b| {
        let most = b.sites.len().cmp(&a.sites.len());
        most.then_with(|| (&a.member, a.kind).cmp(&(&b.member, b.kind)))
    });
    found
}

fn kinds(edges: &[&TypeEdge]) -> BTreeSet<ReferenceKind> {
    edges
        .iter()
        .flat_map(|edge| edge.kinds.iter().map(|&(kind, _)| kind))
        .collect()
}

fn users(graph: &DependencyGraph, edges: &[&TypeEdge]) -> Vec<TypeId> {
    let users: BTreeSet<TypeId> = edges
        .iter()
        .map(|edge| graph.outermost(edge.from))
        .collect();
    users.into_iter().collect()
}

/// Where a boundary spells a type or a member of it, by (using boundary, type).
type Spelt = BTreeMap<(u32, TypeId), BTreeSet<Site>>;

fn spelt(model: &Model, proposal: &Proposal) -> Spelt {
    let boundary = |ty: TypeId| proposal.placements.get(ty).and_then(|p| p.boundary);
    let mut spelt = Spelt::new();
    // References are sorted by the types they lead from and to.
    for of_pair in model
        .references
        .chunk_by(|a, b| (a.from, a.to) == (b.from, b.to))
    {
        let (from, to) = (boundary(of_pair[0].from), boundary(of_pair[0].to));
        let Some(from) = from.filter(|_| to.is_some() && from != to) else {
            continue;
        };
        let explicit = of_pair
            .iter()
            .filter(|reference| reference.kind.class() != ReferenceClass::Inferred)
            .map(|reference| Site {
                file: reference.file,
                line: reference.line,
            });
        let sites = spelt.entry((from, of_pair[0].to)).or_default();
        sites.extend(explicit);
    }
    spelt
}

/// The places to edit, and where the type is inferred first if there are none. Of a graph without source nothing is known
/// but that a place mentions the type.
fn places(
    edges: &[&TypeEdge],
    spelt: Option<&BTreeSet<Site>>,
    model: &Model,
) -> (Vec<Site>, Option<Site>) {
    let all = || edges.iter().flat_map(|edge| edge.sites.iter().copied());
    if model.types.is_empty() {
        let sites: BTreeSet<Site> = all().collect();
        return (sites.into_iter().collect(), None);
    }
    let sites: Vec<Site> = spelt.into_iter().flatten().copied().collect();
    let inferred = all().min().filter(|_| sites.is_empty());
    (sites, inferred)
}

/// How much each boundary mentions each type. Registrations go with it and tell nothing of who uses it.
struct Uses {
    of: Vec<BTreeMap<u32, u32>>,
}

impl Uses {
    fn new(graph: &DependencyGraph, proposal: &Proposal, registering: &[bool]) -> Self {
        let mut of = vec![BTreeMap::new(); graph.types.len()];
        let edges = graph.edges.iter().zip(registering);
        for (edge, _) in edges.filter(|(_, registers)| !**registers) {
            if let Some(boundary) = proposal.placements[edge.from].boundary
                && graph.outermost(edge.from) != graph.outermost(edge.to)
            {
                *of[edge.to.index()].entry(boundary).or_default() += edge.explicit_references();
            }
        }
        Self { of }
    }

    fn of(&self, ty: TypeId) -> &BTreeMap<u32, u32> {
        &self.of[ty.index()]
    }
}
