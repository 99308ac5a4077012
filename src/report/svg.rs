//! The map as a picture of its own, without Graphviz: for documents, wikis and walls.
//!
//! The same choice of couplings as in the DOT picture, on the same places as in the page. Colours follow the reader's
//! light or dark setting where the picture is shown in a browser.

use std::fmt::Write as _;

use super::map::{Area, Curve, map, number_at, route, whole};
use super::model::{Boundary, Coupling, Report, Type};
use super::printable::{counted, grouped, printable, shorten};
use super::view::View;
use super::view::arrange::{Arrow, arrows, caption};

/// Central types named in a boundary, if there is room.
const CENTRAL: usize = 6;
/// Arrows with a number beside them.
const LABELLED: usize = 18;
/// Shared-kernel candidates named.
const KERNEL: usize = 10;
/// Columns that text of eleven pixels takes, in pixels; Helvetica and Arial are narrower.
const COLUMN: f64 = 6.4;
/// Height of what stands under the map.
const FOOT: f64 = 64.0;

const STYLE: &str = "\
:root{--paper:#faf9f6;--sheet:#fff;--ink:#1d2329;--soft:#59636e;--line:#8d99a5;--warm:#b84a00}\
@media(prefers-color-scheme:dark){:root{--paper:#14181c;--sheet:#1b2026;--ink:#e8e9e6;--soft:#a9b2ba;--line:#66727e;--warm:#f2965a}}\
.paper{fill:var(--paper)}text{font:11px system-ui,'Segoe UI','Helvetica Neue',Arial,sans-serif;fill:var(--soft)}\
.name{font-size:14px;font-weight:600;fill:var(--ink)}.ground{fill:var(--sheet)}.tint{fill-opacity:.14;stroke-opacity:.6;stroke-width:1.25}\
.arrow{fill:none;stroke:var(--line);stroke-opacity:.75}.head{fill:var(--line)}.against .arrow{stroke:var(--warm)}.against .head{fill:var(--warm)}\
.plate{fill:var(--paper);fill-opacity:.92}.against text{fill:var(--warm)}.shelf{fill:none;stroke:var(--line);stroke-dasharray:4 3}";

/// Hues of Okabe and Ito (2008), as in the page.
const TINTS: [&str; 8] = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#8c7a00", "#7a5fb5", "#6b7c86",
];

/// The boundaries of `report` and what couples them.
#[must_use]
pub fn svg(report: &Report) -> String {
    let view = View::new(report);
    let (map, arrows) = (map(&view), arrows(&view));
    let (width, height) = (map.width.max(420.0), map.height + FOOT);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n"
    );
    line(
        &mut out,
        &format!("<title>{}</title>", escaped(&title(report))),
    );
    line(&mut out, &format!("<style>{STYLE}</style>"));
    line(
        &mut out,
        "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>",
    );
    let heaviest = arrows.iter().map(|arrow| arrow.coupling.references).max();
    for arrow in &arrows {
        let curve = route(&map.areas, arrow.from, arrow.to);
        draw(&mut out, &view, arrow, &curve, heaviest.unwrap_or(1).max(1));
    }
    for (index, central) in view.central(CENTRAL).iter().enumerate() {
        let names: Vec<&str> = central
            .iter()
            .map(|&ty| report.types[ty].short_name())
            .collect();
        boundary(
            &mut out,
            index,
            &report.boundaries[index],
            map.areas[index],
            &names,
        );
    }
    let mut taken = Vec::new();
    for arrow in arrows.iter().take(LABELLED) {
        let curve = route(&map.areas, arrow.from, arrow.to);
        let told = grouped(arrow.coupling.references);
        let width = COLUMN * told.len() as f64 + 8.0;
        let at = number_at(&curve, &map.areas, &mut taken, width);
        number(&mut out, arrow, &told, at, width);
    }
    foot(&mut out, &view, &arrows, width, map.height);
    out.push_str("</svg>\n");
    out
}

fn title(report: &Report) -> String {
    let name = report.root.name.as_deref().unwrap_or("Boundaries");
    format!(
        "{name}: {}",
        counted(report.boundaries.len() as u64, "area")
    )
}

fn boundary(out: &mut String, index: usize, boundary: &Boundary, area: Area, central: &[&str]) {
    let Area {
        x,
        y,
        width,
        height,
    } = area;
    let tint = TINTS[index % TINTS.len()];
    let rect = format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"10\"");
    line(
        out,
        &format!(
            "<rect class=\"ground\" {rect}/><rect class=\"tint\" {rect} fill=\"{tint}\" stroke=\"{tint}\"/>"
        ),
    );
    let name = if boundary.name.is_empty() {
        &boundary.id
    } else {
        &boundary.name
    };
    let columns = |size: f64| whole((width - 24.0) / (COLUMN * size));
    text(
        out,
        "name",
        x + 12.0,
        y + 22.0,
        &shorten(&printable(name), columns(1.3)),
    );
    let size = format!(
        "{} · {}",
        counted(boundary.types, "type"),
        counted(boundary.lines, "line")
    );
    text(
        out,
        "size",
        x + 12.0,
        y + 38.0,
        &shorten(&size, columns(1.0)),
    );
    let room = whole((height - 48.0) / 15.0);
    for (row, name) in central.iter().take(room).enumerate() {
        let at = y + 57.0 + 15.0 * row as f64;
        text(
            out,
            "member",
            x + 12.0,
            at,
            &shorten(&printable(name), columns(1.0)),
        );
    }
}

