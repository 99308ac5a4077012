//! SARIF 2.1.0: for code scanning on GitHub, Azure DevOps, and editors.

use serde_json::{Value, json};

use super::uri;
use crate::boundaries::{Severity, WatchRule as Rule};
use crate::report::model::Tool;
use crate::watch::finding::{Finding, Related, text_of};
use crate::watch::seams::Spot;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Paths are relative to this, which GitHub knows by that name.
const BASE: &str = "%SRCROOT%";

pub(super) fn sarif(findings: &[Finding], tool: &Tool) -> Value {
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": tool.name,
                "version": tool.version,
                "semanticVersion": tool.version,
                "rules": Rule::ALL.map(rule).to_vec(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

fn rule(rule: Rule) -> Value {
    let text = text_of(rule);
    json!({
        "id": rule.name(),
        "shortDescription": { "text": text.title },
        "fullDescription": { "text": format!("{}.", text.title) },
        "help": { "text": text.help },
        "defaultConfiguration": { "level": level(rule.default_severity()) },
        "properties": { "tags": ["architecture", "coupling"] },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Allow => "none",
        Severity::Warn => "warning",
        Severity::Deny => "error",
    }
}

fn result(finding: &Finding) -> Value {
    let related = finding.related.iter().enumerate();
    let index = Rule::ALL.iter().position(|&rule| rule == finding.rule);
    let mut result = json!({
        "ruleId": finding.rule.name(),
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": { "text": format!("{}.", finding.message) },
        "relatedLocations": related.map(|(id, related)| other(id, related)).collect::<Vec<_>>(),
        "partialFingerprints": { "unseam/v1": finding.fingerprint },
        "baselineState": "new",
        "properties": {
            "from": finding.from,
            "to": finding.to,
            "owners": finding.owners,
            "reason": finding.reason,
        },
    });
    if let Some(at) = &finding.at {
        let mut place = physical(at);
        if let Some(excerpt) = &finding.excerpt {
            place["region"]["snippet"] = json!({ "text": excerpt });
        }
        result["locations"] = json!([{ "physicalLocation": place }]);
    }
    result
}

fn other(id: usize, related: &Related) -> Value {
    json!({
        "id": id,
        "message": { "text": related.message },
        "physicalLocation": physical(&related.at),
    })
}

fn physical(spot: &Spot) -> Value {
    let mut region = json!({ "startLine": spot.line.max(1) });
    if let Some(column) = spot.column {
        region["startColumn"] = column.into();
    }
    json!({
        "artifactLocation": { "uri": uri(&spot.path), "uriBaseId": BASE },
        "region": region,
    })
}
