//! Where each area lies: a grid whose slots are dealt out so that what is tied together lies together.
//!
//! A force-directed picture of a dense graph is a knot. A grid has no overlaps by construction, its lines are
//! aligned, and the only question is who gets which slot. That is a quadratic assignment problem; at the size of
//! a map, exchanging pairs until nothing improves, from several starts, is near enough to the best. Users lie above
//! what they use, as far as there is an above.
//!
//! Only arithmetic that every machine rounds alike (`+ - * / sqrt`) is used, so equal reports have equal maps.

/// A tie between two areas.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tie {
    pub(super) from: usize,
    pub(super) to: usize,
    /// How heavy it is, at least 0.
    pub(super) weight: f64,
}

/// How much wider than high a map is, in slots.
const ASPECT: f64 = 1.35;
/// What a tie costs that runs upwards, beside its length.
const UPWARDS: f64 = 1.2;
/// What a tie costs that runs level.
const LEVEL: f64 = 0.25;
/// What a tie costs for each area that it would have to pass through.
const THROUGH: f64 = 1.0;
/// Exchanges that are tried in all, roughly.
const EFFORT: usize = 3_000_000;

/// Slots in rows from the top.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Grid {
    pub(super) columns: usize,
    pub(super) rows: usize,
    /// The slot of each area, counted by rows.
    pub(super) slot_of: Vec<usize>,
}

/// Deals out slots to `count` areas; `order` says who should rather be above.
pub(super) fn place(count: usize, ties: &[Tie], order: &[usize]) -> Grid {
    let columns = super::whole((count as f64 * ASPECT).sqrt().ceil()).max(1);
    let rows = count.div_ceil(columns);
    let mut search = Search::new(columns, rows, count, ties);
    let work = (columns * rows).pow(2) * (1 + ties.len() / count.max(1));
    let starts = (EFFORT / work.max(1) / 8).clamp(1, 24);
    let mut best: Option<(f64, Vec<usize>)> = None;
    for start in 0..starts {
        let slots = search.run(order, start as u64);
        if best.as_ref().is_none_or(|(cost, _)| slots.0 < *cost) {
            best = Some(slots);
        }
    }
    Grid {
        columns,
        rows,
        slot_of: best.map_or_else(Vec::new, |(_, slots)| slots),
    }
}

/// The search for a good assignment.
struct Search<'a> {
    columns: usize,
    count: usize,
    slots: usize,
    ties: &'a [Tie],
    /// Indexes of the ties at each area.
    at: Vec<Vec<usize>>,
    /// The area in each slot.
    held: Vec<Option<usize>>,
    slot_of: Vec<usize>,
}

impl<'a> Search<'a> {
    fn new(columns: usize, rows: usize, count: usize, ties: &'a [Tie]) -> Self {
        let mut at = vec![Vec::new(); count];
        for (index, tie) in ties.iter().enumerate() {
            at[tie.from].push(index);
            at[tie.to].push(index);
        }
        Self {
            columns,
            count,
            slots: columns * rows,
            ties,
            at,
            held: Vec::new(),
            slot_of: Vec::new(),
        }
    }

    /// A local optimum and its cost. The first start is `order` itself, the others are shuffled.
    fn run(&mut self, order: &[usize], start: u64) -> (f64, Vec<usize>) {
        self.deal(order, start);
        for _ in 0..60 {
            if !self.pass() {
                break;
            }
        }
        let cost = (0..self.ties.len()).map(|tie| self.cost(tie)).sum();
        (cost, self.slot_of.clone())
    }

    fn deal(&mut self, order: &[usize], start: u64) {
        let mut areas: Vec<Option<usize>> = (0..self.slots).map(|_| None).collect();
        let (free, mut next) = (self.slots - self.count, 0);
        // The free slots are the outer ones of the last row.
        for (slot, area) in areas.iter_mut().enumerate() {
            let place = slot % self.columns;
            let last = slot + self.columns >= self.slots;
            let (left, right) = (free / 2, self.columns - free.div_ceil(2));
            if (!last || (left..right).contains(&place)) && next < self.count {
                *area = Some(order[next]);
                next += 1;
            }
        }
        if start > 0 {
            shuffle(&mut areas, start);
        }
        self.slot_of = vec![0; self.count];
        for (slot, area) in areas.iter().enumerate() {
            if let Some(area) = *area {
                self.slot_of[area] = slot;
            }
        }
        self.held = areas;
    }

