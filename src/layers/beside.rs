//! Resources and configuration beside the code, as far as an overlay can replace them.

use roxmltree::{Document, Node, ParsingOptions};

/// A file with more nodes is not read; the largest configurations have some thousands.
const NODE_LIMIT: u32 = 500_000;

/// The namespace of XML document transforms.
const TRANSFORM: &str = "http://schemas.microsoft.com/XML-Document-Transform";

/// What one file holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BesideFile {
    /// Its path.
    pub path: String,
    /// Keys of the resources in it, with their lines.
    pub(super) resources: Vec<(String, u32)>,
    /// Elements with attributes of a configuration.
    pub(super) settings: Vec<Setting>,
    /// Whether it transforms another configuration.
    pub(super) is_transform: bool,
}

/// An element of a configuration.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Setting {
    /// Names of the elements down to it, with slashes; the root is left out.
    pub path: String,
    /// Attributes by name, those of transforms left out.
    pub attributes: Vec<(String, String)>,
    /// What a transform does to it: `SetAttributes`, `Insert`, ...
    pub transform: Option<String>,
    /// Attributes that tell which element a transform means.
    pub locator: Vec<String>,
    /// 1-based line.
    pub line: u32,
}

impl Setting {
    /// What it is called: the value of its locator, else of its first attribute, else its path.
    pub(super) fn name(&self) -> &str {
        let of = |name: &String| {
            let mut found = self.attributes.iter();
            found
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
        };
        let located = self.locator.iter().find_map(of);
        let named = ["key", "name"]
            .iter()
            .find_map(|name| of(&(*name).to_owned()));
        let first = || self.attributes.first().map(|(_, value)| value.as_str());
        located.or(named).or_else(first).unwrap_or(&self.path)
    }

    /// Whether `other`, of a configuration that is transformed, is the element that this one means.
    pub(super) fn means(&self, other: &Setting) -> bool {
        let value = |setting: &Setting, name: &String| {
            let mut found = setting.attributes.iter();
            found
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.clone())
        };
        self.path == other.path
            && self
                .locator
                .iter()
                .all(|name| value(self, name) == value(other, name))
            && (!self.locator.is_empty()
                || self.attributes.is_empty()
                || self.name() == other.name())
    }
}

/// Whether a file is one of those that are read here.
#[must_use]
pub fn is_artefact(path: &str) -> bool {
    has_extension(path, &["resx", "config"])
}

/// Whether a file beside the code is text that a team edits: such files of a clone are compared.
#[must_use]
pub fn is_text(path: &str) -> bool {
    !has_extension(path, &["min.js", "map"])
}

fn has_extension(path: &str, all: &[&str]) -> bool {
    let lower = path.to_lowercase();
    all.iter().any(|kind| {
        lower
            .strip_suffix(kind)
            .is_some_and(|rest| rest.ends_with('.'))
    })
}

impl BesideFile {
    /// Reads the text of a file. What is not well-formed holds nothing.
    #[must_use]
    pub fn new(path: &str, text: &str) -> Self {
        let mut file = Self {
            path: path.to_owned(),
            ..Self::default()
        };
        let options = ParsingOptions {
            nodes_limit: NODE_LIMIT,
            ..ParsingOptions::default()
        };
        let Ok(document) = Document::parse_with_options(text, options) else {
            return file;
        };
        let line = |node: Node<'_, '_>| document.text_pos_at(node.range().start).row;
        let root = document.root_element();
        if has_extension(path, &["resx"]) {
            let data = root.children().filter(|node| node.has_tag_name("data"));
            file.resources = data
                .filter_map(|node| Some((node.attribute("name")?.to_owned(), line(node))))
                .collect();
            return file;
        }
        for node in root.descendants().filter(Node::is_element) {
            let setting = setting(node, line(node));
            file.is_transform |= setting.transform.is_some();
            if !setting.attributes.is_empty() || setting.transform.is_some() {
                file.settings.push(setting);
            }
        }
        file
    }
}

fn setting(node: Node<'_, '_>, line: u32) -> Setting {
    let mut path: Vec<&str> = node
        .ancestors()
        .filter(Node::is_element)
        .map(|around| around.tag_name().name())
        .collect();
    path.pop();
    path.reverse();
    let attributes = node
        .attributes()
        .filter(|attribute| attribute.namespace() != Some(TRANSFORM));
    let transform = node.attribute((TRANSFORM, "Transform"));
    let locator = node.attribute((TRANSFORM, "Locator")).and_then(|text| {
        let inner = text.trim().strip_prefix("Match(")?.strip_suffix(')')?;
        Some(
            inner
                .split(',')
                .map(|name| name.trim().to_owned())
                .collect(),
        )
    });
    Setting {
        path: path.join("/"),
        attributes: attributes
            .map(|attribute| (attribute.name().to_owned(), attribute.value().to_owned()))
            .collect(),
        // `RemoveAttributes(debug)` has an argument.
        transform: transform
            .map(|text| text.split('(').next().unwrap_or_default().trim().to_owned()),
        locator: locator.unwrap_or_default(),
        line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources_and_transforms_are_read_with_their_lines() {
        let resx =
            "<root>\n<data name=\"A\"><value>x</value></data>\n<data><value/></data>\n</root>";
        assert_eq!(
            BesideFile::new("Shop.resx", resx).resources,
            [("A".to_owned(), 2)]
        );
        let text = "<configuration xmlns:xdt=\"http://schemas.microsoft.com/XML-Document-Transform\">\n<appSettings>\n\
            <add key=\"a\" value=\"1\" xdt:Transform=\"SetAttributes(value)\" xdt:Locator=\"Match(key)\"/>\n</appSettings>\n\
            </configuration>";
        let transform = BesideFile::new("Web.Acme.config", text);
        assert!(transform.is_transform);
        let setting = &transform.settings[0];
        assert_eq!(
            (setting.path.as_str(), setting.name(), setting.line),
            ("appSettings/add", "a", 3)
        );
        assert_eq!(setting.transform.as_deref(), Some("SetAttributes"));
        let plain = "<configuration><appSettings><add value=\"2\" key=\"a\"/><add key=\"b\"/></appSettings></configuration>";
        let plain = BesideFile::new("Web.config", plain);
        assert!(!plain.is_transform);
        assert!(setting.means(&plain.settings[0]) && !setting.means(&plain.settings[1]));
        assert_eq!(BesideFile::new("Web.config", "<a").settings, []);
    }
}
