//! A boundary: its card.

use super::answer::{BoundaryAnswer, Crossed, StepAnswer};
use super::{Page, section, sections};
use crate::report::model::{Boundary, Cut, FormReason};
use crate::report::printable::{counted, printable};

impl<'a> Page<'a> {
    /// The answer for a boundary.
    pub(super) fn boundary(&self, index: usize) -> String {
        let boundary = &self.report.boundaries[index];
        let id = boundary.id.as_str();
        let figures = &boundary.metrics;
        let mut lines = vec![
            self.boundary_name(id),
            format!(
                "  {}, {}; cohesion {}, {} out, {} in",
                counted(boundary.types, "type"),
                counted(boundary.lines, "line"),
                figures.cohesion,
                counted(figures.outgoing_references, "reference"),
                counted(figures.incoming_references, "reference")
            ),
        ];
        let purity = boundary.data.transactional_purity;
        if purity.value().is_some() {
            lines.push(format!("  transactional purity {purity}"));
        }
        let names = |ids: &'a [String]| {
            ids.iter()
                .map(|id| self.boundary_name(id))
                .collect::<Vec<_>>()
                .join(", ")
        };
        lines.extend(section("Uses", one(names(&boundary.depends_on))));
        lines.extend(section("Is used by", one(names(&boundary.used_by))));
        lines.extend(section("What turns around here", self.central(index)));
        lines.extend(section(
            "Operations that others call",
            self.listed(self.operations(|cut| cut.to == id)),
        ));
        lines.extend(section(
            "Operations of others that it calls",
            self.listed(self.operations(|cut| cut.from == id)),
        ));
        lines.extend(section(
            "What becomes of what crosses its border",
            self.remedies(id),
        ));
        lines.extend(section("Contested types", self.listed(self.contested(id))));
        for (title, rows) in self.card(index) {
            lines.extend(section(title, self.listed(rows)));
        }
        lines.extend(section("How it changed", self.changes(id)));
        lines.extend(section("Leaving the monolith", self.step(id)));
        lines.join("\n") + "\n"
    }

    /// The same as data.
    pub(super) fn boundary_answer(&self, index: usize) -> BoundaryAnswer {
        let boundary = &self.report.boundaries[index];
        let id = boundary.id.as_str();
        let cuts = self.report.cuts.iter();
        let cuts = cuts.filter(|cut| cut.from == id || cut.to == id);
        let operations = cuts.flat_map(|cut| {
            let operations = cut.operations.iter();
            operations.map(|operation| Crossed {
                from: cut.from.clone(),
                to: cut.to.clone(),
                ty: self.id(cut.ty),
                operation: self.called_of(operation),
            })
        });
        let first = [
            ("What turns around here", self.central(index)),
            ("What becomes of what crosses its border", self.remedies(id)),
            ("Contested types", self.contested(id)),
        ];
        let last = [
            ("How it changed", self.changes(id)),
            ("Leaving the monolith", self.step(id)),
        ];
        let all = first.into_iter().chain(self.card(index)).chain(last);
        BoundaryAnswer {
            id: id.to_owned(),
            name: boundary.name.clone(),
            types: boundary.types,
            lines: boundary.lines,
            metrics: boundary.metrics,
            depends_on: boundary.depends_on.clone(),
            used_by: boundary.used_by.clone(),
            operations: operations.collect(),
            step: self.step_answer(id),
            sections: sections(all),
        }
    }

    fn step_answer(&self, id: &str) -> Option<StepAnswer> {
        let steps = &self.report.plan;
        let place = steps.iter().position(|step| step.boundary == id)?;
        let step = &steps[place];
        let files = |files: &[usize]| {
            let known = files.iter().filter_map(|&file| self.report.files.get(file));
            known.cloned().collect()
        };
        Some(StepAnswer {
            number: place as u64 + 1,
            of: steps.len() as u64,
            cost: step.cost,
            price: step.price,
            files: files(&step.files),
            test_files: files(&step.test_files),
        })
    }

    /// What it has to do with the world outside, by heading.
    fn card(&self, index: usize) -> Vec<(&'static str, Vec<String>)> {
        let boundary = &self.report.boundaries[index];
        let requires = boundary.requires.iter().map(|&ty| self.short(ty)).collect();
        vec![
            ("Its form", self.form(boundary)),
            ("Load", Self::load(boundary)),
            ("What of it is called", self.busy(boundary)),
            ("What of it nobody calls", self.unused(boundary)),
            ("Entry points", self.entry_points(boundary)),
            ("Operations that it offers", self.offered(boundary)),
            ("Operations that it requires", self.required(boundary)),
            ("Data that it owns", self.data_owned(boundary)),
            ("Its data that others use", self.data_for_others(boundary)),
            ("Data of others that it uses", self.data_of_others(boundary)),
            ("What its border severs", self.severed_at(boundary)),
            (
                "Transactions that would cross",
                self.crossing_transactions(boundary),
            ),
            ("State that it shares", self.state_shared(boundary)),
            ("Hosts that drag it in", self.hosts(boundary)),
            ("What keeps it out of a container", self.blockers(boundary)),
            ("Packages that it uses", Self::packages(boundary)),
            ("Its tests", Self::tests(boundary)),
            ("Required of the platform", requires),
        ]
    }

    /// The form that fits it, why, and what would give it another one.
    fn form(&self, boundary: &Boundary) -> Vec<String> {
        let Some(form) = &boundary.form else {
            return Vec::new();
        };
        let reason = |reason: &FormReason| {
            let at = reason.at.as_ref().map(|at| format!("  {}", self.at(at)));
            let (text, rule) = (printable(&reason.text), printable(&reason.rule));
            format!("  {text} ({rule}){}", at.unwrap_or_default())
        };
        let mut lines = vec![format!("{}, because it", printable(&form.form))];
        lines.extend(form.because.iter().map(reason));
        if let Some(next) = &form.next {
            lines.push(format!("a {} once", printable(&next.form)));
            lines.extend(next.once.iter().map(reason));
        }
        lines
    }

    fn central(&self, index: usize) -> Vec<String> {
        let central = self
            .view
            .central(5)
            .into_iter()
            .nth(index)
            .unwrap_or_default();
        let lines = central.into_iter().map(|ty| {
            let place = self.report.types[ty].place().unwrap_or_default();
            format!("{}  {}", self.short(ty), printable(&place))
        });
        lines.collect()
    }

    /// Members that are called over the border, most calls first.
    fn operations(&self, is_meant: impl Fn(&Cut) -> bool) -> Vec<String> {
        let mut rows: Vec<(u64, String)> = Vec::new();
        for cut in self.report.cuts.iter().filter(|cut| is_meant(cut)) {
            for operation in &cut.operations {
                let place = operation
                    .at
                    .map_or_else(String::new, |site| self.place(site));
                let traffic = operation.requests.map_or_else(String::new, |requests| {
                    format!(", crossed by up to {}", counted(requests, "request"))
                });
                let line = format!(
                    "{}.{} ({}), {} from {}{traffic}, first at {place}",
                    self.short(cut.ty),
                    printable(&operation.member),
                    operation.kind,
                    counted(operation.calls, "call"),
                    printable(self.view.name(&cut.from)),
                );
                rows.push((operation.calls, line));
            }
        }
        rows.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        rows.into_iter().map(|(_, line)| line).collect()
    }

    fn remedies(&self, id: &str) -> Vec<String> {
        let mut counts: std::collections::BTreeMap<&str, (u64, u64)> =
            std::collections::BTreeMap::new();
        for cut in self
            .report
            .cuts
            .iter()
            .filter(|cut| cut.from == id || cut.to == id)
        {
            let entry = counts.entry(cut.remedy.as_str()).or_default();
            entry.0 += 1;
            entry.1 += cut.places;
        }
        let lines = counts.into_iter().map(|(remedy, (types, places))| {
            format!(
                "{remedy}: {} at {}",
                counted(types, "type"),
                counted(places, "place")
            )
        });
        lines.collect()
    }

    fn contested(&self, id: &str) -> Vec<String> {
        let types = self.report.types.iter().enumerate();
        let mut rows: Vec<(f64, String)> = types
            .filter(|(_, ty)| ty.home() == Some(id) && ty.outer.is_none())
            .filter_map(|(index, ty)| {
                let second = ty.second.as_deref()?;
                let name = printable(self.view.name(second)).into_owned();
                let sure = ty.confidence.value().unwrap_or(0.0);
                Some((
                    sure,
                    format!(
                        "{}, confidence {}, or {name}",
                        self.short(index),
                        ty.confidence
                    ),
                ))
            })
            .collect();
        rows.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
        rows.into_iter().map(|(_, line)| line).collect()
    }

    fn step(&self, id: &str) -> Vec<String> {
        let steps = &self.report.plan;
        let Some(place) = steps.iter().position(|step| step.boundary == id) else {
            return Vec::new();
        };
        let mut lines = vec![format!("step {} of {}", place + 1, steps.len())];
        lines.extend(super::costs::costs(self.report, &steps[place]));
        for circle in steps[place]
            .circles
            .iter()
            .filter_map(|&at| self.report.circle_breaks.get(at))
        {
            let breaks = circle
                .breaks
                .iter()
                .filter(|found| found.from == id || found.to == id);
            lines.extend(breaks.map(|found| {
                let remedies = found.remedies.iter();
                let remedies: Vec<String> = remedies
                    .map(|one| {
                        let types = counted(one.cuts.len() as u64, "type");
                        format!("{} of {types}", printable(&one.remedy))
                    })
                    .collect();
                let by = match remedies.as_slice() {
                    [] => String::new(),
                    all => format!(", by {}", all.join(", ")),
                };
                format!(
                    "before: break {} -> {}, {}{by}",
                    printable(self.view.name(&found.from)),
                    printable(self.view.name(&found.to)),
                    counted(found.references, "reference")
                )
            }));
        }
        let step = &steps[place];
        for (files, what) in [(&step.files, "file"), (&step.test_files, "test file")] {
            let files = files.iter().filter_map(|&file| self.report.files.get(file));
            let files: Vec<String> = files.map(|file| printable(file).into_owned()).collect();
            if !files.is_empty() {
                lines.push(format!("its {}:", counted(files.len() as u64, what)));
                let files = self.listed(files).into_iter();
                lines.extend(files.map(|file| format!("  {file}")));
            }
        }
        lines
    }
}

fn one(line: String) -> Vec<String> {
    if line.is_empty() {
        Vec::new()
    } else {
        vec![line]
    }
}
