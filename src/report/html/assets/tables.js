// The data view: who reads and writes which table, what is written together, what is shared in memory.

const entities = report.data?.entities ?? [], transactions = report.data?.transactions ?? [], states = report.data?.state ?? [], severedAll = report.data?.severed ?? [];
/** A place of the report: in a file of the source by its index, beside it by its path. */
const placeText = ([file, line]) => `${typeof file === "number" ? pathOf(file) : file}:${line}`;
const DATABASE = -2;

/** The boundary that an entity belongs to as the types are now: that of its type, or the one that the report names. */
const ownerOf = (entity) => isType(entity.type) ? home[entity.type]
  : boundaries.findIndex((b) => b.id === entity.boundary && !b.gone);
const userOf = (use) => isType(use.by) ? home[use.by] : DATABASE;
const entityName = (entity) => entity.table && entity.table !== entity.name ? [entity.name, el("span", { class: "kind" }, ` ${entity.table}`)] : entity.name;

/** What each boundary does to each entity: rows with cells by boundary, the most contested first. */
const touches = () => entities.map((entity, index) => {
  const cells = new Map();
  for (const use of entity.uses ?? []) {
    const key = userOf(use), cell = cells.get(key) ?? { reads: 0, writes: 0, uses: [] };
    if (use.kind === "read") cell.reads++; else cell.writes++;
    cell.uses.push(use);
    cells.set(key, cell);
  }
  const owner = ownerOf(entity);
  const writers = [...cells].filter(([b, cell]) => b >= 0 && cell.writes).length, users = [...cells.keys()].filter((b) => b >= 0).length;
  return { entity, index, cells, owner, writers, users };
}).sort((a, b) => b.writers - a.writers || b.users - a.users || sum([...b.cells.values()].map((c) => c.reads + c.writes)) - sum([...a.cells.values()].map((c) => c.reads + c.writes)) || (a.entity.name < b.entity.name ? -1 : 1));

const DATA_FILTERS = [["all", "All", () => true], ["shared", "Used by several", (r) => r.users > 1], ["contested", "Written by several", (r) => r.writers > 1]];
const TABLES = 60;

/** The type and the member that do something; where no type does, what else. */
const userLink = ({ by, member }) => isType(by) ? el("span", {}, typeLink(by), member && el("span", { class: "sub" }, `.${member}`)) : el("span", { class: "sub" }, member);
const useEntry = (use) => el("li", {}, placeButton(placeText(use.at)), el("span", { class: "verb" }, use.kind),
  userLink(use),
  el("span", { class: "sub" }, ` through ${use.through}${use.certainty === "certain" ? "" : `, ${use.certainty}`}`));

const touchMatrix = (rows) => {
  const columns = living().filter((b) => rows.some((r) => r.cells.has(b.index) || r.owner === b.index)).map((b) => [b.index, b.name, b]);
  if (rows.some((r) => r.cells.has(KERNEL))) columns.push([KERNEL, "no boundary", null]);
  if (rows.some((r) => r.cells.has(DATABASE))) columns.push([DATABASE, "the database itself", null]);
  const behind = el("div", { class: "behind", tabindex: "-1" });
  const open = (r, [, name], cell) => {
    behind.replaceChildren();
    fill(behind, [el("h2", {}, `${r.entity.name} in ${name}`), growing(cell.uses, (use) => el("ul", { class: "sites" }, useEntry(use)), 40)]);
    behind.focus();
    behind.scrollIntoView({ block: "nearest" });
  };
  const body = el("tbody", {}), more = el("div", { class: "growing" });
  const row = (r) => el("tr", {},
    el("th", { scope: "row", title: placeTitle(r.entity) }, isType(r.entity.type) ? el("a", { href: typeHash(r.entity.type) }, entityName(r.entity)) : entityName(r.entity)),
    columns.map((column) => {
      const cell = r.cells.get(column[0]), owns = r.owner === column[0] && r.owner >= 0;
      if (!cell) return el("td", { class: owns ? "owns" : null, "aria-label": owns ? `${column[1]} owns ${r.entity.name}` : null }, owns ? "●" : "");
      const label = `${column[1]}: ${[owns && "owns it", cell.reads && `reads at ${counted(cell.reads, "place")}`, cell.writes && `writes at ${counted(cell.writes, "place")}`].filter(Boolean).join(", ")}`;
      return el("td", { class: `${cell.writes ? r.writers > 1 && column[0] >= 0 ? "write contested" : "write" : "read"}${owns ? " owns" : ""}` },
        el("button", { type: "button", title: label, "aria-label": `${r.entity.name}: ${label}`, onclick: () => open(r, column, cell) }, `${owns ? "● " : ""}${cell.reads ? "R" : ""}${cell.writes ? "W" : ""}`));
    }));
  growingIn(body, rows, row, TABLES, more);
  return [el("div", { class: "scroll" }, el("table", { class: "matrix data", "aria-label": "Which boundary reads and writes which entity" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, counted(rows.length, "entity").replace("entitys", "entities")),
      columns.map(([, name, b]) => el("th", { scope: "col", class: "slant" }, el("span", {}, b ? boundaryLink(b) : name))))),
    body)), more, behind];
};
const placeTitle = (entity) => (entity.declared ?? []).slice(0, 4).map((d) => `${d.through} at ${placeText(d.at)}`).join("\n") || entity.name;

