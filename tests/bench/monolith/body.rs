//! Method bodies: statements that are typed, so that they compile, and look like business code from a distance.
//!
//! Every local has a name of its own within its method, every expression the type that is asked for, and constants are
//! small and joined with what is no constant.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::random::Random;
use super::shapes::{Method, Service, Shape, Ty};
use super::source::Source;
use super::words::{COMMENTS, LOCALS, camel};

/// What a body can reach.
#[derive(Clone, Copy)]
pub(super) struct Reach<'r> {
    /// Its own class's properties.
    pub(super) own: &'r [(String, Ty)],
    /// Fields and what they hold.
    pub(super) services: &'r [(String, Rc<Service>)],
    /// Whether there are `_clock`, `_audit` and `_logger`.
    pub(super) has_ambient: bool,
}

struct Local {
    name: String,
    ty: Ty,
    assignable: bool,
}

struct Body<'b> {
    random: &'b mut Random,
    source: &'b mut Source,
    reach: Reach<'b>,
    names: BTreeMap<String, usize>,
    locals: Vec<Local>,
    left: usize,
}

/// Writes a method of about so many lines.
pub(super) fn method(
    random: &mut Random,
    source: &mut Source,
    head: &str,
    method: &Method,
    reach: Reach<'_>,
    lines: usize,
) {
    source.open(head);
    let mut body = Body {
        names: method
            .parameters
            .iter()
            .map(|(name, _)| (name.clone(), 1))
            .collect(),
        locals: Vec::new(),
        left: lines,
        random,
        source,
        reach,
    };
    let own = reach.own.iter().map(|(name, ty)| (name, ty, true));
    let parameters = method.parameters.iter().map(|(name, ty)| (name, ty, false));
    body.locals = own
        .chain(parameters)
        .map(|(name, ty, assignable)| Local {
            name: name.clone(),
            ty: ty.clone(),
            assignable,
        })
        .collect();
    body.guard(method);
    while body.left > 0 {
        body.statement(0);
    }
    if let Some(result) = &method.result {
        let value = body.expression(result, 1);
        body.source.line(&format!("return {value};"));
    }
    source.close();
}

/// A condition on `name` that an expression tree can hold.
pub(super) fn predicate(
    random: &mut Random,
    source: &mut Source,
    shape: &Shape,
    name: &str,
) -> String {
    let simple: Vec<&(String, Ty)> = shape
        .own()
        .iter()
        .filter(|(_, ty)| ty.is_simple())
        .collect();
    let Some((property, ty)) = simple.get(random.below(simple.len())) else {
        return format!("{name} != null");
    };
    match ty {
        Ty::Int => format!("{name}.{property} > {}", random.between(1, 90)),
        Ty::Decimal => format!("{name}.{property} >= {}m", random.between(1, 900)),
        Ty::Text => format!("{name}.{property} != null"),
        Ty::Bool => format!("{name}.{property}"),
        Ty::Date => {
            source.uses("System");
            format!("{name}.{property} > DateTime.Today")
        }
        Ty::Enum(of) => {
            source.uses(&of.namespace);
            format!(
                "{name}.{property} == {}.{}",
                of.name,
                random.pick(&of.members)
            )
        }
        Ty::Guid | Ty::Object(_) | Ty::Many(_) => {
            source.uses("System");
            format!("{name}.{property} != default(Guid)")
        }
    }
}

