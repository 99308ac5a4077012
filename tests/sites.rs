//! Every place that the cut list names shows what it is named for: the line holds the name of the type, of a member of it,
//! or the sign that stands for one. Of an operator that is its own sign (`==`, `+` of `+=`, the brackets of an indexer); a
//! conversion has none, so that its line holds no more than some code.
//!
//! `UNSEAM_CODE_BASES=DIR:DIR cargo test --release --test sites -- --ignored --nocapture` holds real code bases to the same.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and a measurement is shown"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use unseam::base::ids::Id;
use unseam::pipeline::{self, Bound, Options, Silent};
use unseam::report::model::{Cut, Report, Site};
use unseam::resolve::model::{Reference, ReferenceClass, ReferenceKind, TypeId};

/// A code base with its cut list.
struct Analysed {
    bound: Bound,
    report: Report,
    /// The lines of each file.
    lines: Vec<Vec<String>>,
    /// What the source spells, by place.
    spelt: BTreeMap<(usize, u32), Vec<Reference>>,
}

impl Analysed {
    fn new(folder: &Path) -> Self {
        let options = Options::default();
        let bound = pipeline::bind(folder, &options, &Silent).unwrap();
        let report = pipeline::report(&bound, &options, &Silent);
        let read = |path: &String| {
            let bytes = fs::read(folder.join(path)).unwrap();
            let text = unseam::syntax::decode(&bytes).unwrap().text.into_owned();
            text.lines().map(str::to_owned).collect()
        };
        let mut spelt: BTreeMap<(usize, u32), Vec<Reference>> = BTreeMap::new();
        for reference in &bound.model.references {
            if reference.kind.class() != ReferenceClass::Inferred {
                let place = (reference.file.index(), reference.line);
                spelt.entry(place).or_default().push(*reference);
            }
        }
        Self {
            lines: report.files.iter().map(read).collect(),
            bound,
            report,
            spelt,
        }
    }

    /// Places of the cut list that do not show what they are named for, and how many there are.
    fn wrong(&self) -> (Vec<String>, usize) {
        let (mut wrong, mut seen) = (Vec::new(), 0);
        for cut in &self.report.cuts {
            for &site in &cut.sites {
                seen += 1;
                if !self.shows_type(cut, site) {
                    wrong.push(self.told(cut, "", site));
                }
            }
            for operation in &cut.operations {
                let Some(site) = operation.at else { continue };
                seen += 1;
                if !self.shows_member(cut, &operation.member, site) {
                    wrong.push(self.told(cut, &operation.member, site));
                }
            }
        }
        (wrong, seen)
    }

    fn told(&self, cut: &Cut, member: &str, site: Site) -> String {
        let (id, file) = (&self.report.types[cut.ty].id, &self.report.files[site.0]);
        format!(
            "{id} {member} at {file}:{}: {}",
            site.1,
            self.line(site).trim()
        )
    }

    fn line(&self, site: Site) -> &str {
        let lines = &self.lines[site.0];
        lines.get(site.1 as usize - 1).map_or("", String::as_str)
    }

    fn shows_type(&self, cut: &Cut, site: Site) -> bool {
        let there = self.spelt.get(&(site.0, site.1)).into_iter().flatten();
        let mut there = there.filter(|reference| reference.to.index() == cut.ty);
        there.any(|reference| self.shows(reference, site))
    }

    fn shows(&self, reference: &Reference, site: Site) -> bool {
        let line = self.line(site);
        let ty = &self.bound.model.types[reference.to];
        let signs: &[&str] = match reference.kind {
            ReferenceKind::Indexer => &["["],
            ReferenceKind::Operator => {
                &["+", "-", "*", "/", "%", "=", "<", ">", "!", "&", "|", "^"]
            }
            _ => &[],
        };
        let words: &[&str] = match reference.kind {
            ReferenceKind::ConstructorChain => &["base", "this"],
            ReferenceKind::NewImplicit => &["new"],
            ReferenceKind::Query => &["from", "where", "select", "join", "orderby", "group", "let"],
            _ => &[],
        };
        if signs.iter().any(|sign| line.contains(sign))
            || words.iter().any(|word| holds(line, word))
        {
            return true;
        }
        if reference.kind.class() == ReferenceClass::Named {
            return self.shows_name(reference.to, site);
        }
        let names = &self.bound.model.names;
        let mut members = ty.members.iter().map(|member| names.text(member.name));
        members.any(|member| holds(line, member))
    }

