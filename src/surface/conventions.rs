//! The route tables: which address leads to a controller and an action that carry no route of their own.

use std::sync::LazyLock;

use super::Scene;
use super::routes::{fill, has_hole, join};
use super::rules::{Argument, Gives};
use super::sites::Match;
use crate::base::ids::ProjectId;
use crate::resolve::model::site::Content;

/// A row of a route table.
pub(super) struct Convention {
    name: Option<String>,
    template: String,
    controller: Option<String>,
    action: Option<String>,
    area: Option<String>,
    project: Option<ProjectId>,
    is_api: bool,
}

/// The action that a route is looked for.
pub(super) struct Wanted<'a> {
    pub controller: &'a str,
    pub action: &'a str,
    pub area: Option<&'a str>,
    pub project: Option<ProjectId>,
    pub is_api: bool,
}

/// Where the name of a row is.
static NAME: LazyLock<Argument> = LazyLock::new(|| Argument {
    names: vec!["name".to_owned()],
    at: Some(0),
});

/// The row of a name.
pub(super) fn by_name<'t>(table: &'t [Convention], name: &str) -> Option<&'t Convention> {
    table.iter().find(|row| row.name.as_deref() == Some(name))
}

/// All rows, in source order.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Convention> {
    let rows = |gives| scene.calls(gives);
    let mut found = Vec::new();
    for (gives, is_api) in [(Gives::Convention, false), (Gives::ApiConvention, true)] {
        found.extend(rows(gives).iter().map(|row| convention(scene, row, is_api)));
    }
    found
}

fn convention(scene: &Scene<'_>, row: &Match<'_>, is_api: bool) -> Convention {
    let Match { rule, site, .. } = row;
    let known = scene.text(site, &rule.text).map(str::to_owned);
    let template = known.or_else(|| (!rule.default.is_empty()).then(|| rule.default.clone()));
    let symbol = &scene.model.types[site.from];
    let defaults = site.args.iter().find_map(|arg| match &arg.content {
        Content::Record(fields) => Some(fields),
        _ => None,
    });
    let default = |wanted: &str| {
        let named = |(name, _): &&(crate::base::intern::Name, Box<str>)| {
            scene.model.names.text(*name).eq_ignore_ascii_case(wanted)
        };
        let found = defaults?.iter().find(named);
        found.map(|(_, text)| text.to_string())
    };
    let area = scene.text(site, &rule.second).map(str::to_owned);
    let of_registration = || {
        let names = scene.index.names(&["AreaRegistration".to_owned()]);
        let own = crate::resolve::model::site::Mention::Type(site.from, Box::default());
        let is_area = scene.index.is_named(&own, &names);
        is_area
            .then(|| area_of_namespace(&symbol.namespace))
            .flatten()
    };
    Convention {
        name: scene.text(site, &NAME).map(str::to_owned),
        // A template that is computed leads somewhere all the same.
        template: template.unwrap_or_else(|| "{}".to_owned()),
        controller: default("controller"),
        action: default("action"),
        area: area.or_else(|| default("area")).or_else(of_registration),
        project: symbol.project,
        is_api,
    }
}

/// `Admin` in `Shop.Areas.Admin.Controllers`.
pub(super) fn area_of_namespace(namespace: &str) -> Option<String> {
    let mut parts = namespace.split('.');
    parts.find(|part| *part == "Areas")?;
    parts.next().map(str::to_owned)
}

impl Convention {
    /// The action that the row is for.
    pub(super) fn action(&self) -> Option<&str> {
        self.action.as_deref()
    }

    /// The controller that the row is for.
    pub(super) fn controller(&self) -> Option<&str> {
        self.controller.as_deref()
    }

    /// The area that the row is for.
    pub(super) fn area(&self) -> Option<&str> {
        self.area.as_deref()
    }

    /// Whether the row is for this one action.
    fn is_dedicated(&self, wanted: &Wanted<'_>) -> bool {
        let same = |known: &Option<String>, name: &str| {
            known
                .as_ref()
                .is_some_and(|known| known.eq_ignore_ascii_case(name))
        };
        same(&self.controller, wanted.controller)
            && same(&self.action, wanted.action)
            && !has_hole(&self.template, "controller")
            && self.fits(wanted)
    }

    /// Whether the row leads to every action of a controller of that area.
    fn is_general(&self, wanted: &Wanted<'_>) -> bool {
        let controller = has_hole(&self.template, "controller")
            || self
                .controller
                .as_ref()
                .is_some_and(|known| known.eq_ignore_ascii_case(wanted.controller))
                && has_hole(&self.template, "action");
        controller && self.fits(wanted)
    }

    fn fits(&self, wanted: &Wanted<'_>) -> bool {
        let area = match (wanted.area, &self.area) {
            (Some(wanted), Some(own)) => own.eq_ignore_ascii_case(wanted),
            (Some(_), None) => has_hole(&self.template, "area"),
            (None, own) => own.is_none() && !has_hole(&self.template, "area"),
        };
        area && self.is_api == wanted.is_api
    }
}

/// The routes that lead to an action, and whether a table says so.
pub(super) fn routes(table: &[Convention], wanted: &Wanted<'_>) -> (Vec<String>, bool) {
    let mut own: Vec<String> = table
        .iter()
        .filter(|row| row.is_dedicated(wanted))
        .map(|row| join("", &row.template))
        .collect();
    if !own.is_empty() {
        own.sort();
        own.dedup();
        return (own, true);
    }
    let general = || table.iter().filter(|row| row.is_general(wanted));
    let near = general().find(|row| row.project == wanted.project);
    let usual = match (wanted.is_api, wanted.area) {
        (true, _) => "api/{controller}/{action}",
        (false, Some(_)) => "{area}/{controller}/{action}",
        (false, None) => "{controller}/{action}",
    };
    let row = near.or_else(|| general().next());
    let template = row.map_or(usual, |row| row.template.as_str());
    let filled = fill(template, "controller", wanted.controller, true);
    let filled = fill(&filled, "action", wanted.action, true);
    let filled = match wanted.area {
        Some(area) => fill(&filled, "area", area, true),
        None => filled,
    };
    (vec![join("", &filled)], row.is_some())
}
