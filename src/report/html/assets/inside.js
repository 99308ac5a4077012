// The inside of a boundary: namespaces, then types, never more at once than can be read.

const MOST_TILES = 15, MOST_TYPES = 30;

/** Types by the first part of their namespace in which they differ. */
const divided = (types) => {
  const spaces = types.map((t) => namespaceOf(t).split("."));
  let shared = 0;
  while (spaces.every((parts) => parts.length > shared && parts[shared] === spaces[0][shared])) shared++;
  const groups = new Map();
  types.forEach((t, i) => { const key = spaces[i].slice(0, shared + 1).join("."); groups.set(key, [...groups.get(key) ?? [], t]); });
  return groups;
};
const FEW_TILES = 9;
/** The same, the largest groups again and again until there is something to look at. */
const subdivided = (types) => {
  const groups = divided(types), done = new Set();
  while (groups.size < FEW_TILES) {
    const next = [...groups].filter(([name]) => !done.has(name)).sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0];
    if (!next || next[1].length < 4) break;
    const parts = divided(next[1]);
    done.add(next[0]);
    if (parts.size < 2) continue;
    groups.delete(next[0]);
    for (const [name, members] of parts) groups.set(name, members);
  }
  return groups;
};

/** Groups of `members` one step below `space`: namespaces, or the types themselves where they are few. */
const stepsInto = (members, space) => {
  const inside = space === null ? members : members.filter((t) => namespaceOf(t) === space || namespaceOf(t).startsWith(`${space}.`));
  const outer = inside.filter((t) => T.outer[t] < 0);
  const spaces = new Set(inside.map(namespaceOf));
  if (outer.length <= MOST_TYPES || spaces.size <= 1) return { inside, types: outer };
  const groups = subdivided(inside);
  return { inside, groups: [...groups].map(([name, types]) => ({ name, types })).sort((a, b) => b.types.length - a.types.length || (a.name < b.name ? -1 : 1)) };
};

const KIND_LETTERS = { class: "C", interface: "I", struct: "S", enum: "E", delegate: "D", record: "R", "record-struct": "R" };

const insideView = (b, space) => {
  const members = current().members[b.index], step = stepsInto(members, space);
  const crumbs = el("nav", { class: "crumbs", "aria-label": "Where you are" }, link(hash("map"), "Map"), " › ", boundaryLink(b),
    space !== null && [" › ", el("span", {}, shortSpace(space))]);
  const groups = step.types ? typeGroups(step.types) : spaceGroups(step.groups);
  const groupOf = new Int32Array(typeCount).fill(-1);
  groups.shown.forEach((g, i) => { for (const t of g.types) groupOf[t] = i; });
  const links = fold(groupOf);
  markAgainst(groups.shown.length, links);
  const grid = placeOnGrid(groups.shown.length, links);
  const sizes = groups.shown.map((g) => [g.width, g.height]);
  const laid = areasOnGrid(grid, sizes, step.types ? [46, 40] : [58, 52]);
  const items = groups.shown.map((g, i) => ({
    area: laid.areas[i], name: g.name, key: g.key, href: g.href(b), label: g.label, class: g.class, tint: tint(b), body: g.body(laid.areas[i]),
    drag: { types: g.types },
  }));
  const drawn = chosenLinks(links, Math.round(1.3 * items.length));
  const picture = drawing(`Inside ${b.name}`, laid, items, links, drawn, (l) => hash("between", b.id, groups.shown[l.from].key, groups.shown[l.to].key));
  return [
    crumbs,
    el("h1", {}, b.name, space !== null && el("small", {}, ` ${shortSpace(space)}`)),
    el("div", { class: "stage" },
      el("div", { class: "canvas" }, picture,
        groups.rest.length > 0 && el("details", { class: "rest" }, el("summary", {}, `${grouped(groups.rest.length)} more`),
          growing(groups.rest, (g) => el("p", {}, link(g.href(b), g.label)), 60))),
      el("aside", { class: "side", "aria-label": "Neighbours" }, neighbours(b, step.inside), editBoundary(b))),
    el("p", { class: "legend" }, `${counted(step.inside.length, "type")}; ${grouped(drawn.size)} of ${counted(links.length, "tie")} drawn. Drag a ${step.types ? "type" : "namespace"} onto a neighbour to move it there.`),
  ];
};

const spaceGroups = (groups) => {
  const largest = Math.max(...groups.map((g) => g.types.length));
  const lasts = groups.map((g) => g.name.split(".").at(-1));
  const title = (g) => { const parts = g.name.split("."); return lasts.filter((last) => last === parts.at(-1)).length > 1 ? parts.slice(-2).join(".") : parts.at(-1) || "(global)"; };
  const all = groups.map((g) => ({
    ...g, key: g.name || ".",
    width: 132 + 64 * Math.sqrt(g.types.length / largest), height: 62 + 52 * Math.sqrt(g.types.length / largest),
    href: (b) => hash("map", b.id, g.name), label: `${shortSpace(g.name)}: ${counted(g.types.length, "type")}`, class: "space",
    body: (area) => {
      const central = centralTypes(g.types, Math.floor((area.height - 46) / 15));
      return [sv("text", { class: "title", x: 10, y: 20 }, fitted(title(g), area.width - 20, TITLE_FONT)),
        sv("text", { class: "small", x: 10, y: 35 }, counted(g.types.length, "type")),
        central.map((t, i) => sv("text", { class: "member", x: 10, y: 53 + 15 * i }, fitted(nameOf(t), area.width - 20, SMALL_FONT)))];
    },
  }));
  return { shown: all.slice(0, MOST_TILES), rest: all.slice(MOST_TILES) };
};

