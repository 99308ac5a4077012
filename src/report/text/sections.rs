//! The parts of the summary. Each yields its lines, or none where it has nothing to say.

use super::Page;
use super::paint::Role;
use super::table::{Column, Kind, Table};
use crate::base::problem::Problem;
use crate::report::model::{Boundary, Coupling, Cycle, Level, Metrics, Type};
use crate::report::printable::{counted, grouped, printable, shorten, width};

/// Couplings, shared-kernel candidates and problems shown.
const COUPLINGS: usize = 5;
const KERNEL: usize = 3;
const PROBLEMS: usize = 2;
/// Members of a cycle that are named.
const NAMED: usize = 3;
/// Columns of the label before a line of facts.
const LABEL: usize = 11;

pub(super) const fn column(title: &'static str, kind: Kind, role: Role) -> Column {
    Column { title, kind, role }
}

pub(super) const fn number(title: &'static str) -> Column {
    column(title, Kind::Number, Role::Plain)
}

impl Page<'_> {
    /// What was read, and how much of it was understood.
    pub(super) fn health(&self) -> Vec<String> {
        let report = self.view.report;
        let health = &report.health;
        let tool = format!("{} {}", report.tool.name, report.tool.version);
        let read = format!(
            "{}, {}, {} in {}",
            counted(health.files, "file"),
            counted(health.lines, "line"),
            size(health.bytes),
            counted(report.projects.len() as u64, "project"),
        );
        let mut flaws = Vec::new();
        if health.files_with_errors > 0 {
            let files = counted(health.files_with_errors, "file");
            flaws.push(format!("; {files} with parse errors"));
        }
        if health.files_not_read > 0 {
            let files = counted(health.files_not_read, "file");
            flaws.push(format!("; {files} not read"));
        }
        vec![
            format!(
                "{}  {}",
                self.paint.paint(Role::Heading, &printable(self.title)),
                self.paint.paint(Role::Aside, &tool)
            ),
            self.fact("read", &(read + &flaws.concat())),
            self.fact("types", &self.type_counts()),
            self.fact("bound", &self.bound()),
        ]
    }

    fn type_counts(&self) -> String {
        let health = &self.view.report.health;
        let apart: Vec<String> = health
            .roles
            .iter()
            .filter(|(role, count)| *role != "product" && **count > 0)
            .map(|(role, count)| format!("{} {role}", grouped(*count)))
            .collect();
        let aside = if apart.is_empty() {
            String::new()
        } else {
            format!("; in no boundary: {}", apart.join(", "))
        };
        format!("{}{aside}", grouped(health.types))
    }

    fn bound(&self) -> String {
        let health = &self.view.report.health;
        let mut reasons: Vec<(&String, &u64)> = health.unresolved_by_reason.iter().collect();
        reasons.sort_by_key(|&(reason, count)| (std::cmp::Reverse(*count), reason));
        let reasons: Vec<String> = reasons
            .iter()
            .take(3)
            .map(|(reason, count)| format!("{} {reason}", grouped(**count)))
            .collect();
        let missing = if reasons.is_empty() {
            String::new()
        } else {
            format!("; not bound: {}", reasons.join(", "))
        };
        format!(
            "{} of {}{missing}",
            health.bound_share().percent(1),
            counted(health.references, "name")
        )
    }

    /// The proposal, at most `rows` lines of it.
    pub(super) fn boundaries(&self, rows: usize) -> Vec<String> {
        let boundaries = &self.view.report.boundaries;
        if boundaries.is_empty() {
            let heading = self.paint.paint(Role::Heading, "Boundaries");
            return vec![format!(
                "{heading}  none: nothing here depends on anything else"
            )];
        }
        // A report of an earlier version tells no forms.
        let form = boundaries.iter().any(|boundary| boundary.form.is_some());
        let form = form.then(|| column("form", Kind::Text, Role::Plain));
        let columns: Vec<Column> = [column("", Kind::Text, Role::Subject)]
            .into_iter()
            .chain(form)
            .chain([
                number("types"),
                number("lines"),
                number("cohesion"),
                number("refs out"),
                number("refs in"),
                column("uses", Kind::Text, Role::Aside),
            ])
            .collect();
        let mut table = Table::new(format!("Boundaries ({})", boundaries.len()), &columns);
        let shown = fitting(boundaries.len(), rows);
        for boundary in &boundaries[..shown] {
            table.row(self.boundary_row(boundary, form.is_some()));
        }
        self.with_rest(
            table.lines(self.width, self.paint),
            boundaries.len() - shown,
        )
    }

    fn boundary_row(&self, boundary: &Boundary, has_form: bool) -> Vec<String> {
        let uses: Vec<&str> = boundary
            .depends_on
            .iter()
            .map(|id| self.view.name(id))
            .collect();
        let form = boundary.form.as_ref();
        let form = form.map_or_else(String::new, |form| form.form.clone());
        let mut cells = vec![self.view.name(&boundary.id).to_owned()];
        cells.extend(has_form.then_some(form));
        cells.extend([
            grouped(boundary.types),
            grouped(boundary.lines),
            boundary.metrics.cohesion.to_string(),
            grouped(boundary.metrics.outgoing_references),
            grouped(boundary.metrics.incoming_references),
            uses.join(", "),
        ]);
        cells
    }

    /// The heaviest couplings between boundaries, with one place each.
    pub(super) fn couplings(&self) -> Vec<String> {
        let couplings: Vec<&Coupling> = self.view.couplings().map(|(_, _, c)| c).collect();
        if couplings.is_empty() {
            return Vec::new();
        }
        let mut table = Table::new(
            format!("Couplings ({})", couplings.len()),
            &[
                column("", Kind::Text, Role::Subject),
                number("refs"),
                number("calls"),
                number("to types"),
                column("first at", Kind::Path, Role::Aside),
            ],
        );
        for coupling in couplings.iter().take(COUPLINGS) {
            table.row(self.coupling_row(coupling));
        }
        table.lines(self.width, self.paint)
    }

    fn coupling_row(&self, coupling: &Coupling) -> [String; 5] {
        [
            format!(
                "{} → {}",
                self.view.name(&coupling.from),
                self.view.name(&coupling.to)
            ),
            grouped(coupling.references),
            grouped(coupling.calls),
            grouped(coupling.types),
            self.at(coupling.sites.first().copied()),
        ]
    }

    /// One line a level: how many cycles, and who is in the largest.
    pub(super) fn cycles(&self) -> Vec<String> {
        let cycles = &self.view.report.cycles;
        if cycles.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![self.paint.paint(Role::Heading, "Cycles")];
        for level in Level::ALL {
            let at_level: Vec<&Cycle> = cycles.iter().filter(|c| c.level == level).collect();
            // The first of the longest ones, so that a tie does not depend on the iteration's direction.
            let largest = at_level.iter().rev().max_by_key(|c| c.members.len());
            if let Some(largest) = largest {
                let members: usize = at_level.iter().map(|c| c.members.len()).sum();
                lines.push(self.cycle_line(level, at_level.len(), members, largest));
            }
        }
        lines
    }

    fn cycle_line(&self, level: Level, count: usize, members: usize, largest: &Cycle) -> String {
        let names: Vec<String> = largest
            .members
            .iter()
            .take(NAMED)
            .map(|&index| self.member_name(level, index))
            .collect();
        let rest = largest.members.len().saturating_sub(names.len());
        let rest = if rest > 0 {
            format!(" and {} more", grouped(rest as u64))
        } else {
            String::new()
        };
        let size = grouped(largest.members.len() as u64);
        let count = if count == 1 {
            format!("1 cycle of {}", members_of(level, members as u64))
        } else {
            let over = members_of(level, members as u64);
            format!("{count} cycles over {over}, the largest of {size}")
        };
        let line = format!("{count}: {}{rest}", names.join(", "));
        self.fact(level.name(), &line)
    }

    fn member_name(&self, level: Level, index: usize) -> String {
        let report = self.view.report;
        let name = match level {
            Level::Type => report.types.get(index).map(Type::short_name),
            Level::Namespace => report.namespaces.get(index).map(|n| n.name.as_str()),
            Level::Project => report.projects.get(index).map(|p| p.name.as_str()),
            Level::Boundary => report.boundaries.get(index).map(|b| self.view.name(&b.id)),
        };
        name.unwrap_or("?").to_owned()
    }

    /// The types that everybody uses.
    pub(super) fn kernel(&self) -> Vec<String> {
        let report = self.view.report;
        if report.kernel.is_empty() {
            return Vec::new();
        }
        let mut table = Table::new(
            format!("Shared by several ({})", report.kernel.len()),
            &[
                column("", Kind::Text, Role::Subject),
                number("used by"),
                number("boundaries"),
                column("would become", Kind::Text, Role::Plain),
                column("at", Kind::Path, Role::Aside),
            ],
        );
        for candidate in report.kernel.iter().take(KERNEL) {
            let ty = report.types.get(candidate.ty);
            table.row([
                ty.map_or("?", Type::short_name).to_owned(),
                grouped(candidate.users),
                grouped(candidate.boundaries),
                match candidate.rule.as_str() {
                    "static-state" => candidate.remedy.clone(),
                    _ => candidate.becomes.clone(),
                },
                ty.and_then(Type::place).unwrap_or_default(),
            ]);
        }
        table.lines(self.width, self.paint)
    }

    /// Figures of the whole, in one line or two.
    pub(super) fn whole(&self) -> Vec<String> {
        let metrics = &self.view.report.metrics;
        if metrics.system.types == 0 {
            return Vec::new();
        }
        let mut lines = vec![self.paint.paint(Role::Heading, "Whole")];
        let mut used = width("Whole");
        for (index, figure) in whole_figures(metrics).iter().enumerate() {
            let mut separator = if index == 0 { "  " } else { ", " };
            if index > 0 && used + width(separator) + width(figure) > self.width {
                lines.push(" ".repeat(width("Whole")));
                (used, separator) = (width("Whole"), "  ");
            }
            used += width(separator) + width(figure);
            if let Some(line) = lines.last_mut() {
                line.push_str(separator);
                line.push_str(figure);
            }
        }
        lines
    }

    /// How many problems, and the first of them.
    pub(super) fn problems(&self) -> Vec<String> {
        let problems = &self.view.report.problems;
        if problems.is_empty() {
            return Vec::new();
        }
        let heading = format!("Problems ({})", problems.len());
        let mut lines = vec![self.paint.paint(Role::Heading, &heading)];
        let shown = fitting(problems.len(), PROBLEMS + 1);
        lines.extend(
            problems[..shown]
                .iter()
                .map(|problem| self.problem(problem)),
        );
        self.with_rest(lines, problems.len() - shown)
    }

    fn problem(&self, problem: &Problem) -> String {
        let numbers = problem.line.into_iter().chain(problem.column);
        let numbers: Vec<String> = numbers.map(|number| format!(":{number}")).collect();
        let line = numbers.concat();
        let text = match problem.path.as_str() {
            "" => problem.message.clone(),
            path => format!("{path}{line}: {}", problem.message),
        };
        let text = printable(&text);
        let cut = shorten(&text, self.width - 2);
        format!("  {}", self.paint.paint(Role::Warning, &cut))
    }

    /// What to run next.
    pub(super) fn next(&self) -> Vec<String> {
        let hint = |command: &str, what: &str| {
            let command = format!("{command:<46}");
            format!("  {command}  {}", self.paint.paint(Role::Aside, what))
        };
        vec![
            self.paint.paint(Role::Heading, "Next"),
            hint(
                "unseam analyze --format json=report.json",
                "everything, with file and line",
            ),
            hint(
                "unseam graph --level boundary | dot -Tsvg",
                "a picture of the boundaries",
            ),
        ]
    }

    /// An indented line with a label, cut to the width.
    pub(super) fn fact(&self, label: &str, text: &str) -> String {
        let label = self.paint.paint(Role::Aside, &format!("{label:<LABEL$}"));
        let text = printable(text);
        format!("  {label}{}", shorten(&text, self.width - 2 - LABEL))
    }

    /// `lines`, and a last one that counts what was left out.
    pub(super) fn with_rest(&self, mut lines: Vec<String>, rest: usize) -> Vec<String> {
        if rest > 0 {
            let rest = format!("  and {} more", grouped(rest as u64));
            lines.push(self.paint.paint(Role::Aside, &rest));
        }
        lines
    }
}

/// How many of `count` entries to show in `rows` lines, one of which counts the rest where there is a rest.
fn fitting(count: usize, rows: usize) -> usize {
    if count <= rows { count } else { rows - 1 }
}

/// The figures of the whole, most telling first.
fn whole_figures(metrics: &Metrics) -> Vec<String> {
    let mut figures = vec![
        format!(
            "{} of references cross",
            metrics.division.crossing_references.percent(0)
        ),
        format!("modularity {}", metrics.division.modularity),
        format!(
            "propagation cost {}",
            metrics.system.propagation_cost.percent(0)
        ),
        format!(
            "{} of types in cycles",
            metrics.system.types_in_cycles.percent(0)
        ),
    ];
    // Without tables there is nothing to say.
    let purity = metrics.division.transactional_purity;
    if purity.value().is_some() {
        figures.push(format!("transactional purity {purity}"));
    }
    figures
}

/// Bytes in the unit that reads best.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => counted(bytes, "byte"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

fn members_of(level: Level, count: u64) -> String {
    match level {
        Level::Boundary if count != 1 => format!("{} boundaries", grouped(count)),
        _ => counted(count, level.name()),
    }
}
