//! The interface of a boundary as C#.

mod constants;
mod members;
mod usings;

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Code;
use super::document::simple;
use super::select::{Contract, Offer};
use crate::base::ids::Id;
use crate::extract::facts::{Modifiers, TypeKind};
use crate::extract::skeleton::{Declared, DeclaredMember};
use crate::plan::closure::is_base;
use crate::report::model::Boundary;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;
use constants::Constants;
use members::{
    constraints, is_state, is_value_base, looks_like_interface, simple_name, state, values,
};
use usings::Usings;

/// Namespaces that new projects use everywhere.
const IMPLICIT: [&str; 6] = [
    "System",
    "System.Collections.Generic",
    "System.IO",
    "System.Linq",
    "System.Threading",
    "System.Threading.Tasks",
];

/// The interface of `boundary` as C# text: an interface for each type whose members are called, and the data types.
#[must_use]
pub fn csharp(code: &Code<'_>, boundary: &Boundary) -> String {
    let contract = Contract::of(code, &boundary.id);
    let writer = Writer::new(code, &contract);
    let mut text = format!(
        "// What {} offers to others and requires of them.\n",
        one_line(&boundary.name)
    );
    for name in IMPLICIT {
        let _ = writeln!(text, "using {name};");
    }
    let parts = [
        ("Offered: what others call", &contract.provided),
        ("Required: what it calls of others", &contract.required),
    ];
    for (heading, offers) in parts {
        if !offers.is_empty() {
            let _ = writeln!(text, "\n// {heading}.");
        }
        for offer in offers {
            writer.offer(&mut text, offer);
        }
    }
    if !contract.data.is_empty() {
        text.push_str("\n// Data: what crosses as parameter, result or state.\n");
    }
    for &ty in &contract.data {
        writer.data(&mut text, ty);
    }
    if ANNOTATED.iter().any(|sign| text.contains(sign)) {
        text.insert_str(0, "#nullable enable annotations\n");
    }
    text
}

/// How the type of a reference ends that may be null: without the directive these would be warnings.
const ANNOTATED: [&str; 5] = ["string? ", "object? ", "]? ", ">? ", "dynamic? "];

struct Writer<'a> {
    code: &'a Code<'a>,
    contract: &'a Contract,
    usings: Usings<'a>,
    /// Simple names of all types of the source, and of those that are written as classes.
    sources: BTreeSet<&'a str>,
    classes: BTreeSet<&'a str>,
    constants: Constants<'a>,
}

impl<'a> Writer<'a> {
    fn new(code: &'a Code<'a>, contract: &'a Contract) -> Self {
        let offers = contract.provided.iter().chain(&contract.required);
        let types: BTreeSet<usize> = offers
            .map(|o| o.ty)
            .chain(contract.data.iter().copied())
            .collect();
        let is_class = |ty: &usize| {
            let symbol = code.model.types.get(TypeId::from_index(*ty));
            symbol.is_some_and(|symbol| symbol.kind != TypeKind::Interface)
        };
        let classes = contract.data.iter().copied().filter(is_class);
        Self {
            sources: (0..code.report.types.len())
                .map(|ty| simple(code, ty))
                .collect(),
            classes: classes.map(|ty| simple(code, ty)).collect(),
            constants: Constants::of(code),
            usings: Usings::new(code, &types),
            code,
            contract,
        }
    }

    /// An interface with the members that are called.
    fn offer(&self, text: &mut String, offer: &Offer) {
        let declared = self.code.declarations(offer.ty);
        let Some(first) = declared.first() else {
            return;
        };
        if first.kind == TypeKind::Interface && self.contract.data.contains(&offer.ty) {
            // It crosses as a whole and is written among the data.
            return;
        }
        let mut lines = vec![self.remark(offer)];
        let name = self.interface_name(first, offer.ty);
        let kept = self.constraints(first);
        lines.push(format!(
            "public partial interface {name}{}{kept} {{",
            first.type_params
        ));
        let members = declared.iter().flat_map(|part| &part.members);
        let called = members.filter(|member| offer.members.contains(&member.name));
        lines.extend(called.filter_map(|member| {
            let is_static = member.modifiers.has(Modifiers::STATIC);
            let note = if is_static {
                " // static in the source"
            } else {
                ""
            };
            Some(format!("    {}{note}", self.abstracted(member)?))
        }));
        lines.push("}".to_owned());
        self.within(text, offer.ty, first, &lines);
    }

    /// The constraints of a type that can be kept.
    fn constraints(&self, declared: &Declared) -> String {
        constraints(&declared.constraints, |ty| self.constrains(ty))
    }

    fn abstracted(&self, member: &DeclaredMember) -> Option<String> {
        members::abstracted(member, |ty| self.constrains(ty))
    }

