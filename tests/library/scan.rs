//! What a stub file declares and which types its signatures mention.

use tree_sitter::Node;

/// A stub file, read.
pub struct Source {
    /// Relative to `queries/library`, with `/`.
    pub path: String,
    /// The one namespace of the file.
    pub namespace: String,
    /// Assemblies or packages, from the file's first line.
    pub providers: Vec<String>,
    /// `assemblies` or `packages`: the first word of the first line.
    pub provided_as: String,
    /// From a second line `// when: A, B`: only for those who use a namespace that begins with one of these.
    pub when: Vec<String>,
    /// Namespaces of the using directives.
    pub usings: Vec<String>,
    /// Every type, nested ones too.
    pub types: Vec<Declared>,
    /// Every type name in a signature.
    pub mentions: Vec<Mention>,
    /// Lines of ERROR and MISSING nodes.
    pub errors: Vec<usize>,
}

/// A declared type.
pub struct Declared {
    /// Simple name.
    pub name: String,
    /// Number of its own type parameters.
    pub arity: usize,
    /// Names of the types around it, outermost first.
    pub outer: Vec<String>,
    /// Is it written with `partial`?
    pub partial: bool,
    /// Is it a delegate?
    pub delegate: bool,
}

/// A type name as written.
pub struct Mention {
    /// The dotted name, each part with its number of type arguments.
    pub parts: Vec<(String, usize)>,
    /// Names of the types around the place, outermost first.
    pub inside: Vec<String>,
    /// From 1.
    pub line: usize,
    /// Does a type flow from here (base, result, lambda parameter), or does it only say what an argument must be?
    pub carries: bool,
}

impl Mention {
    /// The name as in metadata: ``Dictionary`2.Enumerator``.
    pub fn text(&self) -> String {
        let part = |(name, arity): &(String, usize)| match arity {
            0 => name.clone(),
            n => format!("{name}`{n}"),
        };
        self.parts.iter().map(part).collect::<Vec<_>>().join(".")
    }
}

/// Reads one file.
pub fn scan(path: &str, text: &str) -> Source {
    let mut parser = tree_sitter::Parser::new();
    parser
        .set_language(&tree_sitter_c_sharp::LANGUAGE.into())
        .unwrap();
    let tree = parser.parse(text, None).unwrap();
    let (provided_as, providers) = provenance(text.lines().next());
    let (second, conditions) = provenance(text.lines().nth(1));
    let source = Source {
        path: path.to_owned(),
        namespace: String::new(),
        providers,
        provided_as,
        when: if second == "when" {
            conditions
        } else {
            Vec::new()
        },
        usings: Vec::new(),
        types: Vec::new(),
        mentions: Vec::new(),
        errors: Vec::new(),
    };
    let mut scanner = Scanner {
        text,
        source,
        inside: Vec::new(),
        parameters: Vec::new(),
    };
    scanner.errors(tree.root_node());
    scanner.children(tree.root_node());
    scanner.source
}

/// `// packages: A, B` gives (`packages`, [A, B]).
fn provenance(line: Option<&str>) -> (String, Vec<String>) {
    let Some((kind, names)) = line.and_then(|l| l.strip_prefix("// ")?.split_once(": ")) else {
        return (String::new(), Vec::new());
    };
    (
        kind.to_owned(),
        names.split(", ").map(str::to_owned).collect(),
    )
}

struct Scanner<'t> {
    text: &'t str,
    source: Source,
    /// Types around the place.
    inside: Vec<String>,
    /// Type parameters in scope.
    parameters: Vec<String>,
}

