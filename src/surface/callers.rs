//! Who calls an operation: by its name or by its address, in code, views, scripts and transformations.
//!
//! A name is looked for among the operations of its kind; of actions with one name the area decides. An address is compared
//! with routes segment by segment: a hole of a route takes any segment, a computed segment of an address fits holes only, and
//! the routes with most segments spelt alike are meant. What is called and is nowhere in the tree is a required operation.

use rustc_hash::FxHashMap;

use super::actions::Areas;
use super::addresses::Addresses;
use super::beside::Beside;
use super::conventions::{self, Convention};
use super::matching::RouteTable;
use super::rules::{Gives, Medium, Says};
use super::scan::Said;
use super::text_rules::RuleWord;
use super::{Caller, Direction, Operation, Place, Scene, View};
use crate::resolve::model::TypeId;
use crate::ties::Certainty;

pub(super) struct Around<'a> {
    pub areas: &'a Areas,
    pub table: &'a [Convention],
    pub beside: &'a Beside,
    pub views: &'a [View],
}

/// A name with the place that calls it.
struct Named<'a> {
    says: Says,
    name: &'a str,
    controller: Option<&'a str>,
    area: Option<&'a str>,
    caller: Caller,
}

pub(super) fn find(scene: &Scene<'_>, around: &Around<'_>, operations: &mut Vec<Operation>) {
    let mut finder = Finder::new(around, operations);
    finder.code(scene);
    finder.requests(scene);
    finder.visits(scene);
    finder.files();
    let Finder {
        users, required, ..
    } = finder;
    for (operation, caller) in users {
        // Whoever serves an operation knows it.
        if caller.by.is_none() || caller.by != operations[operation].ty {
            operations[operation].users.push(caller);
        }
    }
    operations.extend(required);
}

struct Finder<'a> {
    around: &'a Around<'a>,
    operations: &'a [Operation],
    /// Provided operations by kind and name in lower case.
    by_name: FxHashMap<(&'static str, String), Vec<usize>>,
    routes: RouteTable,
    users: Vec<(usize, Caller)>,
    required: Vec<Operation>,
}

fn kind_of(says: Says) -> &'static str {
    match says {
        Says::Action | Says::Route => "controller",
        Says::Page => "page",
        Says::Component => "view-component",
        Says::Function => "cms-function",
        Says::HubMethod => "hub",
        Says::Visit | Says::State => "",
    }
}

