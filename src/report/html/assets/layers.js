// The layers view: the extension surface of a platform, and what each overlay makes of it.

const MOST_MEMBERS = 120;

const layering = report.layers ?? {}, overlays = layering.overlays ?? [], surface = layering.surface ?? [];
const overlayName = (id) => overlays.find((o) => o.id === id)?.name ?? id;
/** How a member is used, as people say it; the words of the report where they say it themselves. */
const USES = { inherit: "inherits", implement: "implements", override: "overrides", "construct-base": "calls as base", create: "creates", call: "calls", read: "reads", write: "writes", subscribe: "subscribes to", attribute: "as an attribute", handle: "handles", send: "sends", register: "registers", replace: "replaces", mention: "mentions", reflect: "reaches by name" };
const SEALS = { "never-inherited": "Classes that could be sealed: nobody inherits them", "never-overridden": "Members that need not be virtual: nobody overrides them", "overridden-inside": "Members that only the platform overrides", "used-inside": "Types that only the platform uses: they could be internal" };
const elementName = (type, member) => [typeLink(type), member ? `.${member}` : ""];
const isInternal = (element) => element.reach === "internal" || element.reach === "private";
const usesOf = (element, id) => element.uses.filter((use) => id === "" || use.overlay === id);

const surfaceUse = (use, member) => el("li", {}, placeButton(placeText(use.at), true), el("span", { class: "verb" }, USES[use.how] ?? use.how), member ?? "the type",
  use.by !== undefined && el("span", { class: "sub" }, " by ", typeLink(use.by)), use.certainty !== "certain" && el("span", { class: "sub" }, ` (${use.certainty})`));

/** The types of the platform against the overlays that use them; a cell opens the members and the places. */
const surfaceMatrix = (shownOnes) => {
  const rows = new Map();
  for (const element of surface) for (const use of element.uses) {
    if (!shownOnes.some((o) => o.id === use.overlay)) continue;
    const cells = rows.get(element.type) ?? new Map(), cell = cells.get(use.overlay) ?? { members: new Set(), internal: false, uses: [] };
    if (element.member) cell.members.add(element.member);
    cell.internal ||= isInternal(element);
    cell.uses.push([use, element.member]);
    rows.set(element.type, cells.set(use.overlay, cell));
  }
  const weight = (cells) => sum([...cells.values()].map((cell) => cell.uses.length));
  const ordered = [...rows].sort((a, b) => b[1].size - a[1].size || weight(b[1]) - weight(a[1]) || a[0] - b[0]);
  const behind = el("div", { class: "behind", tabindex: "-1" });
  const open = (t, overlay, cell) => {
    behind.replaceChildren();
    fill(behind, [el("h2", {}, `${nameOf(t)} in ${overlay.name}`), growing(cell.uses, ([use, member]) => el("ul", { class: "sites" }, surfaceUse(use, member)), 40)]);
    behind.focus();
    behind.scrollIntoView({ block: "nearest" });
  };
  const line = ([t, cells]) => el("tr", {}, el("th", { scope: "row", title: idOf(t) }, typeLink(t)), shownOnes.map((overlay) => {
    const cell = cells.get(overlay.id);
    if (!cell) return el("td", {});
    const label = `${overlay.name} uses ${nameOf(t)} at ${counted(cell.uses.length, "place")}, ${counted(cell.members.size, "member")}${cell.internal ? ", internals among them" : ""}`;
    return el("td", { class: cell.internal ? "write contested" : "read" }, el("button", { type: "button", title: label, "aria-label": label, onclick: () => open(t, overlay, cell) }, grouped(cell.uses.length)));
  }));
  return [el("div", { class: "scroll" }, el("table", { class: "matrix data", "aria-label": "Which overlay uses which type of the platform" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, counted(ordered.length, "type")), shownOnes.map((o) => el("th", { scope: "col", class: "slant" }, el("span", {}, link(hash("layers", o.id), o.name)))))),
    el("tbody", {}, ordered.slice(0, MOST_MEMBERS).map(line)))), ordered.length > MOST_MEMBERS && note(`${grouped(ordered.length - MOST_MEMBERS)} more are in the report.`), behind];
};

const overlayCard = (o) => {
  const hows = new Map();
  for (const element of surface) for (const how of new Set(usesOf(element, o.id).map((use) => use.how))) hows.set(how, (hows.get(how) ?? 0) + 1);
  const beside = (layering.artefacts ?? []).filter((a) => a.overlay === o.id).length, clone = o.clone;
  return el("article", { class: "card", "data-tint": "none", "data-id": o.id },
    el("h3", {}, link(hash("layers", o.id), o.name)),
    el("p", { class: "sub" }, `${counted(o.types, "type")} · ${counted(o.lines, "line")}${o.owners.length ? ` · ${o.owners.join(", ")}` : ""}`),
    el("p", {}, `uses ${counted(o.used_types, "type")} and ${counted(o.used_members, "member")} of the platform`),
    el("p", { class: "sub" }, [...hows].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([how, n]) => `${USES[how] ?? how} ${grouped(n)}`).join(" · ")),
    o.internals > 0 && el("p", { class: "warn" }, `reaches internals at ${counted(o.internals, "place")}`),
    beside > 0 && el("p", { class: "sub" }, `${grouped(beside)} resources, templates and settings of its own`),
    clone && el("p", { class: "sub" }, `a clone of ${clone.upstream}: ${counted(clone.same + clone.renamed, "file")} as there, ${counted(clone.files.length, "file")} not`));
};

