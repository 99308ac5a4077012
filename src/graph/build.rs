//! From the bound model to the dependency graph.

use rayon::prelude::*;

use crate::discover::workspace::Workspace;
use crate::extract::facts::MemberKind;
use crate::resolve::model::{Call, Doubt, Model, Reference, ReferenceKind, TypeId, TypeSymbol};

use crate::ties::{Certainty, Layer, Ties};

use super::model::{DependencyGraph, Marks, ProjectNode, Site, TiedPair, TypeEdge, TypeNode};

/// Sums up the references and calls of `model` per ordered pair of types.
///
/// What a type says about itself (`from` equal to `to`) is no dependency and is dropped.
#[must_use]
pub fn build(model: &Model, workspace: &Workspace, ties: &Ties) -> DependencyGraph {
    let (edges, types) = rayon::join(
        || merge_edges(&model.references, &model.calls),
        || model.types.iter().map(|ty| node(model, ty)).collect(),
    );
    DependencyGraph {
        composition: pairs(ties, Layer::Composition),
        data: Vec::new(),
        usage: Vec::new(),
        changes: Vec::new(),
        entities: Vec::new(),
        types,
        edges,
        files: workspace.files.iter().map(|f| f.path.clone()).collect(),
        projects: workspace
            .projects
            .iter()
            .map(|project| ProjectNode {
                path: project.path.clone(),
                name: project.name.clone(),
            })
            .collect(),
    }
}

/// The surest tie of each pair of types, by pair.
fn pairs(ties: &Ties, layer: Layer) -> Vec<TiedPair> {
    let mut found: Vec<(TypeId, TypeId, Certainty)> = ties
        .ties
        .iter()
        .filter(|tie| tie.layer == layer)
        .map(|tie| (tie.from, tie.to, tie.certainty))
        .collect();
    found.sort_unstable();
    found.dedup_by_key(|&mut (from, to, _)| (from, to));
    let share = |certainty| match certainty {
        Certainty::Certain => 1.0,
        Certainty::Likely => 0.7,
        Certainty::Guess => 0.4,
    };
    let pair = |(from, to, certainty)| TiedPair {
        from,
        to,
        certainty: share(certainty),
    };
    found.into_iter().map(pair).collect()
}

fn node(model: &Model, ty: &TypeSymbol) -> TypeNode {
    let mut files: Vec<_> = ty.parts.iter().map(|part| part.file).collect();
    files.dedup();
    let mut members: Vec<String> = ty
        .members
        .iter()
        .filter(|member| is_named(member.kind))
        .map(|member| model.names.text(member.name).to_owned())
        .collect();
    members.sort_unstable();
    members.dedup();
    TypeNode {
        id: ty.id.clone(),
        name: model.names.text(ty.name).to_owned(),
        namespace: ty.namespace.clone(),
        project: ty.project,
        kind: ty.kind,
        modifiers: ty.modifiers,
        outer: ty.outer,
        files,
        lines: ty.lines(),
        members,
        marks: Marks::of(ty),
    }
}

/// Whether the author chose the member's name.
fn is_named(kind: MemberKind) -> bool {
    matches!(
        kind,
        MemberKind::Field
            | MemberKind::EnumMember
            | MemberKind::Property
            | MemberKind::Event
            | MemberKind::Method
    )
}

/// One mention or call on its way into an edge; sorts into runs of equal pairs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Mention {
    from: TypeId,
    to: TypeId,
    /// `None` for a call.
    kind: Option<ReferenceKind>,
    doubt: Option<Doubt>,
    site: Site,
}

