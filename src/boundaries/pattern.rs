//! Which types an entry names.

use std::fmt;

use crate::base::glob::glob;

/// A type, or a pattern over the ids, projects or files of types.
///
/// `*` stands for any characters within one part of a name, `**` for any characters, `?` for one within a part. The
/// parts of an id are separated by `.`, those of a path by `/`. Everything else stands for itself.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Pattern {
    over: Over,
    text: String,
    /// The project that the types must be in, `None` for any.
    project: Option<String>,
}

/// What a pattern is held against.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
enum Over {
    Id,
    Project,
    Path,
}

impl Pattern {
    /// Reads an entry: `ID`, `ID in PROJECT`, `project:GLOB` or `path:GLOB`.
    ///
    /// # Errors
    /// Where nothing is named.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        let (over, rest) = match text.split_once(':') {
            Some(("project", rest)) => (Over::Project, rest),
            Some(("path", rest)) => (Over::Path, rest),
            _ => (Over::Id, text),
        };
        let (rest, project) = match rest.split_once(" in ") {
            Some((id, project)) if over == Over::Id => (id, Some(project.trim().to_owned())),
            _ => (rest, None),
        };
        let rest = rest.trim();
        if rest.is_empty() || project.as_deref() == Some("") {
            return Err("names no type");
        }
        Ok(Self {
            over,
            text: rest.to_owned(),
            project,
        })
    }

    /// The entry that names one type: with its project where `among_several` types have that id.
    #[must_use]
    pub fn exact(id: &str, project: &str, among_several: bool) -> Self {
        Self {
            over: Over::Id,
            text: id.to_owned(),
            project: (among_several && !project.is_empty()).then(|| project.to_owned()),
        }
    }

    /// Whether it can name one type only: an id without wildcards.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.over == Over::Id && !self.text.contains(['*', '?'])
    }

    /// The id it names, where it can name one type only.
    #[must_use]
    pub fn exact_id(&self) -> Option<&str> {
        self.is_exact().then_some(self.text.as_str())
    }

    /// Where it is held against projects alone: whether it names the types of a project.
    #[must_use]
    pub fn over_projects(&self) -> Option<impl Fn(&str) -> bool + '_> {
        let over = self.over == Over::Project;
        over.then_some(|project: &str| glob(&self.text, project, '/'))
    }

    /// Whether it names the type of that id, project and files.
    #[must_use]
    pub fn matches(&self, id: &str, project: &str, files: &[&str]) -> bool {
        let in_project = |wanted: &String| wanted == project;
        match self.over {
            Over::Id => glob(&self.text, id, '.') && self.project.iter().all(in_project),
            Over::Project => glob(&self.text, project, '/'),
            Over::Path => files.iter().any(|file| glob(&self.text, file, '/')),
        }
    }

    /// How closely it names what it names: of two patterns that name a type, the higher one decides.
    ///
    /// An id is closer than any pattern, a pattern over ids closer than one over paths or projects; then the one that
    /// spells more characters.
    #[must_use]
    pub fn closeness(&self) -> (bool, bool, bool, usize) {
        let spelt = self.text.chars().filter(|c| !['*', '?'].contains(c));
        (
            self.is_exact(),
            self.project.is_some(),
            self.over == Over::Id,
            spelt.count(),
        )
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let over = match self.over {
            Over::Id => "",
            Over::Project => "project:",
            Over::Path => "path:",
        };
        write!(f, "{over}{}", self.text)?;
        self.project
            .as_ref()
            .map_or(Ok(()), |project| write!(f, " in {project}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_match(pattern: &str, id: &str) -> bool {
        let pattern = Pattern::parse(pattern).unwrap();
        pattern.matches(id, "src/Shop.csproj", &["src/Carts/Cart.cs", "src/B.cs"])
    }

    #[test]
    fn stars_stay_in_a_part_unless_doubled() {
        assert!(is_match("Shop.Cart", "Shop.Cart"));
        assert!(!is_match("Shop.Cart", "Shop.CartLine"));
        assert!(is_match("Shop.*", "Shop.Cart"));
        assert!(!is_match("Shop.*", "Shop.Carts.Cart"));
        assert!(is_match("Shop.**", "Shop.Carts.Cart"));
        assert!(is_match("**.Cart", "Shop.Carts.Cart"));
        assert!(is_match("Shop.**Cart", "Shop.Cart"));
        assert!(is_match("*.I?rt", "Shop.Iart"));
        assert!(!is_match("Shop?Cart", "Shop.Cart"));
        assert!(is_match("Shop.Repository`1", "Shop.Repository`1"));
        assert!(is_match("**", "Anything.At.All"));
        assert!(is_match("Shop.**.Cart", "Shop.A.B.Cart"));
        assert!(is_match("Shop.*.B.*t", "Shop.A.B.Cart"));
        assert!(!is_match("Shop.*Cart", "Shop.A.Cart"));
        assert!(!is_match("ab*ba", "aba"), "no character counts twice");
    }

    #[test]
    fn projects_and_paths() {
        assert!(is_match("project:src/*.csproj", "A"));
        assert!(!is_match("project:*.csproj", "A"));
        assert!(is_match("path:src/Carts/**", "A"));
        assert!(is_match("path:src/B.cs", "A"));
        assert!(is_match("A in src/Shop.csproj", "A"));
        assert!(!is_match("A in src/Other.csproj", "A"));
    }

    #[test]
    fn an_entry_is_written_as_it_was_read() {
        for text in [
            "Shop.Cart",
            "project:src/**",
            "path:a/b.cs",
            "A in b.csproj",
        ] {
            assert_eq!(Pattern::parse(text).unwrap().to_string(), text);
        }
        assert!(Pattern::parse(" ").is_err());
        assert!(Pattern::parse("project:").is_err());
        assert!(Pattern::parse("A in ").is_ok_and(|pattern| pattern.is_exact()));
    }

    #[test]
    fn the_closest_entry_is_the_one_that_says_most() {
        let closeness = |text: &str| Pattern::parse(text).unwrap().closeness();
        assert!(closeness("A.B") > closeness("A.*"));
        assert!(closeness("A in x.csproj") > closeness("A"));
        assert!(closeness("Shop.Carts.*") > closeness("Shop.**"));
        assert!(closeness("Shop.*") > closeness("project:src/Shop/Shop.csproj"));
    }
}
