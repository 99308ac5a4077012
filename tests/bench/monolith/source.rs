//! A source file while it is written.

use std::collections::BTreeSet;

/// A file with one namespace.
pub(super) struct Source {
    namespace: String,
    usings: BTreeSet<String>,
    text: String,
    depth: usize,
}

impl Source {
    pub(super) fn new(namespace: &str) -> Self {
        Self {
            namespace: namespace.to_owned(),
            usings: BTreeSet::new(),
            text: String::new(),
            depth: 1,
        }
    }

    /// Names of `namespace` may follow.
    pub(super) fn uses(&mut self, namespace: &str) {
        if namespace != self.namespace {
            self.usings.insert(namespace.to_owned());
        }
    }

    pub(super) fn line(&mut self, text: &str) {
        if !text.is_empty() {
            for _ in 0..self.depth {
                self.text.push_str("    ");
            }
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    pub(super) fn open(&mut self, head: &str) {
        self.line(head);
        self.line("{");
        self.depth += 1;
    }

    /// What follows is deeper.
    pub(super) fn indent(&mut self) {
        self.depth += 1;
    }

    pub(super) fn close(&mut self) {
        self.close_with("}");
    }

    pub(super) fn close_with(&mut self, text: &str) {
        self.depth -= 1;
        self.line(text);
    }

    /// A documentation comment.
    pub(super) fn summary(&mut self, text: &str) {
        self.line("/// <summary>");
        self.line(&format!("/// {text}"));
        self.line("/// </summary>");
    }

    pub(super) fn finish(self) -> String {
        let mut whole = String::with_capacity(self.text.len() + 256);
        let (system, others): (Vec<_>, Vec<_>) = self
            .usings
            .iter()
            .partition(|using| *using == "System" || using.starts_with("System."));
        for using in system.into_iter().chain(others) {
            whole.push_str("using ");
            whole.push_str(using);
            whole.push_str(";\n");
        }
        if !self.usings.is_empty() {
            whole.push('\n');
        }
        whole.push_str("namespace ");
        whole.push_str(&self.namespace);
        whole.push_str("\n{\n");
        whole.push_str(&self.text);
        whole.push_str("}\n");
        whole
    }
}
