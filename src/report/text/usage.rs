//! What files of usage say, in a few lines: how much of it could be joined, what nobody calls, where most requests may cross.

use super::Page;
use super::paint::Role;
use super::sections::{column, number};
use super::table::{Kind, Table};
use crate::report::model::Cut;
use crate::report::printable::{counted, grouped};

/// Cuts and unused entries that are shown.
const CUTS: usize = 3;
const UNUSED: usize = 3;

impl Page<'_> {
    /// Usage; nothing where no file of it was given.
    pub(super) fn usage(&self) -> Vec<String> {
        let usage = &self.view.report.usage;
        if usage.is_empty() {
            return Vec::new();
        }
        let joined = format!(
            "{} in {}, {} joined to {}",
            counted(usage.requests, "request"),
            counted(usage.sources.len() as u64, "file"),
            usage.joined_share.percent(1),
            counted_entries(usage.entries.len() as u64),
        );
        let mut lines = vec![
            self.paint.paint(Role::Heading, "Usage"),
            self.fact("joined", &joined),
        ];
        if !usage.unjoined.is_empty() {
            let names = usage.unjoined.iter().take(UNUSED);
            let names: Vec<String> = names
                .map(|unjoined| format!("{} ({})", unjoined.name, unjoined.reason))
                .collect();
            let rest = usage.unjoined.len().saturating_sub(names.len());
            lines.push(self.fact("not joined", &with_rest(&names, rest)));
        }
        if !usage.unused.is_empty() {
            let names = usage.unused.iter().take(UNUSED);
            let names: Vec<String> = names.map(|unused| unused.name.clone()).collect();
            let rest = usage.unused.len().saturating_sub(names.len());
            let text = format!("{}: {}", usage.unused.len(), with_rest(&names, rest));
            lines.push(self.fact("unused", &text));
        }
        lines.extend(self.hot_cuts());
        lines
    }

    /// The cuts that most requests may cross.
    fn hot_cuts(&self) -> Vec<String> {
        let requests = |cut: &Cut| cut.traffic.as_ref().map_or(0, |traffic| traffic.requests);
        let mut cuts: Vec<&Cut> = self.view.report.cuts.iter().collect();
        cuts.retain(|cut| requests(cut) > 0);
        cuts.sort_by_key(|cut| std::cmp::Reverse(requests(cut)));
        if cuts.is_empty() {
            return Vec::new();
        }
        let mut table = Table::new(
            format!("  Crossed by requests ({})", cuts.len()),
            &[
                column("", Kind::Text, Role::Subject),
                number("requests"),
                column("of", Kind::Text, Role::Plain),
                column("first at", Kind::Path, Role::Aside),
            ],
        );
        for cut in cuts.iter().take(CUTS) {
            let ty = self.view.report.types.get(cut.ty);
            table.row([
                format!(
                    "{} → {}",
                    self.view.name(&cut.from),
                    self.view.name(&cut.to)
                ),
                grouped(requests(cut)),
                ty.map_or("?", crate::report::model::Type::short_name)
                    .to_owned(),
                self.at(cut.sites.first().copied()),
            ]);
        }
        table.lines(self.width, self.paint)
    }
}

fn counted_entries(count: u64) -> String {
    if count == 1 {
        "1 entry".to_owned()
    } else {
        format!("{} entries", grouped(count))
    }
}

fn with_rest(names: &[String], rest: usize) -> String {
    let names = names.join(", ");
    if rest > 0 {
        format!("{names} and {} more", grouped(rest as u64))
    } else {
        names
    }
}
