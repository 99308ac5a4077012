//! Tests of the lowering on whole files.

mod depth;
mod dump;
mod dump_code;
mod dump_stmts;
mod names;

use std::path::{Path, PathBuf};

use tree_sitter::{Parser, Tree};

use super::extract;
use super::facts::FileFacts;
use dump::Dump;

fn parse(text: &str) -> Tree {
    let mut parser = Parser::new();
    parser
        .set_language(&tree_sitter_c_sharp::LANGUAGE.into())
        .unwrap();
    parser.parse(text, None).unwrap()
}

/// What the normaliser would give to the parser for the constructs of the samples that the grammar lacks.
fn grammar_copy(text: &str) -> String {
    let copy = text.replace("extension(Order)", "class ext:Order ");
    let copy = copy.replace("extension", "class ext");
    let copy = copy.replace(".. var", "   var").replace(".. {", "   {");
    assert_eq!(copy.len(), text.len());
    copy
}

fn facts(text: &str) -> FileFacts {
    extract(&parse(&grammar_copy(text)), text)
}

fn source_files(folder: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name();
    walk.into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "cs"))
        .collect()
}

fn samples() -> Vec<PathBuf> {
    source_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/extract"))
}

#[test]
fn facts_of_samples() {
    for path in samples() {
        let text = std::fs::read_to_string(&path).unwrap();
        let facts = facts(&text);
        let name = path.file_stem().unwrap().to_str().unwrap();
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, Dump::of(&facts).out);
        });
    }
}

#[test]
fn samples_cover_every_form() {
    const FORMS: &str = "
        named predefined var-type array nullable pointer ref-type tuple-type function-pointer error-type
        missing name alias-name type this base member call index new new-implicit new-array
        new-array-implicit array-init anonymous collection spread unary binary assign conditional cast as is
        typeof sizeof default lambda await throw-expression tuple declaration interpolated range
        switch-expression with query ref null keyword-literal string-literal utf8-literal
        init-member init-index init-element init-nested
        from let where join orderby select group into
        designation-discard designation-single designation-tuple
        const type-test declare var-pattern discard recursive relational not and or list slice
        empty block expr local local-function if loop for foreach return yield throw try using lock switch";
    let mut met = std::collections::BTreeSet::new();
    for path in samples() {
        let facts = facts(&std::fs::read_to_string(path).unwrap());
        met.extend(Dump::of(&facts).forms.into_iter().map(str::trim));
    }
    let missing: Vec<&str> = FORMS
        .split_whitespace()
        .filter(|form| !met.contains(form))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unlisted: Vec<_> = met
        .iter()
        .filter(|met| !FORMS.split_whitespace().any(|form| form == **met))
        .collect();
    assert!(unlisted.is_empty(), "{unlisted:?}");
}
