//! The numbers of boundaries beside the proposed one, and the evidence that all rest on.

use super::Page;
use crate::report::model::{DivisionLevel, EvidenceShare, LevelSide, Report, Type};
use crate::report::printable::counted;

/// Types of a part that are named.
const NAMED: usize = 2;

impl<'a> Page<'a> {
    /// What the nearest coarser and the nearest finer division would change, and what the evidence is worth here.
    pub(super) fn levels(&self) -> Vec<String> {
        let report: &'a Report = self.view.report;
        let nearest = |change: &str| report.levels.iter().find(|level| level.change == change);
        let levels = [nearest("join"), nearest("part")].into_iter().flatten();
        let mut lines: Vec<String> = levels.map(|level| self.level(level)).collect();
        if lines.is_empty() {
            return lines;
        }
        let shares: Vec<String> = report.evidence.iter().map(share).collect();
        lines.push(self.fact("evidence", &shares.join(", ")));
        lines
    }

    /// `fewer      7: Cart and Order would be one (together in 33 % of the runs)`
    fn level(&self, level: &'a DivisionLevel) -> String {
        let label = if level.change == "join" {
            "fewer"
        } else {
            "more"
        };
        let together = level.together.percent(0);
        let change = self.change(level);
        let text = format!(
            "{}: {change} (together in {together} of the runs)",
            level.services
        );
        self.fact(label, &text)
    }

    fn change(&self, level: &'a DivisionLevel) -> String {
        let [a, b] = &level.sides[..] else {
            return String::new();
        };
        if level.change == "join" {
            let [a, b] = [a, b].map(|side| self.names(&side.boundaries));
            return format!("{a} and {b} would be one");
        }
        format!(
            "{} would part into {} and {}",
            self.names(&a.boundaries),
            self.part(a),
            self.part(b)
        )
    }

    fn names(&self, boundaries: &'a [String]) -> String {
        let names: Vec<&str> = boundaries.iter().map(|id| self.view.name(id)).collect();
        names.join(", ")
    }

    /// `32 types (Product, Category, ...)`
    fn part(&self, side: &'a LevelSide) -> String {
        let types = side
            .types
            .iter()
            .filter_map(|&ty| self.view.report.types.get(ty));
        let mut names: Vec<&str> = types.take(NAMED).map(Type::short_name).collect();
        if side.types.len() > NAMED {
            names.push("...");
        }
        format!(
            "{} ({})",
            counted(side.types.len() as u64, "type"),
            names.join(", ")
        )
    }
}

/// `vocabulary 23 % (lift 5.1)`
fn share(of: &EvidenceShare) -> String {
    let lift = of.lift.value();
    let lift = lift.map_or_else(String::new, |lift| format!(" (lift {lift:.1})"));
    format!("{} {}{lift}", of.layer, of.share.percent(0))
}