    /// Makes every exchange that improves, once; whether there was one.
    fn pass(&mut self) -> bool {
        let mut improved = false;
        for a in 0..self.slots {
            for b in a + 1..self.slots {
                if self.held[a].is_none() && self.held[b].is_none() {
                    continue;
                }
                let before = self.around(a, b);
                self.exchange(a, b);
                if self.around(a, b) < before - 1e-9 {
                    improved = true;
                } else {
                    self.exchange(a, b);
                }
            }
        }
        improved
    }

    fn exchange(&mut self, a: usize, b: usize) {
        self.held.swap(a, b);
        for slot in [a, b] {
            if let Some(area) = self.held[slot] {
                self.slot_of[area] = slot;
            }
        }
    }

    /// Cost of the ties at what lies in two slots.
    fn around(&self, a: usize, b: usize) -> f64 {
        let areas = [self.held[a], self.held[b]];
        let ties = areas.iter().flatten().flat_map(|&area| &self.at[area]);
        ties.map(|&tie| self.cost(tie)).sum()
    }

    fn cost(&self, tie: usize) -> f64 {
        let tie = self.ties[tie];
        let place = |area: usize| {
            let slot = self.slot_of[area];
            (slot % self.columns, slot / self.columns)
        };
        let ((x, y), (u, v)) = (place(tie.from), place(tie.to));
        let (dx, dy) = (x.abs_diff(u) as f64, y.abs_diff(v) as f64);
        let direction = match y.cmp(&v) {
            std::cmp::Ordering::Less => 0.0,
            std::cmp::Ordering::Equal => LEVEL,
            std::cmp::Ordering::Greater => UPWARDS,
        };
        let between = (greatest_divisor(x.abs_diff(u), y.abs_diff(v))).saturating_sub(1);
        tie.weight * ((dx * dx + dy * dy).sqrt() + direction + THROUGH * between as f64)
    }
}

/// Greatest common divisor: one more than the grid points between two slots.
fn greatest_divisor(a: usize, b: usize) -> usize {
    if b == 0 {
        a
    } else {
        greatest_divisor(b, a % b)
    }
}

/// Fisher and Yates, with a linear congruential generator of a fixed seed.
fn shuffle<T>(values: &mut [T], seed: u64) {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    for last in (1..values.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        values.swap(last, (state >> 33) as usize % (last + 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(from: usize, to: usize, weight: f64) -> Tie {
        Tie { from, to, weight }
    }

    fn rows_of(grid: &Grid) -> Vec<usize> {
        let rows = grid.slot_of.iter().map(|slot| slot / grid.columns);
        rows.collect()
    }

    #[test]
    fn nobody_shares_a_slot() {
        for count in 0..40 {
            let ties: Vec<Tie> = (1..count).map(|n| tie(n - 1, n, 1.0)).collect();
            let order: Vec<usize> = (0..count).collect();
            let mut slots = place(count, &ties, &order).slot_of;
            slots.sort_unstable();
            slots.dedup();
            assert_eq!(slots.len(), count);
        }
    }

    #[test]
    fn users_lie_above_what_they_use() {
        let ties = [tie(0, 3, 5.0), tie(1, 3, 5.0), tie(2, 3, 5.0)];
        let rows = rows_of(&place(4, &ties, &[3, 2, 1, 0]));
        assert!((0..3).all(|user| rows[user] <= rows[3]), "{rows:?}");
    }

    #[test]
    fn strong_ties_are_short() {
        let mut ties: Vec<Tie> = (0..12)
            .flat_map(|a| (0..12).map(move |b| tie(a, b, 0.1)))
            .filter(|tie| tie.from != tie.to)
            .collect();
        ties.push(tie(0, 11, 50.0));
        let grid = place(12, &ties, &(0..12).collect::<Vec<_>>());
        let (a, b) = (grid.slot_of[0], grid.slot_of[11]);
        assert_eq!(b, a + grid.columns, "{grid:?}");
    }
}
