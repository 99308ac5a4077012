//! What a change of the platform means to what is built on top of it.
//!
//! An overlay is judged by what it uses, not by what it could use: a public method that no customer calls can go, and a virtual
//! one that one customer overrides cannot change its signature. Uses come from the layers of the earlier state, and from saved
//! reports of overlays that lie in other repositories. Where no overlay is known, all that others can name is taken for used.
//!
//! Overloads have one name. Where one of several was removed, and the code of the overlay binds to another one in the later
//! state without a doubt, it is not broken.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::{at, beside};
use super::outcome::{
    Impact, OverlayChange, OverlayImpact, SignatureChange, SurfaceImpact, Verdict,
};
use super::rules::Effect;
use crate::report::model::{Layers, Report, Site};

/// Places that are listed for a difference.
pub(super) const SITES: usize = 5;

/// An overlay uses something.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Used {
    overlay: String,
    ty: String,
    member: Option<String>,
    how: String,
    by: Option<String>,
    at: String,
    is_certain: bool,
}

/// What the step from `before` to `after` means to overlays: those in the tree, and those of the saved reports `others`.
/// `None` where nobody says that there are layers.
pub(super) fn surface(
    before: &Report,
    after: &Report,
    others: &[Report],
    signatures: &[SignatureChange],
    files: &[String],
) -> Option<SurfaceImpact> {
    let sides = [before, after];
    let is_layered = sides.iter().any(|side| side.layers != Layers::default());
    if !is_layered && others.is_empty() {
        return None;
    }
    let own = uses(before);
    let later = keys(&uses(after));
    let foreign: Vec<Used> = others.iter().flat_map(uses).collect();
    let platform = platform_types(&sides);
    let changes: Vec<&SignatureChange> = signatures
        .iter()
        .filter(|change| {
            platform
                .as_ref()
                .is_none_or(|types| types.contains(change.ty.as_str()))
        })
        .collect();
    let ids = before
        .layers
        .overlays
        .iter()
        .chain(others.iter().flat_map(|other| &other.layers.overlays));
    let ids: BTreeSet<&str> = ids.map(|overlay| overlay.id.as_str()).collect();
    let mut found: BTreeMap<String, Vec<OverlayChange>> = BTreeMap::new();
    for change in &changes {
        let hit = own
            .iter()
            .filter(|used| hits(change, used) && !survives(change, used, &later));
        let hit = hit.chain(foreign.iter().filter(|used| hits(change, used)));
        for (overlay, of) in by_overlay(change, hit) {
            found.entry(overlay).or_default().push(of);
        }
    }
    for (overlay, of) in beside(before, after, files) {
        found.entry(overlay).or_default().push(of);
    }
    let overlays: Vec<OverlayImpact> = found
        .into_iter()
        .map(|(id, changes)| of_overlay(id, changes))
        .collect();
    let is_used = !ids.is_empty();
    Some(SurfaceImpact {
        kind: kind(&changes, &overlays, is_used).to_owned(),
        basis: if is_used { "used" } else { "offered" }.to_owned(),
        added: changes
            .iter()
            .filter(|change| change.open && change.effect == Effect::Compatible)
            .map(|change| named(change))
            .collect(),
        altered: changes
            .iter()
            .filter(|change| change.open && change.effect != Effect::Compatible)
            .map(|change| format!("{} ({})", named(change), change.rule))
            .collect(),
        overlays,
    })
}

/// The ids of the platform's types; `None` where all types are.
fn platform_types<'a>(sides: &[&'a Report; 2]) -> Option<BTreeSet<&'a str>> {
    let has = |report: &&&Report| report.layers.platform.is_some();
    sides.iter().find(has)?;
    let types = sides.iter().copied().flat_map(|report| report.types.iter());
    let own = types.filter(|ty| ty.layer.as_deref() == Some("platform"));
    Some(own.map(|ty| ty.id.as_str()).collect())
}

fn named(change: &SignatureChange) -> String {
    let member = change
        .member
        .as_ref()
        .map_or(String::new(), |member| format!(".{member}"));
    format!("{}{member}", change.ty)
}

