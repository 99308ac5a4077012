//! `extension(Receiver x) { ... }` blocks of C# 14.
//!
//! The grammar does not know them; the normaliser writes them as nested classes whose keyword is none in the
//! original text. They are lowered as the compiler does it: an instance member becomes a static member of
//! the class around the block with the receiver as its first parameter, and takes the block's type parameters.

use super::code::{Constraint, Param, ParamModifier, TypeParam};
use super::declarations::{Header, Scope};
use super::facts::{Generic, MemberDecl, MemberKind, Modifiers};
use super::lower::Lowering;

/// What a block gives to its members.
struct Block {
    receiver: Option<Param>,
    type_params: Vec<TypeParam>,
    constraints: Vec<Constraint>,
}

impl Lowering<'_> {
    /// Adds the members of the extension block whose declaration list is under the cursor.
    pub(super) fn extension_members(
        &mut self,
        scope: Scope,
        header: &mut Header,
        members: &mut Vec<MemberDecl>,
    ) {
        let block = self.extension_block(header);
        let first = members.len();
        self.declarations(scope, members);
        for member in &mut members[first..] {
            extend(member, &block);
        }
    }

    fn extension_block(&mut self, header: &mut Header) -> Block {
        let named = header
            .params
            .take()
            .and_then(|params| params.into_iter().next());
        let receiver = named.or_else(|| {
            let ty = header.bases.first().copied()?;
            Some(Param {
                name: self.intern("_"),
                ty: Some(ty),
                modifier: ParamModifier::This,
                default: None,
                attributes: Box::default(),
                line: self.facts.code.types[ty].line,
            })
        });
        Block {
            receiver: receiver.map(|receiver| Param {
                modifier: ParamModifier::This,
                ..receiver
            }),
            type_params: std::mem::take(&mut header.signature.type_params),
            constraints: std::mem::take(&mut header.signature.constraints),
        }
    }
}

fn extend(member: &mut MemberDecl, block: &Block) {
    let is_instance = !member.modifiers.has(Modifiers::STATIC);
    if is_instance && matches!(member.kind, MemberKind::Method | MemberKind::Property) {
        member.params = joined(block.receiver.as_ref(), &member.params);
        member.modifiers.add(Modifiers::STATIC);
    }
    if member.kind == MemberKind::Method {
        member.generic = Generic::of(
            joined(&block.type_params, member.type_params()),
            joined(member.constraints(), &block.constraints),
        );
    }
}

fn joined<'a, T: Clone + 'a>(
    first: impl IntoIterator<Item = &'a T>,
    second: impl IntoIterator<Item = &'a T>,
) -> Box<[T]> {
    first.into_iter().chain(second).cloned().collect()
}
