//! Everything that a rule could say of a report, before the baseline is asked.

use super::idle::{self, Idle};
use super::{CheckOptions, RELATED, left_out, rounded, severity_of};
use crate::base::problem::ProblemCode;
use crate::boundaries::{Boundaries, Budget, Measure, Severity, Use, WatchRule as Rule};
use crate::report::model::Report;
use crate::watch::baseline::Entry;
use crate::watch::finding::{Finding, Related};
use crate::watch::seams::{Crossing, Seams, Spot, Table};

/// A finding, and the entries with which a baseline excuses it: it is new where one of them is missing. Without an
/// entry nothing excuses it.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) finding: Finding,
    pub(super) entries: Vec<Entry>,
    /// What it comes from, where that is something with an entry of its own.
    pub(super) causes: Vec<(Entry, Related)>,
    /// Of a decision that holds for nothing: whether it was written before the code that it held for went.
    pub(super) idle: Option<Idle>,
}

/// What every rule says of `report`; what is allowed is left out.
pub(super) fn candidates(
    report: &Report,
    seams: &Seams,
    boundaries: &Boundaries,
    options: &CheckOptions<'_>,
) -> Vec<Candidate> {
    let in_file = |line: u32| Spot::at_line(options.boundaries_file, line);
    let (crossings, is_counted) = (seams.crossings.iter(), counts_uses(boundaries));
    let mut all: Vec<Candidate> = crossings
        .map(|crossing| of_crossing(crossing, boundaries, is_counted))
        .collect();
    // Forbidden uses come first, in the order of the rules.
    all.sort_by_key(|candidate| candidate.finding.rule != Rule::ForbiddenUse);
    all.extend(
        seams
            .cycles
            .iter()
            .map(|members| of_cycle(members, seams, boundaries)),
    );
    let tables = seams.shared_tables();
    all.extend(tables.map(|table| of_table(table, boundaries)));
    for budget in &boundaries.budgets {
        all.extend(of_budget(budget, report, seams, &in_file));
    }
    for ((from, to), &references) in &seams.pairs {
        if let Some(usage) = deciding(boundaries, from, to) {
            all.extend(of_pair(usage, (from, to), references, seams));
        }
    }
    all.extend(of_unplaced(seams, boundaries));
    all.extend(idle::of_problems(report, boundaries, options));
    all.extend(left_out::candidates(report, boundaries));
    all.extend(idle::of_unused(seams, boundaries, &in_file));
    all.retain(|candidate| candidate.finding.severity != Severity::Allow);
    all
}

/// Entries that a baseline has whether or not there is a finding: what budgets count today. A share can rise while what
/// it counts falls; only where that has grown, too, is its budget broken.
pub(super) fn standing(seams: &Seams, boundaries: &Boundaries) -> Vec<Entry> {
    let budgets = boundaries.budgets.iter();
    let shares =
        budgets.filter(|budget| budget.of.is_share() && budget.severity != Severity::Allow);
    let shares = shares.filter_map(|budget| {
        let count = seams.figures.get(&budget.of)?.count;
        Some(entry_of_figure(budget, count))
    });
    let counted = shares
        .chain(allowed(seams, boundaries))
        .chain(unbound(seams, boundaries));
    counted.chain(idle::decisions(boundaries)).collect()
}

/// The uses that no finding speaks of, where a budget counts uses.
fn allowed<'a>(seams: &'a Seams, boundaries: &'a Boundaries) -> impl Iterator<Item = Entry> + 'a {
    let counted: &[Crossing] = if counts_uses(boundaries) {
        &seams.crossings
    } else {
        &[]
    };
    let silent = counted
        .iter()
        .filter(|crossing| severity_of_use(crossing, boundaries).1 == Severity::Allow);
    silent.map(|crossing| Entry::Allowed {
        user: crossing.user.clone(),
        used: crossing.used.clone(),
        from: crossing.from.clone(),
        to: crossing.to.clone(),
        references: crossing.references,
    })
}

/// The names that are not bound, where a budget counts them.
fn unbound<'a>(seams: &'a Seams, boundaries: &Boundaries) -> impl Iterator<Item = Entry> + 'a {
    let mut budgets = boundaries.budgets.iter();
    let is_counted = budgets
        .any(|budget| budget.of == Measure::UnresolvedShare && budget.severity != Severity::Allow);
    let unbound = seams.unbound.iter().filter(move |_| is_counted);
    unbound.map(|(place, &names)| Entry::Unbound {
        place: place.clone(),
        names,
    })
}

/// Whether a budget counts uses.
fn counts_uses(boundaries: &Boundaries) -> bool {
    let mut budgets = boundaries.budgets.iter();
    budgets.any(|budget| is_of_uses(budget.of) && budget.severity != Severity::Allow)
}

