//! Type references and the dotted names they are made of.

use super::code::{ExprId, Predefined, Qualified, Segment, TypeArgs, TypeRefId, TypeRefKind};
use super::kinds::{Field, Kind};
use super::lower::{Lowering, take};
use crate::base::intern::Name;

/// A dotted name as written.
pub(super) struct Path {
    /// What stands before `::`.
    pub(super) alias: Option<Name>,
    /// The parts, at least one.
    pub(super) segments: Vec<Segment>,
}

impl Lowering<'_> {
    /// Lowers the type under the cursor.
    pub(super) fn type_ref(&mut self) -> TypeRefId {
        match self.kind() {
            Kind::Identifier => self.identifier_type(),
            Kind::PredefinedType => {
                let kind =
                    predefined(self.source()).map_or(TypeRefKind::Error, TypeRefKind::Predefined);
                self.type_here(kind)
            }
            Kind::ImplicitType => self.type_here(TypeRefKind::Var),
            _ => match self.deeper(Self::composite_type) {
                Some(id) => id,
                None => self.type_here(TypeRefKind::Error),
            },
        }
    }

    fn type_here(&mut self, kind: TypeRefKind) -> TypeRefId {
        let line = self.line();
        self.type_at(kind, line)
    }

    fn identifier_type(&mut self) -> TypeRefId {
        let kind = match self.source() {
            "" => TypeRefKind::Error,
            "var" => TypeRefKind::Var,
            "dynamic" => TypeRefKind::Predefined(Predefined::Dynamic),
            _ => TypeRefKind::Simple(self.segment()),
        };
        self.type_here(kind)
    }

    fn composite_type(&mut self) -> TypeRefId {
        let line = self.line();
        let kind = match self.kind() {
            Kind::GenericName | Kind::QualifiedName | Kind::AliasQualifiedName => {
                let path = self.path();
                return self.path_type(path);
            }
            Kind::ArrayType => return self.array_type(&mut Vec::new()),
            Kind::NullableType => TypeRefKind::Nullable(self.inner_type()),
            Kind::PointerType => TypeRefKind::Pointer(self.inner_type()),
            Kind::RefType | Kind::ScopedType => TypeRefKind::Ref(self.inner_type()),
            Kind::TupleType => self.tuple_type(),
            Kind::FunctionPointerType => self.function_pointer(),
            _ => TypeRefKind::Error,
        };
        self.type_at(kind, line)
    }

    /// The type that a dotted name stands for.
    pub(super) fn path_type(&mut self, path: Path) -> TypeRefId {
        let line = path.segments.first().map(|first| first.line);
        let line = line.unwrap_or_else(|| self.line());
        let Path { alias, segments } = path;
        let kind = match <[Segment; 1]>::try_from(segments) {
            Ok([name]) if alias.is_none() => TypeRefKind::Simple(name),
            Ok(path) => TypeRefKind::Qualified(Box::new(Qualified {
                alias,
                path: Box::new(path),
            })),
            Err(segments) => TypeRefKind::Qualified(Box::new(Qualified {
                alias,
                path: segments.into(),
            })),
        };
        self.type_at(kind, line)
    }

    /// The first type among the children of the node under the cursor.
    pub(super) fn inner_type(&mut self) -> TypeRefId {
        let mut inner = None;
        self.each(|this, kind| {
            if kind.is_type() && inner.is_none() {
                inner = Some(this.type_ref());
            }
        });
        match inner {
            Some(id) => id,
            None => self.type_here(TypeRefKind::Error),
        }
    }

    /// Lowers `T[a][b]`, pushing the sizes between the brackets to `sizes`.
    ///
    /// The tree nests to the left, C# to the right: `int[][,]` is an array of `int[,]`.
    pub(super) fn array_type(&mut self, sizes: &mut Vec<ExprId>) -> TypeRefId {
        let line = self.line();
        let mut levels = 0;
        while self.kind() == Kind::ArrayType && self.cursor.goto_first_child() {
            levels += 1;
        }
        let mut element = self.type_ref();
        let mut ranks = Vec::new();
        for _ in 0..levels {
            while let Some(kind) = self.next() {
                if kind == Kind::ArrayRankSpecifier {
                    ranks.push(self.rank(sizes));
                }
            }
            self.cursor.goto_parent();
        }
        for rank in ranks.into_iter().rev() {
            element = self.type_at(TypeRefKind::Array { element, rank }, line);
        }
        element
    }

    /// The number of dimensions of the brackets under the cursor; pushes what is between them to `sizes`.
    pub(super) fn rank(&mut self, sizes: &mut Vec<ExprId>) -> u8 {
        let mut rank = 1_u8;
        self.each(|this, kind| match kind {
            Kind::Comma => rank = rank.saturating_add(1),
            kind if kind.is_expression() => sizes.push(this.expression()),
            _ => {}
        });
        rank
    }

    fn tuple_type(&mut self) -> TypeRefKind {
        let mut elements = Vec::new();
        self.each(|this, kind| {
            if kind == Kind::TupleElement {
                elements.push(this.tuple_element());
            }
        });
        TypeRefKind::Tuple(elements.into())
    }

    fn tuple_element(&mut self) -> (TypeRefId, Option<Name>) {
        let mut ty = None;
        let mut name = None;
        self.each(|this, kind| {
            if ty.is_none() && kind.is_type() {
                ty = Some(this.type_ref());
            } else if kind == Kind::Identifier {
                name = Some(this.name());
            }
        });
        let ty = ty.unwrap_or_else(|| self.type_here(TypeRefKind::Error));
        (ty, name)
    }

    fn function_pointer(&mut self) -> TypeRefKind {
        let mark = self.lists.types.len();
        self.each(|this, kind| {
            if kind == Kind::FunctionPointerParameter {
                let ty = this.inner_type();
                this.lists.types.push(ty);
            } else if kind.is_type() {
                let ty = this.type_ref();
                this.lists.types.push(ty);
            }
        });
        TypeRefKind::FunctionPointer(take(&mut self.lists.types, mark))
    }

    /// The name under the cursor: `A`, `A<B>`, `A.B<C>.D`, `alias::A.B`.
    pub(super) fn path(&mut self) -> Path {
        let mut levels = 0;
        while self.kind() == Kind::QualifiedName && self.cursor.goto_first_child() {
            levels += 1;
        }
        let mut path = self.path_root();
        for _ in 0..levels {
            while let Some(kind) = self.next() {
                if matches!(kind, Kind::Identifier | Kind::GenericName) {
                    path.segments.push(self.segment());
                }
            }
            self.cursor.goto_parent();
        }
        path
    }

    fn path_root(&mut self) -> Path {
        if self.kind() != Kind::AliasQualifiedName {
            let segments = vec![self.segment()];
            return Path {
                alias: None,
                segments,
            };
        }
        let mut alias = None;
        let mut segments = Vec::new();
        self.each(|this, kind| match kind {
            Kind::Identifier if this.field() == Field::Alias => alias = Some(this.name()),
            Kind::Identifier | Kind::GenericName => segments.push(this.segment()),
            _ => {}
        });
        Path { alias, segments }
    }

    /// The identifier or generic name under the cursor.
    pub(super) fn segment(&mut self) -> Segment {
        if self.kind() == Kind::GenericName {
            return self.generic_segment();
        }
        Segment::plain(self.name(), self.line())
    }

    fn generic_segment(&mut self) -> Segment {
        let line = self.line();
        let mut name = None;
        let mut generic = None;
        self.each(|this, kind| match kind {
            Kind::Identifier => name = Some(this.name()),
            Kind::TypeArgumentList => generic = Some(Box::new(this.type_arguments())),
            _ => {}
        });
        let name = name.unwrap_or_else(|| self.name());
        Segment {
            name,
            line,
            generic,
        }
    }

    fn type_arguments(&mut self) -> TypeArgs {
        let mark = self.lists.types.len();
        let mut arity = 1_u8;
        self.each(|this, kind| {
            if kind == Kind::Comma {
                arity = arity.saturating_add(1);
            } else if kind.is_type() {
                let ty = this.type_ref();
                this.lists.types.push(ty);
            }
        });
        TypeArgs {
            args: take(&mut self.lists.types, mark),
            arity,
        }
    }
}

/// The keyword type spelled `text`.
fn predefined(text: &str) -> Option<Predefined> {
    Some(match text {
        "bool" => Predefined::Bool,
        "byte" => Predefined::Byte,
        "sbyte" => Predefined::SByte,
        "short" => Predefined::Short,
        "ushort" => Predefined::UShort,
        "int" => Predefined::Int,
        "uint" => Predefined::UInt,
        "long" => Predefined::Long,
        "ulong" => Predefined::ULong,
        "nint" => Predefined::NInt,
        "nuint" => Predefined::NUInt,
        "char" => Predefined::Char,
        "float" => Predefined::Float,
        "double" => Predefined::Double,
        "decimal" => Predefined::Decimal,
        "string" => Predefined::String,
        "object" => Predefined::Object,
        "void" => Predefined::Void,
        _ => return None,
    })
}