/** Whether the platform's side of an artefact or a name is known. */
const answered = (at) => at ? [" of ", placeButton(placeText(at), true)] : el("span", { class: "sub" }, " (the platform has none)");

const cloneSection = (o) => o.clone && section(`${o.name}: a clone of ${o.clone.upstream}`,
  note(`${counted(o.clone.same, "file")} the same, ${grouped(o.clone.renamed)} but for names.`, (o.clone.renames ?? []).map(([from, to]) => ` ${from} is now ${to}.`)),
  growing(o.clone.files, (f) => el("div", { class: "entry line" }, el("span", { class: "chip" }, f.state), placeButton(f.path ?? f.original ?? ""), el("span", { class: "sub" }, (f.members ?? []).map(([name]) => name).join(", "))), 25));

const layersView = (wanted = "") => {
  if (!overlays.length && !layering.platform) {
    return [el("h1", {}, "Layers"), nothing("No layers of ownership", "Nobody says that this code base has a platform and something built on top of it. [platform] and [[overlay]] in boundaries.toml do, or --graph with the graph of a platform in another repository.")];
  }
  const only = overlays.find((o) => o.id === wanted), meant = only ? [only] : overlays, id = only?.id ?? "";
  const used = surface.filter((element) => usesOf(element, id).length), internals = used.filter(isInternal);
  const mine = (list) => (list ?? []).filter((item) => !id || item.overlay === id);
  const artefacts = mine(layering.artefacts), reversed = layering.reversed ?? [];
  const names = (layering.names ?? []).filter((name) => !id || name.uses.some((use) => use.overlay === id)), seals = new Map();
  for (const open of layering.sealable ?? []) seals.set(open.why, [...seals.get(open.why) ?? [], open]);
  const platform = layering.platform ?? { name: "the platform" };
  return [el("h1", {}, only ? `${only.name} on ${platform.name}` : "Layers"),
    note(`The extension surface of ${platform.name}: what overlays inherit, override, call, register or replace, and by what names. Whoever changes it asks the overlays to follow.`),
    overlays.length > 1 && el("div", { class: "controls" }, choice("Overlay", [["", "All"], ...overlays.map((o) => [o.id, o.name])], id, (v) => { location.hash = v ? hash("layers", v) : hash("layers"); })),
    el("dl", { class: "stats" },
      plainStat("Types used", `${grouped(new Set(used.map((e) => e.type)).size)} of ${grouped(platform.offered_types ?? 0)}`, "Of the types that others can name, those that overlays use."),
      plainStat("Members used", `${grouped(used.filter((e) => e.member).length)} of ${grouped(platform.offered_members ?? 0)}`, "Of the members that others can name, overloads as one."),
      plainStat("Internals reached", internals.length, "What is internal or private and is used all the same: by InternalsVisibleTo, or by name."),
      plainStat("Could be closed", (layering.sealable ?? []).length, "What the platform leaves open and no overlay uses."),
      plainStat("Known by the platform", reversed.length, "Types of the platform that know a type of an overlay: it cannot ship without it.")),
    !only && section("Overlays", el("div", { class: "cards" }, overlays.map(overlayCard))),
    used.length > 0 && section("What is used", note("A cell opens the members and places behind it; ", el("b", { class: "warm" }, "orange"), ": internals among them."), surfaceMatrix(meant)),
    meant.map(cloneSection),
    el("div", { class: "columns" },
      internals.length > 0 && section(`Internals that are reached (${grouped(internals.length)})`, growing(internals, (element) => el("div", { class: "entry line" }, el("span", { class: "chip" }, element.reach), el("span", {}, elementName(element.type, element.member)),
        el("ul", { class: "sites" }, usesOf(element, id).map((use) => el("li", {}, placeButton(placeText(use.at), true), el("span", { class: "verb" }, USES[use.how] ?? use.how), overlayName(use.overlay))))), 15)),
      artefacts.length > 0 && section(`Resources, templates and settings (${grouped(artefacts.length)})`, growing(artefacts, (a) => el("div", { class: "entry line" }, el("span", { class: "chip" }, a.kind), el("span", { class: "verb" }, a.change), el("code", {}, a.name), !id && el("span", { class: "sub" }, overlayName(a.overlay)), placeButton(placeText(a.at), true), answered(a.platform)), 20)),
      names.length > 0 && section(`Names in strings (${grouped(names.length)})`, growing(names, (name) => el("div", { class: "entry line" }, el("span", { class: "chip" }, name.kind), el("code", {}, name.text), name.type !== undefined && el("span", {}, " to ", elementName(name.type, name.member)),
        name.uses.slice(0, 6).map((use) => placeButton(placeText(use.at), true)), answered(name.declared[0])), 20)),
      reversed.length > 0 && section(`The platform knows an overlay (${grouped(reversed.length)})`, growing(reversed, (r) => el("div", { class: "entry line" }, placeButton(placeText(r.at), true), typeLink(r.from), el("span", { class: "arrow" }, " → "), typeLink(r.to)), 20))),
    !only && [...seals].map(([why, list]) => later(el("summary", {}, el("span", { class: "edge-names" }, SEALS[why] ?? why), el("span", { class: "edge-weight" }, grouped(list.length))),
      () => growing(list, (open) => el("div", { class: "entry line" }, open.at && placeButton(placeText(open.at), true), el("span", {}, elementName(open.type, open.member))), 40)))];
};
