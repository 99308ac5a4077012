//! What the stage yields: types, and one edge for each ordered pair of them.

use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::{Doubt, ReferenceClass, ReferenceKind, TypeId, TypeSymbol};

/// The types of a code base and the dependencies between them.
#[derive(Clone, Debug, Default)]
pub struct DependencyGraph {
    /// The types; the same ids as in the bound model.
    pub types: IdVec<TypeId, TypeNode>,
    /// One edge for each ordered pair of different types with a reference or call; sorted by (from, to).
    pub edges: Vec<TypeEdge>,
    /// Pairs of types that are tied without naming each other: wiring.
    pub composition: Vec<TiedPair>,
    /// Who uses which entity; filled by whoever knows.
    pub data: Vec<crate::data::DataUse>,
    /// Which types serve the same requests; filled by whoever knows, where it is evidence.
    pub usage: Vec<crate::usage::UsageShare>,
    /// The types whose files each commit changed; filled by whoever knows, where it is evidence.
    pub changes: Vec<Vec<TypeId>>,
    /// Names of the entities.
    pub entities: Vec<String>,
    /// Paths of the files, relative to the root, with `/`.
    pub files: IdVec<FileId, String>,
    /// The projects.
    pub projects: IdVec<ProjectId, ProjectNode>,
}

/// A type as the later stages see it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeNode {
    /// Documentation-comment id without `T:`.
    pub id: String,
    /// Simple name without arity.
    pub name: String,
    /// Namespace, dotted; empty for the global one.
    pub namespace: String,
    /// The project that owns it.
    pub project: Option<ProjectId>,
    /// Its kind.
    pub kind: TypeKind,
    /// Union of the modifiers of its parts.
    pub modifiers: Modifiers,
    /// The type around it.
    pub outer: Option<TypeId>,
    /// The files that declare it, in file order.
    pub files: Vec<FileId>,
    /// Lines of its declarations; those of a nested type count for the outer type too.
    pub lines: u32,
    /// Names of its declared members other than constructors and operators, sorted, each once.
    pub members: Vec<String>,
    /// What sets it apart from the code that is to be split.
    pub marks: Marks,
}

/// What sets a type apart from the code that is to be split.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent marks of the report"
)]
pub struct Marks {
    /// It is part of a test.
    pub test: bool,
    /// A generator wrote it.
    pub generated: bool,
    /// It is a database migration or its snapshot.
    pub migration: bool,
    /// It belongs to a generated client contract.
    pub contract: bool,
    /// It belongs to another code base whose graph was given.
    pub platform: bool,
    /// It extends the code that is to be divided: an overlay's, beside the source of its platform.
    pub overlay: bool,
    /// The architect has declared it shared by all boundaries.
    pub kernel: bool,
    /// The architect has left it out of the division.
    pub left_out: bool,
}

impl Marks {
    /// The marks of a bound type; what the architect decides is added later.
    #[must_use]
    pub fn of(ty: &TypeSymbol) -> Self {
        Self {
            test: ty.is_test,
            generated: ty.is_generated,
            migration: ty.is_migration,
            contract: ty.is_contract,
            platform: ty.is_platform,
            ..Self::default()
        }
    }

    /// Whether the type is left out of the proposal (it stays in the graph).
    #[must_use]
    pub fn any(self) -> bool {
        self.test
            || self.generated
            || self.migration
            || self.contract
            || self.platform
            || self.overlay
            || self.kernel
            || self.left_out
    }
}

/// Two types that belong to each other by what the code does at run time.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TiedPair {
    /// Who depends.
    pub from: TypeId,
    /// On whom.
    pub to: TypeId,
    /// How sure that is, from 0 to 1.
    pub certainty: f64,
}

/// A project by name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProjectNode {
    /// Path of the project file relative to the root, with `/`.
    pub path: String,
    /// Assembly name.
    pub name: String,
}

/// A place in the source.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Site {
    /// The file.
    pub file: FileId,
    /// 1-based line.
    pub line: u32,
}

/// Everything one type has to do with another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeEdge {
    /// The dependent type.
    pub from: TypeId,
    /// The type it depends on.
    pub to: TypeId,
    /// Mentions by kind, in kind order.
    pub kinds: Vec<(ReferenceKind, u32)>,
    /// Calls, member to member.
    pub calls: u32,
    /// Calls among these that may mean another member, by the reason, in its order.
    pub doubts: Vec<(Doubt, u32)>,
    /// Where, sorted, each place once.
    pub sites: Vec<Site>,
}

impl TypeEdge {
    /// Mentions of any kind.
    #[must_use]
    pub fn references(&self) -> u32 {
        let counts = self.kinds.iter().map(|&(_, count)| count);
        counts.fold(0, u32::saturating_add)
    }

    /// Mentions that the source spells: by the type's name or by the name of one of its members.
    #[must_use]
    pub fn explicit_references(&self) -> u32 {
        self.kinds
            .iter()
            .filter(|(kind, _)| kind.class() != ReferenceClass::Inferred)
            .map(|&(_, count)| count)
            .fold(0, u32::saturating_add)
    }

    /// Whether the source spells the type's name or a member's at least once.
    #[must_use]
    pub fn is_explicit(&self) -> bool {
        self.explicit_references() > 0 || self.calls > 0
    }
}

impl DependencyGraph {
    /// The outermost type around `ty`; itself where it is not nested.
    #[must_use]
    pub fn outermost(&self, ty: TypeId) -> TypeId {
        let mut current = ty;
        // An imported graph may hold anything; the bound keeps a cycle of outer types from hanging.
        for _ in 0..self.types.len() {
            match self.types.get(current).and_then(|node| node.outer) {
                Some(outer) => current = outer,
                None => break,
            }
        }
        current
    }

    /// The edges that start at `ty`.
    #[must_use]
    pub fn edges_from(&self, ty: TypeId) -> &[TypeEdge] {
        let start = self.edges.partition_point(|edge| edge.from < ty);
        let end = self.edges.partition_point(|edge| edge.from <= ty);
        &self.edges[start..end]
    }

    /// The edge from `from` to `to`.
    #[must_use]
    pub fn edge(&self, from: TypeId, to: TypeId) -> Option<&TypeEdge> {
        self.edges
            .binary_search_by_key(&(from, to), |edge| (edge.from, edge.to))
            .ok()
            .and_then(|index| self.edges.get(index))
    }
}
