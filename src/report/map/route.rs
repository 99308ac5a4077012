//! How a coupling is drawn: a curve from border to border that goes around other areas where it can.

use super::Area;

/// Room between a border and the end of a curve.
const GAP: f64 = 3.0;
/// Room that is left around other areas.
const MARGIN: f64 = 4.0;
/// Points at which a curve is looked at.
const STEPS: usize = 24;
/// How far a curve may bow out, as a share of its length; the first that meets the fewest areas is taken.
/// Both directions of a pair bow to their own right hand, so that they lie side by side.
const BOWS: [f64; 9] = [0.10, 0.2, -0.16, 0.32, -0.3, 0.46, -0.46, 0.65, -0.65];

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

/// The curve from one area to another that meets the fewest of the others.
pub(crate) fn route(areas: &[Area], from: usize, to: usize) -> Curve {
    let (a, b) = (areas[from], areas[to]);
    let mut best: Option<(usize, Curve)> = None;
    for bow in BOWS {
        let curve = bowed(a, b, bow);
        let others = areas.iter().enumerate();
        let met = others
            .filter(|&(index, _)| index != from && index != to)
            .filter(|(_, area)| meets(&curve, area))
            .count();
        if best.as_ref().is_none_or(|(fewest, _)| met < *fewest) {
            best = Some((met, curve));
        }
        if met == 0 {
            break;
        }
    }
    best.map_or_else(|| bowed(a, b, 0.0), |(_, curve)| curve)
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

fn meets(curve: &Curve, area: &Area) -> bool {
    (1..STEPS).any(|step| {
        let (x, y) = curve.at(step as f64 / STEPS as f64);
        let across = (area.x - MARGIN..=area.x + area.width + MARGIN).contains(&x);
        across && (area.y - MARGIN..=area.y + area.height + MARGIN).contains(&y)
    })
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
        assert!(!meets(&curve, &areas[1]), "{curve:?}");
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
