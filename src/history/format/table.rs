//! The table on the terminal, and rows for spreadsheets.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Effects, Style};

use super::Layout;
use super::spark::spark;
use crate::history::{Figures, Timeline};
use crate::report::printable::{fraction, grouped, printable, shorten, width};

/// Pairs that are shown.
const PAIRS: usize = 12;
/// Rises that are shown.
pub(super) const RISES: usize = 10;
/// Columns of names.
const NAME: usize = 34;
/// Columns of a number.
const NUMBER: usize = 10;
/// A sparkline is not longer.
const SPARK: usize = 48;

/// A figure: its key, its name, how it is taken, and whether it is a share.
pub(super) struct Row {
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    pub(super) of: fn(&Figures) -> Option<f64>,
    pub(super) is_share: bool,
}

const fn count(key: &'static str, name: &'static str, of: fn(&Figures) -> Option<f64>) -> Row {
    Row {
        key,
        name,
        of,
        is_share: false,
    }
}

const fn share(key: &'static str, name: &'static str, of: fn(&Figures) -> Option<f64>) -> Row {
    Row {
        key,
        name,
        of,
        is_share: true,
    }
}

/// The figures that are shown of each commit.
pub(super) const ROWS: [Row; 12] = [
    share("crossing_share", "references that cross, share", |it| {
        it.division.crossing_references.value()
    }),
    count("crossing_references", "references that cross", |it| {
        Some(it.crossing_references as f64)
    }),
    count("coupled_pairs", "coupled pairs", |it| {
        Some(it.pairs.len() as f64)
    }),
    count("boundaries_in_cycles", "boundaries in cycles", |it| {
        Some(it.division.boundaries_in_cycles as f64)
    }),
    share("modularity", "modularity", |it| {
        it.division.modularity.value()
    }),
    count("boundaries", "boundaries", |it| {
        Some(it.division.boundaries as f64)
    }),
    count("unplaced", "types in no boundary", |it| {
        Some(it.unplaced as f64)
    }),
    count("types", "types", |it| Some(it.system.types as f64)),
    count("lines", "lines", |it| Some(it.lines as f64)),
    share("propagation_cost", "propagation cost", |it| {
        it.system.propagation_cost.value()
    }),
    share("types_in_cycles", "types in cycles, share", |it| {
        it.system.types_in_cycles.value()
    }),
    count("files_with_errors", "files with errors", |it| {
        Some(it.files_with_errors as f64)
    }),
];

/// A value as a reader sees it.
pub(super) fn shown(value: Option<f64>, is_share: bool) -> String {
    match value {
        None => "-".to_owned(),
        Some(value) if is_share => fraction(value, 3),
        #[expect(clippy::cast_sign_loss, reason = "counts are not negative")]
        Some(value) => grouped(value as u64),
    }
}

