//! Which types count.

use crate::base::ids::IdVec;
use crate::graph::{DependencyGraph, TypeEdge};
use crate::resolve::model::TypeId;

/// The types that figures are taken over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scope(IdVec<TypeId, bool>);

impl Scope {
    /// The types for which `includes` is true.
    #[must_use]
    pub fn new(graph: &DependencyGraph, includes: impl Fn(TypeId) -> bool) -> Self {
        Self(graph.types.ids().map(includes).collect())
    }

    /// Everything but tests, migrations and types of other code bases.
    #[must_use]
    pub fn product(graph: &DependencyGraph) -> Self {
        Self::new(graph, |ty| {
            let marks = graph.types[ty].marks;
            !marks.test && !marks.migration && !marks.platform
        })
    }

    /// Whether `ty` counts.
    #[must_use]
    pub fn contains(&self, ty: TypeId) -> bool {
        self.0.get(ty).copied().unwrap_or(false)
    }

    /// The types that count, in order.
    pub fn types(&self) -> impl Iterator<Item = TypeId> + '_ {
        self.0
            .iter_enumerated()
            .filter(|(_, inside)| **inside)
            .map(|(ty, _)| ty)
    }

    /// The edges between types that count.
    pub fn edges<'a>(
        &'a self,
        graph: &'a DependencyGraph,
    ) -> impl Iterator<Item = &'a TypeEdge> + 'a {
        graph
            .edges
            .iter()
            .filter(|edge| self.contains(edge.from) && self.contains(edge.to))
    }
}