/** The outermost types that most others of `types` are tied to. */
const centralTypes = (types, count) => {
  const own = new Set(types), ties = new Map();
  for (const t of types) {
    let n = 0;
    for (const e of edgesTo(t)) if (own.has(E.from[e])) n++;
    for (const e of edgesFrom(t)) if (own.has(E.to[e])) n++;
    ties.set(outermost[t], (ties.get(outermost[t]) ?? 0) + n);
  }
  return [...ties].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, Math.max(0, count)).map(([t]) => t);
};

const typeGroups = (types) => {
  const ranked = centralTypes(types.flatMap((t) => [t, ...nested.get(t) ?? []]), types.length);
  const all = ranked.map((t) => {
    const own = [t, ...nested.get(t) ?? []], sure = confidenceOf(t);
    return {
      name: nameOf(t), key: `${idOf(t)}@${projectOf(t)}`, types: own,
      width: Math.min(210, Math.max(112, measured(nameOf(t), `600 12.5px ${FONT}`) + 44)), height: 44,
      href: () => typeHash(t), class: sure !== null && sure < 0.5 ? "typebox unsure" : "typebox",
      label: `${kindOf(t)} ${idOf(t)}, ${counted(T.lines[t], "line")}${sure === null ? "" : `, confidence ${share(sure)}`}`,
      body: (area) => [sv("text", { class: "letter", x: 12, y: 27 }, KIND_LETTERS[kindOf(t)] ?? "?"),
        sv("text", { class: "typename", x: 32, y: 20 }, fitted(nameOf(t), area.width - 40, `600 12.5px ${FONT}`)),
        sv("text", { class: "small", x: 32, y: 35 }, `${counted(T.lines[t], "line")}${own.length > 1 ? `, ${own.length - 1} nested` : ""}`)],
    };
  });
  return { shown: all.slice(0, MOST_TYPES), rest: all.slice(MOST_TYPES) };
};

/** The other boundaries that `types` are tied to, strongest first; they take what is dropped on them. */
const neighbours = (b, types) => {
  const own = new Set(types), out = new Map(), into = new Map();
  for (const t of types) {
    for (const e of edgesFrom(t)) if (!own.has(E.to[e])) out.set(home[E.to[e]], (out.get(home[E.to[e]]) ?? 0) + references[e]);
    for (const e of edgesTo(t)) if (!own.has(E.from[e])) into.set(home[E.from[e]], (into.get(home[E.from[e]]) ?? 0) + references[e]);
  }
  const all = living().filter((other) => other !== b).map((other) => [other, out.get(other.index) ?? 0, into.get(other.index) ?? 0])
    .sort((x, y) => y[1] + y[2] - x[1] - x[2] || x[0].index - y[0].index);
  return [el("h2", {}, "Neighbours"),
    el("ul", { class: "docks" }, all.map(([other, to, from]) => el("li", { class: "dock", "data-drop": other.id, "data-tint": tint(other) },
      boundaryLink(other),
      el("span", { class: "flow" },
        el("a", { href: hash("pair", b.id, other.id), title: `${b.name} uses ${other.name}: ${counted(to, "reference")}` }, `→ ${grouped(to)}`), " ",
        el("a", { href: hash("pair", other.id, b.id), title: `${other.name} uses ${b.name}: ${counted(from, "reference")}` }, `← ${grouped(from)}`)))),
    el("li", { class: "dock", "data-drop": "" }, el("span", { class: "boundary", "data-tint": "none" }, "no boundary"),
      el("span", { class: "flow" }, `→ ${grouped(out.get(-1) ?? 0)} ← ${grouped(into.get(-1) ?? 0)}`)))];
};

/** The dependencies between two groups of the inside of a boundary. */
const betweenView = (b, from, to) => {
  const picks = (key) => key.includes("@")
    ? (t) => `${idOf(outermost[t])}@${projectOf(outermost[t])}` === key
    : (t) => { const space = key === "." ? "" : key; return namespaceOf(t) === space || (space && namespaceOf(t).startsWith(`${space}.`)); };
  // One of the two may lie within the other: what is of both is of the closer one.
  const [ofFrom, ofTo] = [picks(from), picks(to)], within = (a, c) => a.length > c.length && a.startsWith(`${c}.`), found = [];
  const inFrom = (t) => ofFrom(t) && !(within(to, from) && ofTo(t)), inTo = (t) => ofTo(t) && !(within(from, to) && ofFrom(t));
  for (const t of current().members[b.index]) if (inFrom(t)) for (const e of edgesFrom(t)) if (home[E.to[e]] === b.index && inTo(E.to[e]) && !inFrom(E.to[e])) found.push(e);
  return [el("nav", { class: "crumbs" }, link(hash("map"), "Map"), " › ", boundaryLink(b), " › between"),
    el("h1", {}, from.split("@")[0], " → ", to.split("@")[0]),
    found.length ? growing(edgeOrder(found), (e) => edgeEntry(e), 50) : note("Nothing ties them.")];
};
