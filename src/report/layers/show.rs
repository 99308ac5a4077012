//! As text and as Markdown: the same sections, laid out for a terminal or for a page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Told, ToldElement, ToldOverlay, short, with_member};
use crate::report::printable::{counted, markdown as md, printable};

/// Rows of a section that are shown unless all are asked for.
const SHOWN: usize = 15;

/// Ways of using something, those first that tie most.
const WAYS: [(&str, &str); 16] = [
    ("inherit", "inherited"),
    ("override", "overridden"),
    ("implement", "implemented"),
    ("replace", "registration replaced"),
    ("register", "registered"),
    ("construct-base", "constructor called as base"),
    ("handle", "handled"),
    ("send", "sent"),
    ("attribute", "attribute"),
    ("create", "created"),
    ("call", "called"),
    ("read", "read"),
    ("write", "written"),
    ("subscribe", "subscribed to"),
    ("reflect", "reached by name"),
    ("mention", "mentioned"),
];

/// A section: its heading and its rows.
type Section = (String, Vec<String>);

fn headline(told: &Told) -> String {
    let platform = &told.platform;
    if platform.name.is_empty() {
        // Nothing but a clone: there is no platform to use.
        let names: Vec<&str> = told
            .overlays
            .iter()
            .map(|overlay| overlay.name.as_str())
            .collect();
        return format!("{}: no platform is known", names.join(", "));
    }
    format!(
        "{}: {} {} {} and {} of {} and {} that others can name",
        platform.name,
        counted(told.overlays.len() as u64, "overlay"),
        if told.overlays.len() == 1 {
            "uses"
        } else {
            "use"
        },
        counted(platform.used_types, "type"),
        counted(platform.used_members, "member"),
        counted(platform.offered_types, "type"),
        counted(platform.offered_members, "member"),
    )
}

fn sections(told: &Told) -> Vec<Section> {
    let mut sections: Vec<Section> = told
        .overlays
        .iter()
        .map(|overlay| of_overlay(told, overlay))
        .collect();
    for (way, heading) in WAYS {
        let uses = |element: &&ToldElement| element.uses.iter().any(|used| used.how == way);
        let rows: Vec<String> = told
            .surface
            .iter()
            .filter(uses)
            .map(|element| row(element, way))
            .collect();
        sections.push((format!("{} ({})", capital(heading), rows.len()), rows));
    }
    for (kind, heading) in [
        ("resource", "Resources"),
        ("template", "Templates"),
        ("setting", "Settings"),
    ] {
        sections.push(artefacts(told, kind, heading));
    }
    sections.push((
        format!("Names in strings ({})", told.names.len()),
        names(told),
    ));
    let open = told.sealable.iter().map(|open| {
        let at = open
            .at
            .as_ref()
            .map_or_else(String::new, |at| format!("  {at}"));
        format!(
            "{} {}{at}",
            open.why,
            with_member(short(&open.ty), open.member.as_ref())
        )
    });
    sections.push((
        format!("Open and used by no overlay ({})", told.sealable.len()),
        open.collect(),
    ));
    let reversed = told.reversed.iter();
    let reversed = reversed.map(|known| {
        format!(
            "{} -> {}  {}",
            short(&known.from),
            short(&known.to),
            known.at
        )
    });
    sections.push((
        format!("The platform knows an overlay ({})", told.reversed.len()),
        reversed.collect(),
    ));
    sections.retain(|(_, rows)| !rows.is_empty());
    sections
}

/// What lies beside the code. Of what an overlay adds to its own only the number is told: it replaces nothing.
fn artefacts(told: &Told, kind: &str, heading: &str) -> Section {
    let all = told.artefacts.iter();
    let (replaced, own): (Vec<_>, Vec<_>) = all
        .filter(|artefact| artefact.kind == kind)
        .partition(|artefact| artefact.change != "add" || kind == "setting");
    let mut rows: Vec<String> = replaced
        .iter()
        .map(|artefact| {
            let target = artefact.platform.as_ref();
            let target = target.map_or_else(String::new, |at| format!(" of {at}"));
            format!(
                "{} {}  {} {}{target}",
                artefact.change, artefact.name, artefact.overlay, artefact.at
            )
        })
        .collect();
    let heading = format!("{heading} ({})", rows.len());
    if !own.is_empty() && !rows.is_empty() {
        rows.push(format!("beside {} of overlays alone", own.len()));
    }
    (heading, rows)
}

