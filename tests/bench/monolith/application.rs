//! The application layer of an area: services, commands, queries, what listens to events.

use std::rc::Rc;

use super::body::{self, Reach};
use super::domain::{write_data, write_interface};
use super::plan::{Area, AreaId, Boundary, COMPANY};
use super::random::Random;
use super::shapes::{Method, Service, Shape, Ty};
use super::source::Source;
use super::words;
use super::write::Place;

/// An area among all.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) boundaries: &'a [Boundary],
    pub(super) boundary: usize,
    pub(super) area: &'a Area,
}

impl<'a> Around<'a> {
    fn at(&self, (boundary, area): AreaId) -> &'a Area {
        &self.boundaries[boundary].areas[area]
    }

    fn neighbours(&self) -> impl Iterator<Item = &'a Area> + use<'a> {
        let areas = &self.boundaries[self.boundary].areas;
        self.area.neighbours.iter().map(move |&at| &areas[at])
    }
}

/// Fields and what they hold.
type Fields = Vec<(String, Rc<Service>)>;

fn field(service: &Rc<Service>) -> (String, Rc<Service>) {
    (
        format!("_{}", words::camel(service.plain_name())),
        Rc::clone(service),
    )
}

/// Writes all of it.
pub(super) fn write(random: &mut Random, around: Around<'_>, place: &mut Place<'_, '_>) {
    let area = around.area;
    let path = |name: &str| format!("Application/{}/{name}", area.plural());
    place.product(&path(&area.service.name), |source| {
        write_interface(&area.service, &[], source);
    });
    let name = format!("{}Service", area.name);
    place.product(&path(&name), |source| {
        write_service(random, around, &name, source);
    });
    for helper in &area.helpers {
        place.product(&path(&helper.name), |source| {
            write_helper(random, around, helper, source);
        });
    }
    place.product(&path(&area.dto.name), |source| {
        write_data(&area.dto, source);
    });
    let name = format!("{}Mapper", area.name);
    place.product(&path(&name), |source| write_mapper(area, &name, source));
    for verb in ["Create", "Change", "Complete"]
        .iter()
        .take(random.between(2, 3))
    {
        let name = format!("{verb}{}Command", area.name);
        place.product(&path(&name), |source| write_command(area, &name, source));
        let handler = format!("{name}Handler");
        place.product(&path(&handler), |source| {
            write_command_handler(random, around, &name, &handler, source);
        });
    }
    for verb in ["Get", "List"].iter().take(random.between(1, 2)) {
        let name = format!("{verb}{}Query", area.name);
        let many = *verb == "List";
        place.product(&path(&name), |source| {
            write_query(area, &name, many, source);
        });
        let handler = format!("{name}Handler");
        place.product(&path(&handler), |source| {
            write_query_handler(area, &name, many, source);
        });
    }
    for suffix in ["Changed", "Completed"] {
        let name = format!("{}{suffix}Handler", area.name);
        place.product(&path(&name), |source| {
            write_event_handler(
                random,
                around,
                &format!("{}{suffix}", area.name),
                &name,
                source,
            );
        });
    }
    for &heard in &area.heard {
        let other = around.at(heard);
        let name = format!("{}On{}Completed", area.name, other.name);
        place.product(&path(&name), |source| {
            write_listener(random, around, other, &name, source);
        });
    }
    if area.is_offered {
        let name = format!("{}Directory", area.name);
        place.product(&path(&name), |source| write_directory(area, &name, source));
    }
}

/// Fields, and a constructor that sets them.
fn write_fields(class: &str, fields: &Fields, is_ambient: bool, source: &mut Source) {
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, service) in fields {
        source.uses(&service.namespace);
        all.push((service.name.clone(), name.clone()));
    }
    if is_ambient {
        source.uses(&format!("{COMPANY}.Common"));
        source.uses("Microsoft.Extensions.Logging");
        all.push(("IClock".to_owned(), "_clock".to_owned()));
        all.push(("IAuditLog".to_owned(), "_audit".to_owned()));
        all.push((format!("ILogger<{class}>"), "_logger".to_owned()));
    }
    for (ty, name) in &all {
        source.line(&format!("private readonly {ty} {name};"));
    }
    source.line("");
    source.line(&format!("public {class}("));
    for (at, (ty, name)) in all.iter().enumerate() {
        let end = if at + 1 < all.len() { "," } else { ")" };
        source.line(&format!("    {ty} {}{end}", &name[1..]));
    }
    source.line("{");
    source.indent();
    for (_, name) in &all {
        source.line(&format!("{name} = {};", &name[1..]));
    }
    source.close();
}

