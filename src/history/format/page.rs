//! The page: charts and tables in one file that loads nothing and runs nothing.

use std::fmt::Write as _;

use super::chart;
use super::table::{ROWS, Row, shown, span};
use crate::history::{Figures, Timeline};
use crate::report::printable::grouped;
use crate::report::svg::escaped;

const STYLE: &str = "\
:root{color-scheme:light dark;--paper:#faf9f6;--ink:#1d2329;--soft:#59636e;--line:#d5dae0}\
@media(prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#e8e9e6;--soft:#a9b2ba;--line:#333c45}}\
body{margin:2rem auto;max-width:1180px;padding:0 1rem;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,'Segoe UI','Helvetica Neue',Arial,sans-serif}\
h1{font-size:1.4rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}p{color:var(--soft);margin:.25rem 0}\
svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%}\
th,td{padding:.25rem .6rem;text-align:left;border-bottom:1px solid var(--line)}th{font-weight:600;color:var(--soft)}\
.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:.92em}";

pub(super) fn html(timeline: &Timeline) -> String {
    let title = escaped(&timeline.title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}: coupling over time</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    );
    // Writing to a string does not fail.
    let _ = writeln!(out, "<h1>{title}: coupling over time</h1>");
    let _ = writeln!(out, "<p>{}</p>", escaped(&span(timeline)));
    let _ = writeln!(
        out,
        "<p>All commits are held to {}.</p>",
        escaped(&timeline.division)
    );
    if let Some(caution) = timeline.caution() {
        let _ = writeln!(out, "<p>Note: {}.</p>", escaped(&caution));
    }
    out += &chart::svg(timeline);
    rises(&mut out, timeline);
    let ends = timeline
        .measured()
        .next()
        .zip(timeline.measured().next_back());
    if let Some(((_, first), (_, last))) = ends {
        figures(&mut out, first, last);
        pairs(&mut out, timeline, first, last);
    }
    out += "</body>\n</html>\n";
    out
}

fn rises(out: &mut String, timeline: &Timeline) {
    out.push_str("<h2>Commits that raised the coupling of a pair most</h2>\n<table>\n<tr><th>pair</th><th class=\"n\">before</th><th class=\"n\">after</th><th>commit</th><th>date</th><th>message</th></tr>\n");
    for rise in &timeline.rises {
        let _ = writeln!(
            out,
            "<tr><td>{} → {}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td><code>{}</code></td><td>{}</td><td>{}</td></tr>",
            escaped(&rise.from),
            escaped(&rise.to),
            grouped(rise.before),
            grouped(rise.after),
            escaped(rise.commit.get(..10).unwrap_or(&rise.commit)),
            escaped(&rise.date),
            escaped(&rise.subject)
        );
    }
    out.push_str("</table>\n");
}

fn figures(out: &mut String, first: &Figures, last: &Figures) {
    out.push_str("<h2>Figures</h2>\n<table>\n<tr><th>figure</th><th class=\"n\">first</th><th class=\"n\">last</th></tr>\n");
    for Row {
        name, of, is_share, ..
    } in &ROWS
    {
        let (first, last) = (shown(of(first), *is_share), shown(of(last), *is_share));
        let _ = writeln!(
            out,
            "<tr><td>{name}</td><td class=\"n\">{first}</td><td class=\"n\">{last}</td></tr>"
        );
    }
    out.push_str("</table>\n");
}

fn pairs(out: &mut String, timeline: &Timeline, first: &Figures, last: &Figures) {
    out.push_str("<h2>References of each pair</h2>\n<table>\n<tr><th>pair</th><th class=\"n\">first</th><th class=\"n\">last</th></tr>\n");
    for (from, to) in timeline.pairs() {
        let _ = writeln!(
            out,
            "<tr><td>{} → {}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>",
            escaped(from),
            escaped(to),
            grouped(first.references(from, to)),
            grouped(last.references(from, to))
        );
    }
    out.push_str("</table>\n");
}
