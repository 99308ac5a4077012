// The frame: which view the fragment names, the bar at the top, keys.

const VIEWS = [
  ["overview", "Overview", "1"], ["map", "Map", "2"], ["matrix", "Matrix", "3"], ["plan", "Plan", "4"], ["data", "Data", "5"], ["hosts", "Hosts", "6"], ["edit", "Edit", "7"],
];
const MORE_VIEWS = [["layers", "Layers"], ["usage", "Usage"], ["history", "History"], ["compare", "Compare"], ["problems", "Problems"]];

const typeOf = (id, project) => {
  let found = -1;
  for (let t = 0; t < typeCount; t++) if (idOf(t) === id) { if (project === undefined || projectOf(t) === project) return t; found = found < 0 ? t : found; }
  return found;
};

const missing = (what) => [el("h1", {}, "Not here"), note(what, " is not in this report. ", link(hash("overview"), "To the overview"))];

const viewOf = (parts) => {
  const [name, ...rest] = parts, b = rest.length ? findBoundary(rest[0]) : null;
  switch (name) {
    case "": case "overview": return overviewView();
    case "map": return !rest.length ? mapView() : b ? insideView(b, rest[1] ?? null) : missing(rest[0]);
    case "between": return b && rest.length > 2 ? betweenView(b, rest[1], rest[2]) : missing(rest[0] ?? "This");
    case "matrix": return matrixView(MATRIX_LEVELS.some(([key]) => key === rest[0]) ? rest[0] : "boundary", rest[1] ?? "");
    case "pair": { const other = findBoundary(rest[1] ?? ""); return b && other && b !== other ? pairView(b, other) : missing(rest.join(" and ")); }
    case "type": { const t = typeOf(rest[0] ?? "", rest[1]); return t >= 0 ? typeView(t) : missing(rest[0] ?? "This"); }
    case "data": return dataView(rest[0]);
    case "hosts": return hostsView();
    case "plan": return planView();
    case "edit": return editView();
    case "layers": return rest.length && !overlays.some((o) => o.id === rest[0]) ? missing(rest[0]) : layersView(rest[0]);
    case "usage": return usageView();
    case "history": return historyView();
    case "compare": return compareView();
    case "problems": return problemsView();
    default: return missing(name);
  }
};

const decoded = (part) => { try { return decodeURIComponent(part); } catch { return part; } };
const fragment = () => location.hash.replace(/^#\/?/, "").split("/").map(decoded);
const main = document.getElementById("main");
let shownHash = null;

const frame = () => {
  const [name] = fragment();
  const at = name === "between" ? "map" : name || "overview";
  const item = ([key, title, digit]) => el("a", { href: hash(key), "aria-current": at === key ? "page" : null, title: digit ? `Key ${digit}` : null }, title);
  const extra = MORE_VIEWS.filter(([key]) => key !== "history" || past).filter(([key]) => key !== "problems" || report.problems?.length);
  const menu = el("details", { class: "menu" }, el("summary", {}, "More"), el("div", {}, extra.map(item), el("button", { type: "button", onclick: () => copy(location.href) }, "Copy the address"), el("button", { type: "button", onclick: toggleTheme }, "Dark or light"), el("button", { type: "button", onclick: () => print() }, "Print")));
  return [el("button", { class: "skip", type: "button", onclick: () => main.focus() }, "Skip to the view"),
    el("a", { class: "brand", href: hash("overview") }, el("b", {}, "unseam"), " ", page.title),
    el("nav", { "aria-label": "Views" }, VIEWS.map(item), menu),
    isEdited() && el("div", { class: "edited" }, el("a", { href: hash("edit") }, counted(history.done.length, "edit")), el("button", { type: "button", onclick: undo, title: "Ctrl+Z" }, "Undo")),
    searchBox()];
};

/** Shows the view that the fragment names; `same` keeps the place where the reader is. */
const redraw = (same = true) => {
  const started = performance.now(), top = scrollY;
  const active = document.activeElement?.getAttribute?.("aria-label") ?? document.activeElement?.closest?.("label")?.querySelector("span")?.textContent;
  let view;
  try { view = viewOf(fragment()); } catch (error) { view = [el("h1", {}, "This view failed"), note(String(error))]; console.error(error); }
  document.getElementById("top").replaceChildren(...frame().filter(Boolean));
  main.replaceChildren();
  fill(main, view);
  const title = main.querySelector("h1")?.textContent ?? "";
  document.title = [title, page.title, "unseam"].filter(Boolean).join(" – ");
  if (same && shownHash === location.hash) {
    scrollTo(0, top);
    if (active) [...main.querySelectorAll("select, input, button")].find((n) => (n.getAttribute("aria-label") ?? n.closest("label")?.querySelector("span")?.textContent) === active)?.focus({ preventScroll: true });
  } else { scrollTo(0, 0); if (shownHash !== null) { main.focus({ preventScroll: true }); say(title); } }
  shownHash = location.hash;
  document.documentElement.dataset.took = (performance.now() - started).toFixed(1);
};

/** The same view with another setting: it has an address of its own, and the reader stays where they are. */
const stay = (fragment) => { window.history.replaceState(null, "", fragment); shownHash = location.hash; redraw(); };

const toggleTheme = () => {
  const root = document.documentElement, dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
};

addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea");
  if ((event.ctrlKey || event.metaKey) && !typing && event.key.toLowerCase() === "z") { event.preventDefault(); if (event.shiftKey) redo(); else undo(); return; }
  if ((event.ctrlKey || event.metaKey) && !typing && event.key.toLowerCase() === "y") { event.preventDefault(); redo(); return; }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); document.getElementById("search").focus(); return; }
  if (event.key === "Escape" && fragment().length > 1) { goUp(); return; }
  const view = VIEWS.find(([, , digit]) => digit === event.key);
  if (view) location.hash = hash(view[0]);
});
/** Escape goes one level up. */
const goUp = () => {
  const parts = fragment();
  location.hash = ["map", "matrix", "data", "layers"].includes(parts[0]) ? hash(...parts.slice(0, -1)) : hash(parts[0] === "pair" ? "matrix" : "map");
};

addEventListener("hashchange", () => redraw(false));
listeners.add(() => { const [name, id] = fragment(); if (["map", "pair"].includes(name) && id && !findBoundary(id)) { location.hash = hash("map"); return; } redraw(); });
redraw(false);
// A font is looked up when it first measures something: better while the reader reads.
(window.requestIdleCallback ?? setTimeout)(() => [TITLE_FONT, SMALL_FONT].forEach((font) => measured("unseam", font)));
