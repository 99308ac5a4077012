//! The shared tables of the baseline, held against those of today.

use std::collections::BTreeSet;

use crate::watch::baseline::{Baseline, Entry};
use crate::watch::seams::Seams;
use crate::watch::tables::{Writers, renames};

/// Who writes which shared table, under the names that the baseline has for them.
pub(super) struct Shared<'a> {
    before: Writers<'a>,
    now: Writers<'a>,
    /// The tables of today that the baseline calls otherwise: today's name and that one.
    renamed: Vec<(&'a str, &'a str)>,
}

impl<'a> Shared<'a> {
    pub(super) fn new(baseline: &'a Baseline, now: &BTreeSet<&'a Entry>, seams: &Seams) -> Self {
        let before = writers(baseline.entries.keys());
        let mut now = writers(now.iter().copied());
        let is_there = |name: &str| seams.table(name).is_some();
        let renamed: Vec<_> = renames(&before, &now, is_there, |_| false)
            .into_iter()
            .collect();
        for (name, old) in &renamed {
            if let Some(writers) = now.remove(name) {
                now.insert(old, writers);
            }
        }
        Self {
            before,
            now,
            renamed,
        }
    }

    /// Whether the baseline has it that `writer` writes `table`, as it is called today.
    pub(super) fn was_there(&self, table: &str, writer: &str) -> bool {
        let mut renamed = self.renamed.iter();
        let old = renamed.find(|(name, _)| *name == table);
        has(&self.before, old.map_or(table, |(_, old)| old), writer)
    }

    /// Whether `writer` still writes `table`, as the baseline calls it.
    pub(super) fn is_there(&self, table: &str, writer: &str) -> bool {
        has(&self.now, table, writer)
    }
}

fn has(tables: &Writers<'_>, table: &str, writer: &str) -> bool {
    let writers = tables.get(table);
    writers.is_some_and(|writers| writers.contains(writer))
}

fn writers<'a>(entries: impl Iterator<Item = &'a Entry>) -> Writers<'a> {
    let mut writers = Writers::new();
    for entry in entries {
        if let Entry::SharedTable { table, writer } = entry {
            writers.entry(table).or_default().insert(writer);
        }
    }
    writers
}