impl Body<'_> {
    fn fresh(&mut self, base: &str) -> String {
        let count = self.names.entry(base.to_owned()).or_default();
        *count += 1;
        if *count == 1 {
            return base.to_owned();
        }
        let numbered = format!("{base}{count}");
        self.names.insert(numbered.clone(), 1);
        numbered
    }

    fn line(&mut self, text: &str) {
        self.source.line(text);
        self.left = self.left.saturating_sub(1);
    }

    fn declare(&mut self, ty: &Ty) {
        let value = self.expression(ty, 2);
        let base = match ty {
            Ty::Object(of) => camel(&of.name),
            _ => (*self.random.pick(&LOCALS)).to_owned(),
        };
        let name = self.fresh(&base);
        let spelled = if self.random.percent(70) {
            "var".to_owned()
        } else {
            ty.spell(self.source)
        };
        self.line(&format!("{spelled} {name} = {value};"));
        self.locals.push(Local {
            name,
            ty: ty.clone(),
            assignable: true,
        });
    }

    fn guard(&mut self, method: &Method) {
        for (name, ty) in &method.parameters {
            let call = match ty {
                Ty::Object(_) | Ty::Many(_) => format!("Guard.NotNull({name}, nameof({name}));"),
                Ty::Text => format!("Guard.NotEmpty({name}, nameof({name}));"),
                Ty::Int => format!("Guard.NotNegative({name}, nameof({name}));"),
                _ => continue,
            };
            if self.random.percent(40) {
                self.source.uses("Meridian.Common");
                self.line(&call);
            }
        }
    }

    fn statement(&mut self, depth: usize) {
        match self.random.below(100) {
            0..28 => {
                let ty = self.plain_type();
                self.declare(&ty);
            }
            28..46 => self.assign(),
            46..62 if depth < 3 => self.condition(depth),
            62..70 if depth < 2 => self.walk(depth),
            70..82 => self.call(),
            82..87 => self.note(),
            87..92 if self.reach.has_ambient => self.log(),
            92..96 if depth < 2 => self.cases(),
            _ => self.pick_some(),
        }
    }

    fn plain_type(&mut self) -> Ty {
        match self.random.below(6) {
            0 | 1 => Ty::Decimal,
            2 => Ty::Int,
            3 => Ty::Text,
            4 => Ty::Bool,
            _ => Ty::Date,
        }
    }

    fn assign(&mut self) {
        let start = self.random.below(self.locals.len());
        let count = self.locals.len();
        let found = (0..count).map(|step| (start + step) % count).find(|&at| {
            let local = &self.locals[at];
            local.assignable && local.ty.is_simple() && !matches!(local.ty, Ty::Guid)
        });
        let Some(at) = found else {
            let ty = self.plain_type();
            return self.declare(&ty);
        };
        let (name, ty) = (self.locals[at].name.clone(), self.locals[at].ty.clone());
        let value = self.expression(&ty, 2);
        let line = match ty {
            Ty::Decimal | Ty::Int if self.random.percent(40) => format!("{name} += {value};"),
            _ => format!("{name} = {value};"),
        };
        self.line(&line);
    }

    fn block(&mut self, depth: usize, most: usize) {
        let locals = self.locals.len();
        for _ in 0..self.random.between(1, most) {
            self.statement(depth + 1);
        }
        self.locals.truncate(locals);
        self.left = self.left.saturating_sub(2);
        self.source.close();
    }

    fn condition(&mut self, depth: usize) {
        let condition = self.expression(&Ty::Bool, 2);
        self.source.open(&format!("if ({condition})"));
        if self.random.percent(15) {
            self.source.uses("Meridian.Common");
            let what = *self.random.pick(&LOCALS);
            self.line(&format!(
                "throw new DomainException(\"The {what} is not as expected.\");"
            ));
            self.left = self.left.saturating_sub(2);
            self.source.close();
            return;
        }
        self.block(depth, 3);
        if self.random.percent(25) {
            self.source.open("else");
            self.block(depth, 2);
        }
    }

    /// A local or a property of one that holds many.
    fn many(&mut self) -> Option<(String, Rc<Shape>)> {
        let count = self.locals.len();
        let start = self.random.below(count);
        (0..count)
            .map(|step| &self.locals[(start + step) % count])
            .find_map(|local| match &local.ty {
                Ty::Many(of) => Some((local.name.clone(), Rc::clone(of))),
                Ty::Object(shape) => shape.properties.iter().find_map(|(name, ty)| match ty {
                    Ty::Many(of) => Some((format!("{}.{name}", local.name), Rc::clone(of))),
                    _ => None,
                }),
                _ => None,
            })
    }

    fn walk(&mut self, depth: usize) {
        let Some((path, of)) = self.many() else {
            return self.call();
        };
        let name = self.fresh(&camel(&of.name));
        self.source.open(&format!("foreach (var {name} in {path})"));
        self.locals.push(Local {
            name,
            ty: Ty::Object(of),
            assignable: false,
        });
        self.block(depth, 4);
        self.locals.pop();
    }

    fn call(&mut self) {
        if self.reach.services.is_empty() {
            return self.assign();
        }
        let (field, service) = self.random.pick(self.reach.services);
        if service.methods.is_empty() {
            return self.assign();
        }
        let method = self.random.pick(&service.methods);
        let arguments: Vec<String> = method
            .parameters
            .iter()
            .map(|(_, ty)| self.expression(ty, 1))
            .collect();
        let call = format!("{field}.{}({})", method.name, arguments.join(", "));
        let Some(result) = &method.result else {
            return self.line(&format!("{call};"));
        };
        let base = match result {
            Ty::Object(of) => camel(&of.name),
            _ => (*self.random.pick(&LOCALS)).to_owned(),
        };
        let name = self.fresh(&base);
        self.line(&format!("var {name} = {call};"));
        self.locals.push(Local {
            name,
            ty: result.clone(),
            assignable: true,
        });
    }

    fn note(&mut self) {
        let text = *self.random.pick(&COMMENTS);
        self.line(&format!("// {text}"));
    }

    fn log(&mut self) {
        let value = self.expression(&Ty::Int, 0);
        let what = *self.random.pick(&LOCALS);
        let line = if self.random.percent(60) {
            self.source.uses("Microsoft.Extensions.Logging");
            format!("_logger.LogInformation(\"The {what} is {{Value}}\", {value});")
        } else {
            format!("_audit.Write(\"{what}\", {value});")
        };
        self.line(&line);
    }

    fn cases(&mut self) {
        let found = self.locals.iter().find_map(|local| match &local.ty {
            Ty::Enum(of) => Some((local.name.clone(), Rc::clone(of))),
            Ty::Object(shape) => shape.properties.iter().find_map(|(name, ty)| match ty {
                Ty::Enum(of) => Some((format!("{}.{name}", local.name), Rc::clone(of))),
                _ => None,
            }),
            _ => None,
        });
        let Some((path, of)) = found else {
            return self.assign();
        };
        self.source.uses(&of.namespace);
        self.source.open(&format!("switch ({path})"));
        let locals = self.locals.len();
        for member in of.members.iter().take(3) {
            self.line(&format!("case {}.{member}:", of.name));
            self.assign();
            self.locals.truncate(locals);
            self.line("break;");
        }
        self.source.close();
    }

    /// A query over what is in memory.
    fn pick_some(&mut self) {
        let Some((path, of)) = self.many() else {
            return self.assign();
        };
        self.source.uses("System.Linq");
        let parameter = self.fresh(&camel(&of.name));
        let condition = predicate(self.random, self.source, &of, &parameter);
        let base = *self.random.pick(&LOCALS);
        let name = self.fresh(base);
        self.line(&format!(
            "var {name} = {path}.Where({parameter} => {condition}).ToList();"
        ));
        self.locals.push(Local {
            name,
            ty: Ty::Many(of),
            assignable: true,
        });
    }

    /// Something at hand of this type: a local, or a property of one.
    fn at_hand(&mut self, ty: &Ty) -> Option<String> {
        let count = self.locals.len();
        let start = self.random.below(count);
        let turn = self.random.below(64);
        (0..count)
            .map(|step| &self.locals[(start + step) % count])
            .find_map(|local| {
                if local.ty.is(ty) {
                    return Some(local.name.clone());
                }
                let Ty::Object(shape) = &local.ty else {
                    return None;
                };
                let width = shape.properties.len();
                let mut properties =
                    (0..width).map(|step| &shape.properties[(turn + step) % width]);
                let (name, _) = properties.find(|(_, of)| of.is(ty))?;
                Some(format!("{}.{name}", local.name))
            })
    }

    fn expression(&mut self, ty: &Ty, depth: usize) -> String {
        let at_hand = self.at_hand(ty);
        if depth == 0 || self.random.percent(35) {
            if let Some(found) = at_hand {
                return found;
            }
            return self.constant(ty);
        }
        let Some(base) = at_hand else {
            return self.constant(ty);
        };
        match ty {
            Ty::Int => self.number(&base),
            Ty::Decimal => self.amount(&base, depth),
            Ty::Text => self.text(&base),
            Ty::Bool => self.truth(&base, depth),
            Ty::Date => match self.random.below(3) {
                0 => format!("{base}.AddDays({})", self.random.between(1, 60)),
                1 if self.reach.has_ambient => "_clock.Now".to_owned(),
                _ => {
                    self.source.uses("Meridian.Common");
                    format!("DateTools.StartOfMonth({base})")
                }
            },
            Ty::Guid | Ty::Enum(_) | Ty::Object(_) | Ty::Many(_) => base,
        }
    }

    fn number(&mut self, base: &str) -> String {
        match self.random.below(4) {
            0 => format!("{base} + {}", self.random.between(1, 40)),
            1 => {
                self.source.uses("System");
                format!("Math.Max({base}, {})", self.random.between(1, 40))
            }
            2 => match self.many() {
                Some((path, _)) => format!("{path}.Count"),
                None => format!("{base} * {}", self.random.between(2, 12)),
            },
            _ => base.to_owned(),
        }
    }

    fn amount(&mut self, base: &str, depth: usize) -> String {
        match self.random.below(5) {
            0 => {
                let other = self.expression(&Ty::Decimal, 0);
                format!("{base} - {other}")
            }
            1 => format!("{base} * {}m", self.random.between(1, 90)),
            2 => {
                self.source.uses("Meridian.Common");
                let inner = self.expression(&Ty::Decimal, depth - 1);
                format!("Money.Round({inner})")
            }
            3 => {
                let Some((path, of)) = self.many() else {
                    return base.to_owned();
                };
                let Some((property, _)) = of.own().iter().find(|(_, ty)| ty.is(&Ty::Decimal))
                else {
                    return base.to_owned();
                };
                self.source.uses("System.Linq");
                let name = self.fresh(&camel(&of.name));
                format!("{path}.Sum({name} => {name}.{property})")
            }
            _ => base.to_owned(),
        }
    }

    fn text(&mut self, base: &str) -> String {
        match self.random.below(4) {
            0 => {
                let other = self.expression(&Ty::Int, 0);
                let what = *self.random.pick(&LOCALS);
                format!("$\"{{{base}}} {what} {{{other}}}\"")
            }
            1 => {
                self.source.uses("Meridian.Common");
                format!(
                    "TextTools.Truncate({base}, {})",
                    self.random.between(10, 80)
                )
            }
            2 => format!("{base}.Trim()"),
            _ => base.to_owned(),
        }
    }

    fn truth(&mut self, base: &str, depth: usize) -> String {
        match self.random.below(6) {
            0 => {
                let (a, limit) = (self.expression(&Ty::Int, 0), self.random.between(1, 99));
                format!("{a} > {limit}")
            }
            1 => {
                let (a, b) = (
                    self.expression(&Ty::Decimal, 0),
                    self.expression(&Ty::Decimal, 0),
                );
                format!("{a} >= {b}")
            }
            2 => {
                let text = self.expression(&Ty::Text, 0);
                format!("!string.IsNullOrEmpty({text})")
            }
            3 if depth > 1 => {
                let other = self.expression(&Ty::Date, 0);
                self.source.uses("Meridian.Common");
                format!("{base} && DateTools.IsWorkday({other})")
            }
            4 => format!("!{base}"),
            _ => base.to_owned(),
        }
    }

    fn constant(&mut self, ty: &Ty) -> String {
        match ty {
            Ty::Int => self.random.between(1, 99).to_string(),
            Ty::Decimal => format!(
                "{}.{}m",
                self.random.between(0, 99),
                self.random.between(0, 9)
            ),
            Ty::Text => format!("\"{}\"", self.random.pick(&LOCALS)),
            Ty::Bool => (if self.random.percent(50) {
                "true"
            } else {
                "false"
            })
            .to_owned(),
            Ty::Date => {
                self.source.uses("System");
                "DateTime.UtcNow".to_owned()
            }
            Ty::Guid => {
                self.source.uses("System");
                "Guid.NewGuid()".to_owned()
            }
            Ty::Enum(of) => {
                self.source.uses(&of.namespace);
                format!("{}.{}", of.name, self.random.pick(&of.members))
            }
            Ty::Object(_) => format!("default({})", ty.spell(self.source)),
            Ty::Many(_) => format!("new {}()", ty.spell(self.source)),
        }
    }
}
