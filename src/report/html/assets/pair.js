// Two boundaries: everything that would have to be cut between them, place by place.

const cutOf = new Map(cuts.map((cut) => [`${cut.from} ${cut.to} ${cut.type}`, cut]));

/** What becomes of exactly `t`, with the first place of each member where the report has it. Older reports lack what the rules look at. */
const cutBetween = (from, to, t, edges) => {
  const known = cutOf.get(`${from.id} ${to.id} ${t}`);
  if (known && !shapeOf(t)) return known;
  const places = new Map(known?.operations.map((op) => [`${op.member} ${op.kind}`, op.at]));
  const { rule, remedy, operations } = cutNow(from.index, t, edges);
  return { type: t, rule, remedy, grounds: known?.rule === rule ? known.grounds : [], operations: operations.map((op) => ({ ...op, at: places.get(`${op.member} ${op.kind}`) })) };
};
/** A cut for reading by programs. */
const cutData = (cut) => ({ type: idOf(cut.type), project: projectOf(cut.type), remedy: cut.remedy, rule: cut.rule, operations: cut.operations.map(({ member, kind, calls }) => ({ member, kind, calls })) });

/** What becomes of a type and of those nested in it, as far as they are used; the type itself first. */
const cutsOf = (from, to, t, edges) => {
  const used = Map.groupBy(edges, (e) => E.to[e]);
  return [t, ...nested.get(t) ?? []].filter((inner) => used.has(inner)).map((inner) => cutBetween(from, to, inner, used.get(inner)));
};

/** The members that are called on a type, with what becomes of it, and the edges behind. */
const usedType = (from, to, t, use, open) => {
  const known = cutsOf(from, to, t, use.edges), cut = known[0];
  const ops = known.flatMap((c) => c.operations);
  return later(el("summary", {},
    el("span", { class: "edge-names", "data-cuts": JSON.stringify(known.map(cutData)) }, typeLink(t), " ", remedyChip(cut.remedy, cut.rule)),
    el("span", { class: "edge-weight" }, `${counted(use.references, "reference")}, ${counted(use.calls, "call")}, ${counted(use.users.size, "user")}`)),
  () => [el("p", { class: "sub" }, REMEDIES[cut.remedy] ?? "", ` Rule: ${cut.rule}.`, cut.grounds?.length > 0 && [" Because of ", cut.grounds.slice(0, 6).map((at) => placeButton(placeText(at)))]),
    ops.length > 0 && [el("h4", {}, "Members that are called"), operationList(ops)],
    el("h4", {}, "Where"), growing(edgeOrder(use.edges), (e) => edgeEntry(e, use.edges.length <= 3), 12)], open);
};

const pairSide = (from, to) => {
  const l = current().link(from.index, to.index);
  const heading = el("h2", {}, boundaryLink(from), el("span", { class: "arrow" }, " → "), boundaryLink(to));
  if (!l) return el("section", { class: "direction" }, heading, note("Nothing: ", from.name, " does not mention ", to.name, "."));
  const targets = new Map();
  for (const e of l.edges) {
    const t = outermost[E.to[e]], use = targets.get(t) ?? { references: 0, calls: 0, users: new Set(), edges: [] };
    use.references += references[e];
    use.calls += E.calls[e];
    use.users.add(outermost[E.from[e]]);
    use.edges.push(e);
    targets.set(t, use);
  }
  const wide = [...targets].sort((a, b) => b[1].references - a[1].references || a[0] - b[0]);
  const remedies = new Map();
  for (const [t, use] of wide) { const [cut] = cutsOf(from, to, t, use.edges); remedies.set(cut.remedy, (remedies.get(cut.remedy) ?? 0) + 1); }
  return el("section", { class: l.against ? "direction against" : "direction" }, heading,
    el("dl", { class: "stats" }, plainStat("References", l.references, "Mentions that the source spells."), plainStat("Calls", l.calls, "Calls of members."),
      plainStat("Types mentioned", l.targets.size, "The width of the interface between the two."), plainStat("Pairs of types", l.edges.length, "Who mentions whom.")),
    l.against && el("p", { class: "warn" }, "Runs against the main direction: cutting this side opens a circle."),
    remedies.size > 0 && el("p", {}, [...remedies].sort((a, b) => b[1] - a[1]).map(([remedy, n], i) => [i > 0 && " ", remedyChip(remedy, "as for each type below"), el("span", { class: "sub" }, ` ${grouped(n)}`)])),
    kindChips(addKinds(l.edges)),
    el("h3", {}, `What ${from.name} needs of ${to.name}`),
    growing(wide, ([t, use], i) => usedType(from, to, t, use, i === 0), 25),
    contractSection(from, to));
};

const pairView = (a, b) => [
  el("nav", { class: "crumbs", "aria-label": "Where you are" }, link(hash("map"), "Map"), " › ", boundaryLink(a), " and ", boundaryLink(b)),
  el("h1", {}, `${a.name} and ${b.name}`),
  el("div", { class: "controls" },
    boundaryChoice("From", a.id, (v) => { location.hash = hash("pair", v, b.id); }),
    boundaryChoice("To", b.id, (v) => { location.hash = hash("pair", a.id, v); }),
    el("button", { type: "button", onclick: () => copy(cutListText(a, b)) }, "Copy the cut list")),
  el("div", { class: "columns" }, pairSide(a, b), pairSide(b, a)),
  pairData(a, b),
];

/** The cut list of both directions as text, one place a line. */
const cutListText = (a, b) => [[a, b], [b, a]].flatMap(([from, to]) => {
  const l = current().link(from.index, to.index);
  return (l ? edgeOrder(l.edges) : []).flatMap((e) => sitesOf(e).map(([f, line]) => `${pathOf(f)}:${line}\t${idOf(E.from[e])}\t${idOf(E.to[e])}`));
}).join("\n");
