//! The map of the boundaries as a workspace of the Structurizr DSL: the code base is a software system, its boundaries are
//! containers, their couplings relationships.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::model::Report;
use super::printable::{counted, printable};
use super::view::View;

/// The workspace.
#[must_use]
pub fn structurizr(report: &Report) -> String {
    let view = View::new(report);
    let name = report.root.name.as_deref().unwrap_or("Code base");
    let mut out = format!("workspace {} {{\n    model {{\n", quoted(name));
    // Writing to a string does not fail.
    let _ = writeln!(out, "        system = softwareSystem {} {{", quoted(name));
    for (index, boundary) in report.boundaries.iter().enumerate() {
        let size = format!(
            "{}, {}",
            counted(boundary.types, "type"),
            counted(boundary.lines, "line")
        );
        let _ = writeln!(
            out,
            "            b{index} = container {} {} \"C#\"",
            quoted(&unique(&view, index)),
            quoted(&size)
        );
    }
    out += "        }\n";
    for (from, to, coupling) in view.couplings() {
        let told = format!(
            "{}, {}",
            counted(coupling.references, "reference"),
            counted(coupling.calls, "call")
        );
        let _ = writeln!(out, "        b{from} -> b{to} {}", quoted(&told));
    }
    out += "    }\n    views {\n        container system \"boundaries\" {\n            include *\n            autoLayout tb\n        }\n    }\n}\n";
    out
}

/// The name of a boundary; with its id where another one has it, too: the names of containers are unique.
fn unique(view: &View<'_>, index: usize) -> String {
    let report = view.report;
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for boundary in &report.boundaries {
        let name = view.name(&boundary.id).to_lowercase();
        *uses.entry(name).or_default() += 1;
    }
    let boundary = &report.boundaries[index];
    let name = view.name(&boundary.id);
    if uses.get(&name.to_lowercase()).copied().unwrap_or_default() > 1 {
        return format!("{name} ({})", boundary.id);
    }
    name.to_owned()
}

/// Text in quotes. The language has no escape that all its readers know, so that what would end the quotes, continue the
/// line or name a variable is replaced by what looks alike.
fn quoted(text: &str) -> String {
    let text = printable(text)
        .replace('"', "'")
        .replace('\\', "/")
        .replace("${", "$ {");
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    #[test]
    fn boundaries_are_containers_with_names_of_their_own() {
        let mut report = sample::shop();
        report.boundaries[0].name = "payments".to_owned();
        report.root.name = Some("\"}\n${x}\\".to_owned());
        assert_eq!(
            structurizr(&report),
            r#"workspace "'}/u{a}$ {x}/" {
    model {
        system = softwareSystem "'}/u{a}$ {x}/" {
            b0 = container "payments (orders)" "3 types, 90 lines" "C#"
            b1 = container "Payments (payments)" "1 type, 30 lines" "C#"
        }
        b0 -> b1 "3 references, 1 call"
        b1 -> b0 "1 reference, 1 call"
    }
    views {
        container system "boundaries" {
            include *
            autoLayout tb
        }
    }
}
"#
        );
    }
}
