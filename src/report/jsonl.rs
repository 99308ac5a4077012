//! The type-level graph as JSON records, one a line, for other programs.
//!
//! Unlike the report it holds every call member by member, so it is written as it is produced and never held
//! as a whole.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

/// One record. Types are named by id and project, since two projects may declare the same type.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record<'a> {
    /// A type declared in the source.
    Type {
        /// Documentation-comment id without `T:`.
        id: &'a str,
        /// Path of its project; empty for a file in no project.
        project: &'a str,
        /// `class`, `interface`, ...
        kind: &'a str,
        /// The files that declare it.
        files: Vec<&'a str>,
        /// Source lines of all its parts.
        lines: u32,
        /// What sets it apart from the code that is to be divided: `test`, `generated`, `migration`, `contract`,
        /// `platform`; absent where nothing does.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        marks: Vec<&'a str>,
    },
    /// A project of the source.
    Project {
        /// Its path.
        path: &'a str,
        /// Assembly name.
        assembly: &'a str,
        /// Paths of the projects it refers to.
        references: Vec<&'a str>,
        /// Usings that hold in all its files.
        usings: Vec<String>,
        /// Assemblies that see its internals, as far as the project file says.
        friends: Vec<&'a str>,
        /// Names of the packages and assemblies that it refers to, sorted.
        packages: Vec<&'a str>,
    },
    /// What a file declares, for code bases that bind to this one.
    Declarations {
        /// Path of the project that compiles it.
        project: &'a str,
        /// The file.
        file: &'a str,
        /// C# without bodies.
        code: &'a str,
    },
    /// One type of the source mentions another.
    Reference {
        /// The type that mentions.
        from: &'a str,
        /// Its project.
        from_project: &'a str,
        /// The type that is mentioned.
        to: &'a str,
        /// Its project.
        to_project: &'a str,
        /// How, each kind once.
        kinds: Vec<&'a str>,
        /// The first mention.
        at: Place<'a>,
    },
    /// A member of a type of the source calls a member of another, or of the same.
    Call {
        /// The type whose member calls.
        from: &'a str,
        /// Its project.
        from_project: &'a str,
        /// The calling member.
        from_member: &'a str,
        /// The type that declares the called member.
        to: &'a str,
        /// Its project.
        to_project: &'a str,
        /// The called member.
        to_member: &'a str,
        /// `call`, `ctor`, `get`, `set`, `event`, `operator`, `group`.
        kind: &'a str,
        /// Where.
        at: Place<'a>,
        /// Why every such call may mean another member; absent where the language decides.
        #[serde(skip_serializing_if = "Option::is_none")]
        doubt: Option<&'a str>,
    },
    /// A type from outside the source is used.
    External {
        /// The type that uses it.
        from: &'a str,
        /// Its project.
        from_project: &'a str,
        /// Simple name of the external type.
        name: &'a str,
        /// The namespaces that may hold it.
        namespaces: Vec<&'a str>,
        /// The first use; absent where only the name was met.
        #[serde(skip_serializing_if = "Option::is_none")]
        at: Option<Place<'a>>,
    },
}

/// A place in the source, written as `path:line`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place<'a> {
    /// Path relative to the root, with `/`.
    pub path: &'a str,
    /// 1-based.
    pub line: u32,
}

impl Serialize for Place<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}:{}", self.path, self.line))
    }
}

/// Writes `records` in their order, one a line.
///
/// # Errors
/// Whatever `out` reports.
pub fn write<'a>(
    records: impl IntoIterator<Item = Record<'a>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    write_lines(records, out)
}

/// Writes any values as JSON, one a line.
pub(super) fn write_lines<T: Serialize>(
    values: impl IntoIterator<Item = T>,
    out: &mut dyn Write,
) -> io::Result<()> {
    for value in values {
        serde_json::to_writer(&mut *out, &value)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_have_the_names_that_other_programs_read() {
        let place = Place {
            path: "src/A.cs",
            line: 7,
        };
        let records = [
            Record::Type {
                id: "N.A",
                project: "src/A.csproj",
                kind: "class",
                files: vec!["src/A.cs"],
                lines: 12,
                marks: vec!["test"],
            },
            Record::Reference {
                from: "N.A",
                from_project: "src/A.csproj",
                to: "N.B`1",
                to_project: "",
                kinds: vec!["base", "new"],
                at: place,
            },
            Record::Call {
                from: "N.A",
                from_project: "src/A.csproj",
                from_member: "#ctor",
                to: "N.B`1",
                to_project: "",
                to_member: "Run",
                kind: "call",
                at: place,
                doubt: Some("unknown-argument"),
            },
            Record::External {
                from: "N.A",
                from_project: "src/A.csproj",
                name: "DateTime",
                namespaces: vec!["System"],
                at: Some(place),
            },
        ];
        let mut bytes = Vec::new();
        write(records, &mut bytes).unwrap();
        insta::assert_snapshot!(String::from_utf8(bytes).unwrap());
    }
}
