// The boundaries as they are now in the form of `boundaries.toml`, for `unseam analyze` and `unseam check`.

const tomlString = (text) => `"${text.replace(/[\\"\u0000-\u001f\u007f]/g, (c) =>
  c === '"' || c === "\\" ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`)}"`;

const byCodePoint = (a, b) => {
  const x = [...a], y = [...b];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (x[i] !== y[i]) return x[i].codePointAt(0) - y[i].codePointAt(0);
  }
  return x.length - y.length;
};

/** The text of the file. Nested types belong where their outermost type does and are not written. */
const boundariesToml = () => {
  const seen = new Map();
  for (let t = 0; t < typeCount; t++) seen.set(idOf(t), (seen.get(idOf(t)) ?? 0) + 1);
  const entry = (t) => seen.get(idOf(t)) > 1 && projectOf(t) ? `${idOf(t)} in ${projectOf(t)}` : idOf(t);
  const list = (key, types) => [`${key} = [`, ...types.map(entry).sort(byCodePoint).map((e) => `  ${tomlString(e)},`), "]"];
  const lines = ["version = 1"];
  for (const b of [...living()].sort((x, y) => byCodePoint(x.id, y.id))) {
    const own = current().members[b.index].filter((t) => T.outer[t] < 0);
    if (!own.length && b.made) continue;
    const pinned = own.filter((t) => b.pinned || pinnedTypes.has(t));
    const free = own.filter((t) => !pinned.includes(t));
    lines.push("", "[[boundary]]", `id = ${tomlString(b.id)}`, `name = ${tomlString(b.name)}`, ...list("types", free));
    if (pinned.length) lines.push(...list("pinned", pinned));
  }
  const freed = [];
  for (let t = 0; t < typeCount; t++) if (T.outer[t] < 0 && home[t] < 0 && T.boundary[t] >= 0) freed.push(t);
  if (freed.length) lines.push("", "[kernel]", ...list("types", freed));
  return lines.join("\n") + "\n";
};

/** Offers `text` as a file. */
const download = (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = el("a", { href: address, download: name, class: "offscreen" }, name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
};
