//! How sites stand to each other: fluent calls on a result, calls among the arguments of another one.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::base::ids::FileId;
use crate::resolve::model::site::{CallSite, SiteForm};
use crate::resolve::model::{Model, TypeId};

type Key = (FileId, u32);

/// Sites by file and expression.
pub(super) struct Chains<'m> {
    model: &'m Model,
    /// The calls in the code of each type, in source order; made when somebody asks.
    calls_of: OnceLock<FxHashMap<TypeId, Vec<&'m CallSite>>>,
    by_expr: FxHashMap<Key, &'m CallSite>,
    /// The call on the result of each site.
    next: FxHashMap<Key, &'m CallSite>,
    /// The sites among the arguments of each site, in source order.
    inside: FxHashMap<Key, Vec<&'m CallSite>>,
}

impl<'m> Chains<'m> {
    /// Linear in the sites of `model`.
    pub(super) fn new(model: &'m Model) -> Self {
        let mut chains = Self {
            model,
            calls_of: OnceLock::new(),
            by_expr: FxHashMap::default(),
            next: FxHashMap::default(),
            inside: FxHashMap::default(),
        };
        let linked = |site: &&CallSite| {
            matches!(
                site.form,
                SiteForm::Call
                    | SiteForm::New
                    | SiteForm::Index
                    | SiteForm::IndexSet
                    | SiteForm::Manner
            )
        };
        for site in model.sites.iter().filter(linked) {
            chains.by_expr.insert((site.file, site.expr), site);
            if let Some(on) = site.on {
                chains.next.insert((site.file, on), site);
            }
        }
        for site in model.sites.iter().filter(linked) {
            if let Some(around) = chains.around(site) {
                let key = (around.file, around.expr);
                chains.inside.entry(key).or_default().push(site);
            }
        }
        chains
    }

    /// The site itself, for as long as the model lives.
    pub(super) fn site(&self, site: &CallSite) -> Option<&'m CallSite> {
        self.by_expr.get(&(site.file, site.expr)).copied()
    }

    /// The calls in the code of `ty`, in source order.
    pub(super) fn calls_of(&self, ty: TypeId) -> &[&'m CallSite] {
        let all = self.calls_of.get_or_init(|| {
            let mut all: FxHashMap<TypeId, Vec<&CallSite>> = FxHashMap::default();
            let calls = self.model.sites.iter();
            for site in calls.filter(|site| site.form == SiteForm::Call) {
                all.entry(site.from).or_default().push(site);
            }
            all
        });
        all.get(&ty).map_or(&[], Vec::as_slice)
    }

    /// The fluent calls on the result of `site`, in order.
    pub(super) fn after(&self, site: &CallSite) -> Vec<&'m CallSite> {
        let mut found = Vec::new();
        let mut at = self.next.get(&(site.file, site.expr)).copied();
        while let Some(next) = at.filter(|_| found.len() < 64) {
            found.push(next);
            at = self.next.get(&(next.file, next.expr)).copied();
        }
        found
    }

    /// The site among whose arguments `site` stands. What a fluent call is made on stands around nothing.
    pub(super) fn around(&self, site: &CallSite) -> Option<&'m CallSite> {
        let mut at = site.expr;
        let mut within = site.within?;
        for _ in 0..64 {
            let around = self.by_expr.get(&(site.file, within)).copied()?;
            if around.on != Some(at) {
                return Some(around);
            }
            at = around.expr;
            within = around.within?;
        }
        None
    }

    /// `site` and every site among its arguments, however deep, in source order.
    pub(super) fn with_inside(&self, site: &'m CallSite) -> Vec<&'m CallSite> {
        let mut found = vec![site];
        let mut at = 0;
        while at < found.len() && found.len() < 256 {
            let site = found[at];
            at += 1;
            let inside = self.inside.get(&(site.file, site.expr));
            found.extend(inside.into_iter().flatten());
        }
        found
    }
}
