//! Node kinds and fields of the grammar as dense enums.
//!
//! The grammar numbers its kinds and may renumber them in any release, and comparing kinds by name costs
//! more than everything else the lowering does. So the names are looked up once per process, and from then
//! on a node's kind is one table access away. Several grammar rules share a visible name through aliases;
//! they map to the same variant.

use std::sync::LazyLock;

use tree_sitter::Language;

/// Declares [`Kind`] with the grammar's spelling of every variant, and the list that the table is made of.
macro_rules! kinds {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// The kind of a node or token, by what the lowering does with it.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum Kind {
            /// Broken input.
            Error,
            /// Comments and directives that may stand anywhere.
            Trivia,
            /// Punctuation and keywords that no rule asks for.
            Other,
            $($variant,)+
        }

        const NAMES: &[(&str, Kind)] = &[$(($name, Kind::$variant),)+];
    };
}

kinds! {
    // Names and types.
    Identifier = "identifier",
    GenericName = "generic_name",
    QualifiedName = "qualified_name",
    AliasQualifiedName = "alias_qualified_name",
    TypeArgumentList = "type_argument_list",
    ImplicitType = "implicit_type",
    PredefinedType = "predefined_type",
    ArrayType = "array_type",
    ArrayRankSpecifier = "array_rank_specifier",
    NullableType = "nullable_type",
    PointerType = "pointer_type",
    RefType = "ref_type",
    ScopedType = "scoped_type",
    TupleType = "tuple_type",
    TupleElement = "tuple_element",
    FunctionPointerType = "function_pointer_type",
    FunctionPointerParameter = "function_pointer_parameter",
    // Declarations.
    CompilationUnit = "compilation_unit",
    ExternAliasDirective = "extern_alias_directive",
    UsingDirective = "using_directive",
    GlobalAttribute = "global_attribute",
    GlobalStatement = "global_statement",
    NamespaceDeclaration = "namespace_declaration",
    FileScopedNamespace = "file_scoped_namespace_declaration",
    ClassDeclaration = "class_declaration",
    StructDeclaration = "struct_declaration",
    EnumDeclaration = "enum_declaration",
    InterfaceDeclaration = "interface_declaration",
    DelegateDeclaration = "delegate_declaration",
    RecordDeclaration = "record_declaration",
    DeclarationList = "declaration_list",
    EnumMemberList = "enum_member_declaration_list",
    EnumMember = "enum_member_declaration",
    FieldDeclaration = "field_declaration",
    MethodDeclaration = "method_declaration",
    EventDeclaration = "event_declaration",
    EventFieldDeclaration = "event_field_declaration",
    ConstructorDeclaration = "constructor_declaration",
    DestructorDeclaration = "destructor_declaration",
    IndexerDeclaration = "indexer_declaration",
    OperatorDeclaration = "operator_declaration",
    ConversionDeclaration = "conversion_operator_declaration",
    PropertyDeclaration = "property_declaration",
    AccessorList = "accessor_list",
    AccessorDeclaration = "accessor_declaration",
    AttributeList = "attribute_list",
    AttributeTarget = "attribute_target_specifier",
    Attribute = "attribute",
    AttributeArgumentList = "attribute_argument_list",
    AttributeArgument = "attribute_argument",
    Modifier = "modifier",
    TypeParameterList = "type_parameter_list",
    TypeParameter = "type_parameter",
    ConstraintsClause = "type_parameter_constraints_clause",
    Constraint = "type_parameter_constraint",
    BaseList = "base_list",
    PrimaryConstructorBase = "primary_constructor_base_type",
    ParameterList = "parameter_list",
    BracketedParameterList = "bracketed_parameter_list",
    Parameter = "parameter",
    ImplicitParameter = "implicit_parameter",
    ConstructorInitializer = "constructor_initializer",
    ExplicitInterface = "explicit_interface_specifier",
    ArrowClause = "arrow_expression_clause",
    VariableDeclaration = "variable_declaration",
    VariableDeclarator = "variable_declarator",
    // Statements.
    Block = "block",
    BreakStatement = "break_statement",
    CheckedStatement = "checked_statement",
    ContinueStatement = "continue_statement",
    DoStatement = "do_statement",
    EmptyStatement = "empty_statement",
    ExpressionStatement = "expression_statement",
    FixedStatement = "fixed_statement",
    ForStatement = "for_statement",
    ReturnStatement = "return_statement",
    LockStatement = "lock_statement",
    YieldStatement = "yield_statement",
    SwitchStatement = "switch_statement",
    SwitchBody = "switch_body",
    SwitchSection = "switch_section",
    ThrowStatement = "throw_statement",
    TryStatement = "try_statement",
    CatchClause = "catch_clause",
    CatchDeclaration = "catch_declaration",
    CatchFilter = "catch_filter_clause",
    FinallyClause = "finally_clause",
    UnsafeStatement = "unsafe_statement",
    UsingStatement = "using_statement",
    ForEachStatement = "foreach_statement",
    GotoStatement = "goto_statement",
    LabeledStatement = "labeled_statement",
    IfStatement = "if_statement",
    WhileStatement = "while_statement",
    LocalDeclaration = "local_declaration_statement",
    LocalFunction = "local_function_statement",
    // Patterns.
    ConstantPattern = "constant_pattern",
    DeclarationPattern = "declaration_pattern",
    Discard = "discard",
    RecursivePattern = "recursive_pattern",
    VarPattern = "var_pattern",
    NegatedPattern = "negated_pattern",
    ParenthesizedPattern = "parenthesized_pattern",
    RelationalPattern = "relational_pattern",
    OrPattern = "or_pattern",
    AndPattern = "and_pattern",
    ListPattern = "list_pattern",
    TypePattern = "type_pattern",
    TuplePattern = "tuple_pattern",
    PositionalClause = "positional_pattern_clause",
    PropertyClause = "property_pattern_clause",
    Subpattern = "subpattern",
    ParenthesizedDesignation = "parenthesized_variable_designation",
    WhenClause = "when_clause",
    // Expressions.
    Parenthesized = "parenthesized_expression",
    MemberAccess = "member_access_expression",
    MemberBinding = "member_binding_expression",
    ElementAccess = "element_access_expression",
    ElementBinding = "element_binding_expression",
    ConditionalAccess = "conditional_access_expression",
    Invocation = "invocation_expression",
    ArgumentList = "argument_list",
    BracketedArguments = "bracketed_argument_list",
    Argument = "argument",
    Assignment = "assignment_expression",
    Binary = "binary_expression",
    PrefixUnary = "prefix_unary_expression",
    PostfixUnary = "postfix_unary_expression",
    Conditional = "conditional_expression",
    AsExpression = "as_expression",
    IsExpression = "is_expression",
    IsPattern = "is_pattern_expression",
    Cast = "cast_expression",
    Await = "await_expression",
    ThrowExpression = "throw_expression",
    RefExpression = "ref_expression",
    RangeExpression = "range_expression",
    SwitchExpression = "switch_expression",
    SwitchArm = "switch_expression_arm",
    WithExpression = "with_expression",
    WithInitializer = "with_initializer",
    CheckedExpression = "checked_expression",
    CollectionExpression = "collection_expression",
    CollectionElement = "collection_element",
    ExpressionElement = "expression_element",
    SpreadElement = "spread_element",
    DefaultExpression = "default_expression",
    Lambda = "lambda_expression",
    AnonymousMethod = "anonymous_method_expression",
    SizeOf = "sizeof_expression",
    TypeOf = "typeof_expression",
    MakeRef = "makeref_expression",
    RefTypeExpression = "reftype_expression",
    RefValue = "refvalue_expression",
    StackAlloc = "stackalloc_expression",
    ImplicitStackAlloc = "implicit_stackalloc_expression",
    ArrayCreation = "array_creation_expression",
    ImplicitArrayCreation = "implicit_array_creation_expression",
    AnonymousObject = "anonymous_object_creation_expression",
    ObjectCreation = "object_creation_expression",
    ImplicitObjectCreation = "implicit_object_creation_expression",
    Initializer = "initializer_expression",
    DeclarationExpression = "declaration_expression",
    TupleExpression = "tuple_expression",
    Query = "query_expression",
    FromClause = "from_clause",
    JoinClause = "join_clause",
    JoinIntoClause = "join_into_clause",
    LetClause = "let_clause",
    OrderByClause = "order_by_clause",
    WhereClause = "where_clause",
    GroupClause = "group_clause",
    SelectClause = "select_clause",
    InterpolatedString = "interpolated_string_expression",
    StringContent = "string_content",
    EscapeSequence = "escape_sequence",
    Interpolation = "interpolation",
    InterpolationAlignment = "interpolation_alignment_clause",
    NullLiteral = "null_literal",
    CharacterLiteral = "character_literal",
    IntegerLiteral = "integer_literal",
    RealLiteral = "real_literal",
    BooleanLiteral = "boolean_literal",
    StringLiteral = "string_literal",
    VerbatimStringLiteral = "verbatim_string_literal",
    RawStringLiteral = "raw_string_literal",
    // Directives around code.
    PreprocIf = "preproc_if",
    PreprocElse = "preproc_else",
    PreprocElif = "preproc_elif",
    // Trivia.
    Comment = "comment",
    PreprocRegion = "preproc_region",
    PreprocEndRegion = "preproc_endregion",
    PreprocLine = "preproc_line",
    PreprocPragma = "preproc_pragma",
    PreprocNullable = "preproc_nullable",
    PreprocError = "preproc_error",
    PreprocWarning = "preproc_warning",
    PreprocDefine = "preproc_define",
    PreprocUndef = "preproc_undef",
    // Tokens that decide something.
    ThisToken = "this",
    BaseToken = "base",
    NewToken = "new",
    AwaitToken = "await",
    AsyncToken = "async",
    StaticToken = "static",
    GlobalToken = "global",
    UsingToken = "using",
    NamespaceToken = "namespace",
    ClassToken = "class",
    StructToken = "struct",
    InterfaceToken = "interface",
    EnumToken = "enum",
    RecordToken = "record",
    RefToken = "ref",
    OutToken = "out",
    InToken = "in",
    ParamsToken = "params",
    ImplicitToken = "implicit",
    ExplicitToken = "explicit",
    OperatorToken = "operator",
    CheckedToken = "checked",
    TrueToken = "true",
    FalseToken = "false",
    UnmanagedToken = "unmanaged",
    ReturnToken = "return",
    CaseToken = "case",
    ElseToken = "else",
    IsToken = "is",
    AsToken = "as",
    NotToken = "not",
    AndWord = "and",
    OrWord = "or",
    ThrowToken = "throw",
    SwitchToken = "switch",
    WithToken = "with",
    IntoToken = "into",
    Descending = "descending",
    Dot = ".",
    DotDot = "..",
    Comma = ",",
    Semicolon = ";",
    Colon = ":",
    Question = "?",
    OpenBracket = "[",
    CloseBracket = "]",
    OpenBrace = "{",
    CloseBrace = "}",
    Tilde = "~",
    Bang = "!",
    Plus = "+",
    Minus = "-",
    Star = "*",
    Slash = "/",
    Percent = "%",
    Amp = "&",
    Pipe = "|",
    Caret = "^",
    AmpAmp = "&&",
    PipePipe = "||",
    QuestionQuestion = "??",
    PlusPlus = "++",
    MinusMinus = "--",
    ShiftLeft = "<<",
    ShiftRight = ">>",
    UnsignedShiftRight = ">>>",
    EqualEqual = "==",
    BangEqual = "!=",
    Less = "<",
    LessEqual = "<=",
    Greater = ">",
    GreaterEqual = ">=",
    Equal = "=",
    PlusEqual = "+=",
    MinusEqual = "-=",
    StarEqual = "*=",
    SlashEqual = "/=",
    PercentEqual = "%=",
    AmpEqual = "&=",
    PipeEqual = "|=",
    CaretEqual = "^=",
    ShiftLeftEqual = "<<=",
    ShiftRightEqual = ">>=",
    UnsignedShiftRightEqual = ">>>=",
    QuestionQuestionEqual = "??=",
}