/// What the service of an area works with.
fn collaborators(around: Around<'_>) -> Fields {
    let area = around.area;
    let mut fields = vec![field(&area.repository)];
    fields.extend(area.policies.iter().map(field));
    fields.extend(around.neighbours().map(|area| field(&area.service)));
    fields.extend(
        area.foreign
            .iter()
            .map(|&id| field(&around.at(id).directory)),
    );
    fields.extend(
        area.direct
            .iter()
            .map(|&id| field(&around.at(id).repository)),
    );
    fields.sort_by(|a, b| a.0.cmp(&b.0));
    fields.dedup_by(|a, b| a.0 == b.0);
    fields
}

fn write_service(random: &mut Random, around: Around<'_>, name: &str, source: &mut Source) {
    let area = around.area;
    source.summary(&format!(
        "What can be done with <see cref=\"{}\"/>.",
        area.root.name
    ));
    source.uses(&area.root.namespace);
    source.open(&format!("public class {name} : {}", area.service.name));
    let fields = collaborators(around);
    write_fields(name, &fields, true, source);
    let reach = Reach {
        own: &[],
        services: &fields,
        has_ambient: true,
    };
    for method in &area.service.methods {
        source.line("");
        let head = format!("public {}", method.head(source));
        let lines = random.skewed(10);
        body::method(random, source, &head, method, reach, lines);
    }
    source.close();
}

fn write_helper(random: &mut Random, around: Around<'_>, helper: &Service, source: &mut Source) {
    let area = around.area;
    source.open(&format!("public class {}", helper.name));
    let mut fields = vec![field(&area.repository)];
    if random.percent(60) {
        fields.push(field(&area.service));
    }
    for neighbour in around.neighbours() {
        match random.below(4) {
            0 => fields.push(field(&neighbour.repository)),
            1 => fields.push(field(&neighbour.service)),
            _ => {}
        }
    }
    write_fields(&helper.name, &fields, true, source);
    let reach = Reach {
        own: &[],
        services: &fields,
        has_ambient: true,
    };
    for method in &helper.methods {
        source.line("");
        if random.percent(25) {
            source.summary("Runs at night, and may be started by hand.");
        }
        let head = format!("public {}", method.head(source));
        let lines = random.skewed(9);
        body::method(random, source, &head, method, reach, lines);
    }
    source.close();
}

fn write_mapper(area: &Area, name: &str, source: &mut Source) {
    source.uses("System.Collections.Generic");
    source.uses("System.Linq");
    source.uses(&area.root.namespace);
    let (root, dto) = (&area.root.name, &area.dto.name);
    source.open(&format!("public static class {name}"));
    source.open(&format!("public static {dto} ToDto(this {root} entity)"));
    source.open("if (entity == null)");
    source.line("return null;");
    source.close();
    source.line(&format!("return new {dto}"));
    source.line("{");
    for (property, _) in area.dto.own() {
        source.line(&format!("    {property} = entity.{property},"));
    }
    source.line("};");
    source.close();
    source.line("");
    source.open(&format!(
        "public static List<{dto}> ToDtos(this IEnumerable<{root}> entities)"
    ));
    source.line("return entities.Select(entity => entity.ToDto()).ToList();");
    source.close();
    source.close();
}

fn write_command(area: &Area, name: &str, source: &mut Source) {
    source.uses("System");
    source.uses("MediatR");
    source.open(&format!("public class {name} : IRequest<Guid>"));
    source.line("public Guid Id { get; set; }");
    for (property, ty) in area
        .root
        .own()
        .iter()
        .filter(|(_, ty)| ty.is_simple())
        .take(5)
    {
        source.line("");
        let ty = ty.spell(source);
        source.line(&format!("public {ty} {property} {{ get; set; }}"));
    }
    source.close();
}

