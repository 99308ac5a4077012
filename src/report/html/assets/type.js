// One type: where it belongs and why, what it uses, who uses it.

/** How strongly a type, with what is nested in it, is tied to each boundary, by layer of evidence and in references. */
const pulls = (t) => {
  const own = new Set(whole([t])), seen = new Map(), rows = new Map();
  const note = (e, other) => {
    if (own.has(other)) return;
    const b = home[other], row = rows.get(b) ?? { references: 0, layers: new Map(), edges: [] };
    row.references += references[e];
    row.edges.push(e);
    const partner = outermost[other];
    if (!seen.has(partner)) {
      seen.set(partner, true);
      for (const [layer, weight] of layersOf(e)) row.layers.set(layer, (row.layers.get(layer) ?? 0) + weight);
    }
    rows.set(b, row);
  };
  for (const o of own) {
    for (const e of edgesFrom(o)) note(e, E.to[e]);
    for (const e of edgesTo(o)) note(e, E.from[e]);
  }
  return [...rows].sort((a, b) => sum([...b[1].layers.values()]) - sum([...a[1].layers.values()]) || b[1].references - a[1].references || a[0] - b[0]);
};

const edgeLists = (t) => {
  const own = new Set(whole([t]));
  const collect = (at, far) => edgeOrder([...own].flatMap((o) => [...at(o)]).filter((e) => !own.has(far[e])));
  return { uses: collect(edgesFrom, E.to), users: collect(edgesTo, E.from) };
};

const typeView = (t) => {
  const outer = outermost[t], b = boundaryOf(t), second = T.second[t] >= 0 ? boundaries[T.second[t]] : null, sure = confidenceOf(t);
  const { uses, users } = edgeLists(t), kernel = kernelOf.get(t), f = typeFigures(t), inner = nested.get(outer) ?? [];
  const strongest = pulls(t), layers = [...new Set(strongest.flatMap(([, r]) => [...r.layers.keys()]))].sort();
  const most = Math.max(1e-9, ...strongest.map(([, r]) => sum([...r.layers.values()])));
  const foreign = externalsOf(t);
  return [
    el("nav", { class: "crumbs", "aria-label": "Where you are" }, link(hash("map"), "Map"), " › ", boundaryLink(b), " › ", namespaceOf(t) || "(global)"),
    el("h1", {}, el("span", { class: "kind" }, kindOf(t)), " ", nameOf(t), pinnedTypes.has(outer) && el("span", { class: "pin", title: "pinned" }, " ⚲")),
    el("p", { class: "sub" }, el("code", {}, idOf(t)), projectOf(t) && ` in ${projectOf(t)}`),
    el("p", {}, placeOf(t) && placeButton(placeOf(t)), (furtherFiles.get(t) ?? []).map((file) => placeButton(pathOf(file)))),
    el("div", { class: "verdict", "data-tint": tint(b) },
      el("p", {}, "Belongs to ", boundaryLink(b), sure !== null && [", confidence ", bar(sure, "calm")],
        second && [". Second choice: ", boundaryLink(second)], b === null && roleOf(t) && roleOf(t) !== "product" && ` as ${roleOf(t)}`,
        layerOf(t) && `; layer ${layerOf(t)}`, "."),
      kernel && el("p", {}, `Shared: used by ${counted(kernel.users, "type")} of ${grouped(kernel.boundaries)} boundaries; would become a ${kernel.becomes.replaceAll("-", " ")}. `, kernel.reason),
      kernel?.grounds?.length > 0 && el("p", {}, remedyChip(kernel.remedy, kernel.rule), " ", kernel.grounds.slice(0, 12).map((at) => placeButton(placeText(at)))),
      kernel?.parts?.length > 0 && el("ul", {}, kernel.parts.map((part) => el("li", {}, boundaryLink(findBoundary(part.boundary)), ": ", part.members.join(", ")))),
      moveControl(t)),
    el("dl", { class: "stats" }, ["afferent_coupling", "efferent_coupling", "instability", "abstractness", "distance"].map((key) => stat("type", key, f[key])),
      el("div", { class: "stat" }, el("dt", {}, "Lines"), el("dd", {}, grouped(T.lines[t])))),
    section("What pulls it where", strongest.length ? table(["Boundary", "Evidence", ...layers.map((l) => `#${l}`), "#References"], strongest.slice(0, 8).map(([index, r]) => row(
      boundaryLink(index < 0 ? null : boundaries[index]), bar(sum([...r.layers.values()]) / most),
      ...layers.map((l) => el("td", { class: "number" }, r.layers.has(l) ? figure(r.layers.get(l)) : "")), r.references))) : note("Nothing ties it to another type."),
      note("Weights are those of the evidence between types that mention each other, in the unit of the structure layer.")),
    ego(t, uses, users),
    el("div", { class: "columns" },
      section(`Uses (${grouped(uses.length)})`, growing(uses, (e) => edgeEntry(e), 25)),
      section(`Used by (${grouped(users.length)})`, growing(users, (e) => edgeEntry(e), 25))),
    meetings(whole([t])),
    inner.length > 0 && section("Nested types", el("p", {}, inner.map((n, i) => [i > 0 && ", ", typeLink(n)]))),
    foreign.length > 0 && section("From outside the source", el("dl", { class: "plain" }, foreign.map(([space, names]) => [el("dt", {}, space), el("dd", {}, [...new Set(names)].sort().join(", "))]))),
  ];
};

