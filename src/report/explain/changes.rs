//! A boundary: how it was changed.

use super::Page;
use crate::report::printable::{counted, printable};

impl Page<'_> {
    /// How often it changed alone, with whom, by whom; nothing unless history was asked for.
    pub(super) fn changes(&self, id: &str) -> Vec<String> {
        let containment = self.report.containment.as_ref();
        let of = containment.and_then(|all| all.boundaries.iter().find(|of| of.id == id));
        let Some(of) = of.filter(|of| of.commits > 0) else {
            return Vec::new();
        };
        let mut lines = vec![format!(
            "{} touched it, {} of them nothing else (containment {})",
            counted(of.commits, "commit"),
            of.alone,
            of.containment
        )];
        let together: Vec<String> = of
            .together
            .iter()
            .take(3)
            .map(|other| {
                format!(
                    "{} in {}",
                    printable(self.view.name(&other.id)),
                    other.commits
                )
            })
            .collect();
        if !together.is_empty() {
            lines.push(format!("together with {}", together.join(", ")));
        }
        let names: Vec<String> = of
            .main_authors
            .iter()
            .map(|author| format!("{} {}", printable(&author.name), author.commits))
            .collect();
        lines.push(format!(
            "{}: {}",
            counted(of.authors, "author"),
            names.join(", ")
        ));
        if let Some(days) = of.lead_time_days.value() {
            lines.push(format!("released after {days:.0} days, the median"));
        }
        let owners: Vec<String> = of
            .owners
            .iter()
            .map(|owner| {
                format!(
                    "{} ({})",
                    printable(&owner.name),
                    counted(owner.files, "file")
                )
            })
            .collect();
        if !owners.is_empty() {
            lines.push(format!("owned by {}", owners.join(", ")));
        }
        lines
    }
}