impl<'a> Finder<'a> {
    fn new(around: &'a Around<'a>, operations: &'a [Operation]) -> Self {
        let kinds = [
            "controller",
            "page",
            "view-component",
            "cms-function",
            "hub",
        ];
        let mut by_name: FxHashMap<(&'static str, String), Vec<usize>> = FxHashMap::default();
        let mut routes = RouteTable::default();
        for (index, operation) in operations.iter().enumerate() {
            if operation.direction == Direction::Required {
                continue;
            }
            routes.add(index, &operation.route, &operation.verb);
            let Some(kind) = kinds.iter().find(|kind| **kind == operation.kind) else {
                continue;
            };
            let name = operation.name.to_lowercase();
            by_name.entry((kind, name)).or_default().push(index);
            // A page's handlers share the name of the page.
        }
        Self {
            around,
            operations,
            by_name,
            routes,
            users: Vec::new(),
            required: Vec::new(),
        }
    }

    /// Calls in the code that name an action, a component or a function.
    fn code(&mut self, scene: &Scene<'_>) {
        for found in scene.calls(Gives::ByName) {
            let Some(name) = scene.text(found.site, &found.rule.text) else {
                continue;
            };
            let own = self.around.areas.get(&found.site.from);
            let told = scene.text(found.site, &found.rule.second);
            self.named(
                &found.rule.id,
                &Named {
                    says: found.rule.says,
                    name,
                    controller: told.or(own.map(|own| own.name.as_str())),
                    area: scene
                        .field(found.site, "area")
                        .or(own.and_then(|own| own.area.as_deref())),
                    caller: Caller {
                        by: Some(found.site.from),
                        at: Place::Source(found.site.file, found.site.line),
                        certainty: found.certainty,
                    },
                },
            );
        }
    }

    /// Addresses that browser tests visit.
    fn visits(&mut self, scene: &Scene<'_>) {
        for found in scene.calls(Gives::Visit) {
            let site = found.site;
            let caller = Caller {
                by: Some(site.from),
                at: Place::Source(site.file, site.line),
                certainty: Certainty::Guess,
            };
            if let Some(address) = scene.text(site, &found.rule.text) {
                self.address(address, Some("GET"), &caller);
            }
        }
    }

    /// Calls in the code that send a request to an address.
    fn requests(&mut self, scene: &Scene<'_>) {
        let addresses = Addresses::new(scene);
        for found in scene.calls(Gives::Request) {
            let site = found.site;
            let address = addresses.address(&found);
            let verb = addresses.verb(&found);
            let caller = Caller {
                by: Some(site.from),
                at: Place::Source(site.file, site.line),
                certainty: found.certainty,
            };
            let told = Some(verb.as_str()).filter(|verb| !verb.is_empty());
            if self.address(&address, told, &caller) {
                continue;
            }
            self.required.push(Operation {
                direction: Direction::Required,
                route: address,
                verb,
                kind: "http".to_owned(),
                ty: Some(site.from),
                member: scene.member(site),
                name: String::new(),
                request: None,
                at: caller.at,
                rule: &found.rule.id,
                certainty: found.certainty,
                users: vec![caller],
            });
        }
    }

    /// What files beside the code name.
    fn files(&mut self) {
        let mut owners: FxHashMap<u32, Option<TypeId>> = FxHashMap::default();
        for view in self.around.views {
            owners.insert(view.file, view.owner);
        }
        for (index, file) in self.around.beside.files.iter().enumerate() {
            let index = index as u32;
            let owner = owners.get(&index).copied().flatten();
            let own = owner.and_then(|owner| self.around.areas.get(&owner));
            let of_path = area_of_path(&file.path);
            for saying in &file.sayings {
                let caller = Caller {
                    by: owner,
                    at: Place::Beside(index, saying.line),
                    certainty: Certainty::Certain,
                };
                match &saying.said {
                    Said::Named {
                        says: Says::Visit,
                        name,
                        ..
                    } => {
                        self.address(
                            name,
                            Some("GET"),
                            &Caller {
                                certainty: Certainty::Guess,
                                ..caller
                            },
                        );
                    }
                    Said::Named {
                        rule,
                        says,
                        name,
                        second,
                        area,
                    } => self.named(
                        rule.text(),
                        &Named {
                            says: *says,
                            name,
                            controller: second.as_deref().or(own.map(|own| own.name.as_str())),
                            area: area
                                .as_deref()
                                .or(own.and_then(|own| own.area.as_deref()))
                                .or(of_path),
                            caller,
                        },
                    ),
                    Said::Address(address, verb) if file.medium != Medium::Markup => {
                        self.address(
                            address,
                            verb.map(RuleWord::text),
                            &Caller {
                                certainty: Certainty::Likely,
                                ..caller
                            },
                        );
                    }
                    _ => {}
                }
            }
        }
    }

    fn named(&mut self, rule: &'static str, named: &Named<'_>) {
        let mut action = (named.name, named.controller, named.area);
        if named.says == Says::Route {
            let Some(row) = conventions::by_name(self.around.table, named.name) else {
                return;
            };
            let Some(name) = row.action() else { return };
            action = (name, row.controller(), row.area());
        }
        let (name, controller, area) = action;
        let key = (kind_of(named.says), name.to_lowercase());
        let all = self.by_name.get(&key).cloned().unwrap_or_default();
        let found = match named.says {
            Says::Action | Says::Route => self.actions(&all, controller, area),
            _ => all,
        };
        if found.is_empty() && named.says == Says::Function {
            self.missing(rule, named);
        }
        let types = found.iter().map(|&index| self.operations[index].ty);
        let is_one = types.collect::<std::collections::BTreeSet<_>>().len() == 1;
        for index in found {
            let certainty = if is_one {
                Certainty::Certain
            } else {
                Certainty::Likely
            };
            self.users.push((
                index,
                Caller {
                    certainty: certainty.max(named.caller.certainty),
                    ..named.caller.clone()
                },
            ));
        }
    }

    /// Actions of one name: those of the controller, and of these those of the area.
    fn actions(&self, all: &[usize], controller: Option<&str>, area: Option<&str>) -> Vec<usize> {
        let Some(controller) = controller else {
            return Vec::new();
        };
        let of = |index: &usize| self.around.areas.get(&self.operations[*index].ty?);
        let same: Vec<usize> = all
            .iter()
            .copied()
            .filter(|index| of(index).is_some_and(|own| own.name.eq_ignore_ascii_case(controller)))
            .collect();
        let wanted = area.filter(|area| !area.is_empty());
        let here: Vec<usize> = same
            .iter()
            .copied()
            .filter(|index| {
                let own = of(index).and_then(|own| own.area.as_deref());
                match (own, wanted) {
                    (Some(own), Some(wanted)) => own.eq_ignore_ascii_case(wanted),
                    (own, wanted) => own.is_none() && wanted.is_none(),
                }
            })
            .collect();
        if here.is_empty() { same } else { here }
    }

    /// A function that something else provides.
    fn missing(&mut self, rule: &'static str, named: &Named<'_>) {
        self.required.push(Operation {
            direction: Direction::Required,
            route: named.name.to_owned(),
            verb: String::new(),
            kind: kind_of(named.says).to_owned(),
            ty: None,
            member: String::new(),
            name: named.name.to_owned(),
            request: None,
            at: named.caller.at,
            rule,
            certainty: Certainty::Certain,
            users: vec![named.caller.clone()],
        });
    }

    /// Whether an address leads to operations of the tree, which then have a caller more.
    fn address(&mut self, address: &str, verb: Option<&str>, caller: &Caller) -> bool {
        let (found, spelt) = self.routes.find(address, verb);
        let certainty = if spelt > 1 {
            Certainty::Likely
        } else {
            Certainty::Guess
        };
        for &index in &found {
            self.users.push((
                index,
                Caller {
                    certainty: certainty.max(caller.certainty),
                    ..caller.clone()
                },
            ));
        }
        !found.is_empty()
    }
}

/// `Admin` in `Shop/Areas/Admin/Views/Home/Index.cshtml`.
fn area_of_path(path: &str) -> Option<&str> {
    let (_, rest) = path.split_once("Areas/")?;
    rest.split_once('/').map(|(area, _)| area)
}
