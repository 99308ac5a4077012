//! A file's declarations as C# text without bodies: what another code base needs to know to bind to this one.
//!
//! Printing what was read, rather than keeping it in a form of our own, leaves nothing to trust: whoever reads the text
//! reads it as any source. Private members, bodies, initialisers (but for literals of static fields) and attributes
//! (but for the assemblies that see the internals) are left out; `x = default` stands for
//! every default value that is computed. Members of C# 14 extension blocks come out as the classic
//! extension methods that they are.

mod declared;
mod types;
mod values;

use std::fmt::Write;

use super::code::{
    Attribute, Constraint, ConstraintWord, ExprKind, Literal, Param, ParamModifier, TypeParam,
};
use super::facts::{
    Accessor, AccessorKind, FileFacts, MemberDecl, MemberKind, Modifiers, NamespaceDeclId,
    TypeDecl, TypeDeclId, TypeKind, Using, UsingKind,
};
use crate::base::intern::Name;

pub use declared::{Declared, DeclaredMember, declared};

/// The declarations of `facts` as C#; empty where there is none that others can see.
///
/// Linear in the number of declarations.
#[must_use]
pub fn skeleton(facts: &FileFacts) -> String {
    let speaks_for_all = facts
        .namespaces
        .iter()
        .flat_map(|ns| &ns.usings)
        .any(|using| using.is_global);
    let visible = speaks_for_all
        || facts
            .types
            .iter()
            .any(|decl| decl.parent.is_none() && !is_hidden(decl.modifiers));
    let mut printer = Printer {
        facts,
        text: String::new(),
        stands_alone: false,
    };
    if (visible || !printer.friends().is_empty()) && !facts.namespaces.is_empty() {
        printer.namespace(NamespaceDeclId(0));
    }
    printer.text
}

/// What nobody outside can name.
fn is_hidden(modifiers: Modifiers) -> bool {
    modifiers.has(Modifiers::FILE)
        || modifiers.has(Modifiers::PRIVATE) && !modifiers.has(Modifiers::PROTECTED)
}

/// Modifiers in the order in which they are printed; those of bodies and of the binding of parts are left out.
const MODIFIERS: [(Modifiers, &str); 12] = [
    (Modifiers::PUBLIC, "public"),
    (Modifiers::PRIVATE, "private"),
    (Modifiers::PROTECTED, "protected"),
    (Modifiers::INTERNAL, "internal"),
    (Modifiers::NEW, "new"),
    (Modifiers::STATIC, "static"),
    (Modifiers::ABSTRACT, "abstract"),
    (Modifiers::SEALED, "sealed"),
    (Modifiers::VIRTUAL, "virtual"),
    (Modifiers::OVERRIDE, "override"),
    (Modifiers::READONLY, "readonly"),
    (Modifiers::REQUIRED, "required"),
];

const FRIEND: &str = "System.Runtime.CompilerServices.InternalsVisibleTo";

struct Printer<'a> {
    facts: &'a FileFacts,
    text: String,
    /// Whether what is printed has to mean something without the rest of the source.
    stands_alone: bool,
}

