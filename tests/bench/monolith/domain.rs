//! The domain of an area, how it is stored, and what others are offered of it.

use std::rc::Rc;

use super::body::{self, Reach, predicate};
use super::plan::{Area, COMPANY};
use super::random::Random;
use super::shapes::{Enumeration, Method, Service, Shape, Ty};
use super::source::Source;
use super::words;
use super::write::Place;

/// Writes all of it.
pub(super) fn write(random: &mut Random, area: &Area, place: &mut Place<'_, '_>) {
    let domain = |name: &str| format!("Domain/{}/{name}", area.plural());
    for enumeration in [&area.state, &area.kind] {
        place.product(&domain(&enumeration.name), |source| {
            write_enumeration(enumeration, source);
        });
    }
    place.product(&domain(&area.value.name), |source| {
        write_value(random, &area.value, source);
    });
    place.product(&domain(&area.root.name), |source| {
        write_entity(random, &area.root, Some(area), source);
    });
    for child in &area.children {
        place.product(&domain(&child.name), |source| {
            write_entity(random, child, None, source);
        });
    }
    for suffix in ["Changed", "Completed"] {
        let name = format!("{}{suffix}", area.name);
        place.product(&domain(&name), |source| {
            write_event(&name, &area.root, source);
        });
    }
    place.product(&domain(&area.repository.name), |source| {
        write_interface(&area.repository, &[], source);
    });
    for policy in &area.policies {
        place.product(&domain(&policy.name), |source| {
            write_policy(random, area, policy, source);
        });
    }
    let data = |name: &str| format!("Data/{}/{name}", area.plural());
    let name = format!("{}Repository", area.name);
    let boundary = place.boundary;
    place.product(&data(&name), |source| {
        write_repository(random, area, boundary, &name, source);
    });
    for entity in std::iter::once(&area.root).chain(&area.children) {
        let name = format!("{}Configuration", entity.name);
        place.product(&data(&name), |source| {
            write_configuration(entity, &name, source);
        });
    }
    if area.is_offered {
        let contract = |name: &str| format!("Contracts/{name}");
        place.product(&contract(&area.summary.name), |source| {
            write_data(&area.summary, source);
        });
        place.product(&contract(&area.directory.name), |source| {
            write_interface(&area.directory, &[], source);
        });
        let name = format!("{}CompletedIntegrationEvent", area.name);
        place.product(&contract(&name), |source| {
            write_integration_event(&name, source);
        });
    }
}

fn write_enumeration(enumeration: &Enumeration, source: &mut Source) {
    source.open(&format!("public enum {}", enumeration.name));
    for (value, member) in enumeration.members.iter().enumerate() {
        source.line(&format!("{member} = {value},"));
    }
    source.close();
}

/// A class that only carries data.
pub(super) fn write_data(shape: &Shape, source: &mut Source) {
    source.open(&format!("public class {}", shape.name));
    for (name, ty) in shape.own() {
        let ty = ty.spell(source);
        source.line(&format!("public {ty} {name} {{ get; set; }}"));
        source.line("");
    }
    source.line(&format!("public bool IsSameAs({} other)", shape.name));
    source.line("{");
    source.indent();
    source.line("return other != null");
    for (name, ty) in shape.own() {
        if ty.is_simple() {
            source.line(&format!("    && {name} == other.{name}"));
        }
    }
    source.line("    && ReferenceEquals(GetType(), other.GetType());");
    source.close();
    source.close();
}

fn write_value(random: &mut Random, shape: &Shape, source: &mut Source) {
    source.summary("Terms that were agreed on; they are replaced, not changed.");
    source.open(&format!("public sealed class {}", shape.name));
    let parameters: Vec<String> = shape
        .own()
        .iter()
        .map(|(name, ty)| format!("{} {}", ty.spell(source), words::camel(name)))
        .collect();
    source.open(&format!("public {}({})", shape.name, parameters.join(", ")));
    for (name, _) in shape.own() {
        source.line(&format!("{name} = {};", words::camel(name)));
    }
    source.close();
    for (name, ty) in shape.own() {
        let ty = ty.spell(source);
        source.line("");
        source.line(&format!("public {ty} {name} {{ get; private set; }}"));
    }
    let method = |name: &str, result| Method {
        name: name.to_owned(),
        parameters: Vec::new(),
        result: Some(result),
    };
    let reach = Reach {
        own: shape.own(),
        services: &[],
        has_ambient: false,
    };
    for method in [
        method("Evaluate", Ty::Decimal),
        method("IsWithinLimits", Ty::Bool),
    ] {
        source.line("");
        let head = format!("public {}", method.head(source));
        let lines = random.skewed(3);
        body::method(random, source, &head, &method, reach, lines);
    }
    source.close();
}