fn handling(request: &str, result: &str, source: &mut Source) {
    source.uses("System.Threading");
    source.uses("System.Threading.Tasks");
    source.line("");
    source.open(&format!(
        "public Task<{result}> Handle({request} request, CancellationToken cancellationToken)"
    ));
}

fn write_command_handler(
    random: &mut Random,
    around: Around<'_>,
    request: &str,
    name: &str,
    source: &mut Source,
) {
    let area = around.area;
    source.uses("System");
    source.uses("MediatR");
    source.uses(&area.root.namespace);
    source.open(&format!(
        "public class {name} : IRequestHandler<{request}, Guid>"
    ));
    let mut fields = vec![field(&area.repository), field(&area.service)];
    fields.extend(
        around
            .neighbours()
            .filter(|_| random.percent(30))
            .map(|area| field(&area.service)),
    );
    fields.extend(
        area.foreign
            .first()
            .map(|&id| field(&around.at(id).directory)),
    );
    write_fields(name, &fields, true, source);
    handling(request, "Guid", source);
    let (root, repository) = (&area.root.name, &fields[0].0);
    if request.starts_with("Create") {
        source.line(&format!(
            "var entity = new {root} {{ Id = Guid.NewGuid(), CreatedOn = _clock.Now }};"
        ));
    } else {
        source.line(&format!("var entity = {repository}.Find(request.Id);"));
        source.open("if (entity == null)");
        source.line(&format!(
            "throw new NotFoundException(\"{root}\", request.Id);"
        ));
        source.close();
    }
    for (property, _) in area
        .root
        .own()
        .iter()
        .filter(|(_, ty)| ty.is_simple())
        .take(5)
    {
        source.line(&format!("entity.{property} = request.{property};"));
    }
    source.line("Adjust(entity, _clock.Now);");
    if request.starts_with("Create") {
        source.line(&format!("{repository}.Add(entity);"));
    }
    if request.starts_with("Complete") {
        source.line("entity.MarkCompleted();");
    }
    source.line("return Task.FromResult(entity.Id);");
    source.close();
    source.line("");
    let adjust = Method {
        name: "Adjust".to_owned(),
        parameters: vec![
            ("entity".to_owned(), Ty::Object(Rc::clone(&area.root))),
            ("now".to_owned(), Ty::Date),
        ],
        result: None,
    };
    let reach = Reach {
        own: &[],
        services: &fields,
        has_ambient: true,
    };
    let head = format!("private {}", adjust.head(source));
    let lines = random.skewed(6);
    body::method(random, source, &head, &adjust, reach, lines);
    source.close();
}

fn result_of(area: &Area, many: bool, source: &mut Source) -> String {
    if many {
        source.uses("System.Collections.Generic");
        return format!("List<{}>", area.dto.name);
    }
    area.dto.name.clone()
}

fn write_query(area: &Area, name: &str, many: bool, source: &mut Source) {
    source.uses("System");
    source.uses("MediatR");
    let result = result_of(area, many, source);
    source.open(&format!("public class {name} : IRequest<{result}>"));
    source.line("public Guid Id { get; set; }");
    source.line("");
    source.line("public DateTime Since { get; set; }");
    source.close();
}

fn write_query_handler(area: &Area, request: &str, many: bool, source: &mut Source) {
    source.uses("MediatR");
    let result = result_of(area, many, source);
    let name = format!("{request}Handler");
    source.open(&format!(
        "public class {name} : IRequestHandler<{request}, {result}>"
    ));
    let fields = vec![field(&area.repository)];
    write_fields(&name, &fields, false, source);
    handling(request, &result, source);
    let repository = &fields[0].0;
    if many {
        source.line(&format!("var found = {repository}.ListDue(request.Since);"));
        source.line("return Task.FromResult(found.ToDtos());");
    } else {
        source.line(&format!("var found = {repository}.Find(request.Id);"));
        source.line("return Task.FromResult(found.ToDto());");
    }
    source.close();
    source.close();
}

fn notified(event: &str, source: &mut Source) {
    source.uses("System.Threading");
    source.uses("System.Threading.Tasks");
    source.line("");
    source.open(&format!(
        "public Task Handle({event} notification, CancellationToken cancellationToken)"
    ));
}

