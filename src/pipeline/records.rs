//! The bound code base as the records of `unseam graph --format jsonl`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Bound;
use super::platform::spell_using;
use crate::base::ids::FileId;
use crate::discover::workspace::{Project, Workspace};
use crate::extract::facts::TypeKind;
use crate::graph::Marks;
use crate::report::jsonl::{Place, Record};
use crate::resolve::model::{
    Call, CallKind, Doubt, External, Model, Reference, ReferenceKind, TypeId, TypeSymbol,
};

/// A bound code base from which records are read.
#[derive(Debug)]
pub struct Records<'a> {
    workspace: &'a Workspace,
    model: &'a Model,
    declared: &'a [(FileId, String)],
    reference_kinds: BTreeMap<ReferenceKind, String>,
    doubts: BTreeMap<Doubt, String>,
}

impl<'a> Records<'a> {
    /// The records of `bound`.
    #[must_use]
    pub fn new(bound: &'a Bound) -> Self {
        let model = &bound.model;
        let reference_kinds = model.references.iter().map(|reference| reference.kind);
        Self {
            workspace: &bound.workspace,
            model,
            declared: &bound.declarations,
            reference_kinds: spellings(reference_kinds),
            doubts: spellings(model.calls.iter().filter_map(|call| call.doubt)),
        }
    }

    /// Types, then one record for each pair of types with a reference, then one for each pair of members with a
    /// call, then types from outside; each group in the order of the model. Last projects and declarations, where these
    /// were kept.
    pub fn iter(&self) -> impl Iterator<Item = Record<'_>> {
        let model = self.model;
        let types = model.types.iter().map(|ty| self.ty(ty));
        let pairs = model
            .references
            .chunk_by(|a, b| (a.from, a.to) == (b.from, b.to));
        let pairs = pairs.filter(|pair| pair[0].from != pair[0].to);
        let calls = model.calls.chunk_by(|a, b| pair_of(a) == pair_of(b));
        types
            .chain(pairs.map(|pair| self.reference(pair)))
            .chain(calls.map(|calls| self.call(calls)))
            .chain(
                model
                    .externals
                    .iter()
                    .map(|external| self.external(external)),
            )
            .chain(self.declarations())
    }

    /// Projects and what their files declare, where the code base was bound to tell; nothing otherwise.
    fn declarations(&self) -> impl Iterator<Item = Record<'_>> {
        let asked = !self.declared.is_empty();
        let own = self
            .workspace
            .projects
            .iter()
            .filter(move |project| asked && project.graph.is_none());
        let projects = own.map(|project| self.project(project));
        projects.chain(self.declared.iter().filter_map(|(file, code)| {
            let owner = *self.workspace.files[*file].projects.first()?;
            Some(Record::Declarations {
                project: &self.workspace.projects[owner].path,
                file: self.path(*file),
                code,
            })
        }))
    }

    fn project(&self, project: &'a Project) -> Record<'_> {
        let paths = project
            .references
            .iter()
            .map(|reference| &self.workspace.projects[reference.project].path);
        let packages = project.packages.iter().map(|package| &package.name);
        let mut packages: Vec<&str> = packages
            .chain(&project.assemblies)
            .map(String::as_str)
            .collect();
        packages.sort_unstable();
        packages.dedup();
        Record::Project {
            path: &project.path,
            assembly: &project.name,
            references: paths.map(String::as_str).collect(),
            usings: project.global_usings.iter().map(spell_using).collect(),
            friends: project
                .internals_visible_to
                .iter()
                .map(String::as_str)
                .collect(),
            packages,
        }
    }

    fn ty(&self, ty: &'a TypeSymbol) -> Record<'_> {
        let mut files: Vec<&str> = ty.parts.iter().map(|part| self.path(part.file)).collect();
        // A type may have several parts in one file; parts come in file order.
        files.dedup();
        Record::Type {
            id: &ty.id,
            project: self.project_of(ty),
            kind: type_kind(ty.kind),
            files,
            lines: ty.lines(),
            marks: mark_names(Marks::of(ty)),
        }
    }

    /// `pair` holds all references from one type to another, at least one, in kind order.
    fn reference(&self, pair: &[Reference]) -> Record<'_> {
        let mut kinds: Vec<&str> = pair
            .iter()
            .map(|r| self.reference_kinds[&r.kind].as_str())
            .collect();
        kinds.dedup();
        let first = pair.iter().map(|r| (r.file, r.line)).min();
        let (from, from_project) = self.name(pair[0].from);
        let (to, to_project) = self.name(pair[0].to);
        Record::Reference {
            from,
            from_project,
            to,
            to_project,
            kinds,
            at: self.place(first.unwrap_or((pair[0].file, pair[0].line))),
        }
    }

    /// `calls` holds all calls of one kind between two members, at least one, in the order of their places.
    fn call(&self, calls: &[Call]) -> Record<'_> {
        let call = &calls[0];
        let doubt = calls.iter().map(|call| call.doubt).min().flatten();
        let (from, from_project) = self.name(call.from);
        let (to, to_project) = self.name(call.to);
        Record::Call {
            from,
            from_project,
            from_member: self.model.names.text(call.from_member),
            to,
            to_project,
            to_member: self.model.names.text(call.to_member),
            kind: call_kind(call.kind),
            at: self.place((call.file, call.line)),
            doubt: doubt.map(|doubt| self.doubts[&doubt].as_str()),
        }
    }

    fn external(&self, external: &External) -> Record<'_> {
        let (from, from_project) = self.name(external.from);
        let text = |&name| self.model.names.text(name);
        Record::External {
            from,
            from_project,
            name: text(&external.name),
            namespaces: external.namespaces.iter().map(text).collect(),
            at: external.place.map(|place| self.place(place)),
        }
    }

    fn name(&self, ty: TypeId) -> (&str, &str) {
        let symbol = &self.model.types[ty];
        (&symbol.id, self.project_of(symbol))
    }

    fn project_of(&self, ty: &TypeSymbol) -> &str {
        ty.project
            .map_or("", |project| self.workspace.projects[project].path.as_str())
    }

    fn place(&self, (file, line): (FileId, u32)) -> Place<'_> {
        Place {
            path: self.path(file),
            line,
        }
    }

    fn path(&self, file: FileId) -> &str {
        &self.workspace.files[file].path
    }
}

