//! The report as the page reads it.
//!
//! Types and edges, which are nearly all of a report, are columns of numbers and tables of strings. What no view shows is left
//! out; everything else stands as it does in the JSON, so that what a later version of the report holds reaches the page
//! without a change here.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use super::HtmlOptions;
use super::compare::{Compared, compared};
use super::history::History;
use crate::report::map::{Map, map};
use crate::report::model::{Called, Edge, External, INFERRED, Report, Type};
use crate::report::view::View;

/// Parts of the report that are written as columns.
const COLUMNS: [&str; 5] = ["types", "edges", "members", "external", "files"];

/// Parts that no view shows.
pub(super) const LEFT_OUT: [&str; 6] = ["facts", "links", "namespaces", "tests", "views", "wiring"];

/// Strings, each once, by index.
#[derive(Default, Serialize)]
#[serde(transparent)]
struct Strings<'a> {
    list: Vec<&'a str>,
    #[serde(skip)]
    index: BTreeMap<&'a str, usize>,
}

impl<'a> Strings<'a> {
    fn of(&mut self, text: &'a str) -> usize {
        *self.index.entry(text).or_insert_with(|| {
            self.list.push(text);
            self.list.len() - 1
        })
    }
}

#[derive(Serialize)]
struct Page<'a> {
    title: &'a str,
    /// The report without its columns.
    report: BTreeMap<String, Value>,
    /// File paths as (folder, name).
    files: Files<'a>,
    types: Types<'a>,
    /// Names of members: those that are called, and those that name a type of a contract.
    members: &'a [String],
    edges: Edges<'a>,
    external: Externals<'a>,
    inferred: &'a [&'a str],
    map: Map,
    /// (file, line, text) in order.
    excerpts: Vec<(usize, u32, &'a str)>,
    compare: Option<Compared<'a>>,
    history: Option<&'a History>,
}

#[derive(Default, Serialize)]
struct Files<'a> {
    folders: Strings<'a>,
    folder: Vec<usize>,
    name: Vec<&'a str>,
}

/// By type. Numbers are indexes; -1 is none.
#[derive(Default, Serialize)]
struct Types<'a> {
    words: Strings<'a>,
    name: Vec<&'a str>,
    namespace: Vec<usize>,
    project: Vec<usize>,
    kind: Vec<usize>,
    shape: Vec<usize>,
    outer: Vec<i64>,
    file: Vec<i64>,
    /// (type, file) of the further files of a type.
    further: Vec<(usize, i64)>,
    /// Of a type with such: who writes its static state, who sends it, who registers it, its members that register others.
    writers: Vec<(usize, &'a [usize])>,
    senders: Vec<(usize, &'a [usize])>,
    registrars: Vec<(usize, &'a [usize])>,
    registering: Vec<(usize, &'a [String])>,
    line: Vec<u32>,
    lines: Vec<u64>,
    boundary: Vec<i64>,
    second: Vec<i64>,
    role: Vec<usize>,
    marks: Vec<usize>,
    layer: Vec<usize>,
    /// Ten thousandths; -1 is undefined.
    confidence: Vec<i64>,
    /// 0, 1, or -1 where it is undefined.
    r#abstract: Vec<i64>,
}

/// By edge, ordered by (from, to).
#[derive(Default, Serialize)]
struct Edges<'a> {
    words: Strings<'a>,
    from: Vec<usize>,
    to: Vec<usize>,
    calls: Vec<u64>,
    /// (member, what is done with it, calls) of the called members in a row; the kind is a word.
    members: Vec<Vec<u64>>,
    /// A set of kinds with counts: index into `mixes`.
    mix: Vec<usize>,
    /// (kind, count) pairs in a row.
    mixes: Vec<Vec<u64>>,
    /// Doubts and layers of the edges that have any: index of the edge, then what the report says.
    doubts: Vec<(usize, &'a BTreeMap<String, u64>)>,
    layers: Vec<usize>,
    weights: Vec<Vec<f64>>,
    /// How many places the report has, by edge.
    places: Vec<usize>,
    /// (file, line) pairs in a row, those that are kept.
    sites: Vec<Vec<u64>>,
}

#[derive(Default, Serialize)]
struct Externals<'a> {
    words: Strings<'a>,
    /// (type, name, namespaces ...) by use.
    uses: Vec<Vec<usize>>,
}

/// Writes the data so that nothing in it can end the block it stands in.
pub(super) fn write(report: &Report, options: &HtmlOptions, out: &mut dyn Write) -> io::Result<()> {
    let mut whole = match serde_json::to_value(report)? {
        Value::Object(fields) => fields,
        _ => serde_json::Map::new(),
    };
    whole.retain(|name, _| !COLUMNS.contains(&name.as_str()) && !LEFT_OUT.contains(&name.as_str()));
    let boundaries = report.boundaries.iter().enumerate();
    let boundary: BTreeMap<&str, usize> = boundaries.map(|(i, b)| (b.id.as_str(), i)).collect();
    let files: BTreeMap<&str, usize> = report
        .files
        .iter()
        .enumerate()
        .map(|(i, f)| (f.as_str(), i))
        .collect();
    let page = Page {
        title: report.root.name.as_deref().unwrap_or(&options.title),
        report: whole.into_iter().collect(),
        files: paths(&report.files),
        types: types(&report.types, &boundary, &files),
        members: &report.members,
        edges: edges(&report.edges, options.places.unwrap_or(usize::MAX)),
        external: externals(&report.external),
        inferred: &INFERRED,
        map: map(&View::new(report)),
        excerpts: options
            .excerpts
            .iter()
            .map(|(&(file, line), text)| (file, line, text.as_str()))
            .collect(),
        compare: options
            .compare
            .as_ref()
            .map(|(title, other)| compared(report, title, other)),
        history: options.history.as_ref(),
    };
    let text = serde_json::to_string(&page)?;
    // `</script`, `<!--` and `<script` are all that an HTML parser looks for in the block.
    let mut parts = text.split('<');
    out.write_all(parts.next().unwrap_or_default().as_bytes())?;
    parts.try_for_each(|part| {
        out.write_all(b"\\u003c")?;
        out.write_all(part.as_bytes())
    })
}

fn paths(files: &[String]) -> Files<'_> {
    let mut table = Files::default();
    for path in files {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        table.folder.push(table.folders.of(folder));
        table.name.push(name);
    }
    table
}

fn types<'a>(
    types: &'a [Type],
    boundary: &BTreeMap<&str, usize>,
    files: &BTreeMap<&str, usize>,
) -> Types<'a> {
    let index = |table: &BTreeMap<&str, usize>, key: Option<&str>| {
        let found = key.and_then(|key| table.get(key));
        found.map_or(-1, |&index| signed(index))
    };
    let mut table = Types::default();
    for (own, ty) in types.iter().enumerate() {
        let mut word = |text: &'a str| table.words.of(text);
        table.namespace.push(word(&ty.namespace));
        table.project.push(word(&ty.project));
        table.kind.push(word(&ty.kind));
        table.shape.push(word(&ty.shape));
        table
            .role
            .push(word(ty.role.as_deref().unwrap_or_default()));
        table
            .layer
            .push(word(ty.layer.as_deref().unwrap_or_default()));
        table.marks.push(mark_bits(&ty.marks));
        table.name.push(ty.short_name());
        table.outer.push(ty.outer.map_or(-1, signed));
        let mut declared = ty.files.iter().map(|file| index(files, Some(file)));
        table.file.push(declared.next().unwrap_or(-1));
        table.further.extend(declared.map(|file| (own, file)));
        if !ty.state_writers.is_empty() {
            table.writers.push((own, &ty.state_writers));
        }
        if !ty.senders.is_empty() {
            table.senders.push((own, &ty.senders));
        }
        if !ty.registrars.is_empty() {
            table.registrars.push((own, &ty.registrars));
        }
        if !ty.registering.is_empty() {
            table.registering.push((own, &ty.registering));
        }
        table.line.push(ty.line);
        table.lines.push(ty.lines);
        table.boundary.push(index(boundary, ty.home()));
        table.second.push(index(
            boundary,
            ty.second.as_deref().filter(|_| !ty.is_test()),
        ));
        let confidence = ty.confidence.value();
        table
            .confidence
            .push(confidence.map_or(-1, |share| (share * 10_000.0).round() as i64));
        let is_abstract = ty.metrics.abstractness.value();
        table
            .r#abstract
            .push(is_abstract.map_or(-1, |share| i64::from(share > 0.5)));
    }
    table
}