/// The fields that tell children of the same kind apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Field {
    /// No field, or one that no rule asks for.
    None,
    /// A type.
    Type,
    /// A method's return type.
    Returns,
    /// A name.
    Name,
    /// An alias before `::`.
    Alias,
    /// The condition of `if`, `while`, `for`, `#if`.
    Condition,
    /// What `for` starts with.
    Initializer,
    /// What `for` goes on with.
    Update,
    /// A body.
    Body,
    /// The left side of an assignment, the variable of `foreach`.
    Left,
    /// The right side of an assignment, the source of `foreach`.
    Right,
    /// The operator of an operator declaration.
    Operator,
    /// A value after `=`, an expression body.
    Value,
}

const FIELDS: &[(&str, Field)] = &[
    ("type", Field::Type),
    ("returns", Field::Returns),
    ("name", Field::Name),
    ("alias", Field::Alias),
    ("condition", Field::Condition),
    ("initializer", Field::Initializer),
    ("update", Field::Update),
    ("body", Field::Body),
    ("left", Field::Left),
    ("right", Field::Right),
    ("operator", Field::Operator),
    ("value", Field::Value),
];

/// Kinds and fields by the grammar's numbers.
pub(super) struct Tables {
    kinds: Box<[Kind]>,
    fields: Box<[Field]>,
}

