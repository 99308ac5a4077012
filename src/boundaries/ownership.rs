//! Layers of ownership: which part of the tree the platform team builds, and which parts are built on top of it.
//!
//! A layer is a set of roots: folders, project files or patterns over paths. They are no patterns over types, because what
//! a layer owns is more than types: resources, templates and configuration lie in it, too.

use crate::base::glob::glob;

/// `[platform]` or `[[overlay]]`: a part of the tree that one team owns.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Layer {
    /// Stable id: lower case, digits and hyphens; `platform` for the platform.
    pub id: String,
    /// Its name for a reader.
    pub name: String,
    /// Who is responsible: teams or people, as CODEOWNERS names them.
    pub owners: Vec<String>,
    /// What it consists of.
    pub roots: Vec<Root>,
    /// The root of the starter site that it was cloned from, where that lies in the same tree.
    pub upstream: Option<Root>,
    /// 1-based line of its section.
    pub line: u32,
    /// The comment lines right above its section, without `#`.
    pub comments: Vec<String>,
}

/// A folder, a project file, or a pattern over paths.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Root {
    /// As it is written: `platform`, `src/Shop/Shop.csproj`, `customers/*/src`.
    pub text: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
}

impl Root {
    /// Whether the path of a file lies in it. A project file stands for its folder, a folder for all that is below it, and
    /// `.` for everything; `*` stands for characters within a folder, `**` for any.
    #[must_use]
    pub fn covers(&self, path: &str) -> bool {
        let folder = self.folder();
        if folder.is_empty() {
            return true;
        }
        if folder.contains(['*', '?']) {
            return glob(folder, path, '/') || glob(&format!("{folder}/**"), path, '/');
        }
        let below = path.strip_prefix(folder);
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The folder that it stands for; empty for everything.
    #[must_use]
    pub fn folder(&self) -> &str {
        let text = self.text.trim_start_matches("./").trim_end_matches('/');
        if text == "." {
            return "";
        }
        let is_project = text
            .rsplit_once('.')
            .is_some_and(|(_, kind)| kind.eq_ignore_ascii_case("csproj"));
        if is_project {
            text.rsplit_once('/').map_or("", |(folder, _)| folder)
        } else {
            text
        }
    }

    /// How closely it names what it covers: the characters that it spells.
    fn closeness(&self) -> usize {
        let spelt = self.folder().chars();
        spelt.filter(|c| !['*', '?'].contains(c)).count()
    }
}

/// The place among `layers` of the one that owns the file at `path`: the one with the closest root; of two as close ones the
/// later, so that an overlay goes before the platform.
#[must_use]
pub fn owner_of(layers: &[&Layer], path: &str) -> Option<usize> {
    let claims = layers.iter().enumerate().flat_map(|(at, layer)| {
        let roots = layer.roots.iter().filter(|root| root.covers(path));
        roots.map(move |root| (root.closeness(), at))
    });
    claims.max().map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(text: &str) -> Root {
        Root {
            text: text.to_owned(),
            line: 1,
            column: 1,
        }
    }

    #[test]
    fn a_root_is_a_folder_a_project_or_a_pattern() {
        for (text, path, is_covered) in [
            ("platform", "platform/src/A.cs", true),
            ("platform/", "platform/src/A.cs", true),
            ("platform", "platform2/A.cs", false),
            ("platform/src/A.csproj", "platform/src/B/C.cs", true),
            ("platform/src/A.csproj", "platform/src/A.csproj", true),
            ("A.csproj", "B/C.cs", true),
            ("customers/*", "customers/acme/src/A.cs", true),
            ("customers/*/src", "customers/acme/src/A.cs", true),
            ("customers/*/src", "customers/acme/x/src/A.cs", false),
            (".", "A.cs", true),
            ("./a", "a/B.cs", true),
        ] {
            assert_eq!(root(text).covers(path), is_covered, "{text} {path}");
        }
    }

    #[test]
    fn the_closest_root_owns_a_file_and_an_overlay_goes_first() {
        let layer = |roots: &[&str]| Layer {
            roots: roots.iter().map(|text| root(text)).collect(),
            ..Layer::default()
        };
        let (platform, acme) = (layer(&["."]), layer(&["src/Acme", "src/*.Acme"]));
        let twin = layer(&["src/Acme"]);
        let layers = [&platform, &acme, &twin];
        assert_eq!(owner_of(&layers, "src/Core/A.cs"), Some(0));
        assert_eq!(owner_of(&layers, "src/Web.Acme/A.cs"), Some(1));
        assert_eq!(owner_of(&layers, "src/Acme/A.cs"), Some(2));
        assert_eq!(owner_of(&[&acme], "README.md"), None);
    }
}
