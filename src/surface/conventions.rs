//! The route tables: which address leads to a controller and an action that carry no route of their own.
//!
//! A row may say which namespaces it looks for controllers in; one of an area registration looks in that of the
//! registration. The row that names the namespace of a controller leads to it, and puts it into its area. Without one a
//! row that names none leads there, of the same project before others; and a row that names other namespaces only
//! within its project, where the framework finds nothing else: the rows of one plugin are none of another.

use std::sync::LazyLock;

use super::Scene;
use super::catalogue::frameworks;
use super::routes::{fill, has_hole, join};
use super::rules::{Argument, Gives, Table};
use super::sets::Sets;
use super::sites::Match;
use crate::base::ids::{FileId, ProjectId};
use crate::resolve::model::site::{CallSite, Content, Mention, SiteArg, SiteForm};

/// A row of a route table.
pub(super) struct Convention {
    name: Option<String>,
    template: String,
    holes: Holes,
    controller: Option<String>,
    action: Option<String>,
    area: Option<String>,
    /// Where it looks for controllers; `.*` at the end of one includes what is below.
    namespaces: Vec<String>,
    project: Option<ProjectId>,
    of: Table,
    /// The call that makes it.
    place: (FileId, u32),
}

/// Which names a template leaves open.
struct Holes {
    controller: bool,
    action: bool,
    area: bool,
}

impl Holes {
    fn of(template: &str) -> Self {
        Self {
            controller: has_hole(template, "controller"),
            action: has_hole(template, "action"),
            area: has_hole(template, AREA),
        }
    }
}

/// The action that a route is looked for.
pub(super) struct Wanted<'a> {
    pub controller: &'a str,
    pub action: &'a str,
    pub area: Option<&'a str>,
    pub namespace: &'a str,
    pub project: Option<ProjectId>,
    pub of: Table,
}

/// Where the name of a row is.
static NAME: LazyLock<Argument> = LazyLock::new(|| Argument {
    names: vec!["name".to_owned()],
    at: Some(0),
});

/// What rows call the area that they lead to.
const AREA: &str = "area";

/// Objects among the arguments of a row that are not its defaults.
const OTHERS: [&str; 2] = ["constraints", "dataTokens"];

/// Where a row is given what it hands on.
static TOKENS: LazyLock<Argument> = LazyLock::new(|| Argument {
    names: vec!["dataTokens".to_owned()],
    at: Some(4),
});

/// The row of a name.
pub(super) fn by_name<'t>(table: &'t [Convention], name: &str) -> Option<&'t Convention> {
    table.iter().find(|row| row.name.as_deref() == Some(name))
}

/// All rows, in source order.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Convention> {
    let rows = |gives| scene.calls(gives);
    let tokens = scene.calls(Gives::Tokens);
    let mut found = Vec::new();
    for (gives, of) in [
        (Gives::Convention, Table::Mvc),
        (Gives::ApiConvention, Table::Api),
        (Gives::OdataConvention, Table::Odata),
    ] {
        let rows = rows(gives);
        let handed = handed_on(scene, &tokens, &rows);
        let all = rows.iter().zip(handed);
        found.extend(all.map(|(row, area)| convention(scene, row, of, area)));
    }
    found
}

/// The area that each of `rows` hands on: in an argument, or set on what the row gives or what holds that.
fn handed_on(scene: &Scene<'_>, tokens: &[Match<'_>], rows: &[Match<'_>]) -> Vec<Option<String>> {
    let mut areas: Vec<Option<String>> = rows
        .iter()
        .map(|row| {
            let tokens = scene.argument(row.site, &TOKENS)?;
            area_in(scene, &tokens.content)
        })
        .collect();
    for set in tokens.iter().map(|found| found.site) {
        let is_of = |row: &CallSite| {
            let is_chained = set.on == Some(row.expr) && set.file == row.file;
            let is_near = (set.from, set.from_member) == (row.from, row.from_member);
            let is_held = row.local.is_some() && set.via == row.local && row.line <= set.line;
            is_chained || is_near && is_held
        };
        let area = match &*set.args {
            // `DataTokens = new { area = "Admin" }`
            [all] => area_in(scene, &all.content),
            [name, value] => match (&name.content, &value.content) {
                (Content::Text(name), Content::Text(area)) if name.eq_ignore_ascii_case(AREA) => {
                    Some(area.to_string())
                }
                _ => None,
            },
            _ => None,
        };
        // A local may hold one row after another.
        let last = rows.iter().rposition(|row| is_of(row.site));
        if let (Some(at), Some(area)) = (last, area) {
            areas[at] = Some(area);
        }
    }
    areas
}

