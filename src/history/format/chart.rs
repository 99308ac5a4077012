//! Charts as SVG: one panel below the other over the same commits.

use std::fmt::Write as _;

use super::table::{shown, values};
use crate::history::{Figures, Timeline};
use crate::report::printable::shorten;
use crate::report::svg::escaped;

/// Size of a panel, in pixels, and of what stands around it.
const WIDTH: f64 = 860.0;
const HEIGHT: f64 = 150.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 250.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 30.0;
/// Pairs that have a line.
const PAIRS: usize = 6;
/// Columns of a name in a legend.
const NAME: usize = 34;

/// Hues of Okabe and Ito (2008), as in the page of the report.
const TINTS: [&str; 6] = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#8c7a00",
];

pub(super) const STYLE: &str = "\
svg{--paper:#faf9f6;--ink:#1d2329;--soft:#59636e;--line:#c5ccd3;--warm:#b84a00}\
@media(prefers-color-scheme:dark){svg{--paper:#14181c;--ink:#e8e9e6;--soft:#a9b2ba;--line:#3c464f;--warm:#f2965a}}\
.paper{fill:var(--paper)}svg text{font:11px system-ui,'Segoe UI','Helvetica Neue',Arial,sans-serif;fill:var(--soft)}\
svg .name{font-size:13px;font-weight:600;fill:var(--ink)}.axis{stroke:var(--line);fill:none}\
.rise{stroke:var(--warm);stroke-dasharray:2 3}polyline{fill:none;stroke-width:1.75;stroke-linejoin:round}";

/// A panel: its title, whether it shows shares, and its lines.
struct Panel {
    title: &'static str,
    is_share: bool,
    lines: Vec<(String, Vec<Option<f64>>)>,
}

/// All charts as one picture.
pub(super) fn svg(timeline: &Timeline) -> String {
    let panels = panels(timeline);
    let step = TOP + HEIGHT + BOTTOM;
    let (width, height) = (LEFT + WIDTH + RIGHT, step * panels.len() as f64 + 10.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n"
    );
    let title = format!(
        "{}: coupling over {} commits",
        timeline.title,
        timeline.commits.len()
    );
    // Writing to a string does not fail.
    let _ = writeln!(out, "<title>{}</title>", escaped(&title));
    let _ = writeln!(out, "<style>{STYLE}</style>");
    out.push_str("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    for (at, panel) in panels.iter().enumerate() {
        draw(&mut out, timeline, panel, step * at as f64);
    }
    out.push_str("</svg>\n");
    out
}

fn panels(timeline: &Timeline) -> Vec<Panel> {
    let line =
        |name: &str, of: fn(&Figures) -> Option<f64>| (name.to_owned(), values(timeline, of));
    let pairs = timeline.pairs();
    let pairs = pairs.iter().take(PAIRS).map(|&(from, to)| {
        let counts = values(
            timeline,
            |figures| Some(figures.references(from, to) as f64),
        );
        (format!("{from} → {to}"), counts)
    });
    vec![
        Panel {
            title: "Share of references that cross boundaries",
            is_share: true,
            lines: vec![line("crossing references", |it| {
                it.division.crossing_references.value()
            })],
        },
        Panel {
            title: "References between the pairs that moved most",
            is_share: false,
            lines: pairs.collect(),
        },
        Panel {
            title: "References that cross boundaries",
            is_share: false,
            lines: vec![line("all pairs", |it| Some(it.crossing_references as f64))],
        },
        Panel {
            title: "Types",
            is_share: false,
            lines: vec![
                line("types", |it| Some(it.system.types as f64)),
                line("in no boundary", |it| Some(it.unplaced as f64)),
            ],
        },
    ]
}

fn draw(out: &mut String, timeline: &Timeline, panel: &Panel, top: f64) {
    let (y0, y1) = (top + TOP, top + TOP + HEIGHT);
    let known = panel.lines.iter().flat_map(|(_, values)| values).flatten();
    let highest = known.fold(0.0_f64, |high, &value| high.max(value));
    let scale = if highest > 0.0 { highest } else { 1.0 };
    let last = timeline.commits.len().saturating_sub(1);
    let x = |at: usize| LEFT + WIDTH * at as f64 / last.max(1) as f64;
    let y = |value: f64| y1 - HEIGHT * value / scale;
    let _ = writeln!(
        out,
        "<text class=\"name\" x=\"{LEFT}\" y=\"{:.1}\">{}</text>",
        y0 - 12.0,
        panel.title
    );
    let right = LEFT + WIDTH;
    let _ = writeln!(
        out,
        "<path class=\"axis\" d=\"M{LEFT} {y0:.1}H{right}M{LEFT} {y1:.1}H{right}\"/>"
    );
    for (value, at) in [(highest, y0), (0.0, y1)] {
        let label = shown(Some(value), panel.is_share);
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>",
            LEFT - 8.0,
            at + 4.0
        );
    }
    for (at, anchor) in [(0, "start"), (last, "end")] {
        if let Some(point) = timeline.commits.get(at) {
            let _ = writeln!(
                out,
                "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{} {}</text>",
                x(at),
                y1 + 16.0,
                escaped(&point.date),
                escaped(point.short())
            );
        }
    }
    rises(out, timeline, &x, (y0, y1));
    for (index, (name, values)) in panel.lines.iter().enumerate() {
        let tint = TINTS[index % TINTS.len()];
        let label = escaped(&shorten(name, NAME));
        for run in runs(values) {
            let points: Vec<String> = run
                .iter()
                .map(|&(at, value)| format!("{:.1},{:.1}", x(at), y(value)))
                .collect();
            let _ = writeln!(
                out,
                "<polyline stroke=\"{tint}\" points=\"{}\"><title>{label}</title></polyline>",
                points.join(" ")
            );
        }
        let row = y0 + 10.0 + 18.0 * index as f64;
        let _ = writeln!(
            out,
            "<rect x=\"{}\" y=\"{:.1}\" width=\"12\" height=\"3\" fill=\"{tint}\"/><text x=\"{}\" y=\"{row:.1}\">{label}</text>",
            right + 14.0,
            row - 5.0,
            right + 32.0
        );
    }
}

/// A mark at each commit that raised a pair most.
fn rises(out: &mut String, timeline: &Timeline, x: &impl Fn(usize) -> f64, (y0, y1): (f64, f64)) {
    for rise in timeline.rises.iter().take(super::table::RISES) {
        let at = timeline
            .commits
            .iter()
            .position(|point| point.commit == rise.commit);
        let Some(at) = at else { continue };
        let text = format!(
            "{} → {}: {} -> {} at {} {}",
            rise.from,
            rise.to,
            rise.before,
            rise.after,
            timeline.commits[at].short(),
            rise.subject
        );
        let _ = writeln!(
            out,
            "<path class=\"rise\" d=\"M{:.1} {y0:.1}V{y1:.1}\"><title>{}</title></path>",
            x(at),
            escaped(&text)
        );
    }
}

/// The values without gaps, each run with the places of its values; a single one is drawn as a short line.
fn runs(values: &[Option<f64>]) -> Vec<Vec<(usize, f64)>> {
    let mut runs: Vec<Vec<(usize, f64)>> = Vec::new();
    let mut is_open = false;
    for (at, value) in values.iter().enumerate() {
        let Some(value) = value else {
            is_open = false;
            continue;
        };
        if !is_open {
            runs.push(Vec::new());
        }
        is_open = true;
        if let Some(run) = runs.last_mut() {
            run.push((at, *value));
        }
    }
    for run in &mut runs {
        if let [only] = run[..] {
            run.push(only);
        }
    }
    runs
}
