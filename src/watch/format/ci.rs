//! What build servers read: GitHub annotations, GitLab code quality, JUnit, CSV.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::boundaries::{Severity, WatchRule as Rule};
use crate::report::csv;
use crate::report::printable::printable;
use crate::watch::finding::Finding;
use crate::watch::seams::Spot;

/// Workflow commands of GitHub Actions, errors first: of a step only the first ten of a kind are shown.
pub(super) fn github(findings: &[Finding]) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.severity != Severity::Deny);
    let mut out = String::new();
    for finding in sorted {
        let kind = if finding.fails() { "error" } else { "warning" };
        let mut properties = vec![format!("title=unseam {}", finding.rule.name())];
        if let Some(at) = &finding.at {
            if let Some(column) = at.column {
                properties.insert(0, format!("col={column}"));
            }
            properties.insert(0, format!("line={}", at.line));
            properties.insert(0, format!("file={}", property(&at.path)));
        }
        let message = data(&addressed(finding));
        // Writing to a string does not fail.
        let _ = writeln!(out, "::{kind} {}::{message}", properties.join(","));
    }
    out
}

/// The message, and who is to hear of it.
fn addressed(finding: &Finding) -> String {
    if finding.owners.is_empty() {
        return finding.message.clone();
    }
    format!(
        "{} (owners: {})",
        finding.message,
        finding.owners.join(", ")
    )
}

/// Text of a command: it ends where it should, and nothing in it acts on who looks at the log in a terminal.
fn data(text: &str) -> String {
    let text = text
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A");
    printable(&text).into_owned()
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// GitLab's code quality report.
pub(super) fn gitlab(findings: &[Finding]) -> Value {
    let issue = |finding: &Finding| {
        let severity = if finding.fails() { "major" } else { "minor" };
        // GitLab drops a report with an issue that has no place.
        let nowhere = Spot::at_line(crate::boundaries::FILE_NAME, 1);
        let at = finding.at.as_ref().unwrap_or(&nowhere);
        json!({
            "description": addressed(finding),
            "check_name": finding.rule.name(),
            "fingerprint": finding.fingerprint,
            "severity": severity,
            "location": { "path": at.path, "lines": { "begin": at.line.max(1) } },
        })
    };
    findings.iter().map(issue).collect()
}

/// JUnit: a suite for each rule, a failed case for each finding that fails; a rule without findings is a case that passed.
pub(super) fn junit(findings: &[Finding]) -> String {
    let mut by_rule: BTreeMap<usize, Vec<&Finding>> = BTreeMap::new();
    for (index, rule) in Rule::ALL.into_iter().enumerate() {
        let own = findings.iter().filter(|finding| finding.rule == rule);
        by_rule.insert(index, own.collect());
    }
    let failures =
        |findings: &[&Finding]| findings.iter().filter(|finding| finding.fails()).count();
    let suites = by_rule.values();
    let tests: usize = suites.clone().map(|own| own.len().max(1)).sum();
    let failed: usize = suites.map(|own| failures(own)).sum();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<testsuites name=\"unseam\" tests=\"{tests}\" failures=\"{failed}\" errors=\"0\">"
    );
    for (index, own) in by_rule {
        let name = Rule::ALL[index].name();
        let (tests, failed) = (own.len().max(1), failures(&own));
        let _ = writeln!(
            out,
            "  <testsuite name=\"unseam.{name}\" tests=\"{tests}\" failures=\"{failed}\" errors=\"0\">"
        );
        if own.is_empty() {
            let _ = writeln!(
                out,
                "    <testcase classname=\"unseam.{name}\" name=\"nothing new\"/>"
            );
        }
        for finding in own {
            case(&mut out, finding);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn case(out: &mut String, finding: &Finding) {
    let rule = finding.rule.name();
    let message = xml(&finding.message);
    let places = finding
        .at
        .iter()
        .map(|at| format!("{}:{}", at.path, at.line));
    let related = finding.related.iter();
    let related =
        related.map(|other| format!("{}:{} {}", other.at.path, other.at.line, other.message));
    let owners = Some(finding.owners.join(", ")).filter(|owners| !owners.is_empty());
    let owners = owners.map(|owners| format!("owners: {owners}"));
    let places: Vec<String> = places.chain(related).chain(owners).collect();
    let places = xml(&places.join("\n"));
    let _ = writeln!(
        out,
        "    <testcase classname=\"unseam.{rule}\" name=\"{message}\">"
    );
    if finding.fails() {
        let _ = writeln!(
            out,
            "      <failure type=\"{rule}\" message=\"{message}\">{places}</failure>"
        );
    } else {
        let _ = writeln!(out, "      <system-out>{message}\n{places}</system-out>");
    }
    out.push_str("    </testcase>\n");
}

/// `text` within XML: what acts is shown as an escape, what XML 1.0 cannot hold as a replacement character.
fn xml(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let line = printable(line)
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;");
        line.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Findings as rows, `status` before each.
pub(super) fn rows(findings: &[Finding], status: &str) -> String {
    let row = |finding: &Finding| {
        let line = finding
            .at
            .as_ref()
            .map_or(String::new(), |at| at.line.to_string());
        csv::line(&[
            status,
            finding.severity.name(),
            finding.rule.name(),
            finding.from.as_deref().unwrap_or_default(),
            finding.to.as_deref().unwrap_or_default(),
            finding.at.as_ref().map_or("", |at| &at.path),
            &line,
            &finding.message,
            &finding.owners.join(" "),
            &finding.fingerprint,
        ])
    };
    findings.iter().map(row).collect()
}

/// The heads of the columns of [`rows`].
pub(super) const COLUMNS: &str =
    "status,severity,rule,from,to,path,line,message,owners,fingerprint\n";