/// The area among the members of an object.
fn area_in(scene: &Scene<'_>, content: &Content) -> Option<String> {
    let Content::Record(fields) = content else {
        return None;
    };
    let named = |(name, _): &&(crate::base::intern::Name, Box<str>)| {
        scene.model.names.text(*name).eq_ignore_ascii_case(AREA)
    };
    fields.iter().find(named).map(|(_, text)| text.to_string())
}

/// A row, with the area that it hands on.
fn convention(scene: &Scene<'_>, row: &Match<'_>, of: Table, handed: Option<String>) -> Convention {
    let Match { rule, site, .. } = row;
    let known = scene.text(site, &rule.text).map(|text| match of {
        Table::Odata => join(text, "{controller}"),
        Table::Mvc | Table::Api => text.to_owned(),
    });
    let template = known.or_else(|| (!rule.default.is_empty()).then(|| rule.default.clone()));
    let symbol = &scene.model.types[site.from];
    let given_as = |arg: &SiteArg| arg.name.map(|name| scene.model.names.text(name));
    let is_other = |arg: &SiteArg| given_as(arg).is_some_and(|name| OTHERS.contains(&name));
    let defaults = site.args.iter().find_map(|arg| match &arg.content {
        Content::Record(fields) if !is_other(arg) => Some(fields),
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
    let area = handed.or(area).or_else(|| default(AREA));
    let names = scene.index.names(&["AreaRegistration".to_owned()]);
    let own = Mention::Type(site.from, Box::default());
    let is_registration = scene.index.is_named(&own, &names);
    let area = area.or_else(|| {
        let of_name = || area_name(scene, row);
        let of_namespace = || area_of_namespace(&symbol.namespace);
        let of_template = || first_literal(template.as_deref()?);
        is_registration
            .then(|| of_name().or_else(of_namespace).or_else(of_template))
            .flatten()
    });
    let listed = site.args.iter().find_map(|arg| match &arg.content {
        Content::List(texts) => Some(texts.iter().map(ToString::to_string).collect()),
        _ => None,
    });
    let namespaces = listed.unwrap_or_else(|| {
        let below = is_registration.then(|| format!("{}.*", symbol.namespace));
        below.into_iter().collect()
    });
    // A template that is computed leads somewhere all the same.
    let template = template.unwrap_or_else(|| "{}".to_owned());
    Convention {
        name: scene.text(site, &NAME).map(str::to_owned),
        holes: Holes::of(&template),
        template,
        controller: default("controller"),
        action: default("action"),
        area,
        namespaces,
        project: symbol.project,
        of,
        place: (site.file, site.expr),
    }
}

/// `Admin` in `AreaName => "Admin"` of the registration that the row stands in.
fn area_name(scene: &Scene<'_>, row: &Match<'_>) -> Option<String> {
    let words = frameworks().iter().map(|framework| &framework.words);
    let names: Vec<String> = words.flat_map(|words| words.area_names.clone()).collect();
    let names = scene.index.names(&names);
    let given = |site: &&CallSite| {
        site.form == SiteForm::Given
            && names.contains(&site.name)
            && scene.index.is_a(row.site.from, site.from)
    };
    match &scene.model.sites.iter().find(given)?.args.first()?.content {
        Content::Text(text) if !text.contains('{') => Some(text.to_string()),
        _ => None,
    }
}

/// `Admin` in `Admin/{controller}/{action}`.
fn first_literal(template: &str) -> Option<String> {
    let first = template.trim_start_matches('/').split('/').next()?;
    let is_literal = !first.is_empty() && !first.contains('{');
    is_literal.then(|| first.to_owned())
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
            && !self.holes.controller
            && self.distance(wanted).is_some()
            && self.fits(wanted)
    }

    /// Whether the row leads to every action of a controller of that area.
    fn is_general(&self, wanted: &Wanted<'_>) -> bool {
        let controller = self.holes.controller
            || self
                .controller
                .as_ref()
                .is_some_and(|known| known.eq_ignore_ascii_case(wanted.controller))
                && self.holes.action;
        controller && self.fits(wanted)
    }

    fn fits(&self, wanted: &Wanted<'_>) -> bool {
        let area = match (wanted.area, &self.area) {
            (Some(wanted), Some(own)) => own.eq_ignore_ascii_case(wanted),
            (Some(_), None) => self.holes.area,
            (None, Some(_)) => self.names(wanted.namespace),
            (None, None) => !self.holes.area,
        };
        area && self.of == wanted.of
    }

    /// Whether it looks for controllers in that namespace, and says so.
    fn names(&self, namespace: &str) -> bool {
        self.namespaces
            .iter()
            .any(|own| match own.strip_suffix(".*") {
                Some(above) => {
                    let below = namespace.strip_prefix(above);
                    below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                }
                None => own == namespace,
            })
    }

    /// How near it is to a controller, the least first; `None` where it is another's.
    fn distance(&self, wanted: &Wanted<'_>) -> Option<u8> {
        let is_near = self.project == wanted.project;
        match (self.names(wanted.namespace), self.namespaces.is_empty()) {
            (true, _) => Some(u8::from(!is_near)),
            (false, true) => Some(if is_near { 2 } else { 3 }),
            (false, false) => is_near.then_some(4),
        }
    }
}

/// The prefixes below which entity sets are served in the project of `wanted`, or else anywhere; and whether a table says so.
/// Of several, those whose model has other sets only are none.
pub(super) fn set_prefixes(
    table: &[Convention],
    sets: &Sets<'_>,
    wanted: &Wanted<'_>,
) -> (Vec<String>, bool) {
    let is_meant = |row: &&Convention| !sets.is_elsewhere(row.place, wanted.controller);
    let rows = || {
        table
            .iter()
            .filter(|row| row.of == Table::Odata)
            .filter(is_meant)
    };
    let has_own = rows().any(|row| row.project == wanted.project);
    let near = rows().filter(|row| !has_own || row.project == wanted.project);
    let prefix = |row: &Convention| {
        let template = row.template.trim_end_matches("{controller}");
        template.trim_matches('/').to_owned()
    };
    let mut found: Vec<String> = near.map(prefix).collect();
    found.sort();
    found.dedup();
    if found.is_empty() {
        return (vec!["odata".to_owned()], false);
    }
    // With several, not every set need be in the model of each.
    let is_one = found.len() == 1;
    (found, is_one)
}

/// The routes that lead to an action, and whether a table says so.
pub(super) fn routes(table: &[Convention], wanted: &Wanted<'_>) -> (Vec<String>, bool) {
    let dedicated = || table.iter().filter(|row| row.is_dedicated(wanted));
    let is_own = |row: &&Convention| row.names(wanted.namespace) || row.project == wanted.project;
    // Those of other projects mean controllers of the same name there, where there are any of its own.
    let has_own = dedicated().any(|row| is_own(&row));
    let mut own: Vec<String> = dedicated()
        .filter(|row| !has_own || is_own(row))
        .map(|row| join("", &row.template))
        .collect();
    if !own.is_empty() {
        own.sort();
        own.dedup();
        return (own, true);
    }
    let general = table.iter().filter(|row| row.is_general(wanted));
    let near = general.filter_map(|row| Some((row.distance(wanted)?, row)));
    // Of equal ones the first, as the framework takes them.
    let row = near
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, row)| row);
    let usual = match (wanted.of, wanted.area) {
        (Table::Api, _) => "api/{controller}/{action}",
        (Table::Mvc | Table::Odata, Some(_)) => "{area}/{controller}/{action}",
        (Table::Mvc | Table::Odata, None) => "{controller}/{action}",
    };
    let template = row.map_or(usual, |row| row.template.as_str());
    let filled = fill(template, "controller", wanted.controller, true);
    let filled = fill(&filled, "action", wanted.action, true);
    let filled = match row.and_then(Convention::area).or(wanted.area) {
        Some(area) => fill(&filled, "area", area, true),
        None => filled,
    };
    (vec![join("", &filled)], row.is_some())
}
