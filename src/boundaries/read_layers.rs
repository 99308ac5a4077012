//! Reads who owns what: `[platform]` and `[[overlay]]`.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::ownership::{Layer, Root};
use super::read::{Reader, Value};
use super::{Boundaries, FormProblem, slug};

const OF_PLATFORM: [&str; 3] = ["name", "owners", "roots"];
const OF_OVERLAY: [&str; 5] = ["id", "name", "owners", "roots", "upstream"];

/// The id of the platform; no overlay has it.
const PLATFORM: &str = "platform";

impl Reader<'_> {
    /// `[platform]`.
    pub(super) fn platform(&mut self, value: &Value<'_>) -> Option<Layer> {
        let DeValue::Table(table) = value.get_ref() else {
            self.problem(value.span().start, "is a section: write [platform]");
            return None;
        };
        let mut layer = self.layer(table, &value.span(), &OF_PLATFORM);
        PLATFORM.clone_into(&mut layer.id);
        if layer.name.is_empty() {
            layer.name.clone_from(&layer.id);
        }
        Some(layer)
    }

    /// One `[[overlay]]`.
    pub(super) fn overlay(&mut self, table: &DeTable<'_>, span: Range<usize>) -> Layer {
        let mut layer = self.layer(table, &span, &OF_OVERLAY);
        if layer.id.is_empty() {
            layer.id = slug(&layer.name);
        }
        if layer.name.is_empty() {
            layer.name.clone_from(&layer.id);
        }
        if layer.id.is_empty() {
            self.problem(span.start, "an overlay needs a name or an id");
        }
        layer
    }

    fn layer(&mut self, table: &DeTable<'_>, span: &Range<usize>, known: &[&str]) -> Layer {
        let mut layer = Layer {
            line: self.place(span.start).0,
            comments: self.comments_above(span.start),
            ..Layer::default()
        };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match name {
                _ if !known.contains(&name) => self.unknown(key, known),
                "id" => layer.id = self.id(value),
                "name" => layer.name = self.string(value),
                "owners" => layer.owners = self.strings(value),
                "upstream" => layer.upstream = self.root(value),
                _ => layer.roots = self.roots(value),
            }
        }
        if layer.roots.is_empty() {
            let message = "a layer needs roots: folders, projects, or patterns over paths";
            self.problem(span.start, message);
        }
        layer
    }

    fn roots(&mut self, value: &Value<'_>) -> Vec<Root> {
        let DeValue::Array(items) = value.get_ref() else {
            let message = "is a list of folders, projects or patterns, each in quotes";
            self.problem(value.span().start, message);
            return Vec::new();
        };
        items.iter().filter_map(|item| self.root(item)).collect()
    }

    fn root(&mut self, value: &Value<'_>) -> Option<Root> {
        let text = self.string(value).trim().to_owned();
        if text.is_empty() {
            if matches!(value.get_ref(), DeValue::String(_)) {
                self.problem(value.span().start, "names nothing; the whole tree is \".\"");
            }
            return None;
        }
        if text.starts_with('/') || text.split('/').any(|part| part == "..") {
            let message = "is a path relative to this file, without ..";
            self.problem(value.span().start, message);
            return None;
        }
        let (line, column) = self.place(value.span().start);
        Some(Root { text, line, column })
    }

    /// Overlays have ids of their own: a verdict names them beside boundaries.
    pub(super) fn unique_layers(&mut self, form: &Boundaries) {
        let mut taken: BTreeMap<&str, String> = BTreeMap::new();
        taken.insert(PLATFORM, "the platform".to_owned());
        for boundary in &form.boundaries {
            taken.insert(
                &boundary.id,
                format!("the boundary of line {}", boundary.line),
            );
        }
        for overlay in form
            .overlays
            .iter()
            .filter(|overlay| !overlay.id.is_empty())
        {
            let own = format!("the overlay of line {}", overlay.line);
            if let Some(other) = taken.insert(&overlay.id, own) {
                let message = format!("{other} has the id \"{}\", too", overlay.id);
                self.note(FormProblem {
                    line: overlay.line,
                    column: 1,
                    message,
                });
            }
        }
    }
}
