//! Attributes of item elements: conditions, lists, metadata.

use crate::base::problem::ProblemCode;

use super::super::xml::Element;
use super::properties::ItemGroup;
use super::scope::Scope;

/// Reads the items of one project; what it does with each kind is in [`items`](super::items).
pub(super) struct ItemReader<'r> {
    pub(super) scope: &'r Scope<'r>,
    pub(super) groups: &'r [ItemGroup<'r>],
    /// An Aspire host starts the projects it references but does not see their types.
    pub(super) hosts_projects: bool,
}

impl ItemReader<'_> {
    /// Whether the condition of an item or of its metadata holds.
    pub(super) fn holds(&self, element: &Element) -> bool {
        self.scope.holds(element, self.scope.project_folder())
    }

    /// A metadatum of an item: an attribute, or a child element.
    pub(super) fn metadata(&self, element: &Element, name: &str) -> String {
        let child = || element.child(name).filter(|child| self.holds(child));
        let text = element
            .attribute(name)
            .or_else(|| child().map(|child| &*child.text));
        self.scope
            .expand(text.unwrap_or_default())
            .trim()
            .to_owned()
    }

    /// The parts of a list attribute.
    pub(super) fn specs(&self, element: &Element, attribute: &str) -> Vec<String> {
        let Some(text) = element.attribute(attribute) else {
            return Vec::new();
        };
        let listed = self.scope.expand(text);
        let mut specs = split_list(&listed);
        for list in item_lists(text) {
            if list.chars().all(|c| c.is_alphanumeric() || c == '_') {
                specs.extend(self.listed_as(list, element));
            } else {
                self.scope
                    .undecided(format!("@({list}) was taken as empty"));
            }
        }
        specs
    }

    /// What the items of a type include that stand before `end`, as written.
    fn listed_as(&self, kind: &str, end: &Element) -> Vec<String> {
        let mut specs = Vec::new();
        for group in self.groups {
            for element in &group.element.children {
                if std::ptr::eq(element, end) {
                    return specs;
                }
                let named = element.name.eq_ignore_ascii_case(kind);
                if named && self.holds(group.element) && self.holds(element) {
                    let included = element.attribute("Include").unwrap_or_default();
                    specs.extend(split_list(&self.scope.expand(included)));
                }
            }
        }
        specs
    }

    /// Notes that an item names a file that is not there.
    pub(super) fn missing(&self, spec: &str) {
        let message = format!("{spec}: there is no such file");
        self.scope.note(ProblemCode::MissingReference, message);
    }
}

fn split_list(list: &str) -> Vec<String> {
    let parts = list
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The bodies of the `@(...)` in a text.
fn item_lists(text: &str) -> impl Iterator<Item = &str> {
    let bodies = text.split("@(").skip(1);
    bodies.map(|rest| rest.split(')').next().unwrap_or_default().trim())
}
