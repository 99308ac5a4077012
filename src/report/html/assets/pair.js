// Two boundaries: everything that would have to be cut between them, place by place.

const couplingOf = (from, to) => (report.couplings ?? []).find((c) => c.from === from.id && c.to === to.id);
const KNOWN_COUPLING = new Set(["from", "to", "references", "calls", "types", "kinds", "sites"]);

const pairSide = (from, to) => {
  const l = current().link(from.index, to.index);
  if (!l) return el("section", { class: "direction" }, el("h2", {}, boundaryLink(from), " → ", boundaryLink(to)), note("Nothing: ", from.name, " does not mention ", to.name, "."));
  const targets = new Map();
  for (const e of l.edges) {
    const t = outermost[E.to[e]], row = targets.get(t) ?? { references: 0, calls: 0, users: new Set() };
    row.references += references[e];
    row.calls += E.calls[e];
    row.users.add(E.from[e]);
    targets.set(t, row);
  }
  const wide = [...targets].sort((a, b) => b[1].references - a[1].references || a[0] - b[0]);
  const told = couplingOf(from, to), extra = told && !isEdited() ? Object.entries(told).filter(([key, v]) => !KNOWN_COUPLING.has(key) && v !== null && !(Array.isArray(v) && !v.length)) : [];
  return el("section", { class: l.against ? "direction against" : "direction" },
    el("h2", {}, boundaryLink(from), el("span", { class: "arrow" }, " → "), boundaryLink(to)),
    el("dl", { class: "stats" },
      el("div", { class: "stat" }, el("dt", {}, "References"), el("dd", {}, grouped(l.references))),
      el("div", { class: "stat" }, el("dt", {}, "Calls"), el("dd", {}, grouped(l.calls))),
      el("div", { class: "stat" }, el("dt", {}, "Types mentioned"), el("dd", {}, grouped(l.targets.size))),
      el("div", { class: "stat" }, el("dt", {}, "Pairs of types"), el("dd", {}, grouped(l.edges.length)))),
    l.against && el("p", { class: "warn" }, "Runs against the main direction: cutting this side opens a circle."),
    kindChips(addKinds(l.edges)),
    extra.map(([key, value]) => el("section", {}, el("h3", {}, key.replaceAll("_", " ")), plain(value))),
    el("h3", {}, `What ${from.name} needs of ${to.name}`),
    table(["Type", "#References", "#Calls", "#From types"], wide.slice(0, 12).map(([t, r]) => row(typeLink(t), r.references, r.calls, r.users.size))),
    wide.length > 12 && note(`${grouped(wide.length - 12)} more types.`),
    el("h3", {}, "The cut list"),
    growing(edgeOrder(l.edges), (e) => edgeEntry(e, l.edges.length <= 3), 25));
};

const pairView = (a, b) => [
  el("nav", { class: "crumbs", "aria-label": "Where you are" }, link(hash("map"), "Map"), " › ", boundaryLink(a), " and ", boundaryLink(b)),
  el("h1", {}, `${a.name} and ${b.name}`),
  el("div", { class: "controls" },
    boundaryChoice("From", a.id, (v) => { location.hash = hash("pair", v, b.id); }),
    boundaryChoice("To", b.id, (v) => { location.hash = hash("pair", a.id, v); }),
    el("button", { type: "button", onclick: () => copy(cutListText(a, b)) }, "Copy the cut list")),
  el("div", { class: "columns" }, pairSide(a, b), pairSide(b, a)),
];

/** The cut list of both directions as text, one place a line. */
const cutListText = (a, b) => [[a, b], [b, a]].flatMap(([from, to]) => {
  const l = current().link(from.index, to.index);
  return (l ? edgeOrder(l.edges) : []).flatMap((e) => sitesOf(e).map(([f, line]) => `${pathOf(f)}:${line}\t${idOf(E.from[e])}\t${idOf(E.to[e])}`));
}).join("\n");