impl Scanner<'_> {
    fn of(&self, node: Node) -> String {
        self.text[node.byte_range()].to_owned()
    }

    fn errors(&mut self, node: Node) {
        if node.is_error() || node.is_missing() {
            self.source.errors.push(node.start_position().row + 1);
        }
        if node.has_error() {
            for child in node.children(&mut node.walk()) {
                self.errors(child);
            }
        }
    }

    fn children(&mut self, node: Node) {
        for child in node.named_children(&mut node.walk()) {
            self.node(child);
        }
    }

    fn node(&mut self, node: Node) {
        match node.kind() {
            "using_directive" => {
                let name = self.of(node.named_child(0).unwrap());
                self.source.usings.push(name);
            }
            "file_scoped_namespace_declaration" => {
                self.source.namespace = self.of(node.child_by_field_name("name").unwrap());
            }
            "class_declaration"
            | "struct_declaration"
            | "interface_declaration"
            | "enum_declaration"
            | "record_declaration"
            | "delegate_declaration" => self.declaration(node),
            "method_declaration" => self.generic(node, |s| s.children_as_member(node)),
            "property_declaration"
            | "indexer_declaration"
            | "operator_declaration"
            | "conversion_operator_declaration"
            | "constructor_declaration" => self.children_as_member(node),
            "variable_declaration" => {
                let kind = node.child_by_field_name("type").unwrap();
                self.mention(kind, true);
            }
            _ => self.children(node),
        }
    }

    fn declaration(&mut self, node: Node) {
        let name = self.of(node.child_by_field_name("name").unwrap());
        let own = parameter_list(node).map_or(0, |list| list.named_child_count());
        let partial = node
            .children(&mut node.walk())
            .any(|c| c.kind() == "modifier" && self.of(c) == "partial");
        let outer = self.inside.clone();
        let delegate = node.kind() == "delegate_declaration";
        self.source.types.push(Declared {
            name: name.clone(),
            arity: own,
            outer,
            partial,
            delegate,
        });
        self.generic(node, |s| {
            s.inside.push(name);
            s.children_as_member(node);
            s.inside.pop();
        });
    }

    /// Runs `body` with the type parameters of `node` in scope.
    fn generic(&mut self, node: Node, body: impl FnOnce(&mut Self)) {
        let before = self.parameters.len();
        if let Some(list) = parameter_list(node) {
            for parameter in list.named_children(&mut list.walk()) {
                let name = parameter.child_by_field_name("name").unwrap();
                self.parameters.push(self.of(name));
            }
        }
        body(self);
        self.parameters.truncate(before);
    }

    /// The header of a type or member: results and bases carry types on, parameters when they hold type arguments.
    fn children_as_member(&mut self, node: Node) {
        for field in ["returns", "type"] {
            if let Some(kind) = node.child_by_field_name(field) {
                self.mention(kind, true);
            }
        }
        for child in node.named_children(&mut node.walk()) {
            match child.kind() {
                "parameter_list" | "bracketed_parameter_list" => self.parameter_types(child),
                "base_list" => child
                    .named_children(&mut child.walk())
                    .for_each(|b| self.mention(b, true)),
                "type_parameter_constraints_clause" => self.constraints(child),
                "declaration_list" => self.children(child),
                _ => {}
            }
        }
    }

    /// Constraints tell what a body may do with a value, and there are no bodies here.
    fn constraints(&mut self, clause: Node) {
        for constraint in clause.named_children(&mut clause.walk()) {
            if let Some(kind) = constraint.child_by_field_name("type") {
                self.mention(kind, false);
            }
        }
    }

    /// A `params` parameter lies in the list without a node of its own.
    fn parameter_types(&mut self, list: Node) {
        if let Some(kind) = list.child_by_field_name("type") {
            self.parameter_type(kind);
        }
        for parameter in list.named_children(&mut list.walk()) {
            if let Some(kind) = parameter
                .child_by_field_name("type")
                .filter(|_| parameter.kind() == "parameter")
            {
                self.parameter_type(kind);
            }
        }
    }

    fn parameter_type(&mut self, kind: Node) {
        let carries = kind.kind() == "generic_name";
        self.mention(kind, carries);
    }

    /// Records every name within a type.
    fn mention(&mut self, node: Node, carries: bool) {
        match node.kind() {
            "identifier" | "generic_name" | "qualified_name" => self.name(node, carries),
            "tuple_element" => self.mention(node.child_by_field_name("type").unwrap(), carries),
            _ => node
                .named_children(&mut node.walk())
                .for_each(|c| self.mention(c, carries)),
        }
    }

    fn name(&mut self, node: Node, carries: bool) {
        let mut parts = Vec::new();
        self.parts(node, carries, &mut parts);
        let plain = parts.len() == 1 && parts[0].1 == 0;
        let declared_elsewhere =
            plain && (parts[0].0 == "dynamic" || self.parameters.contains(&parts[0].0));
        if !declared_elsewhere {
            let line = node.start_position().row + 1;
            self.source.mentions.push(Mention {
                parts,
                inside: self.inside.clone(),
                line,
                carries,
            });
        }
    }

    fn parts(&mut self, node: Node, carries: bool, parts: &mut Vec<(String, usize)>) {
        match node.kind() {
            "qualified_name" => {
                self.parts(
                    node.child_by_field_name("qualifier").unwrap(),
                    carries,
                    parts,
                );
                self.parts(node.child_by_field_name("name").unwrap(), carries, parts);
            }
            "generic_name" => {
                let arguments = node.named_child(1).unwrap();
                parts.push((
                    self.of(node.named_child(0).unwrap()),
                    arguments.named_child_count(),
                ));
                arguments
                    .named_children(&mut arguments.walk())
                    .for_each(|a| self.mention(a, carries));
            }
            _ => parts.push((self.of(node), 0)),
        }
    }
}

/// Classes hold their type parameters as a plain child, the rest in a field.
fn parameter_list(node: Node) -> Option<Node> {
    node.child_by_field_name("type_parameters").or_else(|| {
        node.children(&mut node.walk())
            .find(|c| c.kind() == "type_parameter_list")
    })
}
