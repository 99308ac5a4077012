//! Sites and shapes from the binders' symbols to the model's types.

use rustc_hash::FxHashMap;

use super::model::site::{AttributeSite, CallSite, Content, MemberShape, Mention, Shape, SiteArg};
use super::model::{Model, TypeId};
use super::sink::RawShape;
use super::world::{SymId, World};
use crate::base::ids::IdVec;
use crate::base::intern::Name;

/// Maps what the binders kept into `model`, in an order that does not depend on threads.
pub(super) fn keep(
    model: &mut Model,
    world: &World<'_>,
    ids: &FxHashMap<SymId, TypeId>,
    sites: Vec<CallSite<SymId>>,
    mut shapes: Vec<RawShape>,
) {
    let mapper = Mapper { world, ids };
    model.sites = sites
        .into_iter()
        .filter_map(|site| mapper.site(site))
        .collect();
    model.sites.sort_unstable();
    model.shapes = IdVec::filled(Shape::default(), model.types.len());
    shapes.sort_by_key(|raw| (raw.sym, raw.unit, raw.part));
    for raw in shapes {
        let Some(&ty) = ids.get(&raw.sym) else {
            continue;
        };
        let shape = &mut model.shapes[ty];
        shape.params = raw.shape.params;
        for base in raw.shape.bases {
            shape.bases.push(mapper.mention(base));
        }
        for attribute in raw.shape.attributes {
            shape.attributes.push(mapper.attribute(attribute));
        }
        for member in raw.shape.members {
            shape.members.push(mapper.member(member));
        }
    }
}

struct Mapper<'m, 'a> {
    world: &'m World<'a>,
    ids: &'m FxHashMap<SymId, TypeId>,
}

impl Mapper<'_, '_> {
    fn mention(&self, mention: Mention<SymId>) -> Mention {
        mention.map(&|sym| {
            let known = self.ids.get(&sym).copied();
            known.ok_or(self.world.syms[sym].name)
        })
    }

    fn mentions(&self, mentions: Box<[Mention<SymId>]>) -> Box<[Mention]> {
        let mentions = mentions.into_vec().into_iter();
        mentions.map(|mention| self.mention(mention)).collect()
    }

    fn args(&self, args: Box<[SiteArg<SymId>]>) -> Box<[SiteArg]> {
        let args = args.into_vec().into_iter();
        args.map(|arg| SiteArg {
            name: arg.name,
            ty: self.mention(arg.ty),
            content: match arg.content {
                Content::Other => Content::Other,
                Content::Text(text) => Content::Text(text),
                Content::TypeOf(ty) => Content::TypeOf(self.mention(ty)),
                Content::Lambda(ty) => Content::Lambda(self.mention(ty)),
                Content::Named(name) => Content::Named(name),
                Content::Record(fields) => Content::Record(fields),
                Content::List(texts) => Content::List(texts),
            },
        })
        .collect()
    }

    fn site(&self, site: CallSite<SymId>) -> Option<CallSite> {
        Some(CallSite {
            from: *self.ids.get(&site.from)?,
            owner: site.owner.and_then(|sym| self.ids.get(&sym).copied()),
            receiver: self.mention(site.receiver),
            type_args: self.mentions(site.type_args),
            args: self.args(site.args),
            created: self.mentions(site.created),
            file: site.file,
            line: site.line,
            expr: site.expr,
            form: site.form,
            from_member: site.from_member,
            name: site.name,
            via: site.via,
            on: site.on,
            within: site.within,
            conditional: site.conditional,
            local: site.local,
        })
    }

    fn attribute(&self, attribute: AttributeSite<SymId>) -> AttributeSite {
        AttributeSite {
            name: attribute.name,
            type_args: self.mentions(attribute.type_args),
            args: self.args(attribute.args),
            file: attribute.file,
            line: attribute.line,
        }
    }

    fn member(&self, member: MemberShape<SymId>) -> MemberShape {
        let params = member.params.into_vec().into_iter();
        let attributes = member.attributes.into_vec().into_iter();
        MemberShape {
            kind: member.kind,
            name: member.name,
            modifiers: member.modifiers,
            ty: self.mention(member.ty),
            params: params
                .map(|(name, ty): (Name, _)| (name, self.mention(ty)))
                .collect(),
            attributes: attributes
                .map(|attribute| self.attribute(attribute))
                .collect(),
            file: member.file,
            line: member.line,
        }
    }
}