fn write_entity(random: &mut Random, shape: &Rc<Shape>, area: Option<&Area>, source: &mut Source) {
    source.uses(&format!("{COMPANY}.Common"));
    source.open(&format!("public class {} : Entity", shape.name));
    for (name, ty) in shape.own() {
        if let Ty::Many(_) = ty {
            let ty = ty.spell(source);
            source.line(&format!(
                "private {ty} _{} = new {ty}();",
                words::camel(name)
            ));
            source.line("");
        }
    }
    for (name, ty) in shape.own() {
        let spelled = ty.spell(source);
        if let Ty::Many(_) = ty {
            source.open(&format!("public {spelled} {name}"));
            source.line(&format!("get {{ return _{}; }}", words::camel(name)));
            source.line(&format!("set {{ _{} = value; }}", words::camel(name)));
            source.close();
        } else {
            source.line(&format!("public {spelled} {name} {{ get; set; }}"));
        }
        source.line("");
    }
    let reach = Reach {
        own: &shape.properties,
        services: &[],
        has_ambient: false,
    };
    let count = random.between(2, 8);
    for method in entity_methods(random, area, count) {
        let head = format!("public {}", method.head(source));
        let lines = random.skewed(4);
        body::method(random, source, &head, &method, reach, lines);
        source.line("");
    }
    if let Some(area) = area {
        write_transitions(area, source);
    }
    source.open("public override string ToString()");
    source.line("return GetType().Name + \" \" + Id;");
    source.close();
    source.close();
}

fn entity_methods(random: &mut Random, area: Option<&Area>, count: usize) -> Vec<Method> {
    let mut methods = Vec::new();
    for step in 0..count {
        let name = format!(
            "{}{}",
            words::VERBS[(step * 5) % words::VERBS.len()],
            random.pick(&words::OBJECTS)
        );
        let mut parameters = vec![("amount".to_owned(), Ty::Decimal)];
        if let Some(child) = area
            .and_then(|area| area.children.first())
            .filter(|_| random.percent(50))
        {
            parameters.push((words::camel(&child.name), Ty::Object(Rc::clone(child))));
        } else {
            parameters.push(("asOf".to_owned(), Ty::Date));
        }
        let result =
            [None, Some(Ty::Decimal), Some(Ty::Bool), Some(Ty::Int)][random.below(4)].clone();
        methods.push(Method {
            name,
            parameters,
            result,
        });
    }
    methods
}

fn write_transitions(area: &Area, source: &mut Source) {
    for (suffix, state) in [("Changed", 1), ("Completed", 2)] {
        source.open(&format!("public void Mark{suffix}()"));
        let (from, to) = (area.state.members[state - 1], area.state.members[state]);
        source.open(&format!("if (State != {}.{from})", area.state.name));
        source.line(&format!(
            "throw new DomainException(\"Only what is {from} can become {to}.\");"
        ));
        source.close();
        source.line(&format!("State = {}.{to};", area.state.name));
        source.line(&format!("Raise(new {}{suffix}(Id));", area.name));
        source.close();
        source.line("");
    }
}

fn write_event(name: &str, root: &Shape, source: &mut Source) {
    source.uses("System");
    source.uses(&format!("{COMPANY}.Common"));
    source.summary(&format!("Raised by <see cref=\"{}\"/>.", root.name));
    source.open(&format!("public class {name} : DomainEvent"));
    source.open(&format!("public {name}(Guid id)"));
    source.line("EntityId = id;");
    source.close();
    source.line("");
    source.line("public Guid EntityId { get; private set; }");
    source.close();
}

fn write_integration_event(name: &str, source: &mut Source) {
    source.uses("System");
    source.uses(&format!("{COMPANY}.Common"));
    source.open(&format!("public class {name} : IntegrationEvent"));
    source.open(&format!("public {name}(Guid entityId, decimal amount)"));
    source.line("EntityId = entityId;");
    source.line("Amount = amount;");
    source.close();
    source.line("");
    source.line("public Guid EntityId { get; private set; }");
    source.line("");
    source.line("public decimal Amount { get; private set; }");
    source.close();
}

