//! What a file declares, declaration by declaration, as C# text: to be shown in part, or compared with another state.

use super::super::facts::{
    FileFacts, MemberKind, Modifiers, NamespaceDeclId, TypeDeclId, TypeKind,
};
use super::values::values;
use super::{Printer, accessors, is_hidden, is_seen};

/// A type as one file declares it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Declared {
    /// Documentation-comment id without `T:`.
    pub id: String,
    /// Its namespace; empty for the global one.
    pub namespace: String,
    /// The using directives that hold for it, in order: `System.Text`, `static N.T`, `A = N.T`.
    pub usings: Vec<String>,
    /// Its kind.
    pub kind: TypeKind,
    /// Its modifiers.
    pub modifiers: Modifiers,
    /// Its simple name without arity.
    pub name: String,
    /// `<T, out U>`, or nothing.
    pub type_params: String,
    /// Parameters of a primary constructor or a delegate: `(int x)`.
    pub params: Option<String>,
    /// Base class and interfaces as written.
    pub bases: Vec<String>,
    /// ` where T : class`, or nothing.
    pub constraints: String,
    /// What a delegate returns.
    pub returns: Option<String>,
    /// Whether it is an enum of values that are put together, `[Flags]`.
    pub is_flags: bool,
    /// What others can name of it, in source order.
    pub members: Vec<DeclaredMember>,
}

/// A member as it is declared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeclaredMember {
    /// Its kind.
    pub kind: MemberKind,
    /// Its name; `#ctor` for a constructor, `Item` for an indexer.
    pub name: String,
    /// Its modifiers.
    pub modifiers: Modifiers,
    /// What overloads differ in: name, number of type parameters, types of parameters.
    pub key: String,
    /// Its declaration without modifiers: `decimal Total(Order order);`
    pub text: String,
    /// What it is or returns; empty for a constructor.
    pub ty: String,
    /// `{ get; set; }` of a property or indexer.
    pub accessors: String,
    /// How many of its last parameters may be left out.
    pub optional: usize,
    /// What these are then, as they are printed.
    pub defaults: Vec<String>,
    /// The types of its parameters, with `ref`, `out` and the like.
    pub params: Vec<String>,
    /// The value of a member of an enum, where the declaration says it.
    pub value: Option<i64>,
    /// The value of a constant as C#, where that is a literal.
    pub constant: Option<String>,
}

/// The declarations of `facts`, outer types before inner ones.
#[must_use]
pub fn declared(facts: &FileFacts) -> Vec<Declared> {
    let printer = Printer {
        facts,
        text: String::new(),
        stands_alone: true,
    };
    let seen = facts
        .types
        .ids()
        .filter(|&ty| !is_hidden(facts.types[ty].modifiers));
    seen.map(|ty| printer.declared(ty)).collect()
}