fn is_of_uses(measure: Measure) -> bool {
    matches!(
        measure,
        Measure::CouplingScore | Measure::CrossingReferences
    )
}

/// Figures that count uses, or names that are not bound, have no count in the baseline: these have lines there with their own.
fn entry_of_figure(budget: &Budget, count: u64) -> Entry {
    Entry::Budget {
        of: budget.of.name().to_owned(),
        from: None,
        to: None,
        count: Some(count)
            .filter(|_| !is_of_uses(budget.of) && budget.of != Measure::UnresolvedShare),
    }
}

/// The section that decides about a pair: the first that names it.
pub(super) fn deciding<'a>(boundaries: &'a Boundaries, from: &str, to: &str) -> Option<&'a Use> {
    boundaries.uses.iter().find(|usage| usage.names(from, to))
}

fn entry_of(crossing: &Crossing) -> Entry {
    Entry::Crossing {
        user: crossing.user.clone(),
        used: crossing.used.clone(),
        from: crossing.from.clone(),
        to: crossing.to.clone(),
        references: None,
    }
}

/// What a use is to the boundaries, and what it does.
fn severity_of_use(crossing: &Crossing, boundaries: &Boundaries) -> (Rule, Severity) {
    match deciding(boundaries, &crossing.from, &crossing.to) {
        Some(usage) if usage.severity == Severity::Allow => (Rule::Crossing, Severity::Allow),
        Some(usage) => (Rule::ForbiddenUse, usage.severity),
        None => (Rule::Crossing, severity_of(boundaries, Rule::Crossing)),
    }
}

/// `is_counted`: whether a budget counts its references.
fn of_crossing(crossing: &Crossing, boundaries: &Boundaries, is_counted: bool) -> Candidate {
    let Crossing {
        user,
        used,
        from,
        to,
        ..
    } = crossing;
    let usage = deciding(boundaries, from, to);
    let (rule, severity) = severity_of_use(crossing, boundaries);
    let message = match rule {
        Rule::ForbiddenUse => format!("{user} uses {used}, but {from} is not to use {to}"),
        _ => format!("{user} uses {used}: {from} depends on {to}"),
    };
    let mut finding = Finding::new(rule, severity, &[user, used], message);
    let mut spots = crossing.spots.iter();
    finding.at = spots.next().cloned();
    let uses = spots.map(|spot| ("used here, too".to_owned(), spot));
    let declared = crossing.declared.iter();
    let declared = declared.map(|spot| (format!("{used} is declared here"), spot));
    finding.related = declared.chain(uses).take(RELATED).map(related).collect();
    finding.reason = usage.and_then(|usage| usage.reason.clone());
    (finding.from, finding.to) = (Some(from.clone()), Some(to.clone()));
    let mut entry = entry_of(crossing);
    if let Entry::Crossing { references, .. } = &mut entry {
        *references = is_counted.then_some(crossing.references);
    }
    Candidate {
        finding,
        entries: vec![entry],
        causes: Vec::new(),
        idle: None,
    }
}

fn related((message, at): (String, &Spot)) -> Related {
    Related {
        at: at.clone(),
        message,
    }
}

fn of_cycle(members: &[String], seams: &Seams, boundaries: &Boundaries) -> Candidate {
    let within = |id: &String| members.contains(id);
    let crossings = seams.crossings.iter();
    let inside = crossings.filter(|crossing| within(&crossing.from) && within(&crossing.to));
    let cause = |crossing: &Crossing| {
        let (from, to) = (&crossing.from, &crossing.to);
        let message = format!(
            "{from} depends on {to}: {} uses {}",
            crossing.user, crossing.used
        );
        let at = crossing.spots.first()?.clone();
        Some((entry_of(crossing), Related { at, message }))
    };
    let causes: Vec<(Entry, Related)> = inside.filter_map(cause).collect();
    let mut firsts: Vec<(Entry, Related)> = causes.clone();
    firsts.sort_by(|(a, _), (b, _)| a.pair().cmp(&b.pair()));
    firsts.dedup_by(|(next, _), (kept, _)| next.pair() == kept.pair());
    let rule = Rule::Cycle;
    let keys: Vec<&str> = members.iter().map(String::as_str).collect();
    let message = format!("{} depend on each other in a circle", listed(&keys));
    let mut finding = Finding::new(rule, severity_of(boundaries, rule), &keys, message);
    finding.at = firsts.first().map(|(_, first)| first.at.clone());
    finding.related = firsts
        .into_iter()
        .map(|(_, related)| related)
        .take(RELATED)
        .collect();
    let entry = Entry::Cycle {
        boundaries: members.to_vec(),
    };
    Candidate {
        finding,
        entries: vec![entry],
        causes,
        idle: None,
    }
}