    /// Whether the line spells the type, by its name or an alias of it.
    fn shows_name(&self, ty: TypeId, site: Site) -> bool {
        let name = self.bound.model.names.text(self.bound.model.types[ty].name);
        let line = self.line(site);
        let short = name.strip_suffix("Attribute").unwrap_or(name);
        if holds(line, name) || holds(line, short) {
            return true;
        }
        let aliases = self.lines.iter().flatten().filter_map(|line| {
            let (alias, meant) = line.trim().split_once('=')?;
            let alias = alias.trim().strip_prefix("global ").unwrap_or(alias).trim();
            let alias = alias.strip_prefix("using ")?.trim();
            holds(meant, name).then_some(alias)
        });
        aliases.into_iter().any(|alias| holds(line, alias))
    }

    /// Whether the line spells the member, or does what calls it without its name.
    fn shows_member(&self, cut: &Cut, member: &str, site: Site) -> bool {
        let line = self.line(site);
        let ty = TypeId::from_index(cut.ty);
        match member {
            "#ctor" => {
                let chained = ["new", "base", "this"].iter().any(|word| holds(line, word));
                chained || self.shows_name(ty, site)
            }
            "Item" => line.contains('['),
            operator if operator.starts_with("op_") => match sign_of(operator) {
                Some(sign) => line.contains(sign),
                None => !line.trim().is_empty(),
            },
            "GetEnumerator" | "GetAsyncEnumerator" | "MoveNext" => {
                holds(line, member) || holds(line, "foreach")
            }
            "Deconstruct" => holds(line, member) || line.contains('('),
            "Dispose" | "DisposeAsync" => holds(line, member) || holds(line, "using"),
            "GetAwaiter" => holds(line, member) || holds(line, "await"),
            name => holds(line, name),
        }
    }
}

/// What is written where an operator runs; `None` for conversions, and for what a condition asks for by itself.
fn sign_of(operator: &str) -> Option<&'static str> {
    Some(match operator.strip_prefix("op_")? {
        "Addition" | "UnaryPlus" => "+",
        "Subtraction" | "UnaryNegation" => "-",
        "Multiply" => "*",
        "Division" => "/",
        "Modulus" => "%",
        "BitwiseAnd" => "&",
        "BitwiseOr" => "|",
        "ExclusiveOr" => "^",
        "LeftShift" => "<<",
        "RightShift" | "UnsignedRightShift" => ">>",
        "Equality" => "==",
        "Inequality" => "!=",
        "LessThan" => "<",
        "GreaterThan" => ">",
        "LessThanOrEqual" => "<=",
        "GreaterThanOrEqual" => ">=",
        "LogicalNot" => "!",
        "OnesComplement" => "~",
        "Increment" => "++",
        "Decrement" => "--",
        _ => return None,
    })
}

/// Whether `line` has `word` as a word of its own.
fn holds(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    !word.is_empty()
        && line.match_indices(word).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + word.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
}

#[test]
fn every_place_of_the_cut_list_of_the_sample_shows_its_name() {
    let analysed = Analysed::new(Path::new("testdata/overture"));
    let (wrong, seen) = analysed.wrong();
    assert!(
        wrong.is_empty(),
        "{} of {seen}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(seen > 300, "{seen}");
    // A cut has places to edit, or it is inferred and says where.
    for cut in &analysed.report.cuts {
        assert_eq!(cut.sites.is_empty(), cut.inferred.is_some(), "{cut:?}");
    }
}

#[test]
#[ignore = "needs code bases: UNSEAM_CODE_BASES=DIR:DIR"]
fn every_place_of_the_cut_list_of_real_code_bases_shows_its_name() {
    let folders = std::env::var("UNSEAM_CODE_BASES").unwrap();
    let mut all = 0;
    for folder in folders.split(':') {
        let (wrong, seen) = Analysed::new(Path::new(folder)).wrong();
        eprintln!(
            "{folder}: {} of {seen} places show the name",
            seen - wrong.len()
        );
        wrong.iter().take(40).for_each(|line| eprintln!("  {line}"));
        all += wrong.len();
    }
    assert_eq!(all, 0);
}