/// Everything that the overlays of `report` use.
fn uses(report: &Report) -> Vec<Used> {
    let id = |index: usize| {
        report
            .types
            .get(index)
            .map_or(String::new(), |ty| ty.id.clone())
    };
    let elements = report.layers.surface.iter();
    let all = elements.flat_map(|element| {
        element.uses.iter().map(move |used| Used {
            overlay: used.overlay.clone(),
            ty: id(element.ty),
            member: element.member.clone(),
            how: used.how.clone(),
            by: used.by.map(id),
            at: at(report, &used.at),
            is_certain: used.certainty == "certain",
        })
    });
    all.collect()
}

pub(super) fn place(report: &Report, Site(file, line): Site) -> String {
    let path = report.files.get(file).map_or("", String::as_str);
    format!("{path}:{line}")
}

/// Who uses what how, without the lines: those may have moved.
type Key = (String, String, Option<String>, String, Option<String>);

fn key(used: &Used) -> Key {
    let Used {
        overlay,
        ty,
        member,
        how,
        by,
        ..
    } = used.clone();
    (overlay, ty, member, how, by)
}

/// How often each use is there, none of them in doubt.
fn keys(uses: &[Used]) -> BTreeMap<Key, usize> {
    let mut found: BTreeMap<Key, usize> = BTreeMap::new();
    for used in uses.iter().filter(|used| used.is_certain) {
        *found.entry(key(used)).or_default() += 1;
    }
    found
}

/// Whether the use is still there and certain although a member of that name was removed.
fn survives(change: &SignatureChange, used: &Used, later: &BTreeMap<Key, usize>) -> bool {
    let is_removed = matches!(
        change.rule.as_str(),
        "member-removed" | "constructor-removed"
    );
    is_removed && later.contains_key(&key(used))
}

/// Whether a difference of signatures asks an overlay to follow that uses something so.
fn hits(change: &SignatureChange, used: &Used) -> bool {
    if change.ty != used.ty || change.effect == Effect::Compatible {
        return false;
    }
    let how = used.how.as_str();
    let same = change.member.is_some() && change.member == used.member;
    let is_heir = used.member.is_none() && matches!(how, "inherit" | "implement");
    match change.rule.as_str() {
        // What nobody may derive from any more.
        "type-sealed" | "abstract-member-added" | "member-made-abstract" => how == "inherit",
        "member-added-to-interface" | "base-added-to-interface" => is_heir,
        "member-not-overridable" => same && how == "override",
        "accessor-added-to-interface" => same && how == "implement",
        "type-not-created" => matches!(how, "create" | "inherit"),
        "required-member-added" | "member-made-required" => how == "create",
        "setter-only-initialises" | "field-made-readonly" => same && how == "write",
        // The type itself: whoever uses it or a member of it.
        _ if change.member.is_none() => true,
        _ => same,
    }
}

/// What it asks for: an override has to be spelt as what it overrides, down to parameters that may be left out.
fn effect(change: &SignatureChange, used: &Used) -> Effect {
    let is_spelt_again =
        matches!(used.how.as_str(), "override" | "implement") && used.member.is_some();
    match change.effect {
        Effect::Recompile if is_spelt_again && change.rule == "optional-parameter-added" => {
            Effect::Breaks
        }
        effect => effect,
    }
}

fn by_overlay<'a>(
    change: &SignatureChange,
    uses: impl Iterator<Item = &'a Used>,
) -> BTreeMap<String, OverlayChange> {
    let mut found: BTreeMap<String, OverlayChange> = BTreeMap::new();
    let mut sites: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for used in uses {
        let of = found
            .entry(used.overlay.clone())
            .or_insert_with(|| OverlayChange {
                rule: change.rule.clone(),
                effect: name(effect(change, used)).to_owned(),
                what: named(change),
                before: change.before.clone(),
                after: change.after.clone(),
                ..OverlayChange::default()
            });
        if effect(change, used) > Effect::Recompile {
            name(Effect::Breaks).clone_into(&mut of.effect);
        }
        if !of.how.contains(&used.how) {
            of.how.push(used.how.clone());
        }
        of.uses += 1;
        sites
            .entry(used.overlay.clone())
            .or_default()
            .insert(used.at.clone());
    }
    for (overlay, sites) in sites {
        if let Some(of) = found.get_mut(&overlay) {
            of.sites = sites.into_iter().take(SITES).collect();
            of.how.sort();
        }
    }
    found
}