    /// Whether a type can stay among the constraints: a class that is written here, or one from outside. Classes of a contract
    /// implement no interfaces, so that none of them would meet a constraint to one.
    fn constrains(&self, ty: &str) -> bool {
        let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '@';
        let mut names = ty.split(|c| !is_name(c)).filter(|name| !name.is_empty());
        let known = names.all(|name| !self.sources.contains(name) || self.classes.contains(name));
        known && !looks_like_interface(simple_name(ty))
    }

    fn remark(&self, offer: &Offer) -> String {
        let ty = &self.code.report.types[offer.ty];
        let calls: Vec<String> = offer
            .calls
            .iter()
            .map(|(boundary, calls)| format!("{boundary} {calls}"))
            .collect();
        let place = ty.place().unwrap_or_default();
        one_line(&format!(
            "// {} at {place}; calls: {}",
            ty.id,
            calls.join(", ")
        ))
    }

    /// An interface keeps its name; a class gets one that nothing else has.
    fn interface_name(&self, declared: &Declared, ty: usize) -> String {
        let name = &declared.name;
        if declared.kind == TypeKind::Interface {
            return name.clone();
        }
        let plain = name.trim_start_matches('@');
        let id = &self.code.report.types[ty].id;
        let space = id.rfind('.').map_or("", |end| &id[..=end]);
        let is_taken = |name: &str| {
            let id = format!("{space}{name}");
            let mut types = self.code.report.types.iter();
            types.any(|known| known.id.split('`').next() == Some(id.as_str()))
        };
        let wanted = format!("I{plain}");
        if is_taken(&wanted) {
            format!("I{plain}Operations")
        } else {
            wanted
        }
    }

    /// A type with its state.
    fn data(&self, text: &mut String, ty: usize) {
        let declared = self.code.declarations(ty);
        let Some(first) = declared.first() else {
            return;
        };
        let head = |keyword: &str| format!("public {keyword} {}{}", first.name, first.type_params);
        let members = || declared.iter().flat_map(|part| &part.members);
        let mut lines = Vec::new();
        match first.kind {
            TypeKind::Enum => {
                lines.extend(first.is_flags.then(|| "[System.Flags]".to_owned()));
                let underlying = first.bases.first();
                let underlying = underlying.map_or_else(String::new, |base| format!(" : {base}"));
                lines.push(format!("{}{underlying} {{", head("enum")));
                lines.extend(values(&first.members));
                lines.push("}".to_owned());
            }
            TypeKind::Delegate => {
                let returns = first.returns.as_deref().unwrap_or("void");
                let params = first.params.as_deref().unwrap_or("()");
                let kept = self.constraints(first);
                let head = head(&format!("delegate {returns}"));
                lines.push(format!("{head}{params}{kept};"));
            }
            TypeKind::Interface => {
                let (bases, _) = self.bases(ty, &declared);
                let kept = self.constraints(first);
                lines.push(format!("{}{bases}{kept} {{", head("partial interface")));
                let instance = members().filter(|member| !member.modifiers.has(Modifiers::STATIC));
                lines.extend(
                    instance
                        .filter_map(|member| self.abstracted(member))
                        .map(|line| format!("    {line}")),
                );
                lines.push("}".to_owned());
            }
            TypeKind::Class | TypeKind::Struct | TypeKind::Record | TypeKind::RecordStruct => {
                let params = first.params.as_deref().filter(|_| is_record(first.kind));
                let (bases, framework) = if is_value(first.kind) {
                    (String::new(), None)
                } else {
                    self.bases(ty, &declared)
                };
                // What is handed to such a base is code.
                let has_base_call = params.is_some() || self.is_base_positional(ty);
                let (bases, left_out) = match bases.strip_prefix(" : ") {
                    Some(base) if has_base_call => (String::new(), Some(base.to_owned())),
                    _ => (bases, framework),
                };
                let remark = left_out.map_or_else(String::new, |base| format!(" // is a {base}"));
                let keyword = keyword(first);
                let is_fixed = is_value(first.kind) && first.modifiers.has(Modifiers::READONLY);
                lines.push(format!(
                    "{}{}{bases}{} {{{remark}",
                    head(&keyword),
                    params.unwrap_or_default(),
                    self.constraints(first)
                ));
                lines.extend(
                    members()
                        .filter(|m| is_state(m))
                        .map(|member| format!("    {}", state(member, is_fixed))),
                );
                lines.push("}".to_owned());
            }
        }
        self.within(text, ty, first, &lines);
    }

