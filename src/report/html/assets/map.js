// The map: areas and the couplings between them, and the drawing that it shares with the inside of a boundary.

const FONT = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const TITLE_FONT = `600 14px ${FONT}`, SMALL_FONT = `11px ${FONT}`;

/** Which links to draw: the heaviest in and out of each, then the heaviest of all up to `budget`. */
const chosenLinks = (links, budget) => {
  const chosen = new Set(), out = new Set(), into = new Set();
  for (const l of links) {
    if (chosen.size >= budget) break;
    if (!out.has(l.from) || !into.has(l.to)) { out.add(l.from); into.add(l.to); chosen.add(l); }
  }
  for (const l of links) { if (chosen.size >= budget) break; chosen.add(l); }
  return chosen;
};

/** The part of namespaces that all types of the code base share; it would only repeat itself. */
const commonSpace = (() => {
  let common = null;
  for (let t = 0; t < typeCount; t++) {
    if (T.boundary[t] < 0) continue;
    const parts = namespaceOf(t).split(".");
    if (common === null) { common = parts; continue; }
    let i = 0;
    while (i < common.length && i < parts.length && common[i] === parts[i]) i++;
    common = common.slice(0, i);
  }
  return (common ?? []).join(".");
})();
const shortSpace = (name) => name === commonSpace ? name.split(".").at(-1)
  : commonSpace && name.startsWith(`${commonSpace}.`) ? name.slice(commonSpace.length + 1) : name || "(global)";

const arrowHead = () => sv("defs", {}, sv("marker", {
  id: "head", viewBox: "0 0 10 10", refX: "8.5", refY: "5", markerWidth: "9", markerHeight: "9", markerUnits: "userSpaceOnUse", orient: "auto",
}, sv("path", { d: "M0 1 10 5 0 9Z", fill: "context-stroke" })));

/**
 * A drawing of `items` ({area, label, body, href, key}) and `links` between their positions. Links that are not
 * drawn come up while one of their ends has the pointer or the focus.
 */
