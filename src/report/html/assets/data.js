// The data of the page: columns by type and by edge, and the rest of the report as it is.

const page = JSON.parse(document.getElementById("data").textContent);
const report = page.report;
const T = page.types;
const E = page.edges;
const typeCount = T.name.length;
const edgeCount = E.from.length;
const KERNEL = -1;

const MARKS = ["test", "generated", "migration", "contract", "platform"];
const marksOf = (t) => MARKS.filter((_, bit) => T.marks[t] >> bit & 1);
/** Whether a type counts in figures: all but tests, migrations and other code bases. */
const counts = Uint8Array.from(T.marks, (bits) => (bits & 0b10101) === 0 ? 1 : 0);

const namespaceOf = (t) => T.words[T.namespace[t]];
const projectOf = (t) => T.words[T.project[t]];
const kindOf = (t) => T.words[T.kind[t]];
const roleOf = (t) => T.words[T.role[t]];
const layerOf = (t) => T.words[T.layer[t]];
const idOf = (t) => namespaceOf(t) ? `${namespaceOf(t)}.${T.name[t]}` : T.name[t];
const nameOf = (t) => T.name[t].replace(/`\d+/g, (arity) => `<${",".repeat(Number(arity.slice(1)) - 1)}>`);
/** Whether there is a type: what a view does, or a script, is no type's doing. */
const isType = (t) => t !== undefined && t !== null;
const confidenceOf = (t) => T.confidence[t] < 0 ? null : T.confidence[t] / 10000;

const pathOf = (f) => {
  if (f < 0 || f >= page.files.name.length) return "";
  const folder = page.files.folders[page.files.folder[f]];
  return folder ? `${folder}/${page.files.name[f]}` : page.files.name[f];
};
const furtherFiles = new Map();
for (const [t, f] of T.further) furtherFiles.set(t, [...furtherFiles.get(t) ?? [], f]);
const placeOf = (t) => T.file[t] < 0 ? "" : `${pathOf(T.file[t])}:${T.line[t]}`;

/** The outermost type that each type lies in: it decides where all of them belong. */
const outermost = Int32Array.from(T.outer, (outer, t) => {
  for (let steps = 0; outer >= 0 && steps < 100; steps++) { t = outer; outer = T.outer[t]; }
  return t;
});
const nested = new Map();
for (let t = 0; t < typeCount; t++) {
  if (outermost[t] !== t) nested.set(outermost[t], [...nested.get(outermost[t]) ?? [], t]);
}

/** Mentions that the source spells, by mix of kinds and by edge. */
const inferredKinds = new Set(page.inferred);
const mixReferences = E.mixes.map((mix) => {
  let spelt = 0;
  for (let i = 0; i < mix.length; i += 2) if (!inferredKinds.has(E.words[mix[i]])) spelt += mix[i + 1];
  return spelt;
});
const references = Int32Array.from(E.mix, (mix) => mixReferences[mix]);
const kindsOf = (e) => {
  const kinds = [];
  const mix = E.mixes[E.mix[e]];
  for (let i = 0; i < mix.length; i += 2) kinds.push([E.words[mix[i]], mix[i + 1]]);
  return kinds;
};
const layersOf = (e) => {
  const layers = [];
  const weights = E.weights[E.layers[e]];
  for (let i = 0; i < weights.length; i += 2) layers.push([E.words[weights[i]], weights[i + 1]]);
  return layers;
};
const sitesOf = (e) => {
  const sites = [];
  for (let i = 0; i < E.sites[e].length; i += 2) sites.push([E.sites[e][i], E.sites[e][i + 1]]);
  return sites;
};
const doubtsOf = new Map(E.doubts);
const excerptOf = new Map(page.excerpts.map(([file, line, text]) => [`${file}:${line}`, text]));

/** Edges from and to each type. */
const edgesAt = (column) => {
  const start = new Int32Array(typeCount + 1);
  for (const t of column) start[t + 1]++;
  for (let t = 0; t < typeCount; t++) start[t + 1] += start[t];
  const next = start.slice(), list = new Int32Array(edgeCount);
  column.forEach((t, e) => { list[next[t]++] = e; });
  return (t) => list.subarray(start[t], start[t + 1]);
};
const edgesFrom = edgesAt(E.from);
const edgesTo = edgesAt(E.to);

let externalUses = null;
/** What a type uses from outside the source: namespace to names. */
const externalsOf = (t) => {
  if (!externalUses) {
    externalUses = new Map();
    for (const row of page.external.uses) externalUses.set(row[0], [...externalUses.get(row[0]) ?? [], row]);
  }
  const found = new Map();
  for (const [, name, ...spaces] of externalUses.get(t) ?? []) {
    const space = spaces.length === 1 ? page.external.words[spaces[0]] : "not known which";
    found.set(space, [...found.get(space) ?? [], page.external.words[name]]);
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1);
};

const definitionOf = new Map((report.metric_definitions ?? []).map((d) => [`${d.of}.${d.key}`, d]));
const kernelOf = new Map((report.kernel ?? []).map((candidate) => [candidate.type, candidate]));

/** Families of evidence that the map and the lists can be filtered by. */
const FAMILIES = [
  ["all", "All references", null],
  ["inherits", "Inheritance", new Set(["base", "implements", "constraint", "explicit-interface", "constructor-chain"])],
  ["makes", "Creation", new Set(["new", "new-array", "new-implicit"])],
  ["shape", "Types of fields, properties, parameters, results", new Set(["field-type", "property-type", "param-type", "return-type", "event-type", "tuple-element", "type-arg", "constraint"])],
  ["calls", "Use of members", new Set(["method", "property", "field", "event", "indexer", "extension", "static-access", "enum-member", "operator"])],
  ["body", "Types named in bodies", new Set(["local-type", "cast", "is-as", "typeof", "nameof", "pattern", "catch", "qualifier"])],
  ["attribute", "Attributes", new Set(["attribute"])],
];
/** The predicate of a family by its key; `null` where everything passes. */
const passesOf = (key) => {
  const kinds = FAMILIES.find(([name]) => name === key)?.[2];
  return kinds ? (kind) => kinds.has(kind) : null;
};
