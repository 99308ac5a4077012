// Layers of ownership: what one layer needs of another, where layers are declared.

const layersView = () => {
  const names = [...new Set(Array.from({ length: typeCount }, (_, t) => layerOf(t)).filter(Boolean))].sort();
  if (!names.length) return [el("h1", {}, "Layers"), nothing("No layers of ownership", "No layers (platform, customer) are declared for this code base, so there is no extension surface to show.")];
  const all = ["", ...names], groupOf = Int32Array.from({ length: typeCount }, (_, t) => counts[t] || layerOf(t) ? all.indexOf(layerOf(t)) : -1);
  const links = fold(groupOf), label = (i) => all[i] || "this code base";
  return [el("h1", {}, "Layers"), note("The extension surface: what one layer needs of another, boundary by boundary."),
    links.map((l) => {
      const targets = new Map();
      for (const e of l.edges) { const t = outermost[E.to[e]]; targets.set(t, (targets.get(t) ?? 0) + references[e]); }
      return section(`${label(l.from)} → ${label(l.to)}`, note(`${counted(l.references, "reference")}, ${counted(l.calls, "call")}, ${counted(l.targets.size, "type")}`),
        growing([...targets].sort((a, b) => b[1] - a[1]), ([t, n]) => el("p", { class: "line" }, typeLink(t), " ", boundaryLink(boundaryOf(t)), el("span", { class: "count" }, grouped(n))), 25));
    }),
    table(["Boundary", ...all.map((_, i) => `#${label(i)}`)], living().map((b) => row(boundaryLink(b), ...all.map((_, i) => current().members[b.index].filter((t) => layerOf(t) === all[i]).length))))];
};