/// A curve with a head; the head is drawn, since markers that take the colour of their line are too new for some.
fn draw(out: &mut String, view: &View<'_>, arrow: &Arrow<'_>, curve: &Curve, heaviest: u64) {
    let Coupling {
        references, calls, ..
    } = *arrow.coupling;
    let thickness = 1.0 + 6.0 * (references as f64 / heaviest as f64).sqrt();
    let point = |(x, y): (f64, f64)| format!("{x:.1} {y:.1}");
    let (start, control, end) = (point(curve.start), point(curve.control), point(curve.end));
    let name = |index: usize| view.name(&view.report.boundaries[index].id).to_owned();
    let told = format!(
        "{} uses {}: {}, {}",
        name(arrow.from),
        name(arrow.to),
        counted(references, "reference"),
        counted(calls, "call")
    );
    line(
        out,
        &format!(
            "<g{}><title>{}</title><path class=\"arrow\" d=\"M{start}Q{control} {end}\" stroke-width=\"{thickness:.2}\"/><path class=\"head\" d=\"{}\"/></g>",
            class(arrow),
            escaped(&told),
            head(curve, 5.0 + thickness)
        ),
    );
}

/// A triangle at the end of a curve.
fn head(curve: &Curve, size: f64) -> String {
    let ((u, v), (x, y)) = (curve.control, curve.end);
    let (dx, dy) = (x - u, y - v);
    let length = (dx * dx + dy * dy).sqrt().max(1.0);
    let (dx, dy) = (dx / length * size, dy / length * size);
    format!(
        "M{x:.1} {y:.1}L{:.1} {:.1} {:.1} {:.1}Z",
        x - dx - dy / 2.0,
        y - dy + dx / 2.0,
        x - dx + dy / 2.0,
        y - dy - dx / 2.0
    )
}

fn number(out: &mut String, arrow: &Arrow<'_>, told: &str, (x, y): (f64, f64), width: f64) {
    line(
        out,
        &format!(
            "<g{}><rect class=\"plate\" x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"16\" rx=\"8\"/><text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{told}</text></g>",
            class(arrow),
            x - width / 2.0,
            y - 8.0,
            y + 4.0
        ),
    );
}

fn class(arrow: &Arrow<'_>) -> &'static str {
    if arrow.against {
        " class=\"against\""
    } else {
        ""
    }
}

fn foot(out: &mut String, view: &View<'_>, arrows: &[Arrow<'_>], width: f64, y: f64) {
    let report = view.report;
    let names: Vec<&str> = report
        .kernel
        .iter()
        .filter_map(|candidate| report.types.get(candidate.ty))
        .map(Type::short_name)
        .take(KERNEL)
        .collect();
    let columns = whole((width - 80.0) / COLUMN);
    if !names.is_empty() {
        let more = report.kernel.len() - names.len();
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        let told = format!("Shared by several: {}{more}", names.join(", "));
        line(
            out,
            &format!(
                "<rect class=\"shelf\" x=\"28\" y=\"{}\" width=\"{}\" height=\"28\" rx=\"8\"/>",
                y - 4.0,
                width - 56.0
            ),
        );
        text(
            out,
            "kernel",
            40.0,
            y + 14.0,
            &shorten(&printable(&told), columns),
        );
    }
    text(
        out,
        "caption",
        28.0,
        y + 46.0,
        &shorten(&caption(view, arrows), columns),
    );
}

fn text(out: &mut String, class: &str, x: f64, y: f64, content: &str) {
    line(
        out,
        &format!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>",
            escaped(content)
        ),
    );
}

fn line(out: &mut String, content: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(out, "{content}");
}

/// Text of XML: what acts is shown as an escape, and nothing can become markup.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    #[test]
    fn is_well_formed_whatever_things_are_called() {
        let mut report = sample::shop();
        report.boundaries[0].name = "</text><script>&\"'\u{202e}\u{1b}\u{ffff}".to_owned();
        report.types[4].id = "]]> & <b>".to_owned();
        for report in [report, sample::ring(0), sample::ring(1), sample::ring(23)] {
            let picture = svg(&report);
            let document = roxmltree::Document::parse(&picture).unwrap();
            assert!(
                !document
                    .descendants()
                    .any(|node| node.has_tag_name("script"))
            );
        }
    }

    #[test]
    fn every_boundary_is_drawn_and_few_arrows() {
        let picture = svg(&sample::ring(20));
        assert_eq!(picture.matches("class=\"ground\"").count(), 20);
        assert!(picture.matches("class=\"arrow\"").count() <= 60);
    }
}