/** Transactions that write what belongs to several boundaries, as the types are now. */
const crossingTransactions = () => transactions.map((tx) => ({ tx, owners: [...new Set(tx.entities.map((e) => ownerOf(entities[e])).filter((b) => b >= 0))] }))
  .filter((t) => t.owners.length > 1).sort((a, b) => b.owners.length - a.owners.length);
/** State of several boundaries that is no setting of the whole, and what else the report has a remedy for. */
const sharedState = () => states.filter((s) => !s.is_kernel || s.remedy).map((s) => ({ state: s, users: [...new Set(s.uses.map((u) => home[u.by]).filter((b) => b >= 0))] }))
  .filter((s) => s.users.length > 1 || s.state.remedy).sort((a, b) => b.users.length - a.users.length || b.state.uses.length - a.state.uses.length);

/** References and joins whose ends lie in several boundaries as the types are now; those of the report whose ends met are left out. */
const severedNow = () => severedAll.map((cut) => ({ cut, owners: [...new Set(cut.entities.map((e) => ownerOf(entities[e])).filter((b) => b >= 0))] }))
  .filter((s) => s.owners.length > 1);
const severedName = (cut) => cut.kind === "join" ? cut.entities.map((e) => entities[e].name).join(", ")
  : `${entities[cut.entities[0]].name}${cut.member ? `.${cut.member}` : ""} → ${entities[cut.entities[1]].name}`;
const severedEntry = ({ cut, owners }) => el("details", { class: "edge" },
  el("summary", {}, el("span", { class: "edge-names" }, el("span", { class: "chip" }, cut.kind.replaceAll("-", " ")), " ", severedName(cut), " ", remedyChip(cut.remedy, cut.rule)), chipsOf(owners)),
  el("ul", { class: "sites" }, el("li", {}, placeButton(placeText(cut.at)), cut.kind === "join" ? userLink(cut) : el("span", { class: "sub" }, "declared here")),
    cut.uses.slice(0, 40).map((at) => el("li", {}, placeButton(placeText(at)), el("span", { class: "sub" }, "uses it")))));

/** What becomes of tables that others than their owner use, as the report says. */
const tableRemedies = () => entities.flatMap((entity) => (entity.remedies ?? []).map((remedy) => ({ entity, remedy, user: findBoundary(remedy.boundary), owner: findBoundary(entity.boundary) })));
const remedyEntry = ({ entity, remedy, user, owner }) => el("details", { class: "edge" },
  el("summary", {}, el("span", { class: "edge-names" }, entityName(entity), owner && [el("span", { class: "sub" }, " of "), boundaryLink(owner)], el("span", { class: "sub" }, " for "), user ? boundaryLink(user) : remedy.boundary, " ", remedyChip(remedy.remedy, remedy.rule)),
    el("span", { class: "edge-weight" }, counted(remedy.grounds.length, "place"))),
  el("ul", { class: "sites" }, remedy.grounds.slice(0, 40).map((at) => el("li", {}, placeButton(placeText(at))))));

