//! The map: boundaries as areas of a picture, for the page and for SVG.
//!
//! An area is as large as its boundary has types, within the limits of what can be read. Where it lies is decided
//! by [`place`], how a coupling is drawn by [`route`].

mod place;
mod route;

use serde::Serialize;

use super::view::View;
use place::Tie;
pub(super) use route::{Curve, number_at, route};

/// A rectangle, in pixels from the upper left corner.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize)]
pub(crate) struct Area {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Area {
    /// Its middle.
    pub(crate) fn centre(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
}

/// A number that is a count, without its fraction; nothing below zero.
#[expect(clippy::cast_sign_loss, reason = "no number below zero is left")]
pub(super) fn whole(number: f64) -> usize {
    number.max(0.0) as usize
}

/// Where everything lies.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub(crate) struct Map {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// By boundary.
    pub(crate) areas: Vec<Area>,
}

/// Smallest and largest width of an area.
const WIDTH: (f64, f64) = (152.0, 236.0);
/// Smallest and largest height of an area.
const HEIGHT: (f64, f64) = (84.0, 164.0);
/// Room between columns and between rows: what arrows and their numbers need.
const BETWEEN: (f64, f64) = (64.0, 60.0);
/// Room around everything.
const AROUND: f64 = 28.0;

/// The map of the boundaries of a report.
pub(super) fn map(view: &View<'_>) -> Map {
    let boundaries = &view.report.boundaries;
    let ties: Vec<Tie> = view
        .couplings()
        .map(|(from, to, coupling)| Tie {
            from,
            to,
            weight: (coupling.references as f64).sqrt(),
        })
        .collect();
    let position = super::view::arrange::forward_order(view);
    let mut order: Vec<usize> = (0..boundaries.len()).collect();
    order.sort_by_key(|&boundary| position[boundary]);
    let grid = place::place(boundaries.len(), &ties, &order);

    let largest = boundaries.iter().map(|b| b.types).max().unwrap_or(1).max(1);
    let size = |boundary: usize| {
        let share = (boundaries[boundary].types as f64 / largest as f64).sqrt();
        let between = |(low, high): (f64, f64)| (low + (high - low) * share).round();
        (between(WIDTH), between(HEIGHT))
    };
    let (mut columns, mut rows) = (vec![0.0_f64; grid.columns], vec![0.0_f64; grid.rows]);
    for (boundary, slot) in grid.slot_of.iter().enumerate() {
        let (width, height) = size(boundary);
        let (column, row) = (slot % grid.columns, slot / grid.columns);
        columns[column] = columns[column].max(width);
        rows[row] = rows[row].max(height);
    }
    let start = |sizes: &[f64], index: usize, between: f64| {
        AROUND
            + sizes[..index]
                .iter()
                .map(|size| size + between)
                .sum::<f64>()
    };
    let areas = grid.slot_of.iter().enumerate().map(|(boundary, slot)| {
        let (width, height) = size(boundary);
        let (column, row) = (slot % grid.columns, slot / grid.columns);
        Area {
            x: (start(&columns, column, BETWEEN.0) + (columns[column] - width) / 2.0).round(),
            y: (start(&rows, row, BETWEEN.1) + (rows[row] - height) / 2.0).round(),
            width,
            height,
        }
    });
    Map {
        areas: areas.collect(),
        width: start(&columns, grid.columns, BETWEEN.0) - BETWEEN.0 + AROUND,
        height: start(&rows, grid.rows, BETWEEN.1) - BETWEEN.1 + AROUND,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    #[test]
    fn areas_do_not_overlap_and_lie_in_the_picture() {
        for count in [0, 1, 2, 7, 20, 45] {
            let report = sample::ring(count);
            let map = map(&View::new(&report));
            assert_eq!(map.areas.len(), count);
            for (index, a) in map.areas.iter().enumerate() {
                assert!(a.x >= 0.0 && a.x + a.width <= map.width, "{a:?}");
                assert!(a.y >= 0.0 && a.y + a.height <= map.height, "{a:?}");
                for b in &map.areas[..index] {
                    let apart = a.x + a.width <= b.x
                        || b.x + b.width <= a.x
                        || a.y + a.height <= b.y
                        || b.y + b.height <= a.y;
                    assert!(apart, "{a:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn the_larger_boundary_has_the_larger_area() {
        let report = sample::shop();
        let map = map(&View::new(&report));
        assert!(map.areas[0].width > map.areas[1].width);
    }
}
