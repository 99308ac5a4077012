//! How a coupling is drawn: a curve from border to border that goes around other areas where it can.

use super::Area;

/// Room between a border and the end of a curve.
const GAP: f64 = 3.0;
/// Room that is left around other areas.
const MARGIN: f64 = 4.0;
/// Room around all areas together that a curve may use.
const AROUND: f64 = 26.0;
/// Points at which a curve is looked at.
const STEPS: usize = 24;
/// How far a curve may bow out, as a share of its length. Both directions of a pair bow to their own right hand, so that they
/// lie side by side.
const BOWS: [f64; 11] = [
    0.10, 0.16, 0.23, -0.16, 0.32, -0.23, -0.32, 0.46, -0.46, 0.65, -0.65,
];
/// What a bow of the whole length costs, in points of the curve that lie in another area.
const DETOUR: f64 = 3.0;
/// Where along a curve its number may stand, the middle first.
const PLACES: [f64; 9] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/// A quadratic Bézier curve.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Curve {
    /// Where it starts, at the border of the user.
    pub(crate) start: (f64, f64),
    /// The point that pulls it.
    pub(crate) control: (f64, f64),
    /// Where it ends, at the border of what is used.
    pub(crate) end: (f64, f64),
}

impl Curve {
    /// The point at `t`, 0 to 1.
    pub(crate) fn at(&self, t: f64) -> (f64, f64) {
        let u = 1.0 - t;
        let mix = |a: f64, b: f64, c: f64| u * u * a + 2.0 * u * t * b + t * t * c;
        (
            mix(self.start.0, self.control.0, self.end.0),
            mix(self.start.1, self.control.1, self.end.1),
        )
    }
}

/// The curve from one area to another of which the least lies in others, without too long a way around them.
pub(crate) fn route(areas: &[Area], from: usize, to: usize) -> Curve {
    let (a, b) = (areas[from], areas[to]);
    let mut best: Option<(f64, Curve)> = None;
    for bow in BOWS {
        let curve = bowed(a, b, bow);
        let others = areas.iter().enumerate();
        let met: usize = others
            .filter(|&(index, _)| index != from && index != to)
            .map(|(_, area)| meets(&curve, area))
            .sum();
        let met = met + leaves(&curve, areas);
        let cost = met as f64 + DETOUR * bow.abs();
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, curve));
        }
    }
    best.map_or_else(|| bowed(a, b, 0.0), |(_, curve)| curve)
}

/// Where the number of a curve stands, `width` wide and 16 high: in the middle, or beside the areas there. `taken` has the
/// numbers before it and learns of this one.
pub(crate) fn number_at(
    curve: &Curve,
    areas: &[Area],
    taken: &mut Vec<Area>,
    width: f64,
) -> (f64, f64) {
    let plate = |t: f64| {
        let (x, y) = curve.at(t);
        Area {
            x: x - width / 2.0,
            y: y - 8.0,
            width,
            height: 16.0,
        }
    };
    let is_free = |plate: &Area| {
        let mut others = areas.iter().chain(taken.iter());
        !others.any(|other| overlap(plate, other))
    };
    let free = PLACES.into_iter().map(plate).find(is_free);
    let found = free.unwrap_or_else(|| plate(0.5));
    taken.push(found);
    found.centre()
}

fn overlap(a: &Area, b: &Area) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/// A curve between two areas whose middle lies `bow` of its length to the right.
fn bowed(a: Area, b: Area, bow: f64) -> Curve {
    let (start, end) = (a.centre(), b.centre());
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let control = (
        f64::midpoint(start.0, end.0) - 2.0 * bow * dy,
        f64::midpoint(start.1, end.1) + 2.0 * bow * dx,
    );
    Curve {
        start: leave(a, control),
        control,
        end: leave(b, control),
    }
}

/// Where the line from the centre of `area` to `target` leaves it.
fn leave(area: Area, target: (f64, f64)) -> (f64, f64) {
    let (x, y) = area.centre();
    let (dx, dy) = (target.0 - x, target.1 - y);
    let reach = |half: f64, d: f64| {
        if d == 0.0 {
            f64::INFINITY
        } else {
            (half + GAP) / d.abs()
        }
    };
    let scale = reach(area.width / 2.0, dx)
        .min(reach(area.height / 2.0, dy))
        .min(1.0);
    (x + dx * scale, y + dy * scale)
}

/// How many points of the curve lie outside of what all areas together span.
fn leaves(curve: &Curve, areas: &[Area]) -> usize {
    let least = |of: fn(&Area) -> f64| areas.iter().map(of).fold(f64::INFINITY, f64::min);
    let most = |of: fn(&Area) -> f64| areas.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    let across = least(|a| a.x) - AROUND..=most(|a| a.x + a.width) + AROUND;
    let down = least(|a| a.y) - AROUND..=most(|a| a.y + a.height) + AROUND;
    let is_out = |step: &usize| {
        let (x, y) = curve.at(*step as f64 / STEPS as f64);
        !across.contains(&x) || !down.contains(&y)
    };
    (1..STEPS).filter(is_out).count()
}

/// How many points of the curve lie in the area.
fn meets(curve: &Curve, area: &Area) -> usize {
    let is_in = |step: &usize| {
        let (x, y) = curve.at(*step as f64 / STEPS as f64);
        let across = (area.x - MARGIN..=area.x + area.width + MARGIN).contains(&x);
        across && (area.y - MARGIN..=area.y + area.height + MARGIN).contains(&y)
    };
    (1..STEPS).filter(is_in).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(x: f64, y: f64) -> Area {
        Area {
            x,
            y,
            width: 100.0,
            height: 60.0,
        }
    }

    #[test]
    fn goes_around_what_lies_between() {
        let areas = [area(0.0, 0.0), area(200.0, 0.0), area(400.0, 0.0)];
        let curve = route(&areas, 0, 2);
        assert_eq!(meets(&curve, &areas[1]), 0, "{curve:?}");
    }

    #[test]
    fn numbers_stand_beside_areas_and_each_other() {
        let areas = [area(0.0, 0.0), area(400.0, 0.0), area(150.0, 0.0)];
        let curve = bowed(areas[0], areas[1], 0.0);
        let mut taken = Vec::new();
        let first = number_at(&curve, &areas, &mut taken, 20.0);
        let second = number_at(&curve, &areas, &mut taken, 20.0);
        assert_ne!(first, second);
        for (x, _) in [first, second] {
            assert!(!(140.0..=260.0).contains(&x), "{x}");
        }
    }

    #[test]
    fn both_directions_of_a_pair_lie_side_by_side() {
        let areas = [area(0.0, 0.0), area(0.0, 200.0)];
        let (down, up) = (route(&areas, 0, 1), route(&areas, 1, 0));
        assert!((down.at(0.5).0 - up.at(0.5).0).abs() > 10.0);
    }

    #[test]
    fn ends_at_the_borders() {
        let areas = [area(0.0, 0.0), area(300.0, 200.0)];
        let curve = route(&areas, 0, 1);
        for ((x, y), area) in [(curve.start, areas[0]), (curve.end, areas[1])] {
            let inside =
                x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height;
            assert!(!inside, "{x} {y}");
        }
    }
}