/// An interface with the methods of `service`, and more lines.
pub(super) fn write_interface(service: &Service, more: &[String], source: &mut Source) {
    source.open(&format!("public interface {}", service.name));
    let mut first = true;
    for method in &service.methods {
        if !std::mem::take(&mut first) {
            source.line("");
        }
        let head = method.head(source);
        source.line(&format!("{head};"));
    }
    for line in more {
        source.line("");
        source.line(line);
    }
    source.close();
}

fn write_policy(random: &mut Random, area: &Area, policy: &Service, source: &mut Source) {
    source.summary("Rules that need nothing but what they are given.");
    source.open(&format!("public class {}", policy.name));
    source.line(&format!(
        "private const decimal Tolerance = {}.5m;",
        random.between(0, 20)
    ));
    let reach = Reach {
        own: &[],
        services: &[],
        has_ambient: false,
    };
    for method in &policy.methods {
        source.line("");
        if random.percent(30) {
            source.summary("Follows the printed rules of the department.");
        }
        let head = format!("public {}", method.head(source));
        let lines = random.skewed(8);
        body::method(random, source, &head, method, reach, lines);
    }
    source.line("");
    source.open(&format!(
        "public bool IsRelevant({} candidate)",
        area.root.name
    ));
    source.line(&format!(
        "return candidate != null && candidate.State == {}.{};",
        area.state.name, area.state.members[1]
    ));
    source.close();
    source.close();
}

fn write_repository(
    random: &mut Random,
    area: &Area,
    boundary: &str,
    name: &str,
    source: &mut Source,
) {
    source.uses("System");
    source.uses("System.Collections.Generic");
    source.uses("System.Linq");
    source.uses(&area.root.namespace);
    source.uses(&format!("{COMPANY}.{boundary}.Data"));
    let (root, set) = (&area.root.name, area.plural());
    source.open(&format!("public class {name} : {}", area.repository.name));
    source.line(&format!("private readonly {boundary}DbContext _context;"));
    source.line("");
    source.open(&format!("public {name}({boundary}DbContext context)"));
    source.line("_context = context;");
    source.close();
    source.line("");
    source.open(&format!("public {root} Find(Guid id)"));
    source.line(&format!(
        "return _context.{set}.FirstOrDefault(entity => entity.Id == id);"
    ));
    source.close();
    source.line("");
    source.open(&format!(
        "public List<{root}> ListByState({} state)",
        area.state.name
    ));
    source.line(&format!("return _context.{set}"));
    source.line("    .Where(entity => entity.State == state)");
    source.line("    .OrderBy(entity => entity.CreatedOn)");
    source.line("    .ToList();");
    source.close();
    source.line("");
    source.open(&format!("public List<{root}> ListDue(DateTime due)"));
    let condition = predicate(random, source, &area.root, "entity");
    source.line(&format!(
        "var query = _context.{set}.Where(entity => entity.CreatedOn <= due);"
    ));
    source.line(&format!("query = query.Where(entity => {condition});"));
    source.line("return query.ToList();");
    source.close();
    source.line("");
    source.open(&format!("public void Add({root} entity)"));
    source.line(&format!("_context.{set}.Add(entity);"));
    source.line("_context.SaveChanges();");
    source.close();
    source.line("");
    source.open(&format!("public void Remove({root} entity)"));
    source.line(&format!("_context.{set}.Remove(entity);"));
    source.line("_context.SaveChanges();");
    source.close();
    source.close();
}

fn write_configuration(entity: &Shape, name: &str, source: &mut Source) {
    source.uses("Microsoft.EntityFrameworkCore");
    source.uses("Microsoft.EntityFrameworkCore.Metadata.Builders");
    source.uses(&entity.namespace);
    source.open(&format!(
        "public class {name} : IEntityTypeConfiguration<{}>",
        entity.name
    ));
    source.open(&format!(
        "public void Configure(EntityTypeBuilder<{}> builder)",
        entity.name
    ));
    source.line(&format!(
        "builder.ToTable(\"{}\");",
        words::plural(&entity.name)
    ));
    source.line("builder.HasKey(entity => entity.Id);");
    for (name, ty) in entity.own() {
        match ty {
            Ty::Text => source.line(&format!(
                "builder.Property(entity => entity.{name}).HasMaxLength(200);"
            )),
            Ty::Decimal | Ty::Int | Ty::Date => {
                source.line(&format!(
                    "builder.Property(entity => entity.{name}).IsRequired();"
                ));
            }
            _ => {}
        }
    }
    source.close();
    source.close();
}
