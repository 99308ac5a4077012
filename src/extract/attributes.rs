//! Attributes and their arguments.

use super::code::{Attribute, ExprId, TypeRefId, TypeRefKind};
use super::kinds::{Field, Kind};
use super::lower::Lowering;
use crate::base::intern::Name;

impl Lowering<'_> {
    /// Adds the attributes of the list under the cursor: `[target: A, B(1)]`.
    pub(super) fn attribute_list(&mut self, attributes: &mut Vec<Attribute>) {
        let mut target = None;
        self.each(|this, kind| match kind {
            Kind::AttributeTarget => target = Some(this.attribute_target()),
            Kind::Attribute => {
                let attribute = this.attribute(target);
                attributes.push(attribute);
            }
            _ => {}
        });
    }

    /// Adds the attributes of `[assembly: A]` under the cursor to the file.
    pub(super) fn global_attributes(&mut self) {
        let source = self.source();
        let target = source
            .trim_start_matches('[')
            .split(':')
            .next()
            .unwrap_or_default()
            .trim();
        let target = Some(self.intern(target));
        self.each(|this, kind| {
            if kind == Kind::Attribute {
                let attribute = this.attribute(target);
                this.facts.attributes.push(attribute);
            }
        });
    }

    fn attribute_target(&mut self) -> Name {
        let target = self.source().trim_end_matches(':').trim_end();
        self.intern(target)
    }

    fn attribute(&mut self, target: Option<Name>) -> Attribute {
        let line = self.line();
        let mut ty = None;
        let mut args = Vec::new();
        self.each(|this, kind| match kind {
            Kind::AttributeArgumentList => args = this.attribute_arguments(),
            kind if kind.is_type() => ty = Some(this.type_ref()),
            _ => {}
        });
        let ty = ty.unwrap_or_else(|| self.type_at(TypeRefKind::Error, line));
        Attribute {
            target,
            ty,
            args: args.into(),
            line: self.line_of_type(ty),
        }
    }

    fn line_of_type(&self, ty: TypeRefId) -> u32 {
        self.facts.code.types[ty].line
    }

    fn attribute_arguments(&mut self) -> Vec<(Option<Name>, ExprId)> {
        let mut args = Vec::new();
        self.each(|this, kind| {
            if kind == Kind::AttributeArgument {
                args.push(this.attribute_argument());
            }
        });
        args
    }

    fn attribute_argument(&mut self) -> (Option<Name>, ExprId) {
        let mut name = None;
        let mut value = None;
        self.each(|this, kind| {
            if kind == Kind::Identifier && this.field() == Field::Name {
                name = Some(this.name());
            } else if kind.is_expression() && value.is_none() {
                value = Some(this.expression());
            }
        });
        let value = value.unwrap_or_else(|| self.inner_expression());
        (name, value)
    }
}