const drawing = (name, size, items, links, drawn, hrefOf, onpoint, curved = routed) => {
  const heaviest = Math.max(1, ...links.map((l) => l.references));
  const picture = sv("svg", { class: "picture", viewBox: `0 0 ${size.width} ${size.height}`, width: size.width, height: size.height, role: "group", "aria-label": name, vars: { "--width": `${size.width}px` } }, arrowHead());
  const areas = items.map((item) => item.area);
  const under = sv("g", { class: "links" }), over = sv("g", { class: "areas" }), labels = sv("g", { class: "labels" });
  const lines = new Map(), taken = [];
  const line = (l) => {
    const known = lines.get(l);
    if (known) return known;
    const curve = curved(areas, l.from, l.to), text = grouped(l.references), width = measured(text, SMALL_FONT) + 8;
    const [x, y] = numberAt(curve, areas, drawn.has(l) ? taken : [...taken], width);
    const title = `${items[l.from].name} uses ${items[l.to].name}: ${counted(l.references, "reference")}, ${counted(l.calls, "call")}, ${counted(l.targets.size, "type")}${l.against ? "; against the main direction, closes a cycle" : ""}`;
    const path = sv("a", { href: hrefOf(l), class: l.against ? "link against" : "link", "aria-label": title },
      sv("title", {}, title),
      sv("path", { class: "wide", d: pathOfCurve(curve) }),
      sv("path", { class: "line", d: pathOfCurve(curve), "stroke-width": (1 + 6 * Math.sqrt(l.references / heaviest)).toFixed(2), "marker-end": "url(#head)" }));
    const label = sv("g", { class: l.against ? "weight against" : "weight", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`, "aria-hidden": "true" },
      sv("rect", { x: -width / 2, y: -8, width, height: 16, rx: 8 }), sv("text", { "text-anchor": "middle", dy: "0.35em" }, text));
    const made = { path, label };
    lines.set(l, made);
    path.addEventListener("mouseenter", () => label.classList.add("lit"));
    path.addEventListener("mouseleave", () => label.classList.remove("lit"));
    return made;
  };
  const numbered = new Set([...drawn].sort((a, b) => b.references - a.references).slice(0, 18));
  for (const l of links) if (drawn.has(l)) {
    const { path, label } = line(l);
    under.append(path);
    if (numbered.has(l)) labels.append(label); 
  }
  const light = (at) => {
    picture.classList.toggle("lit", at !== null);
    for (const node of picture.querySelectorAll(".out, .in, .at, .only")) node.classList.remove("out", "in", "at", "only");
    for (const [l, { path, label }] of lines) if (!drawn.has(l)) { path.remove(); label.remove(); } else if (!numbered.has(l)) label.remove();
    if (at === null) return;
    for (const l of links) {
      if (l.from !== at && l.to !== at) continue;
      const { path, label } = line(l), side = l.from === at ? "out" : "in";
      if (!path.parentNode) under.append(path);
      labels.append(label);
      path.classList.add(side); label.classList.add(side);
      over.children[l.from === at ? l.to : l.from].classList.add(side);
    }
    over.children[at].classList.add("at");
  };
  items.forEach((item, i) => {
    const { x, y, width, height } = item.area;
    const node = sv("a", { href: item.href, class: `area ${item.class ?? ""}`, "data-tint": item.tint ?? null, "data-drop": item.drop ?? null, "data-key": item.key, transform: `translate(${x} ${y})`, "aria-label": item.label },
      sv("title", {}, item.label), sv("rect", { class: "ground", width, height, rx: 10 }), item.body);
    node.addEventListener("mouseenter", () => { light(i); onpoint?.(i); });
    node.addEventListener("mouseleave", () => light(null));
    node.addEventListener("focus", () => { light(i); onpoint?.(i); });
    node.addEventListener("blur", () => light(null));
    if (item.drag) dragging(node, item.drag);
    over.append(node);
  });
  picture.append(under, over, labels);
  return picture;
};

/** Places of the boundaries that are there; those made in this page get a row below. */
const boundaryAreas = (alive) => {
  const size = { width: page.map.width || 300, height: page.map.height || 120 };
  let x = 28;
  const areas = alive.map((b) => {
    const known = page.map.areas[b.index];
    if (known) return known;
    const area = { x, y: page.map.height, width: 168, height: 92 };
    x += 200;
    size.width = Math.max(size.width, x);
    size.height = page.map.height + 120;
    return area;
  });
  return { areas, size };
};

const mapState = { family: "all", budget: null, least: 1 };

const mapView = () => {
  const { members, figures } = current(), alive = living(), { areas, size } = boundaryAreas(alive);
  const place = new Map(alive.map((b, i) => [b.index, i]));
  const passes = passesOf(mapState.family);
  const filtered = passes ? fold(home, passes) : current().links;
  if (passes) markAgainst(boundaries.length, filtered);
  const links = filtered.filter((l) => l.references >= mapState.least)
    .map((l) => ({ ...l, from: place.get(l.from), to: place.get(l.to) })).filter((l) => l.from !== undefined && l.to !== undefined);
  const budget = Math.min(mapState.budget ?? 2 * alive.length, links.length);
  const items = alive.map((b, i) => {
    const f = figures[b.index], area = areas[i];
    return {
      area, name: b.name, key: b.id, tint: tint(b), drop: b.id, href: hash("map", b.id), drag: { boundary: b },
      label: `${b.name}: ${counted(f.all, "type")}, ${counted(f.lines, "line")}, cohesion ${share(f.cohesion)}`,
      body: [
        sv("text", { class: "title", x: 12, y: 21 }, fitted(b.name, area.width - 24, TITLE_FONT), b.pinned && " ⚲"),
        sv("text", { class: "small", x: 12, y: 36 }, `${counted(f.all, "type")} · ${counted(f.lines, "line")}`),
        centralTypes(members[b.index], Math.floor((area.height - 46) / 15)).map((t, row) => sv("text", { class: "member", x: 12, y: 56 + 15 * row }, fitted(nameOf(t), area.width - 24, SMALL_FONT))),
      ],
    };
  });
  const aside = el("aside", { class: "side", "aria-label": "Boundary" });
  const show = (i) => aside.replaceChildren(boundarySummary(alive[i]));
  const picture = drawing("Map of the boundaries", size, items, links, chosenLinks(links, budget),
    (l) => hash("pair", alive[l.from].id, alive[l.to].id), show);
  if (alive.length) show(0);
  const all = sum(links.map((l) => l.references)), drawn = sum([...chosenLinks(links, budget)].map((l) => l.references));
  const controls = el("div", { class: "controls" },
    choice("Evidence", FAMILIES.map(([key, name]) => [key, name]), mapState.family, (v) => { mapState.family = v; redraw(); }),
    rangeControl("Couplings drawn", 0, links.length, budget, (v) => { mapState.budget = v; redraw(); }),
    rangeControl("At least references", 1, Math.max(2, Math.min(100, filtered[0]?.references ?? 2)), mapState.least, (v) => { mapState.least = v; redraw(); }));
  const kernel = report.kernel ?? [];
  return [
    el("h1", { class: "offscreen" }, "Map"),
    controls,
    el("div", { class: "stage" },
      el("div", { class: "canvas" }, picture,
        kernel.length > 0 && el("p", { class: "shelf" }, el("b", {}, "Shared by several "), kernel.slice(0, 12).map((k, i) => [i > 0 && " · ", typeLink(k.type)]),
          kernel.length > 12 && ` · ${kernel.length - 12} more`)),
      aside),
    el("p", { class: "legend" },
      el("span", { class: "key plainline" }, "uses"), el("span", { class: "key warmline" }, "runs against the main direction and closes a cycle"),
      ` ${grouped(budget)} of ${counted(links.length, "coupling")} drawn${all ? `, ${share(drawn / all)} of the references between boundaries` : ""}. Point at a boundary for all of its own; open it with a click; drag one onto another to merge them.`),
  ];
};

const rangeControl = (label, low, high, value, onchange) => {
  const out = el("output", {}, grouped(value));
  const input = el("input", { type: "range", min: low, max: Math.max(low, high), value, oninput: () => { out.textContent = grouped(input.value); }, onchange: () => onchange(Number(input.value)) });
  return el("label", { class: "control" }, el("span", {}, label), input, out);
};

/** What the side of the map says of a boundary. */
const boundarySummary = (b) => {
  const { links, figures } = current(), f = figures[b.index], was = proposed.figures[b.index];
  const list = (side, other) => links.filter((l) => l[side] === b.index).map((l) => el("li", {}, boundaryLink(boundaries[l[other]]),
    el("a", { class: "count", href: hash("pair", boundaries[l.from].id, boundaries[l.to].id), title: "Open what ties them" }, grouped(l.references))));
  const uses = list("from", "to"), users = list("to", "from");
  return el("div", { "data-tint": tint(b) },
    el("h2", {}, boundaryLink(b)),
    el("dl", { class: "stats small" },
      stat("group", "types", f.all, "Types", was?.all), stat("group", "cohesion", f.cohesion, null, was?.cohesion),
      stat("group", "coupling", f.coupling, null, was?.coupling), stat("group", "instability", f.instability, null, was?.instability)),
    el("h3", {}, "Uses"), uses.length ? el("ul", { class: "pairs" }, uses) : note("no other"),
    el("h3", {}, "Used by"), users.length ? el("ul", { class: "pairs" }, users) : note("no other"));
};