    /// Whether a base of a type is a record with parameters.
    fn is_base_positional(&self, ty: usize) -> bool {
        let shape = self.code.model.shapes.get(TypeId::from_index(ty));
        let bases = shape.into_iter().flat_map(|shape| &shape.bases);
        let mut declared = bases
            .filter_map(Mention::source)
            .flat_map(|base| self.code.declarations(base.index()));
        declared.any(|base| is_record(base.kind) && base.params.is_some())
    }

    /// ` : Base`, with what of the bases belongs to the contract, and the base class from outside that does not: what a
    /// framework does for a class stays with the code.
    fn bases(&self, ty: usize, declared: &[&Declared]) -> (String, Option<String>) {
        let Some(shape) = self.code.model.shapes.get(TypeId::from_index(ty)) else {
            return (String::new(), None);
        };
        let kind = declared[0].kind;
        let mut kept: BTreeSet<&str> = BTreeSet::new();
        let mut framework = None;
        for text in declared.iter().flat_map(|part| &part.bases) {
            let simple = simple_name(text);
            let mut known = shape.bases.iter();
            match known.find(|base| self.name_of(base) == Some(simple)) {
                Some(Mention::Type(base, _)) => {
                    kept.extend(is_base(self.code.model, kind, *base).then_some(text.as_str()));
                }
                _ if looks_like_interface(simple) != (kind == TypeKind::Interface) => {}
                _ if kind == TypeKind::Interface || is_value_base(simple) => {
                    kept.insert(text);
                }
                _ => framework = Some(text.clone()),
            }
        }
        let kept: Vec<&str> = kept.into_iter().collect();
        let bases = if kept.is_empty() {
            String::new()
        } else {
            format!(" : {}", kept.join(", "))
        };
        (bases, framework)
    }

    fn name_of(&self, mention: &Mention) -> Option<&'a str> {
        match mention {
            Mention::Type(ty, _) => {
                Some(self.code.model.names.text(self.code.model.types[*ty].name))
            }
            Mention::External(name, _) => Some(self.code.model.names.text(*name)),
            _ => None,
        }
    }

    /// Writes `lines` in the namespace of a type, within the types around it, with the using directives that hold there.
    fn within(&self, text: &mut String, ty: usize, declared: &Declared, lines: &[String]) {
        let mut depth = 0;
        let mut open = |text: &mut String, line: &str| {
            let _ = writeln!(text, "{}{line} {{", "    ".repeat(depth));
            depth += 1;
        };
        text.push('\n');
        if !declared.namespace.is_empty() {
            open(text, &format!("namespace {}", declared.namespace));
            for using in self.usings.of(ty, declared, lines) {
                let _ = writeln!(text, "    using {using};");
            }
        }
        for outer in self.outer_types(ty) {
            if let Some(outer) = self.code.declarations(outer).first() {
                let keyword = keyword(outer);
                let name = format!("{}{}", outer.name, outer.type_params);
                open(text, &format!("public {keyword} {name}"));
            }
        }
        for line in lines {
            let line = self.constants.put(line, &declared.id);
            let _ = writeln!(text, "{}{line}", "    ".repeat(depth));
        }
        for level in (0..depth).rev() {
            let _ = writeln!(text, "{}}}", "    ".repeat(level));
        }
    }

    /// The types around `ty`, outermost first.
    fn outer_types(&self, ty: usize) -> Vec<usize> {
        let mut around = Vec::new();
        let mut at = self.code.report.types.get(ty).and_then(|ty| ty.outer);
        while let Some(outer) = at.filter(|_| around.len() < 64) {
            around.push(outer);
            at = self.code.report.types.get(outer).and_then(|ty| ty.outer);
        }
        around.reverse();
        around
    }
}

fn keyword(declared: &Declared) -> String {
    let modifier = if declared.modifiers.has(Modifiers::STATIC) {
        "static "
    } else if declared.modifiers.has(Modifiers::ABSTRACT) {
        "abstract "
    } else {
        ""
    };
    // A struct that cannot change has to say so in each of its parts; one that lives on the stack, too.
    let has = |modifier| is_value(declared.kind) && declared.modifiers.has(modifier);
    let fixed = if has(Modifiers::READONLY) {
        "readonly "
    } else {
        ""
    };
    let by_ref = if has(Modifiers::REF) { "ref " } else { "" };
    let kind = match declared.kind {
        TypeKind::Struct => "struct",
        TypeKind::Interface => return "partial interface".to_owned(),
        TypeKind::Record => "record",
        TypeKind::RecordStruct => "record struct",
        _ => "class",
    };
    format!("{modifier}{fixed}{by_ref}partial {kind}")
}

fn is_record(kind: TypeKind) -> bool {
    matches!(kind, TypeKind::Record | TypeKind::RecordStruct)
}

fn is_value(kind: TypeKind) -> bool {
    matches!(kind, TypeKind::Struct | TypeKind::RecordStruct)
}

/// A comment must not end before its line does.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
