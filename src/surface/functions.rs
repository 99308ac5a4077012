//! Functions of a content management system: registered by a call, or files below a folder that are named after their path.

use super::beside::Beside;
use super::catalogue::frameworks;
use super::mounts::named_type;
use super::rules::{Gives, Medium, PlaceRule};
use super::scan::Said;
use super::{Direction, Operation, Place, Scene};
use crate::ties::Certainty;

pub(super) fn find(scene: &Scene<'_>, beside: &Beside, operations: &mut Vec<Operation>) {
    for found in scene.calls(Gives::Function) {
        let site = found.site;
        let Some(name) = scene.text(site, &found.rule.text) else {
            continue;
        };
        operations.push(Operation {
            direction: Direction::Provided,
            route: name.to_owned(),
            verb: String::new(),
            kind: found.rule.kind.clone(),
            ty: named_type(site),
            member: scene
                .text(site, &found.rule.second)
                .unwrap_or("")
                .to_owned(),
            name: name.to_owned(),
            request: None,
            at: Place::Source(site.file, site.line),
            rule: &found.rule.id,
            certainty: found.certainty,
            users: Vec::new(),
        });
    }
    let rules = || frameworks().iter().flat_map(|framework| &framework.place);
    for (index, file) in beside.files.iter().enumerate() {
        let is_razor = file.medium == Medium::Razor;
        let inherits = |wanted: &str| {
            file.sayings.iter().find_map(|saying| match &saying.said {
                Said::Directive(word, value) if word == "inherits" && value.contains(wanted) => {
                    Some(saying.line)
                }
                _ => None,
            })
        };
        for rule in rules() {
            let Some(name) = name_below(&file.path, rule) else {
                continue;
            };
            let line = match rule.inherits.as_str() {
                "" if !is_razor => Some(1),
                wanted => inherits(wanted),
            };
            let Some(line) = line else { continue };
            operations.push(Operation {
                direction: Direction::Provided,
                route: name.clone(),
                verb: String::new(),
                kind: rule.kind.clone(),
                ty: None,
                member: String::new(),
                name,
                request: None,
                at: Place::Beside(index as u32, line),
                rule: &rule.id,
                certainty: Certainty::Certain,
                users: Vec::new(),
            });
        }
    }
}

/// `Composer.Footer` for `Site/App_Data/Razor/Composer/Footer.cshtml`.
fn name_below(path: &str, rule: &PlaceRule) -> Option<String> {
    let (_, below) = path.split_once(rule.under.as_str())?;
    let name = rule
        .ending
        .iter()
        .find_map(|ending| below.strip_suffix(ending.as_str()))?;
    Some(name.replace('/', "."))
}