impl Printer<'_> {
    fn declared(&self, ty: TypeDeclId) -> Declared {
        let decl = &self.facts.types[ty];
        let namespace = self.namespace_path(decl.namespace);
        let mut id = namespace.clone();
        let mut around = vec![ty];
        while let Some(outer) = self.facts.types[around[around.len() - 1]].parent {
            around.push(outer);
        }
        for &part in around.iter().rev() {
            let part = &self.facts.types[part];
            if !id.is_empty() {
                id.push('.');
            }
            id.push_str(self.spelling(part.name));
            if !part.type_params.is_empty() {
                id.push('`');
                id.push_str(&part.type_params.len().to_string());
            }
        }
        let is_enum = decl.kind == TypeKind::Enum;
        let values = if is_enum {
            values(self.facts, decl)
        } else {
            Vec::new()
        };
        let values = values.into_iter().chain(std::iter::repeat(None));
        let members = decl.members.iter().zip(values);
        let seen = members.filter(|(member, _)| is_enum || is_seen(decl.kind, member));
        Declared {
            id,
            namespace,
            usings: self.usings_of(decl.namespace),
            kind: decl.kind,
            modifiers: decl.modifiers,
            name: self.name(decl.name),
            type_params: self.type_params(&decl.type_params),
            params: decl
                .params
                .as_ref()
                .map(|params| self.params(params, '(', ')')),
            bases: decl
                .bases
                .iter()
                .map(|&base| self.type_text(base))
                .collect(),
            constraints: self.constraints(&decl.constraints),
            returns: decl.returns.map(|ty| self.type_text(ty)),
            is_flags: self.is_flags(decl),
            members: seen
                .filter_map(|(member, value)| {
                    let member = self.declared_member(ty, member)?;
                    Some(DeclaredMember { value, ..member })
                })
                .collect(),
        }
    }

    fn declared_member(
        &self,
        owner: TypeDeclId,
        member: &super::super::facts::MemberDecl,
    ) -> Option<DeclaredMember> {
        let ty = member
            .ty
            .map_or_else(|| "void".to_owned(), |ty| self.type_text(ty));
        let name = self.name(member.name);
        let generic = self.type_params(member.type_params());
        let round = self.params(&member.params, '(', ')');
        let accessors = accessors(&member.accessors);
        let text = match member.kind {
            MemberKind::Field => format!("{ty} {name};"),
            MemberKind::EnumMember => format!("{name},"),
            MemberKind::Property => format!("{ty} {name} {accessors}"),
            MemberKind::Indexer => {
                format!(
                    "{ty} this{} {accessors}",
                    self.params(&member.params, '[', ']')
                )
            }
            MemberKind::Event => format!("event {ty} {name};"),
            MemberKind::Method => {
                let constraints = self.constraints(member.constraints());
                format!("{ty} {name}{generic}{round}{constraints};")
            }
            MemberKind::Constructor => {
                format!("{}{round};", self.name(self.facts.types[owner].name))
            }
            MemberKind::Operator | MemberKind::Conversion => {
                format!(
                    "{}{round};",
                    super::operator(self.spelling(member.name), &ty)?
                )
            }
            MemberKind::StaticConstructor | MemberKind::Finalizer => return None,
        };
        let params: Vec<String> = member
            .params
            .iter()
            .map(|param| {
                let ty = param
                    .ty
                    .map_or_else(|| "object".to_owned(), |ty| self.type_text(ty));
                format!("{} {ty}", param.modifier.keyword())
                    .trim_start()
                    .to_owned()
            })
            .collect();
        let name = match member.kind {
            MemberKind::Constructor => "#ctor".to_owned(),
            _ => self.spelling(member.name).to_owned(),
        };
        let arity = member.type_params().len();
        let is_property = matches!(member.kind, MemberKind::Property | MemberKind::Indexer);
        let optional = member.params.iter().rev();
        Some(DeclaredMember {
            kind: member.kind,
            key: format!("{name}`{arity}({})", params.join(", ")),
            optional: optional.take_while(|param| param.default.is_some()).count(),
            defaults: self.defaults(&member.params),
            accessors: if is_property {
                accessors
            } else {
                String::new()
            },
            ty: if member.kind == MemberKind::Constructor {
                String::new()
            } else {
                ty
            },
            name,
            modifiers: member.modifiers,
            text,
            params,
            value: None,
            constant: self.constant_value(member),
        })
    }

    fn namespace_path(&self, id: NamespaceDeclId) -> String {
        let mut parts = Vec::new();
        let mut at = Some(id);
        while let Some(id) = at {
            let decl = &self.facts.namespaces[id];
            parts.extend(decl.path.iter().rev().map(|&part| self.name(part)));
            at = decl.parent;
        }
        parts.reverse();
        parts.join(".")
    }

    fn usings_of(&self, id: NamespaceDeclId) -> Vec<String> {
        let mut found = Vec::new();
        let mut at = Some(id);
        while let Some(id) = at {
            let decl = &self.facts.namespaces[id];
            found.extend(decl.usings.iter().map(|using| self.using_text(using)));
            at = decl.parent;
        }
        found
    }
}
