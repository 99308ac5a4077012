//! Where a code base's own file puts its types, when the code base is held to another one.

use std::collections::BTreeMap;

use super::decisions::{self, AcceptedFile};
use super::options::Options;
use super::renamed::outermost;
use super::{Bound, graph_of, layered};
use crate::cluster;

/// The boundary in which `own` puts each outermost type of `bound`, by id; as a report that is held to it shows them. Takes
/// time in proportion to the graph.
pub(super) fn placed(
    bound: &Bound,
    own: &AcceptedFile,
    options: &Options,
) -> BTreeMap<String, Option<String>> {
    let mut graph = graph_of(bound);
    if let Some((owners, _)) = &layered::find(bound, options) {
        layered::mark(owners, &mut graph);
    }
    let decisions = decisions::apply(own, options, &mut graph);
    let clustering = cluster::accepted(&graph, &decisions.constraints);
    let home = |group: u32| {
        let home = *clustering.home_of.get(group as usize)?;
        Some(decisions.known.get(home? as usize)?.id.clone())
    };
    let nodes = clustering.types.iter().zip(&clustering.group_of);
    let homes: BTreeMap<_, _> = nodes
        .filter_map(|(ty, group)| Some((*ty, home((*group)?)?)))
        .collect();
    outermost(&graph)
        .into_iter()
        .map(|(id, ty)| (id.to_owned(), homes.get(&ty).cloned()))
        .collect()
}
