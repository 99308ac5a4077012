//! Sites and shapes in other terms: with other ids for types, names and type parameters.

use super::site::{
    AttributeSite, Beyond, CallSite, Content, LambdaShape, MemberShape, Mention, Shape, Signature,
    SiteArg,
};
use crate::base::ids::FileId;
use crate::base::intern::Name;

/// From ids of one kind to ids of another.
pub(crate) trait Translate<T, U> {
    /// A type that is mentioned; where there is none, its simple name.
    fn mentioned(&mut self, ty: T) -> Result<U, Name>;

    /// The type that something stands in, or that declares it.
    fn known(&mut self, ty: T) -> Option<U>;

    /// A name.
    fn name(&mut self, name: Name) -> Name;

    /// The number of a type parameter.
    fn param(&mut self, param: u32) -> u32;

    /// The file that all of it stands in.
    fn file(&mut self, file: FileId) -> FileId;
}

/// What lies within a site or a shape.
struct Parts<'t, T, U, V: Translate<T, U>> {
    by: &'t mut V,
    types: std::marker::PhantomData<fn(T) -> U>,
}

impl<T> CallSite<T> {
    /// The site in other terms; `None` where the type that it stands in is not known there.
    pub(crate) fn translate<U>(self, by: &mut impl Translate<T, U>) -> Option<CallSite<U>> {
        let from = by.known(self.from)?;
        let owner = self.owner.and_then(|owner| by.known(owner));
        let mut parts = Parts::new(by);
        Some(CallSite {
            from,
            owner,
            receiver: parts.mention(self.receiver),
            type_args: parts.mentions(self.type_args),
            args: parts.args(self.args),
            created: parts.mentions(self.created),
            file: parts.by.file(self.file),
            line: self.line,
            expr: self.expr,
            form: self.form,
            from_member: parts.maybe(self.from_member),
            name: parts.by.name(self.name),
            via: parts.maybe(self.via),
            on: self.on,
            within: self.within,
            conditional: self.conditional,
            local: parts.maybe(self.local),
            in_field: self.in_field,
            beyond: self.beyond.map(|beyond| {
                Box::new(Beyond {
                    ty: parts.mention(beyond.ty),
                    name: parts.maybe(beyond.name),
                })
            }),
        })
    }
}

impl<T> Shape<T> {
    /// The shape in other terms.
    pub(crate) fn translate<U>(self, by: &mut impl Translate<T, U>) -> Shape<U> {
        let mut parts = Parts::new(by);
        let params = self.params.into_iter();
        let params = params.map(|param| parts.by.param(param)).collect();
        let bases = self.bases.into_iter();
        let bases = bases.map(|base| parts.mention(base)).collect();
        let attributes = self.attributes.into_iter();
        let attributes = attributes
            .map(|attribute| parts.attribute(attribute))
            .collect();
        let members = self.members.into_iter();
        Shape {
            params,
            bases,
            attributes,
            members: members.map(|member| parts.member(member)).collect(),
        }
    }
}

impl<'t, T, U, V: Translate<T, U>> Parts<'t, T, U, V> {
    fn new(by: &'t mut V) -> Self {
        Self {
            by,
            types: std::marker::PhantomData,
        }
    }

    fn maybe(&mut self, name: Option<Name>) -> Option<Name> {
        name.map(|name| self.by.name(name))
    }

    fn mention(&mut self, mention: Mention<T>) -> Mention<U> {
        match mention {
            Mention::Type(ty, args) => match self.by.mentioned(ty) {
                Ok(ty) => Mention::Type(ty, self.mentions(args)),
                Err(name) => Mention::External(name, self.mentions(args)),
            },
            Mention::External(name, args) => {
                Mention::External(self.by.name(name), self.mentions(args))
            }
            Mention::Array(element) => Mention::Array(Box::new(self.mention(*element))),
            Mention::Param(param) => Mention::Param(self.by.param(param)),
            Mention::Unknown => Mention::Unknown,
        }
    }

    fn mentions(&mut self, mentions: Box<[Mention<T>]>) -> Box<[Mention<U>]> {
        let mentions = mentions.into_vec().into_iter();
        mentions.map(|mention| self.mention(mention)).collect()
    }

    fn args(&mut self, args: Box<[SiteArg<T>]>) -> Box<[SiteArg<U>]> {
        let args = args.into_vec().into_iter();
        args.map(|arg| SiteArg {
            name: self.maybe(arg.name),
            ty: self.mention(arg.ty),
            content: self.content(arg.content),
        })
        .collect()
    }

    fn content(&mut self, content: Content<T>) -> Content<U> {
        match content {
            Content::Other => Content::Other,
            Content::Text(text) => Content::Text(text),
            Content::TypeOf(ty) => Content::TypeOf(self.mention(ty)),
            Content::Lambda(shape) => Content::Lambda(Box::new(LambdaShape {
                result: self.mention(shape.result),
                about: self.maybe(shape.about),
                on: self.mention(shape.on),
                infers: shape.infers,
                signature: shape.signature.map(|signature| self.signature(signature)),
            })),
            Content::Number(number) => Content::Number(number),
            Content::Named(name) => Content::Named(self.by.name(name)),
            Content::Record(fields) => {
                let fields = fields.into_vec().into_iter();
                let fields = fields.map(|(name, text)| (self.by.name(name), text));
                Content::Record(fields.collect())
            }
            Content::List(texts) => Content::List(texts),
            Content::Names(names) => {
                let names = names.into_vec().into_iter();
                Content::Names(names.map(|name| self.by.name(name)).collect())
            }
            Content::Types(types) => Content::Types(self.mentions(types)),
        }
    }

    fn signature(&mut self, signature: Signature<T>) -> Signature<U> {
        let params = signature.params.into_vec().into_iter();
        let params = params.map(|(name, ty)| (self.by.name(name), self.mention(ty)));
        let params = params.collect();
        let attributes = signature.attributes.into_vec().into_iter();
        Signature {
            params,
            returns: self.mention(signature.returns),
            attributes: attributes
                .map(|attribute| self.attribute(attribute))
                .collect(),
        }
    }

    fn attribute(&mut self, attribute: AttributeSite<T>) -> AttributeSite<U> {
        AttributeSite {
            name: self.by.name(attribute.name),
            type_args: self.mentions(attribute.type_args),
            args: self.args(attribute.args),
            param: attribute.param,
            file: self.by.file(attribute.file),
            line: attribute.line,
        }
    }

    fn member(&mut self, member: MemberShape<T>) -> MemberShape<U> {
        let params = member.params.into_vec().into_iter();
        let params = params.map(|(name, ty)| (self.by.name(name), self.mention(ty)));
        let params = params.collect();
        let attributes = member.attributes.into_vec().into_iter();
        let attributes = attributes.map(|attribute| self.attribute(attribute));
        let attributes = attributes.collect();
        MemberShape {
            kind: member.kind,
            name: self.by.name(member.name),
            modifiers: member.modifiers,
            ty: self.mention(member.ty),
            params,
            number: member.number,
            attributes,
            file: self.by.file(member.file),
            line: member.line,
        }
    }
}
