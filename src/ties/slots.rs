//! What the slots of a rule hold at a place.

use super::containers::service_of;
use super::rules::Slot;
use crate::base::intern::{Interner, Name};
use crate::resolve::model::site::{Content, Mention, SiteArg};
use crate::resolve::model::{Model, TypeId};

/// A place as slots see it.
pub(super) struct Place<'p> {
    pub model: &'p Model,
    pub this: TypeId,
    pub type_args: &'p [Mention],
    pub args: &'p [SiteArg],
    pub created: &'p [Mention],
    pub receiver: &'p Mention,
    /// The last name to the left of the dot.
    pub via: Option<Name>,
    /// The receiver of the call among whose arguments it stands.
    pub around: &'p Mention,
    pub params: &'p [Mention],
    /// The parameter that is meant.
    pub param: Option<u32>,
    pub result: &'p Mention,
}

impl Place<'_> {
    fn names(&self) -> &Interner {
        &self.model.names
    }

    /// The type in the first of `slots` that holds one.
    pub(super) fn ty(&self, slots: &[Slot]) -> Mention {
        let found = slots.iter().map(|&slot| self.type_in(slot));
        let mut known = found.filter(|mention| !matches!(mention, Mention::Unknown));
        known.next().unwrap_or_default()
    }

    /// The type of the source in the first of `slots` that holds one.
    pub(super) fn source(&self, slots: &[Slot]) -> Mention {
        let mut found = slots.iter().map(|&slot| self.type_in(slot));
        let known = found.find(|mention| mention.source().is_some());
        known.unwrap_or_default()
    }

    fn type_in(&self, slot: Slot) -> Mention {
        let type_arg = |index: usize| self.type_args.get(index).cloned().unwrap_or_default();
        match slot {
            Slot::TypeArg0 => type_arg(0),
            Slot::TypeArg1 => type_arg(1),
            Slot::TypeArg2 => type_arg(2),
            Slot::TypeArg0Arg0 => type_arg(0).args().first().cloned().unwrap_or_default(),
            Slot::TypeArgLast => self.type_args.last().cloned().unwrap_or_default(),
            Slot::Arg0 => self.type_of_arg(0),
            Slot::Arg0Arg0 => {
                let first = self.type_of_arg(0);
                first.args().first().cloned().unwrap_or_default()
            }
            Slot::Arg1 => self.type_of_arg(1),
            Slot::Arg2 => self.type_of_arg(2),
            Slot::Created => self.created.first().cloned().unwrap_or_default(),
            Slot::ReceiverArg0 => self.receiver.args().first().cloned().unwrap_or_default(),
            Slot::ReceiverArg1 => self.receiver.args().get(1).cloned().unwrap_or_default(),
            Slot::AroundArg0 => self.around.args().first().cloned().unwrap_or_default(),
            Slot::AroundArg1 => self.around.args().get(1).cloned().unwrap_or_default(),
            Slot::Receiver => self.receiver.clone(),
            Slot::This => Mention::Type(self.this, Box::default()),
            Slot::Param0 => self.params.first().cloned().unwrap_or_default(),
            Slot::Param => {
                let param = self.param.and_then(|place| self.params.get(place as usize));
                let service = param.and_then(|ty| service_of(self.names(), ty));
                service.map_or(Mention::Unknown, |ty| Mention::Type(ty, Box::default()))
            }
            Slot::Result => self.result.clone(),
            Slot::ResultArg0 => self.result.args().first().cloned().unwrap_or_default(),
            Slot::Service => service_of(self.names(), self.result)
                .map_or(Mention::Unknown, |ty| Mention::Type(ty, Box::default())),
            Slot::Typeof => {
                let mut of_args = self.args.iter().filter_map(|arg| match &arg.content {
                    Content::TypeOf(ty) => Some(ty.clone()),
                    _ => None,
                });
                of_args.next().unwrap_or_default()
            }
            Slot::Typeof0 => match self.args.first().map(|arg| &arg.content) {
                Some(Content::TypeOf(ty)) => ty.clone(),
                _ => Mention::Unknown,
            },
            Slot::Text
            | Slot::Text0
            | Slot::Text1
            | Slot::Text2
            | Slot::Schema
            | Slot::Category
            | Slot::TypeName0
            | Slot::NamedName
            | Slot::Unnamed0
            | Slot::Unnamed1
            | Slot::Named0
            | Slot::Group
            | Slot::Via => Mention::Unknown,
        }
    }

    fn type_of_arg(&self, index: usize) -> Mention {
        match self.args.get(index) {
            Some(arg) => match &arg.content {
                Content::TypeOf(ty) => ty.clone(),
                _ => arg.ty.clone(),
            },
            None => Mention::Unknown,
        }
    }

    /// The text in the first of `slots` that holds one.
    pub(super) fn text(&self, slots: &[Slot]) -> Option<String> {
        slots.iter().find_map(|&slot| match slot {
            Slot::Text => self.args.iter().find_map(text_of),
            Slot::Text0 => self.args.first().and_then(text_of),
            Slot::Text1 => self.args.get(1).and_then(text_of),
            Slot::Text2 => self.args.get(2).and_then(text_of),
            Slot::Named0 => match self.args.first().map(|arg| &arg.content) {
                Some(Content::Named(name)) => Some(self.names().text(*name).to_owned()),
                _ => None,
            },
            Slot::TypeName0 => {
                let named = match self.type_in(Slot::Typeof0) {
                    Mention::Unknown => self.type_in(Slot::TypeArg0),
                    known => known,
                };
                let name = match named {
                    Mention::Type(ty, _) => Some(self.model.types[ty].name),
                    Mention::External(name, _) => Some(name),
                    _ => None,
                };
                name.map(|name| self.names().text(name).to_owned())
            }
            Slot::NamedName => self.named(|name| name == "name"),
            Slot::Unnamed0 => self.unnamed(0),
            Slot::Unnamed1 => self.unnamed(1),
            Slot::Schema => self.named(|name| name == "schema"),
            Slot::Category => self.named(|name| name.ends_with("category")),
            Slot::Group => self.args.iter().rev().find_map(|arg| match arg.content {
                Content::Named(name) => Some(self.names().text(name).to_owned()),
                _ => None,
            }),
            Slot::Via => self.via.map(|name| self.names().text(name).to_owned()),
            _ => None,
        })
    }

    fn unnamed(&self, at: usize) -> Option<String> {
        let arg = self.args.get(at).filter(|arg| arg.name.is_none());
        arg.and_then(text_of)
    }

    /// The text of the argument whose name, in lower case, is one that `is_meant`.
    fn named(&self, is_meant: impl Fn(&str) -> bool) -> Option<String> {
        let has_name = |arg: &&SiteArg| {
            let name = arg.name.map(|name| self.names().text(name).to_lowercase());
            name.is_some_and(|name| is_meant(&name))
        };
        self.args.iter().find(has_name).and_then(text_of)
    }
}

fn text_of(arg: &SiteArg) -> Option<String> {
    match &arg.content {
        // An empty name leaves it to the next argument: a message that goes to the default exchange.
        Content::Text(text) if !text.is_empty() => Some(text.to_string()),
        _ => None,
    }
}