pub(super) fn text(timeline: &Timeline, layout: &Layout) -> String {
    let bold = Style::new().effects(Effects::BOLD);
    let paint = |text: &str, style: Style| {
        if layout.color {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    };
    let mut out = format!(
        "{}  {}\n",
        paint(&printable(&timeline.title), bold),
        span(timeline)
    );
    // Writing to a string does not fail.
    let _ = writeln!(out, "  held to {}", printable(&timeline.division));
    if let Some(caution) = timeline.caution() {
        let _ = writeln!(out, "  note: {caution}");
    }
    if timeline.measured().next().is_none() {
        out += "  there is nothing to analyse in any of them\n";
        return out;
    }
    let columns = layout
        .width
        .saturating_sub(NAME + 2 * NUMBER + 8)
        .clamp(8, SPARK);
    let heading = |out: &mut String, title: &str| {
        let title = paint(&pad(title, NAME + 2), bold);
        let _ = writeln!(
            out,
            "\n{title}{:>NUMBER$}{:>NUMBER$}  over time",
            "first", "last"
        );
    };
    heading(&mut out, "Figures");
    for row in &ROWS {
        let values = values(timeline, |figures| (row.of)(figures));
        line(&mut out, row.name, &values, row.is_share, columns);
    }
    let pairs = timeline.pairs();
    heading(&mut out, &format!("References ({})", pairs.len()));
    for &(from, to) in pairs.iter().take(PAIRS) {
        let values = values(
            timeline,
            |figures| Some(figures.references(from, to) as f64),
        );
        line(&mut out, &format!("{from} → {to}"), &values, false, columns);
    }
    if pairs.len() > PAIRS {
        let more = pairs.len() - PAIRS;
        let _ = writeln!(out, "  ... and {more} more; --format json has all");
    }
    let _ = writeln!(out, "\n{}", paint("Rises", bold));
    for rise in timeline.rises.iter().take(RISES) {
        let pair = format!("{} → {}", rise.from, rise.to);
        let counts = format!("{} -> {}", grouped(rise.before), grouped(rise.after));
        let commit = rise.commit.get(..10).unwrap_or(&rise.commit);
        let commit = paint(commit, AnsiColor::Yellow.on_default());
        let rest = layout.width.saturating_sub(NAME + 41).max(12);
        let subject = printable(&rise.subject).into_owned();
        let _ = writeln!(
            out,
            "  {}  {counts:>14}  {commit}  {}  {}",
            pad(&pair, NAME),
            rise.date,
            shorten(&subject, rest)
        );
    }
    if timeline.rises.is_empty() {
        out += "  no commit raised the coupling of a pair by much\n";
    }
    out
}

/// How many commits, from when to when.
pub(super) fn span(timeline: &Timeline) -> String {
    let count = timeline.commits.len();
    let word = if count == 1 { "commit" } else { "commits" };
    let mut text = match (timeline.commits.first(), timeline.commits.last()) {
        (Some(first), Some(last)) => format!(
            "{count} {word}, {} {} to {} {}",
            first.short(),
            first.date,
            last.short(),
            last.date
        ),
        _ => format!("{count} {word}"),
    };
    let mut reasons = timeline.commits.iter().filter_map(|it| it.absent.as_ref());
    if let Some(first) = reasons.next() {
        let _ = match reasons.count() {
            0 => write!(text, "; 1 not measured: {}", printable(first)),
            more => write!(
                text,
                "; {} not measured, the first: {}",
                more + 1,
                printable(first)
            ),
        };
    }
    if timeline.cut_off {
        text += "; older ones are not in this shallow clone";
    }
    text
}

/// One value for each commit.
pub(super) fn values(
    timeline: &Timeline,
    of: impl Fn(&Figures) -> Option<f64>,
) -> Vec<Option<f64>> {
    let points = timeline.commits.iter();
    points
        .map(|point| point.figures.as_ref().and_then(&of))
        .collect()
}

fn line(out: &mut String, name: &str, values: &[Option<f64>], is_share: bool, columns: usize) {
    let first = values.iter().copied().flatten().next();
    let last = values.iter().rev().copied().flatten().next();
    let spark = spark(values, columns);
    let _ = writeln!(
        out,
        "  {}{:>NUMBER$}{:>NUMBER$}  {}",
        pad(name, NAME),
        shown(first, is_share),
        shown(last, is_share),
        spark.trim_end()
    );
}

/// `text` in exactly so many columns.
fn pad(text: &str, columns: usize) -> String {
    let text = printable(text).into_owned();
    let text = shorten(&text, columns);
    let rest = columns.saturating_sub(width(&text));
    format!("{text}{}", " ".repeat(rest))
}

pub(super) fn csv(timeline: &Timeline) -> String {
    let mut pairs = timeline.pairs();
    pairs.sort_unstable();
    let mut head: Vec<String> = ["commit", "date", "files"].map(str::to_owned).to_vec();
    head.extend(ROWS.iter().map(|row| row.key.to_owned()));
    head.extend(pairs.iter().map(|(from, to)| format!("{from} -> {to}")));
    let mut out = joined(&head);
    for point in &timeline.commits {
        let mut cells = vec![point.commit.clone(), point.date.clone()];
        if let Some(figures) = &point.figures {
            cells.push(figures.files.to_string());
            let value = |row: &Row| (row.of)(figures).map_or(String::new(), |it| it.to_string());
            cells.extend(ROWS.iter().map(value));
            let of = |(from, to): &(&str, &str)| figures.references(from, to).to_string();
            cells.extend(pairs.iter().map(of));
        }
        cells.resize(head.len(), String::new());
        out += &joined(&cells);
    }
    out
}

/// A row of RFC 4180, with a line feed.
fn joined(cells: &[String]) -> String {
    let quoted = cells.iter().map(|cell| {
        if cell.contains(['"', ',', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    });
    quoted.collect::<Vec<_>>().join(",") + "\n"
}