fn write_event_handler(
    random: &mut Random,
    around: Around<'_>,
    event: &str,
    name: &str,
    source: &mut Source,
) {
    let area = around.area;
    source.uses("MediatR");
    source.uses(&area.root.namespace);
    source.uses(&format!("{COMPANY}.Common"));
    source.open(&format!(
        "public class {name} : INotificationHandler<{event}>"
    ));
    let mut fields = vec![field(&area.repository), field(&area.service)];
    fields.extend(
        around
            .neighbours()
            .filter(|_| random.percent(30))
            .map(|area| field(&area.service)),
    );
    write_fields(name, &fields, true, source);
    notified(event, source);
    source.line(&format!(
        "var entity = {}.Find(notification.EntityId);",
        fields[0].0
    ));
    source.open("if (entity != null)");
    source.line("FollowUp(entity, notification.OccurredOn);");
    source.close();
    source.line("return Task.CompletedTask;");
    source.close();
    source.line("");
    write_follow_up(random, &area.root, &fields, source);
    source.close();
}

fn write_follow_up(random: &mut Random, root: &Rc<Shape>, fields: &Fields, source: &mut Source) {
    let method = Method {
        name: "FollowUp".to_owned(),
        parameters: vec![
            ("entity".to_owned(), Ty::Object(Rc::clone(root))),
            ("occurredOn".to_owned(), Ty::Date),
        ],
        result: None,
    };
    let reach = Reach {
        own: &[],
        services: fields,
        has_ambient: true,
    };
    let head = format!("private {}", method.head(source));
    let lines = random.skewed(5);
    body::method(random, source, &head, &method, reach, lines);
}

/// Listens to an event of another boundary.
fn write_listener(
    random: &mut Random,
    around: Around<'_>,
    other: &Area,
    name: &str,
    source: &mut Source,
) {
    let area = around.area;
    let event = format!("{}CompletedIntegrationEvent", other.name);
    source.uses("MediatR");
    source.uses(&other.summary.namespace);
    source.open(&format!(
        "public class {name} : INotificationHandler<{event}>"
    ));
    let fields = vec![field(&area.repository), field(&area.service)];
    write_fields(name, &fields, true, source);
    notified(&event, source);
    source.open(&format!(
        "foreach (var entity in {}.ListDue(notification.OccurredOn))",
        fields[0].0
    ));
    source.line("FollowUp(entity, notification.OccurredOn);");
    source.close();
    source.line("return Task.CompletedTask;");
    source.close();
    source.line("");
    write_follow_up(random, &area.root, &fields, source);
    source.close();
}

fn write_directory(area: &Area, name: &str, source: &mut Source) {
    source.uses("System");
    source.uses("System.Collections.Generic");
    source.uses("System.Linq");
    source.uses(&area.root.namespace);
    source.uses(&area.summary.namespace);
    let (root, summary) = (&area.root.name, &area.summary.name);
    source.open(&format!("public class {name} : {}", area.directory.name));
    let fields = vec![field(&area.repository)];
    write_fields(name, &fields, false, source);
    let repository = &fields[0].0;
    source.line("");
    source.open(&format!("public {summary} Describe(Guid id)"));
    source.line(&format!("return Summarize({repository}.Find(id));"));
    source.close();
    source.line("");
    source.open(&format!(
        "public List<{summary}> ListChanged(DateTime since)"
    ));
    source.line(&format!(
        "return {repository}.ListDue(since).Select(Summarize).ToList();"
    ));
    source.close();
    source.line("");
    source.open("public bool IsAvailable(Guid id)");
    source.line(&format!("return {repository}.Find(id) != null;"));
    source.close();
    source.line("");
    source.open("public decimal AmountOn(Guid id, DateTime on)");
    source.line(&format!("var entity = {repository}.Find(id);"));
    source.line("return entity == null || entity.CreatedOn > on ? 0m : entity.Terms.Evaluate();");
    source.close();
    source.line("");
    source.open(&format!(
        "private static {summary} Summarize({root} entity)"
    ));
    source.line(&format!("return new {summary}"));
    source.line("{");
    for (property, _) in area.summary.own() {
        source.line(&format!("    {property} = entity.{property},"));
    }
    source.line("};");
    source.close();
    source.close();
}
