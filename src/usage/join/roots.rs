//! The members that run first where something in the code is called.

use super::Joiner;
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::Mention;
use crate::usage::Target;
use crate::usage::reach::{Member, handled_by};

impl Joiner<'_> {
    /// The members that run first: the method that serves, and what makes the object that has it.
    pub(super) fn roots(&self, target: Target) -> Vec<Member> {
        let (ty, members) = match target {
            Target::Operation(id) => {
                let operation = &self.surface.operations[id];
                let Some(ty) = operation.ty else {
                    return Vec::new();
                };
                let member = self.model.names.get(&operation.member);
                match member.filter(|_| !operation.member.is_empty()) {
                    Some(member) => (ty, vec![(ty, member)]),
                    None => (ty, self.methods(ty)),
                }
            }
            Target::EntryPoint(index) => {
                let ty = self.surface.entry_points[index as usize].ty;
                (ty, self.methods(ty))
            }
            Target::Fact(index) => {
                let fact = &self.facts[index as usize];
                let ty = fact.object.source().unwrap_or(fact.by);
                (ty, handled_by(self.model, fact))
            }
            Target::Type(ty) => (ty, self.methods(ty)),
        };
        let made = ["#ctor", "#cctor"]
            .into_iter()
            .filter_map(|name| self.model.names.get(name));
        // A method that the type inherits is in one of its bases.
        let inherited = members
            .iter()
            .filter_map(|&(_, member)| self.declaring(ty, member));
        let inherited: Vec<Member> = inherited.collect();
        members
            .into_iter()
            .chain(inherited)
            .chain(made.map(|name| (ty, name)))
            .collect()
    }

    /// The base that declares a member which the type itself does not.
    fn declaring(&self, ty: TypeId, member: Name) -> Option<Member> {
        let declares = |ty: TypeId| {
            self.model.shapes[ty]
                .members
                .iter()
                .any(|own| own.name == member)
        };
        let mut at = ty;
        for _ in 0..64 {
            if declares(at) {
                return (at != ty).then_some((at, member));
            }
            let bases = self.model.shapes[at].bases.iter();
            let mut bases = bases.filter_map(Mention::source);
            at = bases.find(|&base| self.model.types[base].kind != TypeKind::Interface)?;
        }
        None
    }

    fn methods(&self, ty: TypeId) -> Vec<Member> {
        let members = self.model.shapes[ty].members.iter();
        let methods = members.filter(|member| member.kind == MemberKind::Method);
        let top = self.model.names.get("<Main>$");
        methods
            .map(|member| member.name)
            .chain(top)
            .map(|name| (ty, name))
            .collect()
    }
}