impl Tables {
    /// The tables of the C# grammar.
    pub(super) fn of_csharp() -> &'static Self {
        static TABLES: LazyLock<Tables> =
            LazyLock::new(|| Tables::new(&tree_sitter_c_sharp::LANGUAGE.into()));
        &TABLES
    }

    fn new(language: &Language) -> Self {
        let kinds = (0..language.node_kind_count())
            .map(|id| kind_of_name(language.node_kind_for_id(id as u16).unwrap_or_default()))
            .collect();
        let fields = (0..=language.field_count())
            .map(|id| field_of_name(language.field_name_for_id(id as u16).unwrap_or_default()))
            .collect();
        Self { kinds, fields }
    }

    /// The kind with the grammar's number `id`. Numbers past the table are tree-sitter's own error kinds.
    pub(super) fn kind(&self, id: u16) -> Kind {
        let kind = self.kinds.get(usize::from(id));
        kind.copied().unwrap_or(Kind::Error)
    }

    /// The field with the grammar's number `id`.
    pub(super) fn field(&self, id: u16) -> Field {
        let field = self.fields.get(usize::from(id));
        field.copied().unwrap_or(Field::None)
    }
}

fn kind_of_name(name: &str) -> Kind {
    let known = NAMES.iter().find(|(known, _)| *known == name);
    match known {
        Some((_, kind)) if kind.is_trivia() => Kind::Trivia,
        Some((_, kind)) => *kind,
        None => Kind::Other,
    }
}

fn field_of_name(name: &str) -> Field {
    let known = FIELDS.iter().find(|(known, _)| *known == name);
    known.map_or(Field::None, |(_, field)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_and_field_exists_in_the_grammar() {
        let language: Language = tree_sitter_c_sharp::LANGUAGE.into();
        let names: Vec<&str> = (0..language.node_kind_count())
            .filter_map(|id| language.node_kind_for_id(id as u16))
            .collect();
        for (name, kind) in NAMES {
            assert!(names.contains(name), "{kind:?} = {name}");
        }
        for (name, _) in FIELDS {
            assert!(language.field_id_for_name(name).is_some(), "{name}");
        }
    }

    #[test]
    fn unknown_numbers_are_errors() {
        assert_eq!(Tables::of_csharp().kind(u16::MAX), Kind::Error);
        assert_eq!(Tables::of_csharp().field(u16::MAX), Field::None);
    }
}