/** Where types meet what is outside of the code: entry points, operations, tables, what ties them to a machine. */
const meetings = (types) => {
  const own = new Set(types), at = (place) => placeButton(placeText(place));
  const lines = [
    ...entryPoints.filter((p) => own.has(p.type)).map((p) => [at(p.at), el("span", { class: "chip" }, p.kind), p.text && el("code", {}, p.text)]),
    ...operations.filter((op) => own.has(op.type)).map((op) => [at(op.at), el("span", { class: "chip" }, op.direction), el("b", {}, op.verb ?? ""), el("code", {}, op.route || op.member)]),
    ...entities.flatMap((entity) => (entity.uses ?? []).filter((use) => own.has(use.by)).map((use) => [at(use.at), el("span", { class: "chip" }, use.kind), entity.name, el("span", { class: "sub" }, `through ${use.through}`)])),
    ...blockers.filter((b) => own.has(b.type)).map((b) => [at(b.at), el("span", { class: "chip" }, b.rule.replaceAll("-", " ")), el("code", {}, b.what)]),
  ];
  return lines.length > 0 && section(`Meets the outside (${grouped(lines.length)})`, growing(lines, (line) => el("div", { class: "entry line" }, line), 15));
};

/** A curve from the right side of one area to the left side of another. */
const sideways = (areas, from, to) => {
  const a = areas[from], b = areas[to], [x, y] = [a.x + a.width + 3, a.y + a.height / 2], [u, v] = [b.x - 3, b.y + b.height / 2];
  return [x, y, (x + u) / 2, from === 0 ? v : y, u, v];
};

const EGO = 9;
/** The type between its strongest users and what it uses most. */
const ego = (t, uses, users) => {
  const ends = (edges, far) => {
    const found = new Map();
    for (const e of edges) {
      const o = outermost[far[e]], known = found.get(o) ?? { references: 0, calls: 0, edges: [], targets: new Set() };
      known.references += references[e]; known.calls += E.calls[e]; known.edges.push(e); known.targets.add(E.to[e]);
      found.set(o, known);
    }
    return [...found].sort((a, b) => b[1].references - a[1].references || a[0] - b[0]);
  };
  const left = ends(users, E.from), right = ends(uses, E.to).filter(([o]) => !left.slice(0, EGO).some(([l]) => l === o));
  const shownLeft = left.slice(0, EGO), shownRight = right.slice(0, EGO);
  if (!shownLeft.length && !shownRight.length) return null;
  const rows = Math.max(shownLeft.length, shownRight.length), step = 36, height = Math.max(80, rows * step + 24), width = 860, box = 230;
  const at = (x, i, n) => ({ x, y: 12 + (height - 24) / 2 - n * step / 2 + i * step, width: box, height: 28 });
  const node = (o, area) => ({
    area, name: nameOf(o), key: idOf(o), href: typeHash(o), tint: tint(boundaryOf(o)), class: "typebox", label: `${idOf(o)}, ${boundaryOf(o)?.name ?? "no boundary"}`,
    body: [sv("text", { class: "typename", x: 10, y: 18 }, fitted(nameOf(o), 132, `600 12.5px ${FONT}`)),
      sv("text", { class: "small", x: box - 8, y: 18, "text-anchor": "end" }, fitted(boundaryOf(o)?.name ?? "none", 76, SMALL_FONT))],
  });
  const items = [node(outermost[t], { x: (width - box) / 2, y: (height - 28) / 2, width: box, height: 28 }),
    ...shownLeft.map(([o], i) => node(o, at(4, i, shownLeft.length))), ...shownRight.map(([o], i) => node(o, at(width - box - 4, i, shownRight.length)))];
  const links = [...shownLeft.map(([, l], i) => ({ ...l, from: i + 1, to: 0 })), ...shownRight.map(([, l], i) => ({ ...l, from: 0, to: shownLeft.length + 1 + i }))];
  const more = [left.length > EGO && `${grouped(left.length - EGO)} more users`, right.length > EGO && `${grouped(right.length - EGO)} more used`].filter(Boolean);
  return section("Neighbours", el("div", { class: "canvas" }, drawing(`Neighbours of ${nameOf(t)}`, { width, height }, items, links, new Set(links), (l) => items[l.from === 0 ? l.to : l.from].href, null, sideways)),
    more.length > 0 && note(more.join(", "), "; all are listed below."));
};
