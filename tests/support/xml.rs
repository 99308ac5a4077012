//! A small reader of XML schemas: enough for the one in testdata/schemas.

use std::collections::{BTreeMap, BTreeSet};

/// What an element may have, from an XML schema whose elements stand at its top level.
#[derive(Default)]
struct Element {
    attributes: BTreeSet<String>,
    required: BTreeSet<String>,
    children: BTreeSet<String>,
}

/// Where `document` has elements or attributes that the schema does not have there, or lacks attributes.
pub(crate) fn xml_errors(schema: &str, document: &str) -> Vec<String> {
    let schema = roxmltree::Document::parse(schema).unwrap();
    let top = schema.root_element().children();
    let named =
        top.filter(|node| node.has_tag_name(("http://www.w3.org/2001/XMLSchema", "element")));
    let elements: BTreeMap<String, Element> = named
        .map(|node| (node.attribute("name").unwrap().to_owned(), element(node)))
        .collect();
    let document = roxmltree::Document::parse(document).unwrap();
    let mut errors = Vec::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        let Some(known) = elements.get(name) else {
            errors.push(format!("there is no element {name}"));
            continue;
        };
        let own: BTreeSet<String> = node
            .attributes()
            .map(|attribute| attribute.name().to_owned())
            .collect();
        errors.extend(
            own.difference(&known.attributes)
                .map(|extra| format!("{name} has {extra}")),
        );
        errors.extend(
            known
                .required
                .difference(&own)
                .map(|missing| format!("{name} lacks {missing}")),
        );
        let children = node
            .children()
            .filter(roxmltree::Node::is_element)
            .map(|child| child.tag_name().name());
        errors.extend(
            children
                .filter(|child| !known.children.contains(*child))
                .map(|child| format!("{name} holds {child}")),
        );
    }
    errors
}

fn element(node: roxmltree::Node<'_, '_>) -> Element {
    let mut element = Element::default();
    for part in node.descendants().skip(1) {
        match part.tag_name().name() {
            "attribute" => {
                let name = part.attribute("name").unwrap().to_owned();
                if part.attribute("use") == Some("required") {
                    element.required.insert(name.clone());
                }
                element.attributes.insert(name);
            }
            "element" => {
                element
                    .children
                    .extend(part.attribute("ref").map(str::to_owned));
            }
            _ => {}
        }
    }
    element
}