fn merge_edges(references: &[Reference], calls: &[Call]) -> Vec<TypeEdge> {
    let mentions = references.iter().map(|r| Mention {
        from: r.from,
        to: r.to,
        kind: Some(r.kind),
        doubt: None,
        site: Site {
            file: r.file,
            line: r.line,
        },
    });
    let calls = calls.iter().map(|c| Mention {
        from: c.from,
        to: c.to,
        kind: None,
        doubt: c.doubt,
        site: Site {
            file: c.file,
            line: c.line,
        },
    });
    let mut all: Vec<Mention> = Vec::with_capacity(references.len() + calls.len());
    all.extend(mentions.chain(calls).filter(|m| m.from != m.to));
    all.par_sort_unstable();
    all.par_chunk_by(|a, b| (a.from, a.to) == (b.from, b.to))
        .filter_map(edge_of_run)
        .collect()
}

/// The edge of a sorted run of mentions of one pair of types.
fn edge_of_run(run: &[Mention]) -> Option<TypeEdge> {
    let first = run.first()?;
    let mut edge = TypeEdge {
        from: first.from,
        to: first.to,
        kinds: Vec::new(),
        calls: 0,
        doubts: count_doubts(run),
        sites: run.iter().map(|mention| mention.site).collect(),
    };
    for same_kind in run.chunk_by(|a, b| a.kind == b.kind) {
        match same_kind[0].kind {
            Some(kind) => edge.kinds.push((kind, same_kind.len() as u32)),
            None => edge.calls = same_kind.len() as u32,
        }
    }
    edge.sites.sort_unstable();
    edge.sites.dedup();
    Some(edge)
}

/// How many of the mentions are doubtful, by reason.
fn count_doubts(run: &[Mention]) -> Vec<(Doubt, u32)> {
    let mut doubts: Vec<Doubt> = run.iter().filter_map(|mention| mention.doubt).collect();
    doubts.sort_unstable();
    let counted = doubts.chunk_by(|a, b| a == b);
    counted.map(|same| (same[0], same.len() as u32)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::FileId;

    fn reference(from: u32, to: u32, kind: ReferenceKind, line: u32) -> Reference {
        Reference {
            from: TypeId(from),
            to: TypeId(to),
            kind,
            file: FileId(0),
            line,
        }
    }

    #[test]
    fn mentions_of_a_pair_become_one_edge() {
        let references = [
            reference(1, 0, ReferenceKind::New, 9),
            reference(0, 1, ReferenceKind::Base, 3),
            reference(0, 1, ReferenceKind::New, 7),
            reference(0, 1, ReferenceKind::New, 7),
            reference(0, 0, ReferenceKind::Typeof, 8),
        ];
        let edges = merge_edges(&references, &[]);
        assert_eq!(edges.len(), 2);
        assert_eq!(
            edges[0].kinds,
            [(ReferenceKind::Base, 1), (ReferenceKind::New, 2)]
        );
        assert_eq!(edges[0].references(), 3);
        let lines: Vec<u32> = edges[0].sites.iter().map(|site| site.line).collect();
        assert_eq!(lines, [3, 7]);
        assert_eq!((edges[1].from, edges[1].to), (TypeId(1), TypeId(0)));
    }

    #[test]
    fn calls_are_counted_beside_references() {
        let mut model = Model::default();
        let run = model.names.intern("Run");
        let call = Call {
            from: TypeId(0),
            from_member: run,
            to: TypeId(1),
            to_member: run,
            kind: crate::resolve::model::CallKind::Call,
            file: FileId(0),
            line: 12,
            doubt: Some(Doubt::NoOverloadFits),
        };
        let edges = merge_edges(&[reference(0, 1, ReferenceKind::Method, 12)], &[call, call]);
        assert_eq!((edges[0].calls, edges[0].references()), (2, 1));
        assert_eq!(edges[0].doubts, [(Doubt::NoOverloadFits, 2)]);
        assert_eq!(edges[0].sites.len(), 1);
        assert!(edges[0].is_explicit());
    }

    #[test]
    fn inferred_mentions_are_not_explicit() {
        let edges = merge_edges(&[reference(0, 1, ReferenceKind::Var, 1)], &[]);
        assert_eq!(edges[0].references(), 1);
        assert!(!edges[0].is_explicit());
    }
}
