//! A finding: one thing that is not as it was decided, with its place and who is to hear of it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::seams::Spot;
use crate::boundaries::{Severity, WatchRule as Rule};

/// One thing that is not as it was decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// Which rule says so.
    pub rule: Rule,
    /// What it does.
    pub severity: Severity,
    /// One sentence, without a final stop.
    pub message: String,
    /// Where.
    pub at: Option<Spot>,
    /// The line of source there, where the source is at hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
    /// Other places that explain it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// Id of the boundary that it is a matter of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Id of the other boundary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Who is responsible: the owners of the boundary, else those whom CODEOWNERS names for the place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
    /// The reason that the file gives for the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The same for the same thing, wherever it moves: 32 hexadecimal digits.
    pub fingerprint: String,
}

/// Another place that explains a finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Related {
    /// Where.
    pub at: Spot,
    /// What is there, without a final stop.
    pub message: String,
}

impl Finding {
    /// A finding of which `key` is what makes it this one, whatever its place.
    #[must_use]
    pub fn new(rule: Rule, severity: Severity, key: &[&str], message: String) -> Self {
        Self {
            rule,
            severity,
            message,
            at: None,
            excerpt: None,
            related: Vec::new(),
            from: None,
            to: None,
            owners: Vec::new(),
            reason: None,
            fingerprint: fingerprint(rule, key),
        }
    }

    /// Whether it fails a check.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.severity == Severity::Deny
    }
}

fn fingerprint(rule: Rule, key: &[&str]) -> String {
    let mut hash = Sha256::new();
    hash.update(rule.name());
    for part in key {
        hash.update([0]);
        hash.update(part);
    }
    let bytes = hash.finalize();
    bytes[..16].iter().fold(String::new(), |mut text, byte| {
        let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
        text.extend([digit(byte >> 4), digit(byte & 15)]);
        text
    })
}

/// Makes fingerprints unique where two findings are the same thing twice (two projects with a type of one name).
pub(super) fn tell_apart(findings: &mut [Finding]) {
    let mut seen = std::collections::BTreeMap::new();
    for finding in findings {
        let count = seen.entry(finding.fingerprint.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            let again = finding.fingerprint.clone();
            finding.fingerprint = fingerprint(finding.rule, &[&again, &count.to_string()]);
        }
    }
}

/// What a rule is about, for those who meet it in a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RuleText {
    /// What it says, as a short sentence.
    pub title: &'static str,
    /// Why it matters and what to do.
    pub help: &'static str,
}

/// What `rule` is about.
#[must_use]
pub fn text_of(rule: Rule) -> RuleText {
    let (title, help) = match rule {
        Rule::Crossing => (
            "A type uses a type of another boundary that it did not use before",
            "Every such use has to be cut before the boundaries can be separated. Use what the other boundary offers, \
             move the type, or accept it: a [[use]] in boundaries.toml, or unseam check --update-baseline.",
        ),
        Rule::ForbiddenUse => (
            "A boundary uses one that it is not to use",
            "A [[use]] in boundaries.toml forbids it. Turn the dependency round, or let an event carry it.",
        ),
        Rule::Cycle => (
            "Boundaries depend on each other in a circle",
            "Boundaries in a circle can only leave together. Break the use with the fewest references; unseam explain A B \
             lists them.",
        ),
        Rule::SharedTable => (
            "Several boundaries write one table",
            "Whoever separates them has to separate their data first. Let the owner write and the others ask it to.",
        ),
        Rule::Budget => (
            "A figure is above its budget",
            "The budget stands in boundaries.toml, with its reason. Lower the figure, or agree on another budget.",
        ),
        Rule::Unplaced => (
            "A type is in no boundary",
            "What is in no boundary is not watched. Add it to a boundary, to [kernel] or to [left-out] in boundaries.toml.",
        ),
        Rule::UnmatchedEntry => (
            "An entry of boundaries.toml names no type, or contradicts another one",
            "The type was renamed, moved or removed, or two entries claim it. Correct the entry, or take it out.",
        ),
        Rule::LeftOut => (
            "A file was not analysed",
            "What it uses is not seen, and entries of the baseline stay, since nobody knows whether they are still needed. \
             Mend the file, raise the limit that it met, or leave it out on purpose (--exclude).",
        ),
        Rule::UnusedUse => (
            "A [[use]] that nothing needs",
            "No type uses what this section speaks of. Remove it, so that the next such use is seen.",
        ),
        Rule::StaleBaseline => (
            "Entries of the baseline whose findings are gone",
            "Something was improved. unseam check --update-baseline removes the entries, so that it stays so.",
        ),
    };
    RuleText { title, help }
}