/// An index where -1 stands for none.
fn signed(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(-1)
}

/// Marks in the order of their bits, as the page knows them.
const MARKS: [&str; 5] = ["test", "generated", "migration", "contract", "platform"];

fn mark_bits(marks: &[String]) -> usize {
    let known = MARKS.iter().enumerate();
    let set = known.filter(|(_, mark)| marks.iter().any(|own| own == *mark));
    set.map(|(bit, _)| 1 << bit).sum()
}

fn edges(edges: &[Edge], places: usize) -> Edges<'_> {
    let mut table = Edges::default();
    let mut mixes: BTreeMap<Vec<u64>, usize> = BTreeMap::new();
    let mut weights: BTreeMap<Vec<u64>, usize> = BTreeMap::new();
    for (own, edge) in edges.iter().enumerate() {
        table.from.push(edge.from);
        table.to.push(edge.to);
        table.calls.push(edge.calls);
        let mut members = Vec::with_capacity(3 * edge.members.len());
        for Called(member, kind, calls) in &edge.members {
            members.extend([*member as u64, table.words.of(kind) as u64, *calls]);
        }
        table.members.push(members);
        let mut mix = Vec::with_capacity(2 * edge.kinds.len());
        for (kind, count) in &edge.kinds {
            mix.extend([table.words.of(kind) as u64, *count]);
        }
        table.mix.push(*mixes.entry(mix).or_insert_with_key(|mix| {
            table.mixes.push(mix.clone());
            table.mixes.len() - 1
        }));
        let mut layers = Vec::with_capacity(2 * edge.layers.len());
        for (layer, weight) in &edge.layers {
            layers.extend([
                table.words.of(layer) as f64,
                weight.value().unwrap_or_default(),
            ]);
        }
        let key = layers.iter().map(|number| number.to_bits()).collect();
        table.layers.push(*weights.entry(key).or_insert_with(|| {
            table.weights.push(layers);
            table.weights.len() - 1
        }));
        if !edge.doubts.is_empty() {
            table.doubts.push((own, &edge.doubts));
        }
        table.places.push(edge.sites.len());
        let sites = edge.sites.iter().take(places);
        table.sites.push(
            sites
                .flat_map(|site| [site.0 as u64, site.1.into()])
                .collect(),
        );
    }
    table
}

fn externals(uses: &[External]) -> Externals<'_> {
    let mut table = Externals::default();
    for external in uses {
        let mut row = vec![external.user, table.words.of(&external.name)];
        row.extend(external.namespaces.iter().map(|name| table.words.of(name)));
        table.uses.push(row);
    }
    table
}
