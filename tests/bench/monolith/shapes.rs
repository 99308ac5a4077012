//! What the types of the monolith look like to each other: enough that code can be written against them.

use std::rc::Rc;

use super::source::Source;

/// The type of a value.
#[derive(Clone)]
pub(super) enum Ty {
    Int,
    Decimal,
    Text,
    Bool,
    Date,
    Guid,
    Enum(Rc<Enumeration>),
    Object(Rc<Shape>),
    Many(Rc<Shape>),
}

pub(super) struct Enumeration {
    pub(super) name: String,
    pub(super) namespace: String,
    pub(super) members: Vec<&'static str>,
}

/// A class with properties.
pub(super) struct Shape {
    pub(super) name: String,
    pub(super) namespace: String,
    /// Its own properties, after those of the class that it derives from.
    pub(super) properties: Vec<(String, Ty)>,
    pub(super) inherited: usize,
}

/// A class or interface with methods.
pub(super) struct Service {
    /// The interface, or the class where there is none.
    pub(super) name: String,
    pub(super) namespace: String,
    pub(super) methods: Vec<Method>,
}

#[derive(Clone)]
pub(super) struct Method {
    pub(super) name: String,
    pub(super) parameters: Vec<(String, Ty)>,
    pub(super) result: Option<Ty>,
}

impl Ty {
    pub(super) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Enum(a), Self::Enum(b)) => Rc::ptr_eq(a, b),
            (Self::Object(a), Self::Object(b)) | (Self::Many(a), Self::Many(b)) => Rc::ptr_eq(a, b),
            _ => std::mem::discriminant(self) == std::mem::discriminant(other) && !self.is_named(),
        }
    }

    fn is_named(&self) -> bool {
        matches!(self, Self::Enum(_) | Self::Object(_) | Self::Many(_))
    }

    /// Whether it can be compared with constants in an expression tree.
    pub(super) fn is_simple(&self) -> bool {
        !matches!(self, Self::Object(_) | Self::Many(_))
    }

    /// Its name, with the using that it needs.
    pub(super) fn spell(&self, source: &mut Source) -> String {
        match self {
            Self::Int => "int".to_owned(),
            Self::Decimal => "decimal".to_owned(),
            Self::Text => "string".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Date => {
                source.uses("System");
                "DateTime".to_owned()
            }
            Self::Guid => {
                source.uses("System");
                "Guid".to_owned()
            }
            Self::Enum(of) => {
                source.uses(&of.namespace);
                of.name.clone()
            }
            Self::Object(of) => {
                source.uses(&of.namespace);
                of.name.clone()
            }
            Self::Many(of) => {
                source.uses("System.Collections.Generic");
                source.uses(&of.namespace);
                format!("List<{}>", of.name)
            }
        }
    }
}

impl Shape {
    /// The properties that it declares itself.
    pub(super) fn own(&self) -> &[(String, Ty)] {
        &self.properties[self.inherited..]
    }
}

impl Service {
    /// The name of a field or parameter that holds it, without what marks interfaces.
    pub(super) fn plain_name(&self) -> &str {
        let rest = self.name.strip_prefix('I');
        rest.filter(|rest| rest.starts_with(char::is_uppercase))
            .unwrap_or(&self.name)
    }
}

impl Method {
    /// Its head, without modifiers.
    pub(super) fn head(&self, source: &mut Source) -> String {
        let result = self
            .result
            .as_ref()
            .map_or("void".to_owned(), |ty| ty.spell(source));
        let parameters: Vec<String> = self
            .parameters
            .iter()
            .map(|(name, ty)| format!("{} {name}", ty.spell(source)))
            .collect();
        format!("{result} {}({})", self.name, parameters.join(", "))
    }
}