impl Printer<'_> {
    fn namespace(&mut self, id: NamespaceDeclId) {
        let facts = self.facts;
        let decl = &facts.namespaces[id];
        if !decl.path.is_empty() {
            let path: Vec<String> = decl.path.iter().map(|&part| self.name(part)).collect();
            self.line(&format!("namespace {} {{", path.join(".")));
        }
        for using in &decl.usings {
            self.using(using);
        }
        if decl.parent.is_none() {
            for friend in self.friends() {
                let friend = friend.replace('"', "\"\"");
                self.line(&format!("[assembly: {FRIEND}(@\"{friend}\")]"));
            }
        }
        for child in facts.namespaces.ids() {
            if facts.namespaces[child].parent == Some(id) {
                self.namespace(child);
            }
        }
        for ty in facts.types.ids() {
            let is_here = facts.types[ty].parent.is_none() && facts.types[ty].namespace == id;
            if is_here && !is_hidden(facts.types[ty].modifiers) {
                self.type_declaration(ty);
            }
        }
        if !decl.path.is_empty() {
            self.line("}");
        }
    }

    /// The assemblies that see the internals of this one, as far as this file says.
    fn friends(&self) -> Vec<String> {
        let code = &self.facts.code;
        let friend = |attribute: &Attribute| {
            let path = code.types.get(attribute.ty)?.kind.path()?;
            let name = self.spelling(path.last()?.name);
            let (_, argument) = attribute.args.first()?;
            match code.exprs.get(*argument)?.kind {
                ExprKind::Literal(Literal::String(text))
                    if name.strip_suffix("Attribute").unwrap_or(name) == "InternalsVisibleTo" =>
                {
                    Some(self.spelling(text).to_owned())
                }
                _ => None,
            }
        };
        self.facts.attributes.iter().filter_map(friend).collect()
    }

    fn using(&mut self, using: &Using) {
        let global = if using.is_global { "global " } else { "" };
        let what = self.using_text(using);
        self.line(&format!("{global}using {what};"));
    }

    /// What stands behind `using`.
    fn using_text(&self, using: &Using) -> String {
        let target = self.type_text(using.target);
        match using.kind {
            UsingKind::Namespace => target,
            UsingKind::Static => format!("static {target}"),
            UsingKind::Alias(alias) => format!("{} = {target}", self.name(alias)),
        }
    }

    fn type_declaration(&mut self, id: TypeDeclId) {
        let facts = self.facts;
        let decl = &facts.types[id];
        let mut head = Self::modifiers(decl.modifiers);
        if decl.modifiers.has(Modifiers::PARTIAL) && decl.kind != TypeKind::Delegate {
            head.push_str("partial ");
        } else if decl.modifiers.has(Modifiers::REF) && decl.kind == TypeKind::Struct {
            head.push_str("ref ");
        }
        head.push_str(match decl.kind {
            TypeKind::Class => "class ",
            TypeKind::Struct => "struct ",
            TypeKind::Interface => "interface ",
            TypeKind::Enum => "enum ",
            TypeKind::Delegate => "delegate ",
            TypeKind::Record => "record ",
            TypeKind::RecordStruct => "record struct ",
        });
        if let Some(returns) = decl.returns {
            head.push_str(&self.type_text(returns));
            head.push(' ');
        }
        head.push_str(&self.name(decl.name));
        head.push_str(&self.type_params(&decl.type_params));
        if let Some(params) = &decl.params {
            head.push_str(&self.params(params, '(', ')'));
        }
        let bases: Vec<String> = decl
            .bases
            .iter()
            .map(|&base| self.type_text(base))
            .collect();
        if !bases.is_empty() {
            let _ = write!(head, " : {}", bases.join(", "));
        }
        head.push_str(&self.constraints(&decl.constraints));
        if decl.kind == TypeKind::Delegate {
            self.line(&format!("{head};"));
            return;
        }
        if self.is_flags(decl) {
            self.line("[System.Flags]");
        }
        self.line(&format!("{head} {{"));
        self.members(id, decl);
        self.line("}");
    }

    fn members(&mut self, id: TypeDeclId, decl: &TypeDecl) {
        let facts = self.facts;
        if decl.kind == TypeKind::Enum {
            self.enum_members(decl);
        } else {
            let seen = decl.members.iter();
            for member in seen.filter(|member| is_seen(decl.kind, member)) {
                self.member(decl, member);
            }
        }
        for nested in facts.types.ids() {
            let inner = &facts.types[nested];
            let open = decl.kind == TypeKind::Interface || has_accessibility(inner.modifiers);
            if inner.parent == Some(id) && open && !is_hidden(inner.modifiers) {
                self.type_declaration(nested);
            }
        }
    }

    fn member(&mut self, owner: &TypeDecl, member: &MemberDecl) {
        let mut text = Self::modifiers(member.modifiers);
        let ty = member.ty.map_or("void".to_owned(), |ty| self.type_text(ty));
        let name = self.name(member.name);
        let params = self.params(&member.params, '(', ')');
        let accessors = accessors(&member.accessors);
        let body = match member.kind {
            MemberKind::Field => match self.constant_value(member) {
                Some(value) => format!("{ty} {name} = {value};"),
                None => format!("{ty} {name};"),
            },
            MemberKind::Property => format!("{ty} {name} {accessors}"),
            MemberKind::Indexer => {
                let params = self.params(&member.params, '[', ']');
                format!("{ty} this{params} {accessors}")
            }
            MemberKind::Event => format!("event {ty} {name};"),
            MemberKind::Method => {
                let generic = self.type_params(member.type_params());
                let constraints = self.constraints(member.constraints());
                format!("{ty} {name}{generic}{params}{constraints};")
            }
            MemberKind::Constructor => format!("{}{params};", self.name(owner.name)),
            MemberKind::Operator | MemberKind::Conversion => {
                let Some(declared) = operator(self.spelling(member.name), &ty) else {
                    return;
                };
                format!("{declared}{params};")
            }
            MemberKind::EnumMember | MemberKind::StaticConstructor | MemberKind::Finalizer => {
                return;
            }
        };
        text.push_str(&body);
        self.line(&text);
    }

    fn modifiers(modifiers: Modifiers) -> String {
        // A constant needs a value; to others it is a static field.
        let constant = modifiers.has(Modifiers::CONST);
        let mut text = String::new();
        for (modifier, keyword) in MODIFIERS {
            if modifiers.has(modifier) || constant && keyword == "static" {
                text.push_str(keyword);
                text.push(' ');
            }
        }
        text
    }

    fn type_params(&self, params: &[TypeParam]) -> String {
        let written =
            |param: &TypeParam| format!("{}{}", param.variance.text(), self.name(param.name));
        let names: Vec<String> = params.iter().map(written).collect();
        if names.is_empty() {
            String::new()
        } else {
            format!("<{}>", names.join(", "))
        }
    }

    fn constraints(&self, constraints: &[Constraint]) -> String {
        let mut text = String::new();
        for constraint in constraints {
            let mut wanted: Vec<String> = Vec::new();
            let is_last = |word: &ConstraintWord| *word == ConstraintWord::New;
            let words = || constraint.words.iter().copied();
            wanted.extend(
                words()
                    .filter(|word| !is_last(word))
                    .map(|word| word.text().to_owned()),
            );
            wanted.extend(constraint.types.iter().map(|&ty| self.type_text(ty)));
            wanted.extend(words().filter(is_last).map(|word| word.text().to_owned()));
            if !wanted.is_empty() {
                let param = self.name(constraint.param);
                let _ = write!(text, " where {param} : {}", wanted.join(", "));
            }
        }
        text
    }

    fn params(&self, params: &[Param], open: char, close: char) -> String {
        let param = |param: &Param| {
            let modifier = match param.modifier {
                ParamModifier::None => String::new(),
                modifier => format!("{} ", modifier.keyword()),
            };
            let ty = param
                .ty
                .map_or("object".to_owned(), |ty| self.type_text(ty));
            let default = match param.default {
                Some(value) => format!(" = {}", self.default_text(value, &ty)),
                None => String::new(),
            };
            format!("{modifier}{ty} {}{default}", self.name(param.name))
        };
        let params: Vec<String> = params.iter().map(param).collect();
        format!("{open}{}{close}", params.join(", "))
    }

    fn spelling(&self, name: Name) -> &str {
        self.facts.names.get(name.0 as usize).unwrap_or("_")
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// Whether a member can be used from outside by its name.
fn is_seen(owner: TypeKind, member: &MemberDecl) -> bool {
    let open = owner == TypeKind::Interface || has_accessibility(member.modifiers);
    let extends = member.kind == MemberKind::Property && !member.params.is_empty();
    open && !is_hidden(member.modifiers) && member.explicit_interface.is_none() && !extends
}

fn has_accessibility(modifiers: Modifiers) -> bool {
    [Modifiers::PUBLIC, Modifiers::PROTECTED, Modifiers::INTERNAL]
        .iter()
        .any(|&accessibility| modifiers.has(accessibility))
}

fn accessors(accessors: &[Accessor]) -> String {
    let mut text = "{ ".to_owned();
    if accessors.is_empty() {
        text.push_str("get; ");
    }
    for accessor in accessors {
        text.push_str(&Printer::modifiers(accessor.modifiers));
        text.push_str(match accessor.kind {
            AccessorKind::Get => "get; ",
            AccessorKind::Set => "set; ",
            AccessorKind::Init => "init; ",
            AccessorKind::Add | AccessorKind::Remove => "",
        });
    }
    text.push('}');
    text
}

/// What stands before the parameters of the operator with this metadata name; `None` for one that has no sign.
fn operator(name: &str, result: &str) -> Option<String> {
    let sign = match name.strip_prefix("op_")? {
        "Implicit" => return Some(format!("implicit operator {result}")),
        "Explicit" => return Some(format!("explicit operator {result}")),
        "Addition" | "UnaryPlus" => "+",
        "Subtraction" | "UnaryNegation" => "-",
        "Multiply" => "*",
        "Division" => "/",
        "Modulus" => "%",
        "BitwiseAnd" => "&",
        "BitwiseOr" => "|",
        "ExclusiveOr" => "^",
        "LeftShift" => "<<",
        "RightShift" => ">>",
        "UnsignedRightShift" => ">>>",
        "Equality" => "==",
        "Inequality" => "!=",
        "LessThan" => "<",
        "GreaterThan" => ">",
        "LessThanOrEqual" => "<=",
        "GreaterThanOrEqual" => ">=",
        "LogicalNot" => "!",
        "OnesComplement" => "~",
        "Increment" => "++",
        "Decrement" => "--",
        "True" => "true",
        "False" => "false",
        _ => return None,
    };
    Some(format!("{result} operator {sign}"))
}

#[cfg(test)]
mod tests;