/** The data that ties two boundaries: what their border severs, and what becomes of tables and state that both use. */
const pairData = (a, b) => {
  const meets = (owners) => owners.includes(a.index) && owners.includes(b.index);
  const severed = severedNow().filter((s) => meets(s.owners)), shared = states.filter((s) => s.remedy && s.boundaries.includes(a.id) && s.boundaries.includes(b.id));
  const remedies = tableRemedies().filter((r) => (r.owner === a && r.user === b) || (r.owner === b && r.user === a));
  return [severed.length > 0 && section("What the border between them severs", growing(severed, severedEntry, 15)),
    remedies.length + shared.length > 0 && section("What becomes of the data that they share", growing(remedies, remedyEntry, 15),
      growing(shared, (s) => el("div", { class: "entry line" }, el("span", { class: "chip" }, s.kind), " ", el("code", {}, s.key), " ", remedyChip(s.remedy, s.rule), s.grounds.slice(0, 8).map((at) => placeButton(placeText(at)))), 15))];
};

const chipsOf = (indexes) => el("span", { class: "inlined" }, indexes.map((b) => boundaryLink(boundaries[b])));

const dataView = (wanted) => {
  const all = touches(), crossing = crossingTransactions(), shared = sharedState(), severed = severedNow(), remedies = tableRemedies();
  if (!all.length && !crossing.length && !shared.length) {
    return [el("h1", {}, "Data"), nothing("No tables, no entities", "Neither a mapping nor SQL was found in this code base, and no state that several boundaries share.")];
  }
  const filter = DATA_FILTERS.some(([key]) => key === wanted) ? wanted : (all.some((r) => r.users > 1) ? "shared" : "all");
  const rows = all.filter(DATA_FILTERS.find(([key]) => key === filter)[2]);
  const several = all.filter((r) => r.writers > 1).length;
  return [el("h1", {}, "Data"),
    el("dl", { class: "stats" },
      plainStat("Entities and tables", all.length, "Types that are kept in a database, and tables."),
      plainStat("Used by several", all.filter((r) => r.users > 1).length, "Read or written by types of more than one boundary."),
      plainStat("Written by several", several, "Nobody can take such a table along and leave the others as they are."),
      plainStat("Crossing transactions", crossing.length, "What is written together and belongs to several boundaries: it would no longer be one transaction."),
      stat("division", "transactional_purity", current().division.transactional_purity, null, proposed.division.transactional_purity),
      plainStat("Severed", severed.length, "Navigation properties, foreign keys and joins whose ends lie in several boundaries."),
      plainStat("Shared state", shared.length, "Session, caches, static fields that types of several boundaries use.")),
    all.length > 0 && [el("div", { class: "controls" }, choice("Show", DATA_FILTERS.map(([key, name, passes]) => [key, `${name} (${all.filter(passes).length})`]), filter, (v) => stay(hash("data", v))),
      el("span", { class: "sub" }, "● owns, R reads, W writes; ", el("b", { class: "warm" }, "orange"), ": another boundary writes it too. A cell opens what is behind it.")),
    rows.length ? touchMatrix(rows) : note("None.")],
    crossing.length > 0 && section("Transactions that would cross", growing(crossing, ({ tx, owners }) => el("div", { class: "entry line" },
      placeButton(placeText(tx.at)), el("span", { class: "chip" }, tx.kind), userLink(tx),
      el("span", { class: "sub" }, tx.entities.map((e) => entities[e].name).join(", ")), tx.answer && el("span", { class: "chip remedy", title: `Rule: ${tx.rule}` }, tx.answer), chipsOf(owners)), 15)),
    severed.length > 0 && section("What borders sever", growing(severed, severedEntry, 15)),
    remedies.length > 0 && section("What becomes of tables that others use", isEdited() && note("For the boundaries of the report; the next run says it for yours."), growing(remedies, remedyEntry, 15)),
    shared.length > 0 && section("State that several share", growing(shared, ({ state, users }) => el("details", { class: "edge" },
      el("summary", {}, el("span", { class: "edge-names" }, el("span", { class: "chip" }, state.kind), " ", el("code", {}, state.key), state.remedy && [" ", remedyChip(state.remedy, state.rule)]), chipsOf(users)),
      el("ul", { class: "sites" }, state.uses.slice(0, 40).map((u) => el("li", {}, placeButton(placeText(u.at)), el("span", { class: "verb" }, u.is_write ? "write" : "read"), userLink(u))))), 15))];
};

/** A figure that is only counted, with its meaning on hover. */
const plainStat = (name, value, tip) => el("div", { class: "stat", tabindex: "0", "data-tip": tip },
  el("dt", {}, name), el("dd", {}, typeof value === "number" ? grouped(value) : value), el("span", { class: "offscreen" }, tip));
