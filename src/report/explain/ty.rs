//! A type: its boundary, the evidence for it and against it, and what would flip it.

use std::collections::BTreeMap;

use super::answer::{Flip, Pull, TypeAnswer, TypeTie};
use super::{Page, section, sections};
use crate::report::model::{Edge, Figure, Type};
use crate::report::printable::{counted, printable};

/// What ties a type to one other outermost type.
#[derive(Default)]
struct Tie<'a> {
    /// Evidence by layer.
    layers: BTreeMap<&'a str, f64>,
    /// Mentions by the type and of it.
    out: u64,
    into: u64,
    place: Option<String>,
}

impl Tie<'_> {
    fn weight(&self) -> f64 {
        self.layers.values().sum()
    }

    fn figures(&self) -> BTreeMap<String, Figure> {
        let layers = self.layers.iter();
        layers
            .map(|(layer, &weight)| ((*layer).to_owned(), Figure::of(weight)))
            .collect()
    }
}

/// Ties, those with most evidence first.
fn by_weight<'t, 'a>(ties: &'t BTreeMap<usize, Tie<'a>>) -> Vec<(usize, &'t Tie<'a>)> {
    let mut rows: Vec<(usize, &Tie<'a>)> = ties.iter().map(|(&other, tie)| (other, tie)).collect();
    rows.sort_by(|a, b| b.1.weight().total_cmp(&a.1.weight()).then(a.0.cmp(&b.0)));
    rows
}

impl<'a> Page<'a> {
    /// The answer for a type.
    pub(super) fn ty(&self, index: usize) -> String {
        let ty = &self.report.types[index];
        let ties = self.ties(index);
        let mut lines = self.heading(index);
        lines.extend(section("What ties it to the boundaries", self.pulls(&ties)));
        lines.extend(section(
            "Its strongest ties",
            self.listed(self.strongest(&ties)),
        ));
        lines.extend(self.flip(ty, &ties));
        for (title, rows) in self.around(index) {
            lines.extend(section(title, self.listed(rows)));
        }
        lines.join("\n") + "\n"
    }

    /// The same as data.
    pub(super) fn ty_answer(&self, index: usize) -> TypeAnswer {
        let ty = &self.report.types[index];
        let ties = self.ties(index);
        TypeAnswer {
            id: ty.id.clone(),
            kind: ty.kind.clone(),
            lines: ty.lines,
            at: ty.place(),
            boundary: ty.boundary.clone(),
            confidence: ty.confidence,
            second: ty.second.clone(),
            pulls: self
                .by_boundary(&ties)
                .into_iter()
                .map(|(id, tie)| Pull {
                    boundary: id.to_owned(),
                    evidence: Figure::of(tie.weight()),
                    layers: tie.figures(),
                    mentions: tie.out,
                    mentioned: tie.into,
                })
                .collect(),
            ties: by_weight(&ties)
                .into_iter()
                .map(|(other, tie)| TypeTie {
                    ty: self.id(other),
                    boundary: self.home(other).map(str::to_owned),
                    evidence: Figure::of(tie.weight()),
                    layers: tie.figures(),
                    mentions: tie.out,
                    mentioned: tie.into,
                    at: tie.place.clone(),
                })
                .collect(),
            flip: self.flips(ty, &ties).map(|(to, gone)| Flip {
                to: to.to_owned(),
                without: gone.into_iter().map(|other| self.id(other)).collect(),
            }),
            sections: sections(self.around(index)),
        }
    }

    /// What is known of it besides its ties.
    fn around(&self, index: usize) -> [(&'static str, Vec<String>); 3] {
        let externals = self
            .report
            .external
            .iter()
            .filter(|external| external.user == index);
        let externals = externals.map(|external| {
            let known = external.namespaces.join(" or ");
            format!("{} ({})", printable(&external.name), printable(&known))
        });
        [
            ("An existing seam", self.seam(index)),
            ("What a border severs of its table", self.severed_of(index)),
            ("Types from outside that it uses", externals.collect()),
        ]
    }

    /// Of an interface that is implemented in another project: where, who calls it, what binds the two.
    fn seam(&self, index: usize) -> Vec<String> {
        let Some(seam) = self.report.seams.iter().find(|seam| seam.ty == index) else {
            return Vec::new();
        };
        let place = |ty: &Type| printable(&ty.place().unwrap_or_default()).into_owned();
        let mut lines = vec![format!(
            "called by {} of {} that cannot see what implements it{}",
            counted(seam.users, "type"),
            boundaries(seam.boundaries),
            if seam.is_between {
                "; it lies between boundaries"
            } else {
                ""
            }
        )];
        lines.extend(seam.implementations.iter().filter_map(|one| {
            let ty = self.report.types.get(one.ty)?;
            let home = self.home(one.ty);
            let home =
                home.map_or_else(String::new, |id| format!(" in {}", self.boundary_name(id)));
            let bound = one.registered.map_or_else(String::new, |site| {
                format!(", registered at {}", self.place(site))
            });
            Some(format!(
                "implemented in project {} by {}{home}  {}{bound}",
                printable(&ty.project),
                self.short(one.ty),
                place(ty)
            ))
        }));
        lines
    }

    fn heading(&self, index: usize) -> Vec<String> {
        let ty = &self.report.types[index];
        let place = ty.place().unwrap_or_default();
        let mut lines = vec![
            printable(&ty.id).into_owned(),
            format!(
                "  {}, {}, {}",
                ty.kind,
                counted(ty.lines, "line"),
                printable(&place)
            ),
        ];
        let second = ty
            .second
            .as_deref()
            .map(|id| format!(", second choice {}", self.boundary_name(id)));
        lines.push(match &ty.boundary {
            Some(id) => format!(
                "  {} {}, confidence {}{}",
                if ty.is_test() { "test of" } else { "in" },
                self.boundary_name(id),
                ty.confidence,
                second.unwrap_or_default()
            ),
            None => format!(
                "  in no boundary: {}",
                ty.role
                    .as_deref()
                    .filter(|role| *role != "product")
                    .unwrap_or("nothing ties it to a group")
            ),
        });
        if let Some(candidate) = self
            .report
            .kernel
            .iter()
            .find(|candidate| candidate.ty == index)
        {
            lines.push(format!(
                "  shared kernel: {} ({})",
                candidate.becomes,
                printable(&candidate.reason)
            ));
            if let Some(&first) = candidate.grounds.first() {
                lines.push(format!(
                    "  remedy: {} (rule {}) at {}, first {}",
                    printable(&candidate.remedy),
                    printable(&candidate.rule),
                    counted(candidate.grounds.len() as u64, "place"),
                    self.place(first)
                ));
            }
        }
        lines
    }

    /// The ties of the outermost type around `index`, by the other outermost type.
    fn ties(&self, index: usize) -> BTreeMap<usize, Tie<'a>> {
        let own = self.outermost(index);
        let mut ties: BTreeMap<usize, Tie<'a>> = BTreeMap::new();
        for edge in &self.report.edges {
            let (from, to) = (self.outermost(edge.from), self.outermost(edge.to));
            if from != to && (from == own || to == own) {
                let other = if from == own { to } else { from };
                self.add(ties.entry(other).or_default(), edge, from == own);
            }
        }
        ties
    }

    fn add(&self, tie: &mut Tie<'a>, edge: &'a Edge, is_out: bool) {
        // The weight is that of the pair of outermost types and stands at each of their edges.
        for (layer, weight) in &edge.layers {
            tie.layers.insert(layer, weight.value().unwrap_or(0.0));
        }
        let mentions = edge.references();
        if is_out {
            tie.out += mentions;
        } else {
            tie.into += mentions;
        }
        if tie.place.is_none() {
            tie.place = edge.sites.first().map(|&site| self.place(site));
        }
    }

    fn home(&self, index: usize) -> Option<&'a str> {
        self.report.types.get(index).and_then(Type::home)
    }

    /// Evidence and mentions by boundary, most evidence first.
    fn by_boundary(&self, ties: &BTreeMap<usize, Tie<'a>>) -> Vec<(&'a str, Tie<'a>)> {
        let mut pulls: BTreeMap<&str, Tie<'a>> = BTreeMap::new();
        for (&other, tie) in ties {
            let Some(id) = self.home(other) else { continue };
            let pull = pulls.entry(id).or_default();
            for (layer, weight) in &tie.layers {
                *pull.layers.entry(layer).or_default() += weight;
            }
            pull.out += tie.out;
            pull.into += tie.into;
        }
        let mut rows: Vec<(&str, Tie<'a>)> = pulls.into_iter().collect();
        rows.sort_by(|a, b| b.1.weight().total_cmp(&a.1.weight()).then(a.0.cmp(b.0)));
        rows
    }

    /// One line a boundary: evidence by layer, mentions.
    fn pulls(&self, ties: &BTreeMap<usize, Tie<'a>>) -> Vec<String> {
        let rows = self.by_boundary(ties).into_iter();
        let lines = rows.map(|(id, pull)| {
            let layers: Vec<String> = pull
                .layers
                .iter()
                .map(|(layer, weight)| format!("{layer} {:.2}", weight + 0.0))
                .collect();
            format!(
                "{}: {:.2} ({}); mentions its types {}, is mentioned by them {}",
                self.boundary_name(id),
                pull.weight(),
                layers.join(", "),
                counted(pull.out, "time"),
                counted(pull.into, "time")
            )
        });
        lines.collect()
    }

    fn strongest(&self, ties: &BTreeMap<usize, Tie<'a>>) -> Vec<String> {
        let lines = by_weight(ties).into_iter().map(|(other, tie)| {
            let home = self
                .home(other)
                .map_or_else(String::new, |id| format!(" in {}", self.boundary_name(id)));
            let place = tie.place.as_deref().unwrap_or("");
            format!("{:.2}  {}{home}  {place}", tie.weight(), self.short(other))
        });
        lines.collect()
    }

    /// Which ties would have to go for the second choice to win.
    fn flip(&self, ty: &'a Type, ties: &BTreeMap<usize, Tie<'a>>) -> Vec<String> {
        if ty.home().is_none() {
            return Vec::new();
        }
        let line = match self.flips(ty, ties) {
            None => "nothing ties it to another boundary".to_owned(),
            Some((second, gone)) if gone.is_empty() => format!(
                "its own ties alone lead to {}; what its neighbours are tied to keeps it here",
                self.boundary_name(second)
            ),
            Some((second, gone)) => {
                let gone: Vec<String> = gone.into_iter().map(|other| self.short(other)).collect();
                format!(
                    "its own ties lead to {} as soon as those to {} are gone",
                    self.boundary_name(second),
                    gone.join(", ")
                )
            }
        };
        section("What would flip it", vec![line])
    }

    /// The boundary that would win, and the types of its own, the ties to which would have to go; none of them where its own
    /// ties lead there already.
    fn flips(
        &self,
        ty: &'a Type,
        ties: &BTreeMap<usize, Tie<'a>>,
    ) -> Option<(&'a str, Vec<usize>)> {
        let home = ty.home()?;
        let pull = |id: &str| -> f64 {
            let of = ties
                .iter()
                .filter(|(other, _)| self.home(**other) == Some(id));
            of.map(|(_, tie)| tie.weight()).sum()
        };
        let second = ty.second.as_deref().or_else(|| {
            let ids = self
                .report
                .boundaries
                .iter()
                .map(|boundary| boundary.id.as_str());
            let others = ids.filter(|&id| id != home && pull(id) > 0.0);
            others.max_by(|a, b| pull(a).total_cmp(&pull(b)).then(b.cmp(a)))
        })?;
        let mut gap = pull(home) - pull(second);
        let own = by_weight(ties).into_iter();
        let own = own.filter(|(other, _)| self.home(*other) == Some(home));
        let mut gone = Vec::new();
        for (other, tie) in own {
            if gap <= 0.0 {
                break;
            }
            gap -= tie.weight();
            gone.push(other);
        }
        Some((second, gone))
    }
}

fn boundaries(count: u64) -> String {
    if count == 1 {
        "1 boundary".to_owned()
    } else {
        format!("{count} boundaries")
    }
}