fn name(effect: Effect) -> &'static str {
    match effect {
        Effect::Compatible => "compatible",
        Effect::Recompile => "recompile",
        Effect::BreaksHeirs | Effect::Breaks => "breaks",
    }
}

fn of_overlay(id: String, changes: Vec<OverlayChange>) -> OverlayImpact {
    let has = |effect: &str| changes.iter().any(|change| change.effect == effect);
    let effects = ["breaks", "recompile", "review"];
    let effect = effects
        .into_iter()
        .find(|effect| has(effect))
        .unwrap_or("review");
    OverlayImpact {
        id,
        effect: effect.to_owned(),
        changes,
    }
}

/// What became of the extension surface, in one word.
fn kind(changes: &[&SignatureChange], overlays: &[OverlayImpact], is_used: bool) -> &'static str {
    let open = || changes.iter().filter(|change| change.open);
    let any = |wanted: &dyn Fn(Effect) -> bool| open().any(|change| wanted(change.effect));
    let is_hit = |effect: &str| overlays.iter().any(|overlay| overlay.effect == effect);
    let breaks = any(&|effect| effect > Effect::Recompile);
    let recompiles = any(&|effect| effect == Effect::Recompile);
    if is_hit("breaks") || !is_used && breaks {
        "rework"
    } else if is_hit("recompile") || !is_used && recompiles {
        "recompile"
    } else if breaks || recompiles {
        "unused"
    } else if any(&|effect| effect == Effect::Compatible) {
        "only-added"
    } else {
        "untouched"
    }
}

/// The rows of a reader's section.
pub(super) fn rows(impact: &Impact) -> Vec<String> {
    let Some(surface) = &impact.surface else {
        return Vec::new();
    };
    let mut rows = vec![sentence(surface)];
    for overlay in &surface.overlays {
        rows.extend(
            overlay
                .changes
                .iter()
                .map(|change| reason(&overlay.id, change)),
        );
    }
    rows.extend(surface.added.iter().map(|name| format!("added {name}")));
    let is_told = |name: &&String| {
        !surface
            .overlays
            .iter()
            .flat_map(|o| &o.changes)
            .any(|c| name.starts_with(&c.what))
    };
    rows.extend(
        surface
            .altered
            .iter()
            .filter(is_told)
            .map(|name| format!("altered {name}")),
    );
    rows
}

fn sentence(surface: &SurfaceImpact) -> String {
    let what = match surface.kind.as_str() {
        "untouched" => "untouched",
        "only-added" => "only added to",
        "unused" => "altered where no overlay uses it",
        "recompile" => "overlays have to be built again",
        _ if surface.basis == "offered" => "whoever uses it has to change",
        _ => "overlays have to change",
    };
    what.to_owned()
}

/// Why an overlay is concerned, in a sentence.
pub(super) fn reason(overlay: &str, change: &OverlayChange) -> String {
    let verb = match change.effect.as_str() {
        "breaks" => "breaks",
        "recompile" => "to be built again",
        _ => "to be reviewed",
    };
    let more = change.uses.saturating_sub(1);
    let site = change.sites.first().map_or("", String::as_str);
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    format!(
        "{overlay} {verb}: {} of {} ({}) at {site}{more}",
        change.how.join(", "),
        change.what,
        change.rule
    )
}

impl Verdict {
    /// Overlays that have to change are part of the verdict.
    pub(super) fn heed(&mut self, surface: &SurfaceImpact) {
        let broken = surface
            .overlays
            .iter()
            .filter(|overlay| overlay.effect == "breaks");
        for overlay in broken {
            self.breaks.push(overlay.id.clone());
            let breaking = overlay
                .changes
                .iter()
                .filter(|change| change.effect == "breaks");
            self.reasons
                .extend(breaking.map(|change| reason(&overlay.id, change)));
        }
        if !self.breaks.is_empty() {
            "breaks-overlay".clone_into(&mut self.kind);
        }
    }
}
