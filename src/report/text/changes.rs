//! How far changes stayed within boundaries, in the summary.

use super::Page;
use super::paint::Role;
use crate::report::model::BoundaryChanges;
use crate::report::printable::{counted, grouped};

/// Boundaries that are named.
const NAMED: usize = 3;

impl Page<'_> {
    /// How many commits touched one boundary only; nothing unless history was asked for.
    pub(super) fn changes(&self) -> Vec<String> {
        let Some(found) = &self.view.report.containment else {
            return Vec::new();
        };
        let heading = self.paint.paint(Role::Heading, "Changes");
        let span = if found.since.is_empty() {
            String::new()
        } else {
            format!(", {} to {}", found.since, found.until)
        };
        let mut lines = vec![
            format!("{heading}  {}{span}", counted(found.commits, "commit")),
            self.fact(
                "contained",
                &format!(
                    "{} of {} touched one boundary only ({}); left out: {} of more than {} files, {} outside of boundaries",
                    grouped(found.contained),
                    grouped(found.counted),
                    found.containment.percent(0),
                    grouped(found.mass),
                    found.mass_limit,
                    grouped(found.outside),
                ),
            ),
        ];
        let mut by_share: Vec<&BoundaryChanges> = found
            .boundaries
            .iter()
            .filter(|of| of.containment.value().is_some())
            .collect();
        by_share.sort_by(|a, b| {
            let share = |of: &BoundaryChanges| of.containment.value().unwrap_or_default();
            share(b)
                .total_cmp(&share(a))
                .then_with(|| b.commits.cmp(&a.commits))
        });
        let told = |of: &&BoundaryChanges| {
            let name = self.view.name(&of.id);
            format!(
                "{name} {} of {}",
                of.containment.percent(0),
                grouped(of.commits)
            )
        };
        let most: Vec<String> = by_share.iter().take(NAMED).map(told).collect();
        let rest = &by_share[most.len()..];
        let least: Vec<String> = rest.iter().rev().take(NAMED).map(told).collect();
        if !most.is_empty() {
            lines.push(self.fact("most alone", &most.join(", ")));
        }
        if !least.is_empty() {
            lines.push(self.fact("least", &least.join(", ")));
        }
        let releases = &found.releases;
        if let Some(days) = releases.lead_time_days.value() {
            let tags = counted(releases.tags, "release");
            lines.push(self.fact(
                "released",
                &format!("after {days:.0} days, the median over {tags}"),
            ));
        }
        lines
    }
}