fn of_table(table: &Table, boundaries: &Boundaries) -> Candidate {
    let name = &table.name;
    let rule = Rule::SharedTable;
    let writers: Vec<&str> = table.writers.keys().map(String::as_str).collect();
    let message = format!("{} write the table {name}", listed(&writers));
    let mut finding = Finding::new(rule, severity_of(boundaries, rule), &[name], message);
    let entry = |writer: &str| Entry::SharedTable {
        table: name.clone(),
        writer: writer.to_owned(),
    };
    let causes: Vec<(Entry, Related)> = table
        .writers
        .iter()
        .filter_map(|(writer, spots)| {
            let at = spots.first()?.clone();
            let message = format!("{writer} writes it here");
            Some((entry(writer), Related { at, message }))
        })
        .collect();
    finding.at = causes.first().map(|(_, first)| first.at.clone());
    finding.related = causes
        .iter()
        .map(|(_, related)| related.clone())
        .take(RELATED)
        .collect();
    Candidate {
        finding,
        entries: writers.iter().map(|writer| entry(writer)).collect(),
        causes,
        idle: None,
    }
}

fn of_budget(
    budget: &Budget,
    report: &Report,
    seams: &Seams,
    in_file: &impl Fn(u32) -> Spot,
) -> Option<Candidate> {
    let counted = *seams.figures.get(&budget.of)?;
    let value = counted.value().filter(|value| *value > budget.max)?;
    let (name, max) = (budget.of.name(), budget.max);
    let shown = rounded(counted).unwrap_or(value);
    let message = format!("{name} is {shown}, its budget is {max}");
    let mut finding = Finding::new(Rule::Budget, budget.severity, &[name], message);
    finding.at = Some(in_file(budget.line));
    finding.reason.clone_from(&budget.reason);
    if budget.of == Measure::ParseErrors {
        finding.related = unparsed(report).take(RELATED).collect();
    }
    Some(Candidate {
        finding,
        entries: vec![entry_of_figure(budget, counted.count)],
        causes: Vec::new(),
        idle: None,
    })
}

/// The files that did not parse, each with the first place that could not be read.
fn unparsed(report: &Report) -> impl Iterator<Item = Related> + '_ {
    let problems = report.problems.iter();
    let broken = problems.filter(|problem| problem.code == ProblemCode::ParseError);
    broken.map(|problem| Related {
        at: Spot::at_line(&problem.path, problem.line.unwrap_or(1)),
        message: problem.message.clone(),
    })
}

fn of_pair(
    usage: &Use,
    (from, to): (&str, &str),
    references: u64,
    seams: &Seams,
) -> Option<Candidate> {
    let max = usage.references.filter(|&max| references > max)?;
    // The budget is a limit of its own: what is allowed up to it is not allowed beyond.
    let severity = match usage.severity {
        Severity::Allow => Severity::Deny,
        other => other,
    };
    let message = format!("{from} refers to {to} {references} times, its budget is {max}");
    let key = ["references", from, to];
    let mut finding = Finding::new(Rule::Budget, severity, &key, message);
    let own = |crossing: &&Crossing| crossing.from == from && crossing.to == to;
    let crossings = seams.crossings.iter().filter(own);
    let causes: Vec<(Entry, Related)> = crossings
        .filter_map(|crossing| {
            let at = crossing.spots.first()?.clone();
            let message = format!("{} uses {}", crossing.user, crossing.used);
            Some((entry_of(crossing), Related { at, message }))
        })
        .collect();
    finding.at = causes.first().map(|(_, first)| first.at.clone());
    finding.related = causes
        .into_iter()
        .map(|(_, related)| related)
        .take(RELATED)
        .collect();
    finding.reason.clone_from(&usage.reason);
    (finding.from, finding.to) = (Some(from.to_owned()), Some(to.to_owned()));
    let entry = Entry::Budget {
        of: "references".to_owned(),
        from: Some(from.to_owned()),
        to: Some(to.to_owned()),
        count: Some(references),
    };
    Some(Candidate {
        finding,
        entries: vec![entry],
        causes: Vec::new(),
        idle: None,
    })
}

fn of_unplaced<'a>(
    seams: &'a Seams,
    boundaries: &'a Boundaries,
) -> impl Iterator<Item = Candidate> + 'a {
    let rule = Rule::Unplaced;
    let severity = severity_of(boundaries, rule);
    seams.unplaced.iter().map(move |unplaced| {
        let id = &unplaced.id;
        let message = format!("{id} is in no boundary");
        let mut finding = Finding::new(rule, severity, &[id], message);
        finding.at.clone_from(&unplaced.spot);
        Candidate {
            finding,
            entries: vec![Entry::Unplaced { ty: id.clone() }],
            causes: Vec::new(),
            idle: None,
        }
    })
}

/// `a, b and c`.
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
