//! The proposal as a picture, for Graphviz.
//!
//! One cluster a boundary, with its size and the types it turns around; one arrow a coupling, as thick as it
//! is heavy. Twenty boundaries may have four hundred couplings, and a picture with all of them shows none:
//! only the heaviest are drawn, the caption says how many that is, and those that run
//! against the main direction, so that cutting them would open the cycles, are set apart by colour.

mod write;

use super::model::{Boundary, Coupling, Report, Type};
use super::printable::{counted, grouped};
use super::view::View;
use super::view::arrange::{self, Arrow};
pub(super) use write::{DotWriter, pull};

/// Central types named in a boundary.
const CENTRAL: usize = 4;
/// Shared-kernel candidates named.
const KERNEL: usize = 6;
/// Arrows with a number beside them.
const LABELLED: usize = 15;

const INK: &str = "#24292f";
const FAINT: &str = "#8b949e";
const AGAINST: &str = "#c2410c";

/// The boundaries of `report` and what couples them, in the DOT language.
#[must_use]
pub fn dot(report: &Report) -> String {
    let view = View::new(report);
    let arrows = arrange::arrows(&view);
    let mut dot = DotWriter::new("boundaries");
    head(&mut dot, &view, &arrows);
    for (index, central) in view.central(CENTRAL).iter().enumerate() {
        boundary(
            &mut dot,
            index,
            &report.boundaries[index],
            &label(&view, index, central),
        );
    }
    kernel(&mut dot, report);
    let heaviest = arrows.iter().map(|arrow| arrow.coupling.references).max();
    for (rank, arrow) in arrows.iter().enumerate() {
        draw(&mut dot, arrow, heaviest.unwrap_or(1), rank < LABELLED);
    }
    dot.finish()
}

fn head(dot: &mut DotWriter, view: &View<'_>, arrows: &[Arrow<'_>]) {
    dot.line(
        "graph [compound=true, rankdir=TB, newrank=true, ranksep=0.7, nodesep=0.35, splines=true]",
    );
    dot.line(&format!(
        "graph [fontname=\"Helvetica\", fontsize=12, fontcolor=\"{INK}\", labelloc=b, labeljust=l]"
    ));
    dot.line(&format!(
        "node [shape=plaintext, fontname=\"Helvetica\", fontsize=10, fontcolor=\"{INK}\"]"
    ));
    dot.line(&format!(
        "edge [fontname=\"Helvetica\", fontsize=9, color=\"{FAINT}\", fontcolor=\"{INK}\", arrowsize=0.7]"
    ));
    dot.attribute("label", &[arrange::caption(view, arrows)]);
}

/// The lines inside a boundary.
fn label(view: &View<'_>, index: usize, central: &[usize]) -> Vec<String> {
    let boundary = &view.report.boundaries[index];
    let mut lines = vec![format!(
        "{}, {}",
        counted(boundary.types, "type"),
        counted(boundary.lines, "line")
    )];
    let types = central.iter().map(|&ty| &view.report.types[ty]);
    lines.extend(types.map(|ty| ty.short_name().to_owned()));
    lines
}

fn boundary(dot: &mut DotWriter, index: usize, boundary: &Boundary, lines: &[String]) {
    let name = if boundary.name.is_empty() {
        &boundary.id
    } else {
        &boundary.name
    };
    dot.open(&format!("subgraph cluster_{index}"));
    dot.line(&format!(
        "graph [style=\"rounded,filled\", color=\"{FAINT}\", fillcolor=\"#f6f8fa\", fontsize=13, \
         labelloc=t, labeljust=c, margin=6, fontname=\"Helvetica-Bold\"]"
    ));
    dot.attribute("label", std::slice::from_ref(name));
    dot.node(&format!("b{index}"), lines, "");
    dot.close();
}

/// The types that belong to no boundary, in a box of their own without arrows: everybody uses them.
fn kernel(dot: &mut DotWriter, report: &Report) {
    let types: Vec<&Type> = report
        .kernel
        .iter()
        .filter_map(|candidate| report.types.get(candidate.ty))
        .collect();
    if types.is_empty() {
        return;
    }
    let mut lines = vec![counted(types.len() as u64, "type")];
    let named = types.iter().take(KERNEL);
    lines.extend(named.map(|ty| ty.short_name().to_owned()));
    if types.len() > KERNEL {
        lines.push("…".to_owned());
    }
    dot.open("subgraph cluster_kernel");
    dot.line(&format!(
        "graph [style=\"rounded,dashed\", color=\"{FAINT}\", fontsize=13, labelloc=t, labeljust=c, margin=6, fontname=\"Helvetica-Bold\"]"
    ));
    dot.attribute("label", &["Shared by several".to_owned()]);
    dot.node("kernel", &lines, "");
    dot.close();
}

fn draw(dot: &mut DotWriter, arrow: &Arrow<'_>, heaviest: u64, labelled: bool) {
    let Coupling {
        references, calls, ..
    } = *arrow.coupling;
    let thickness = 0.6 + 4.4 * (references as f64 / heaviest.max(1) as f64).sqrt();
    let mut attributes = vec![
        format!("ltail=cluster_{}", arrow.from),
        format!("lhead=cluster_{}", arrow.to),
        format!("penwidth={thickness:.2}"),
        format!("weight={}", pull(references, heaviest)),
        format!(
            "tooltip=\"{}, {}\"",
            counted(references, "reference"),
            counted(calls, "call")
        ),
    ];
    if labelled {
        attributes.push(format!("label=\" {} \"", grouped(references)));
    }
    if arrow.against {
        let against = [
            format!("color=\"{AGAINST}\""),
            format!("fontcolor=\"{AGAINST}\""),
            "constraint=false".to_owned(),
        ];
        attributes.extend(against);
    }
    dot.edge(
        &format!("b{}", arrow.from),
        &format!("b{}", arrow.to),
        &attributes.join(", "),
    );
}

#[cfg(test)]
mod tests;
