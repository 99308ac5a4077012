// Search over boundaries, types, namespaces and files, with a jump to what was found.

let searchIndex = null;
const indexed = () => searchIndex ??= [
  ...boundaries.map((b) => ({ kind: "boundary", text: b.name, more: "", at: () => hash("map", b.id), rank: 0 })),
  ...Array.from({ length: typeCount }, (_, t) => ({ kind: kindOf(t), text: nameOf(t), more: namespaceOf(t), at: () => typeHash(t), rank: T.outer[t] < 0 ? 1 : 2 })),
];

/** The best matches: by name start, then inside the name, then by capitals, then in the namespace. */
const matches = (needle, most) => {
  const low = needle.toLowerCase(), found = [];
  for (const entry of indexed()) {
    const text = entry.text.toLowerCase();
    let score = text === low ? 0 : text.startsWith(low) ? 1 : text.includes(low) ? 2 : -1;
    if (score < 0 && needle.length > 1 && entry.text.replace(/[^A-Z]/g, "").toLowerCase().startsWith(low)) score = 3;
    if (score < 0 && `${entry.more}.${entry.text}`.toLowerCase().includes(low)) score = 4;
    if (score >= 0) found.push([score, entry]);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1].rank - b[1].rank || a[1].text.length - b[1].text.length || (a[1].text < b[1].text ? -1 : 1)).slice(0, most).map(([, entry]) => entry);
};

const searchBox = () => {
  const list = el("ul", { class: "found", id: "found", role: "listbox", hidden: true });
  const input = el("input", { type: "search", id: "search", placeholder: "Search  /", "aria-label": "Search types and boundaries", autocomplete: "off", spellcheck: "false", role: "combobox", "aria-expanded": "false", "aria-controls": "found" });
  let results = [], at = 0;
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const mark = () => {
    [...list.children].forEach((node, i) => node.setAttribute("aria-selected", String(i === at)));
    if (results.length) input.setAttribute("aria-activedescendant", `found-${at}`);
    list.children[at]?.scrollIntoView({ block: "nearest" });
  };
  const go = (entry) => { close(); input.value = ""; input.blur(); location.hash = entry.at(); };
  const refresh = () => {
    const needle = input.value.trim();
    results = needle ? matches(needle, 14) : [];
    at = 0;
    list.replaceChildren(...results.map((entry, i) => el("li", { role: "option", id: `found-${i}`, onmousedown: (event) => { event.preventDefault(); go(entry); } },
      el("b", {}, entry.text), " ", el("span", { class: "sub" }, entry.more), el("span", { class: "kind" }, entry.kind))));
    if (needle && !results.length) list.replaceChildren(el("li", { class: "sub" }, "Nothing of that name."));
    list.hidden = !needle;
    input.setAttribute("aria-expanded", String(Boolean(needle)));
    mark();
  };
  input.addEventListener("input", refresh);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      at = results.length ? (at + (event.key === "ArrowDown" ? 1 : results.length - 1)) % results.length : 0;
      mark();
    } else if (event.key === "Enter" && results[at]) { event.preventDefault(); go(results[at]); }
    else if (event.key === "Escape") { input.value = ""; close(); input.blur(); }
  });
  return el("div", { class: "search", role: "search" }, input, list);
};
