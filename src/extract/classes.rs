//! Classes of node kinds: types, expressions, patterns, statements.

use super::kinds::Kind;

impl Kind {
    /// Whether the node names or builds a type. An identifier may be an expression as well.
    pub(super) fn is_type(self) -> bool {
        matches!(
            self,
            Self::Identifier
                | Self::GenericName
                | Self::QualifiedName
                | Self::AliasQualifiedName
                | Self::ImplicitType
                | Self::PredefinedType
                | Self::ArrayType
                | Self::NullableType
                | Self::PointerType
                | Self::RefType
                | Self::ScopedType
                | Self::TupleType
                | Self::FunctionPointerType
        )
    }

    /// Whether the node is an expression. A name may be a type as well.
    pub(super) fn is_expression(self) -> bool {
        self.is_operator()
            || self.is_creation()
            || self.is_literal()
            || matches!(
                self,
                Self::Identifier
                    | Self::GenericName
                    | Self::QualifiedName
                    | Self::AliasQualifiedName
                    | Self::ThisToken
                    | Self::BaseToken
                    | Self::Parenthesized
                    | Self::CheckedExpression
                    | Self::DefaultExpression
                    | Self::Lambda
                    | Self::AnonymousMethod
                    | Self::SizeOf
                    | Self::TypeOf
                    | Self::MakeRef
                    | Self::RefTypeExpression
                    | Self::RefValue
                    | Self::DeclarationExpression
                    | Self::TupleExpression
                    | Self::Query
                    | Self::InterpolatedString
                    | Self::PreprocIf
            )
    }

    /// Whether the node is an expression whose operands the grammar does not always group as C# does.
    pub(super) fn is_operator(self) -> bool {
        matches!(
            self,
            Self::MemberAccess
                | Self::ElementAccess
                | Self::ConditionalAccess
                | Self::Invocation
                | Self::Assignment
                | Self::Binary
                | Self::PrefixUnary
                | Self::PostfixUnary
                | Self::Conditional
                | Self::AsExpression
                | Self::IsExpression
                | Self::IsPattern
                | Self::Cast
                | Self::Await
                | Self::ThrowExpression
                | Self::RefExpression
                | Self::RangeExpression
                | Self::SwitchExpression
                | Self::WithExpression
        )
    }

    /// Whether the node is a pattern made of an operator and patterns or expressions.
    pub(super) fn is_pattern_operator(self) -> bool {
        matches!(
            self,
            Self::ConstantPattern
                | Self::NegatedPattern
                | Self::RelationalPattern
                | Self::OrPattern
                | Self::AndPattern
        )
    }

    /// Whether the node is a pattern.
    pub(super) fn is_pattern(self) -> bool {
        self.is_pattern_operator()
            || matches!(
                self,
                Self::DeclarationPattern
                    | Self::Discard
                    | Self::RecursivePattern
                    | Self::VarPattern
                    | Self::ParenthesizedPattern
                    | Self::ListPattern
                    | Self::TypePattern
            )
    }

    /// Whether the node creates an object, an array or a collection.
    pub(super) fn is_creation(self) -> bool {
        matches!(
            self,
            Self::ObjectCreation
                | Self::ImplicitObjectCreation
                | Self::ArrayCreation
                | Self::ImplicitArrayCreation
                | Self::StackAlloc
                | Self::ImplicitStackAlloc
                | Self::AnonymousObject
                | Self::CollectionExpression
                | Self::Initializer
                | Self::ElementBinding
        )
    }

    /// Whether the node is a literal other than an interpolated string.
    pub(super) fn is_literal(self) -> bool {
        matches!(
            self,
            Self::NullLiteral
                | Self::CharacterLiteral
                | Self::IntegerLiteral
                | Self::RealLiteral
                | Self::BooleanLiteral
                | Self::StringLiteral
                | Self::VerbatimStringLiteral
                | Self::RawStringLiteral
        )
    }

    /// Whether the node is a statement.
    pub(super) fn is_statement(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::BreakStatement
                | Self::CheckedStatement
                | Self::ContinueStatement
                | Self::DoStatement
                | Self::EmptyStatement
                | Self::ExpressionStatement
                | Self::FixedStatement
                | Self::ForStatement
                | Self::ReturnStatement
                | Self::LockStatement
                | Self::YieldStatement
                | Self::SwitchStatement
                | Self::ThrowStatement
                | Self::TryStatement
                | Self::UnsafeStatement
                | Self::UsingStatement
                | Self::ForEachStatement
                | Self::GotoStatement
                | Self::LabeledStatement
                | Self::IfStatement
                | Self::WhileStatement
                | Self::LocalDeclaration
                | Self::LocalFunction
        )
    }

    /// Whether the node is a comment or a directive that may stand anywhere.
    pub(super) fn is_trivia(self) -> bool {
        matches!(
            self,
            Self::Comment
                | Self::PreprocRegion
                | Self::PreprocEndRegion
                | Self::PreprocLine
                | Self::PreprocPragma
                | Self::PreprocNullable
                | Self::PreprocError
                | Self::PreprocWarning
                | Self::PreprocDefine
                | Self::PreprocUndef
        )
    }
}