/// The marks that are set, by the names of the report.
pub(super) fn mark_names(marks: Marks) -> Vec<&'static str> {
    let named = [
        (marks.test, "test"),
        (marks.generated, "generated"),
        (marks.migration, "migration"),
        (marks.contract, "contract"),
        (marks.platform, "platform"),
        (marks.overlay, "overlay"),
        (marks.kernel, "kernel"),
        (marks.left_out, "left-out"),
    ];
    let set = named.into_iter().filter(|(set, _)| *set);
    set.map(|(_, name)| name).collect()
}

/// Calls between the same two members with the same kind differ only in their place.
fn pair_of(call: &Call) -> impl PartialEq {
    (
        call.from,
        call.from_member,
        call.to,
        call.to_member,
        call.kind,
    )
}

fn spellings<K: Ord + Copy + Serialize>(kinds: impl Iterator<Item = K>) -> BTreeMap<K, String> {
    let mut spellings = BTreeMap::new();
    for kind in kinds {
        spellings.entry(kind).or_insert_with(|| kind_name(kind));
    }
    spellings
}

/// The name of an enum's variant as serde writes it.
pub(super) fn kind_name(kind: impl Serialize) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(name)) => name,
        // The kinds are enums without data; anything else would show as an empty kind in every test.
        _ => String::new(),
    }
}

/// What is done with a called member, as records and reports name it.
pub(super) fn call_kind(kind: CallKind) -> &'static str {
    match kind {
        CallKind::Call => "call",
        CallKind::Ctor => "ctor",
        CallKind::Get => "get",
        CallKind::Set => "set",
        CallKind::Event => "event",
        CallKind::Operator => "operator",
        CallKind::Group => "group",
    }
}

/// The keyword of a type's kind.
pub(super) fn type_kind(kind: TypeKind) -> &'static str {
    match kind {
        TypeKind::Class => "class",
        TypeKind::Struct => "struct",
        TypeKind::Interface => "interface",
        TypeKind::Enum => "enum",
        TypeKind::Delegate => "delegate",
        TypeKind::Record => "record",
        TypeKind::RecordStruct => "record-struct",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::workspace::{FileMarks, SourceFile};
    use crate::extract::facts::Modifiers;
    use crate::resolve::model::TypePart;

    fn bound() -> Bound {
        let mut bound = Bound::default();
        for path in ["A.cs", "B.cs"] {
            bound.workspace.files.push(SourceFile {
                path: path.to_owned(),
                bytes: 10,
                projects: Vec::new(),
                marks: FileMarks::default(),
            });
        }
        let run = bound.model.names.intern("Run");
        for (id, file) in [("N.A", 0), ("N.B", 1)] {
            let name = bound.model.names.intern(id);
            let part = |line| TypePart {
                file: FileId(file),
                line,
                start_line: line,
                end_line: line,
            };
            bound.model.types.push(TypeSymbol {
                id: id.to_owned(),
                name,
                project: None,
                kind: TypeKind::RecordStruct,
                outer: None,
                modifiers: Modifiers::default(),
                namespace: "N".to_owned(),
                parts: vec![part(1), part(9)],
                members: Vec::new(),
                is_test: false,
                is_generated: false,
                is_contract: false,
                is_platform: false,
                is_migration: false,
            });
        }
        let reference = |kind, line| Reference {
            from: TypeId(0),
            to: TypeId(1),
            kind,
            file: FileId(0),
            line,
        };
        bound.model.references = vec![
            reference(ReferenceKind::FieldType, 8),
            reference(ReferenceKind::New, 3),
            reference(ReferenceKind::New, 5),
            Reference {
                from: TypeId(1),
                file: FileId(1),
                ..reference(ReferenceKind::New, 2)
            },
        ];
        bound.model.calls = [4, 6]
            .map(|line| Call {
                from: TypeId(0),
                from_member: run,
                to: TypeId(1),
                to_member: run,
                kind: CallKind::Call,
                file: FileId(0),
                line,
                doubt: None,
            })
            .to_vec();
        bound
    }

    #[test]
    fn one_record_for_each_pair_with_its_kinds_and_first_place() {
        let bound = bound();
        let records = Records::new(&bound);
        let mut bytes = Vec::new();
        crate::report::jsonl::write(records.iter(), &mut bytes).unwrap();
        assert_eq!(
            String::from_utf8(bytes).unwrap(),
            concat!(
                r#"{"record":"type","id":"N.A","project":"","kind":"record-struct","files":["A.cs"],"lines":2}"#,
                "\n",
                r#"{"record":"type","id":"N.B","project":"","kind":"record-struct","files":["B.cs"],"lines":2}"#,
                "\n",
                r#"{"record":"reference","from":"N.A","from_project":"","to":"N.B","to_project":"","kinds":["field-type","new"],"at":"A.cs:3"}"#,
                "\n",
                r#"{"record":"call","from":"N.A","from_project":"","from_member":"Run","to":"N.B","to_project":"","to_member":"Run","kind":"call","at":"A.cs:4"}"#,
                "\n",
            )
        );
    }
}
