// The dependency structure matrix: who uses whom, in an order in which circles stand out as blocks.

const MOST_ROWS = 60;
const MATRIX_LEVELS = [["boundary", "Boundaries"], ["namespace", "Namespaces"], ["type", "Types"]];

/** What a matrix is of: names, links, what a row opens. Rows above the limit are those with the fewest ties. */
const matrixOf = (level, within) => {
  const b = within ? findBoundary(within) : null;
  const taken = (t) => counts[t] && (b ? home[t] === b.index : home[t] >= 0);
  const keys = new Map(), groupOf = new Int32Array(typeCount).fill(-1);
  for (let t = 0; t < typeCount; t++) {
    if (!taken(t)) continue;
    const key = level === "boundary" ? home[t] : level === "namespace" ? T.namespace[t] : outermost[t];
    if (!keys.has(key)) keys.set(key, keys.size);
    groupOf[t] = keys.get(key);
  }
  const list = [...keys.keys()], links = fold(groupOf), tied = new Float64Array(list.length);
  for (const l of links) { tied[l.from] += l.references; tied[l.to] += l.references; }
  const kept = list.map((_, i) => i).sort((a, c) => tied[c] - tied[a] || a - c).slice(0, MOST_ROWS);
  const place = new Map(kept.sort((a, c) => a - c).map((i, at) => [i, at]));
  const inner = links.filter((l) => place.has(l.from) && place.has(l.to)).map((l) => ({ ...l, from: place.get(l.from), to: place.get(l.to) }));
  return { keys: kept.map((i) => list[i]), links: inner, all: list.length };
};

const matrixView = (level, wanted) => {
  const within = level === "boundary" ? "" : wanted;
  const { keys, links, all } = matrixOf(level, within);
  const circle = markAgainst(keys.length, links), order = matrixOrder(keys.length, links);
  const cells = new Map(links.map((l) => [l.from * 4096 + l.to, l]));
  const heaviest = Math.max(1, ...links.map((l) => l.references));
  const name = (i) => level === "boundary" ? boundaries[keys[i]].name : level === "namespace" ? shortSpace(T.words[keys[i]]) : nameOf(keys[i]);
  const heading = (i) => level === "boundary" ? boundaryLink(boundaries[keys[i]]) : level === "namespace" ? el("span", { title: T.words[keys[i]] }, name(i)) : typeLink(keys[i]);
  const behind = el("div", { class: "behind", tabindex: "-1" });
  const open = (l) => {
    if (level === "boundary") { location.hash = hash("pair", boundaries[keys[l.from]].id, boundaries[keys[l.to]].id); return; }
    behind.replaceChildren(el("h2", {}, name(l.from), " → ", name(l.to)), growing(edgeOrder(l.edges), (e) => edgeEntry(e), 40));
    behind.focus();
    behind.scrollIntoView({ block: "nearest" });
  };
  const cell = (i, j, r, c) => {
    if (i === j) return el("td", { class: "same" });
    const l = cells.get(i * 4096 + j), block = circle[i] >= 0 && circle[i] === circle[j];
    if (!l) return el("td", { class: block ? "block" : null });
    const strength = Math.log1p(l.references) / Math.log1p(heaviest);
    const label = `${name(i)} uses ${name(j)}: ${counted(l.references, "reference")}, ${counted(l.calls, "call")}${l.against ? "; against the main direction" : ""}`;
    return el("td", { class: `${block ? "block " : ""}${l.against ? "against" : "used"}`, vars: { "--strength": strength.toFixed(3) } },
      el("button", { type: "button", title: label, "aria-label": label, tabindex: r + c === 1 ? "0" : "-1", "data-r": r, "data-c": c, onclick: () => open(l) },
        l.references > 999 ? `${Math.round(l.references / 1000)}k` : grouped(l.references)));
  };
  const grid = el("table", { class: "matrix", "aria-label": "Who uses whom: a row uses a column" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col", class: "corner" }, "uses →"),
      order.map((j, c) => el("th", { scope: "col", title: name(j) }, el("span", {}, String(c + 1)))))),
    el("tbody", {}, order.map((i, r) => el("tr", {}, el("th", { scope: "row" }, el("span", { class: "ordinal" }, String(r + 1)), " ", heading(i)),
      order.map((j, c) => cell(i, j, r, c))))));
  grid.addEventListener("keydown", matrixKeys);
  const circles = new Set(circle.filter((c) => c >= 0)).size, against = links.filter((l) => l.against);
  return [
    el("h1", {}, "Matrix"),
    el("div", { class: "controls" },
      choice("Level", MATRIX_LEVELS, level, (v) => stay(within ? hash("matrix", v, within) : hash("matrix", v))),
      level !== "boundary" && boundaryChoice("Within", within, (v) => stay(v ? hash("matrix", level, v) : hash("matrix", level)), "all boundaries")),
    note("A row uses a column. Users stand before what they use; a framed block is a circle, and ", el("b", { class: "warm" }, "orange"), " below the diagonal closes it. ",
      `${counted(circles, "circle")}, ${counted(against.length, "dependency").replace("dependencys", "dependencies")} against the main direction with ${counted(sum(against.map((l) => l.references)), "reference")}.`,
      all > keys.length && ` The ${keys.length} most tied of ${grouped(all)} are shown.`),
    el("div", { class: "scroll" }, grid), behind,
  ];
};

/** Arrow keys go to the next filled cell in their direction. */
const matrixKeys = (event) => {
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  const at = event.target.closest?.("button[data-r]");
  if (!step || !at) return;
  event.preventDefault();
  const r = Number(at.dataset.r), c = Number(at.dataset.c);
  const candidates = [...event.currentTarget.querySelectorAll("button[data-r]")].map((b) => [b, Number(b.dataset.r) - r, Number(b.dataset.c) - c])
    .filter(([, dr, dc]) => step[0] ? Math.sign(dr) === step[0] : Math.sign(dc) === step[1])
    .sort((a, b) => step[0] ? Math.abs(a[1]) - Math.abs(b[1]) || Math.abs(a[2]) - Math.abs(b[2]) : Math.abs(a[2]) - Math.abs(b[2]) || Math.abs(a[1]) - Math.abs(b[1]));
  candidates[0]?.[0].focus();
};
