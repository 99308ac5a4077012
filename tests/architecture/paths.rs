//! Every path that a module names: imports, expressions, types, macros, derives.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, ExprMethodCall, ItemFn, ItemImpl, ItemMod, ItemUse, Macro, UseTree};

use super::source::is_test;

/// A path as the source names it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Named {
    pub(crate) segments: Vec<String>,
    pub(crate) line: usize,
}

/// What a module names and does.
#[derive(Default)]
pub(crate) struct Names {
    /// Paths with at least two segments, and all imports.
    pub(crate) paths: Vec<Named>,
    /// Lines of calls of `unwrap`.
    pub(crate) unwraps: Vec<usize>,
    /// Macros that print, with their lines.
    pub(crate) prints: Vec<(String, usize)>,
    /// Path of each imported name.
    imports: BTreeMap<String, Vec<String>>,
}

impl Names {
    /// What `file` names outside test code.
    pub(crate) fn of(file: &syn::File) -> Self {
        let mut names = Self::default();
        names.visit_file(file);
        names
    }

    /// The paths, their first segment replaced by what was imported under that name.
    pub(crate) fn expanded(&self) -> Vec<Named> {
        let expand = |named: &Named| {
            let (first, rest) = named.segments.split_first()?;
            let import = self.imports.get(first)?;
            // `use std::fmt` makes `fmt` mean `std::fmt`; the import itself starts with `std`.
            (import.first() != Some(first)).then(|| Named {
                segments: import.iter().chain(rest).cloned().collect(),
                line: named.line,
            })
        };
        self.paths
            .iter()
            .map(|named| expand(named).unwrap_or_else(|| named.clone()))
            .collect()
    }

    fn import(&mut self, tree: &UseTree, before: &[String]) {
        let mut path = before.to_vec();
        match tree {
            UseTree::Path(part) => {
                path.push(part.ident.to_string());
                self.import(&part.tree, &path);
            }
            UseTree::Group(group) => group
                .items
                .iter()
                .for_each(|item| self.import(item, before)),
            UseTree::Glob(glob) => self.imported(path, None, glob.span().start().line),
            UseTree::Name(name) => {
                let ident = name.ident.to_string();
                if ident != "self" {
                    path.push(ident);
                }
                let known_as = path.last().cloned();
                self.imported(path, known_as, name.span().start().line);
            }
            UseTree::Rename(rename) => {
                path.push(rename.ident.to_string());
                self.imported(
                    path,
                    Some(rename.rename.to_string()),
                    rename.span().start().line,
                );
            }
        }
    }

    fn imported(&mut self, segments: Vec<String>, known_as: Option<String>, line: usize) {
        if let Some(name) = known_as {
            self.imports.insert(name, segments.clone());
        }
        self.paths.push(Named { segments, line });
    }

    /// Paths in the tokens of a macro, which have no syntax of their own.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut line = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if colons == 2 || path.is_empty() => {
                    line = ident.span().start().line;
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                }
                other => {
                    self.token_path(std::mem::take(&mut path), line);
                    colons = 0;
                    match other {
                        TokenTree::Group(group) => self.tokens(group.stream()),
                        TokenTree::Ident(ident) => path.push(ident.to_string()),
                        TokenTree::Punct(_) | TokenTree::Literal(_) => {}
                    }
                }
            }
        }
        self.token_path(path, line);
    }

    fn token_path(&mut self, segments: Vec<String>, line: usize) {
        if segments.len() > 1 {
            self.paths.push(Named { segments, line });
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        if !is_test(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if !is_test(&item.attrs) {
            self.import(&item.tree, &[]);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        self.token_path(segments, path.span().start().line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        if let Some(name) = item.path.get_ident().map(ToString::to_string)
            && ["print", "println", "eprint", "eprintln", "dbg"].contains(&name.as_str())
        {
            self.prints.push((name, item.span().start().line));
        }
        self.tokens(item.tokens.clone());
        visit::visit_macro(self, item);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if call.method == "unwrap" {
            self.unwraps.push(call.method.span().start().line);
        }
        visit::visit_expr_method_call(self, call);
    }
}