fn of_overlay(told: &Told, overlay: &ToldOverlay) -> Section {
    let mut ways: BTreeMap<&str, BTreeSet<(&str, Option<&str>)>> = BTreeMap::new();
    for element in &told.surface {
        for used in element
            .uses
            .iter()
            .filter(|used| used.overlay == overlay.id)
        {
            let what = (element.ty.as_str(), element.member.as_deref());
            ways.entry(&used.how).or_default().insert(what);
        }
    }
    let counts = WAYS
        .iter()
        .filter_map(|(way, heading)| Some(format!("{} {heading}", ways.get(way)?.len())));
    let counts: Vec<String> = counts.collect();
    let mut rows = vec![
        format!(
            "{}, {}",
            counted(overlay.types, "type"),
            counted(overlay.lines, "line")
        ),
        format!(
            "uses {}, {}{}{}",
            counted(overlay.used_types, "type"),
            counted(overlay.used_members, "member"),
            if counts.is_empty() { "" } else { ": " },
            counts.join(", ")
        ),
        format!("of the surface, {} only others use", overlay.not_used),
    ];
    rows.retain(|row| told.overlays.len() > 1 || !row.starts_with("of the surface"));
    if !overlay.owners.is_empty() {
        rows.insert(1, format!("owned by {}", overlay.owners.join(", ")));
    }
    let internals = overlay.internals.iter();
    rows.extend(internals.map(|found| {
        format!(
            "reaches {} {} ({})  {}",
            found.reach, found.what, found.how, found.at
        )
    }));
    if let Some(cloned) = &overlay.cloned {
        rows.push(format!(
            "a clone of {}: {} the same, {} but for names",
            cloned.upstream,
            counted(cloned.same, "file"),
            counted(cloned.renamed, "file"),
        ));
        rows.extend(
            cloned
                .renames
                .iter()
                .map(|(old, new)| format!("renamed {old} to {new}")),
        );
        for file in &cloned.files {
            let path = file.path.as_ref().or(file.original.as_ref());
            let members: Vec<&str> = file.members.iter().map(|(name, _)| name.as_str()).collect();
            let members = match members.as_slice() {
                [] => String::new(),
                members => format!(": {}", members.join(", ")),
            };
            rows.push(format!(
                "{} {}{members}",
                file.state,
                path.map_or("", String::as_str)
            ));
        }
    }
    (format!("{} ({})", overlay.name, overlay.id), rows)
}

/// What is used in one way, with the first place of each overlay.
fn row(element: &ToldElement, way: &str) -> String {
    let mut places: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for used in element.uses.iter().filter(|used| used.how == way) {
        let first = places.entry(&used.overlay).or_insert((used.at.as_str(), 0));
        first.1 += 1;
    }
    let places: Vec<String> = places
        .into_iter()
        .map(|(overlay, (at, count))| match count {
            1 => format!("{overlay} {at}"),
            more => format!("{overlay} {at} and {} more", more - 1),
        })
        .collect();
    let reach = match element.reach.as_str() {
        "public" | "protected" => String::new(),
        reach => format!(" ({reach})"),
    };
    format!(
        "{}{reach}  {}",
        with_member(short(&element.ty), element.member.as_ref()),
        places.join("; ")
    )
}

fn names(told: &Told) -> Vec<String> {
    let row = |name: &super::ToldName| {
        let to = name
            .to
            .as_ref()
            .map_or_else(String::new, |to| format!(" to {}", ends(to)));
        let uses: Vec<String> = name
            .uses
            .iter()
            .map(|(overlay, at)| format!("{overlay} {at}"))
            .collect();
        let declared = match name.declared.as_slice() {
            [] => "; the platform does not spell it".to_owned(),
            [at, ..] => format!("; platform {at}"),
        };
        format!(
            "{} \"{}\"{to}  {}{declared}",
            name.kind,
            name.text,
            uses.join("; ")
        )
    };
    told.names.iter().map(row).collect()
}

/// The last two parts of a dotted name: type and member.
fn ends(name: &str) -> String {
    let mut parts: Vec<&str> = name.rsplit('.').take(2).collect();
    parts.reverse();
    parts.join(".")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

fn shortened(rows: Vec<String>, all: bool) -> Vec<String> {
    let total = rows.len();
    if all || total <= SHOWN {
        return rows;
    }
    let mut shown: Vec<String> = rows.into_iter().take(SHOWN - 1).collect();
    shown.push(format!("... and {} more (--all)", total - shown.len()));
    shown
}

/// As text; `all` shows every list to its end.
#[must_use]
pub fn text(told: &Told, all: bool) -> String {
    let mut out = format!("{}\n", printable(&headline(told)));
    for (heading, rows) in sections(told) {
        // Writing to a string does not fail.
        let _ = writeln!(out, "\n{}", printable(&heading));
        for row in shortened(rows, all) {
            let _ = writeln!(out, "  {}", printable(&row));
        }
    }
    out
}

/// As Markdown.
#[must_use]
pub fn markdown(told: &Told, all: bool) -> String {
    let mut out = format!("# {}\n", md(&headline(told)));
    for (heading, rows) in sections(told) {
        let _ = writeln!(out, "\n## {}\n", md(&heading));
        for row in shortened(rows, all) {
            let _ = writeln!(out, "- {}", md(&row));
        }
    }
    out
}
