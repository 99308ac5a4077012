// What several views are built of.

/** The fragment of a view; its parts are ids, never positions, so that a link survives a new run. */
const hash = (...parts) => `#/${parts.map((part) => encodeURIComponent(part)).join("/")}`;
const typeHash = (t) => hash("type", idOf(t), projectOf(t));
const link = (to, ...children) => el("a", { href: to }, children);
const boundaryLink = (b) => b
  ? el("a", { class: "boundary", href: hash("map", b.id), "data-tint": tint(b), title: `Open ${b.name} on the map` }, b.name)
  : el("span", { class: "boundary", "data-tint": "none" }, "no boundary");
const typeLink = (t) => el("a", { class: "type", href: typeHash(t), title: idOf(t) }, nameOf(t));

/** A place in the source that can be copied; `brief` leaves the folder to the title. */
const placeButton = (text, brief = false) => el("button", {
  class: "place", type: "button", title: `Copy ${text}`, onclick: () => copy(text),
}, el("span", {}, text.replace(/^(.*\/)?/, (folder) => brief ? "" : folder.length > 34 ? `…${folder.slice(-33)}` : folder)));

/** What a figure means, for titles: formula, direction, the trivial division that wins it, source. */
const meaning = (of, key) => {
  const d = definitionOf.get(`${of}.${key}`);
  if (!d) return null;
  const better = { higher: "Higher is better.", lower: "Lower is better.", none: "Neither way is better: it describes." }[d.direction] ?? "";
  return `${d.name}: ${d.formula}. ${better}${d.trivial ? ` No target: ${d.trivial}.` : ""} ${d.source}`;
};

/** A named figure whose meaning shows on hover, on focus, and to screen readers. */
const stat = (of, key, value, name, before) => {
  const tip = meaning(of, key), shownAs = definitionOf.get(`${of}.${key}`)?.unit === "share" ? share : figure;
  // What looks the same has not moved enough to be told.
  const moved = before !== undefined && shownAs(before) !== shownAs(value);
  return el("div", { class: "stat", tabindex: tip ? "0" : null, "data-key": key, "data-value": value === null ? "null" : String(value), "data-tip": tip },
    el("dt", {}, name ?? definitionOf.get(`${of}.${key}`)?.name ?? key),
    el("dd", {}, shownAs(value), moved && el("span", { class: "was" }, " was ", shownAs(before))),
    tip && el("span", { class: "offscreen" }, tip));
};

/** A share as a bar with its number. */
const bar = (value, tone) => el("span", { class: "bar", "data-tone": tone ?? null, vars: { "--share": `${Math.round((value ?? 0) * 100)}%` } },
  el("span", { class: "bar-number" }, share(value)));

const section = (title, ...children) => el("section", {}, el("h2", {}, title), children);
const note = (...children) => el("p", { class: "note" }, children);
/** What stands where a report holds nothing for a view: why, and how to get it. */
const nothing = (title, ...children) => el("div", { class: "nothing" }, el("h2", {}, title), el("p", {}, children));

const table = (head, rows, props) => el("div", { class: "scroll" }, el("table", props,
  el("thead", {}, el("tr", {}, head.map((h) => h instanceof Node ? h : el("th", { scope: "col", class: h.startsWith("#") ? "number" : null }, h.replace(/^#/, ""))))),
  el("tbody", {}, rows)));
const row = (...cells) => el("tr", {}, cells.map((cell) =>
  cell instanceof Node && (cell.tagName === "TD" || cell.tagName === "TH") ? cell
    : el("td", { class: typeof cell === "number" ? "number" : null }, typeof cell === "number" ? figure(cell) : cell)));

/** A list that starts short; the rest comes on demand. */
const growing = (items, show, first = 30) => growingIn(el("div", { class: "growing" }), items, show, first);
/** As `growing`, within a box that is there, with the button in `place`: no row of a table can hold it. */
const growingIn = (box, items, show, first = 30, place = box) => {
  let at = 0;
  const more = () => {
    const old = place.querySelector(":scope > .more");
    old?.remove();
    const step = items.slice(at, at + first), before = at;
    fill(box, step.map((item, i) => show(item, before + i)));
    at += step.length;
    if (at < items.length) {
      place.append(el("button", { class: "more", type: "button", onclick: more },
        `${counted(Math.min(first, items.length - at), "more")} of ${grouped(items.length - at)}`));
    }
  };
  more();
  return box;
};

const choice = (label, options, value, onchange) => {
  const select = el("select", { onchange: () => onchange(select.value) }, options.map(([key, name]) => el("option", { value: key }, name)));
  select.value = value;
  return el("label", { class: "control" }, el("span", {}, label), select);
};

/** A boundary to choose, with "none" where `none` names it. */
const boundaryChoice = (label, value, onchange, none) => {
  const options = living().slice().sort((a, b) => a.name.localeCompare(b.name)).map((b) => [b.id, b.name]);
  return choice(label, none ? [["", none], ...options] : options, value, onchange);
};

const kindChips = (kinds) => el("span", { class: "chips" },
  [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind, count]) =>
    el("span", { class: inferredKinds.has(kind) ? "chip inferred" : "chip" }, `${kind} ${grouped(count)}`)));

/** Kinds of several edges, added up. */
const addKinds = (edges) => {
  const total = new Map();
  for (const e of edges) for (const [kind, count] of kindsOf(e)) total.set(kind, (total.get(kind) ?? 0) + count);
  return total;
};

/** What stays folded, and is not even made, until it is asked for. */
const later = (summary, make, open = false, kind = "edge") => {
  const details = el("details", { class: kind, open }, summary);
  const once = () => { if (details.open && !details.dataset.full) { details.dataset.full = "1"; fill(details, [make()]); } };
  details.addEventListener("toggle", once);
  once();
  return details;
};

/** One dependency of a type on another, with its places; folded until it is asked for. */
const edgeEntry = (e, open = false) => {
  const sites = sitesOf(e), all = E.places[e], doubts = doubtsOf.get(e);
  const withSource = sites.some(([f, line]) => excerptOf.has(`${f}:${line}`));
  const body = () => [
    kindChips(kindsOf(e)),
    doubts && el("p", { class: "doubt" }, "Not certain: ", Object.entries(doubts).map(([why, n]) => `${counted(n, "call")} (${why})`).join(", ")),
    el("ul", { class: "sites" }, sites.slice(0, 12).map(([f, line]) => {
      const excerpt = excerptOf.get(`${f}:${line}`);
      return el("li", {}, placeButton(`${pathOf(f)}:${line}`, withSource), excerpt && el("code", { class: "excerpt" }, excerpt));
    })),
    sites.length > 12 && growing(sites.slice(12), ([f, line]) => placeButton(`${pathOf(f)}:${line}`), 40),
    all > sites.length && note(`${grouped(all - sites.length)} more places are in the report, not in this page.`),
  ];
  return later(el("summary", {},
    el("span", { class: "edge-names" }, typeLink(E.from[e]), el("span", { class: "arrow", "aria-label": "uses" }, " → "), typeLink(E.to[e])),
    el("span", { class: "edge-weight" }, `${counted(references[e], "reference")}, ${counted(E.calls[e], "call")}`)), body, open);
};
const edgeOrder = (edges) => [...edges].sort((a, b) => references[b] - references[a] || E.calls[b] - E.calls[a] || a - b);
