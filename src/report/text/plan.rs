//! What to do first: the first steps of the extraction, the moves that help most, the dependencies to break, each with a place.

use super::Page;
use super::paint::Role;
use super::sections::column;
use super::table::{Kind, Table};
use crate::report::model::{Break, CircleBreak, Move, Site, Step, Type};
use crate::report::printable::counted;

/// Steps, moves and breaks shown.
const STEPS: usize = 2;
const MOVES: usize = 2;
const BREAKS: usize = 2;

impl Page<'_> {
    /// The head of the plan; nothing where there is only one boundary.
    pub(super) fn plan(&self) -> Vec<String> {
        let report = self.view.report;
        let breaks: Vec<&Break> = report
            .circle_breaks
            .iter()
            .flat_map(|circle| &circle.breaks)
            .collect();
        if report.plan.len() < 2 && report.moves.is_empty() && breaks.is_empty() {
            return Vec::new();
        }
        let mut table = Table::new(
            heading(&report.plan, &report.moves, &report.circle_breaks),
            &[
                column("", Kind::Text, Role::Subject),
                column("costs, or gains", Kind::Text, Role::Plain),
                column("first at", Kind::Path, Role::Aside),
            ],
        );
        for (place, step) in report.plan.iter().take(STEPS).enumerate() {
            table.row(self.step_row(place, step));
        }
        for proposed in report.moves.iter().take(MOVES) {
            table.row(self.move_row(proposed));
        }
        for broken in breaks.into_iter().take(BREAKS) {
            table.row(self.break_row(broken));
        }
        table.lines(self.width, self.paint)
    }

    fn step_row(&self, place: usize, step: &Step) -> [String; 3] {
        let mut cuts = step.cuts.iter();
        let first = cuts.find_map(|&cut| self.cut_site(cut));
        [
            format!("{}. {}", place + 1, self.view.name(&step.boundary)),
            costs(step),
            self.at(first),
        ]
    }

    fn move_row(&self, proposed: &Move) -> [String; 3] {
        let types = &self.view.report.types;
        let first = proposed.types.first().and_then(|&ty| types.get(ty));
        let more = match proposed.types.len() {
            0 | 1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        [
            format!(
                "move {}{more} to {}",
                first.map_or("?", Type::short_name),
                self.view.name(&proposed.to)
            ),
            format!("{} fewer", counted(proposed.gain, "ref")),
            first.and_then(Type::place).unwrap_or_default(),
        ]
    }

    fn break_row(&self, broken: &Break) -> [String; 3] {
        let most = broken.remedies.first().map_or("", |one| &one.remedy);
        let by = if broken.remedies.len() > 1 {
            "most by"
        } else {
            "by"
        };
        let mut cuts = broken.remedies.iter().flat_map(|one| &one.cuts);
        let first = cuts.find_map(|&cut| self.cut_site(cut));
        [
            format!(
                "break {} → {}",
                self.view.name(&broken.from),
                self.view.name(&broken.to)
            ),
            format!("{}, {by} {most}", counted(broken.references, "ref")),
            self.at(first),
        ]
    }

    fn cut_site(&self, cut: usize) -> Option<Site> {
        let cut = self.view.report.cuts.get(cut)?;
        cut.sites.first().copied().or(cut.inferred)
    }

    /// `path:line`; empty where there is no such place.
    pub(super) fn at(&self, site: Option<Site>) -> String {
        let place = site.and_then(|site| {
            let file = self.view.report.files.get(site.0)?;
            Some(format!("{file}:{}", site.1))
        });
        place.unwrap_or_default()
    }
}

fn heading(steps: &[Step], moves: &[Move], circles: &[CircleBreak]) -> String {
    let breaks: usize = circles.iter().map(|circle| circle.breaks.len()).sum();
    let parts = [
        (steps.len(), "step"),
        (moves.len(), "move"),
        (breaks, "break"),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(count, noun)| counted(count as u64, noun))
        .collect();
    format!("Plan ({})", parts.join(", "))
}

/// What a step costs, by kind, without what costs nothing.
fn costs(step: &Step) -> String {
    let cost = step.cost;
    let kinds = [
        (
            cost.operations_provided + cost.operations_required,
            "operation",
        ),
        (cost.tables_lent + cost.tables_borrowed, "table"),
        (cost.transactions, "transaction"),
        (cost.sites, "place"),
    ];
    let kinds = kinds.into_iter().filter(|(count, _)| *count > 0);
    let kinds: Vec<String> = kinds.map(|(count, noun)| counted(count, noun)).collect();
    if kinds.is_empty() {
        "nothing ties it to what stays".to_owned()
    } else {
        kinds.join(", ")
    }
}
