// What crosses between two boundaries as parameters, results and data, with what that is made of.

const crossingOf = Map.groupBy(report.contract?.crossing ?? [], ([index]) => index);
const madeOf = Map.groupBy(report.contract?.made_of ?? [], ([t]) => t);

/** The types that cross with the cuts from `from` to `to`: each once, those that called members name first, then what is passed on, then by distance. */
const contractBetween = (from, to) => {
  const seen = new Set(), found = [];
  const add = (t, through, member, at, direct) => { if (!seen.has(t)) { seen.add(t); found.push({ t, through, member, at, direct }); } };
  const rows = cuts.flatMap((cut, index) => cut.from === from.id && cut.to === to.id ? crossingOf.get(index) ?? [] : []);
  const [named, passed] = [rows.filter((row) => row[2] !== null), rows.filter((row) => row[2] === null)];
  for (const [index, t, member, at] of [...named, ...passed]) add(t, cuts[index].type, member, at, true);
  for (let next = 0; next < found.length; next++) for (const [of, t, member, at] of madeOf.get(found[next].t) ?? []) add(t, of, member, at, false);
  return found;
};

/** `Order.Lines`, or what a record is declared with. */
const memberOf = (t, member) => member === "#ctor" ? `the parameters of ${nameOf(t)}` : `${nameOf(t)}.${member}`;

const crossedLine = ({ t, through, member, at, direct }) => el("li", { class: direct ? "direct" : "part" },
  typeLink(t), el("span", { class: "sub" }, " of "), boundaryLink(boundaryOf(t)), " ",
  el("span", { class: "sub" }, member !== null ? `${direct ? "in" : "through"} ${memberOf(through, page.members[member])}` : direct ? "passed on" : `base of ${nameOf(through)}`), " ",
  at && placeButton(placeText(at), true));

/** The contract of one direction; the report's, since members of types that did not cross before are not in it. */
const contractSection = (from, to) => {
  const found = contractBetween(from, to), direct = found.filter((row) => row.direct).length;
  if (!found.length) return null;
  const list = el("ul", { class: "crossed" }), more = el("div");
  growingIn(list, found, crossedLine, 12, more);
  return el("div", { class: "contract" }, el("h3", {}, "What crosses: the contract"),
    note(`${counted(direct, "type")} as parameters, results or data; ${grouped(found.length)} with what these are made of. Each with the member that names it.`,
      isEdited() && " Boundaries were edited in this page; this is the contract of the report."), list, more);
};
