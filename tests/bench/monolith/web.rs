//! What lies around the areas of a boundary: controllers, the context of its database, wiring, tests, a generated client.

use super::plan::{Area, Boundary, COMPANY};
use super::random::Random;
use super::shapes::Ty;
use super::source::Source;
use super::words;
use super::write::Place;

/// Writes what an area shows, and its tests.
pub(super) fn write_area(random: &mut Random, area: &Area, place: &mut Place<'_, '_>) {
    let model = format!("{}ViewModel", area.name);
    let web = |name: &str| format!("Web/{}/{name}", area.plural());
    place.product(&web(&model), |source| write_model(area, &model, source));
    let controller = format!("{}Controller", area.plural());
    place.product(&web(&controller), |source| {
        write_controller(random, area, &controller, source);
    });
    for policy in &area.policies {
        let name = format!("{}Tests", policy.name);
        place.plain(&format!("Tests/{name}"), |source| {
            write_tests(random, area, &policy.name, &name, source);
        });
    }
}

fn write_model(area: &Area, name: &str, source: &mut Source) {
    source.uses(&area.dto.namespace);
    source.open(&format!("public class {name}"));
    source.line(&format!("public {} Current {{ get; set; }}", area.dto.name));
    source.line("");
    source.line("public string Message { get; set; }");
    source.line("");
    source.open("public bool IsEmpty");
    source.line("get { return Current == null; }");
    source.close();
    source.close();
}

fn write_controller(random: &mut Random, area: &Area, name: &str, source: &mut Source) {
    for namespace in [
        "System",
        "System.Collections.Generic",
        "System.Threading.Tasks",
        "MediatR",
        "Microsoft.AspNetCore.Mvc",
    ] {
        source.uses(namespace);
    }
    source.uses(&area.dto.namespace);
    source.line("[ApiController]");
    source.line(&format!(
        "[Route(\"api/{}\")]",
        area.plural().to_lowercase()
    ));
    source.open(&format!("public class {name} : ControllerBase"));
    source.line("private readonly IMediator _mediator;");
    source.line(&format!("private readonly {} _service;", area.service.name));
    source.line("");
    source.open(&format!(
        "public {name}(IMediator mediator, {} service)",
        area.service.name
    ));
    source.line("_mediator = mediator;");
    source.line("_service = service;");
    source.close();
    let (dto, area_name) = (&area.dto.name, &area.name);
    source.line("");
    source.line("[HttpGet(\"{id}\")]");
    source.open(&format!(
        "public async Task<ActionResult<{dto}>> Get(Guid id)"
    ));
    source.line(&format!(
        "var found = await _mediator.Send(new Get{area_name}Query {{ Id = id }});"
    ));
    source.open("if (found == null)");
    source.line("return NotFound();");
    source.close();
    source.line("return found;");
    source.close();
    for verb in ["Create", "Change"] {
        let attribute = if verb == "Create" {
            "[HttpPost]"
        } else {
            "[HttpPut(\"{id}\")]"
        };
        source.line("");
        source.line(attribute);
        let id = if verb == "Create" { "" } else { "Guid id, " };
        source.open(&format!(
            "public async Task<IActionResult> {verb}({id}{verb}{area_name}Command command)"
        ));
        source.open("if (!ModelState.IsValid)");
        source.line("return BadRequest(ModelState);");
        source.close();
        if verb == "Change" {
            source.line("command.Id = id;");
        }
        source.line("var changed = await _mediator.Send(command);");
        source.line("return Ok(changed);");
        source.close();
    }
    source.line("");
    source.line("[HttpGet(\"{id}/model\")]");
    source.open(&format!(
        "public async Task<ActionResult<{area_name}ViewModel>> Model(Guid id)"
    ));
    source.line(&format!("var model = new {area_name}ViewModel();"));
    source.line(&format!(
        "model.Current = await _mediator.Send(new Get{area_name}Query {{ Id = id }});"
    ));
    let message = *random.pick(&words::COMMENTS);
    source.line(&format!("model.Message = \"{message}\";"));
    source.line("return model;");
    source.close();
    source.close();
}

fn write_tests(random: &mut Random, area: &Area, subject: &str, name: &str, source: &mut Source) {
    source.uses("Xunit");
    source.uses(&area.root.namespace);
    source.open(&format!("public class {name}"));
    for case in 0..random.between(2, 5) {
        if case > 0 {
            source.line("");
        }
        let state = random.pick(&area.state.members);
        source.line("[Fact]");
        source.open(&format!(
            "public void Relevance_of_case_{case}_is_as_stated()"
        ));
        source.line(&format!("var subject = new {subject}();"));
        source.line(&format!("var candidate = new {}();", area.root.name));
        source.line(&format!("candidate.State = {}.{state};", area.state.name));
        let expected = if *state == area.state.members[1] {
            "True"
        } else {
            "False"
        };
        source.line(&format!(
            "Assert.{expected}(subject.IsRelevant(candidate));"
        ));
        source.close();
    }
    source.close();
}

/// Writes what a boundary has once.
pub(super) fn write_boundary(random: &mut Random, boundary: &Boundary, place: &mut Place<'_, '_>) {
    let context = format!("{}DbContext", boundary.name);
    place.product(&format!("Data/{context}"), |source| {
        write_context(boundary, &context, source);
    });
    let module = format!("{}Module", boundary.name);
    place.product(&format!("Web/{module}"), |source| {
        write_module(boundary, &module, source);
    });
    if random.percent(30) {
        let client = format!("{}PartnerClient", boundary.name);
        place.plain(&format!("Data/{client}"), |source| {
            write_client(random, boundary, &client, source);
        });
    }
}

fn write_context(boundary: &Boundary, name: &str, source: &mut Source) {
    source.uses("Microsoft.EntityFrameworkCore");
    source.open(&format!("public class {name} : DbContext"));
    source.line(&format!("public {name}(DbContextOptions<{name}> options)"));
    source.line("    : base(options)");
    source.line("{");
    source.line("}");
    let entities = || {
        boundary
            .areas
            .iter()
            .flat_map(|area| std::iter::once(&area.root).chain(&area.children))
    };
    for entity in entities() {
        source.uses(&entity.namespace);
        source.line("");
        source.line(&format!(
            "public DbSet<{0}> {1} {{ get; set; }}",
            entity.name,
            words::plural(&entity.name)
        ));
    }
    source.line("");
    source.open("protected override void OnModelCreating(ModelBuilder builder)");
    for area in &boundary.areas {
        source.uses(&format!(
            "{COMPANY}.{}.Data.{}",
            boundary.name,
            area.plural()
        ));
    }
    for entity in entities() {
        source.line(&format!(
            "builder.ApplyConfiguration(new {}Configuration());",
            entity.name
        ));
    }
    source.close();
    source.close();
}

fn write_module(boundary: &Boundary, name: &str, source: &mut Source) {
    source.uses("Microsoft.EntityFrameworkCore");
    source.uses("Microsoft.Extensions.DependencyInjection");
    source.uses(&format!("{COMPANY}.{}.Data", boundary.name));
    source.open(&format!("public static class {name}"));
    source.open(&format!(
        "public static IServiceCollection Add{}(this IServiceCollection services, string connection)",
        boundary.name
    ));
    source.line(&format!(
        "services.AddDbContext<{}DbContext>(options => options.UseSqlServer(connection));",
        boundary.name
    ));
    for area in &boundary.areas {
        let plural = area.plural();
        for layer in ["Data", "Application", "Domain"] {
            source.uses(&format!("{COMPANY}.{}.{layer}.{plural}", boundary.name));
        }
        let area_name = &area.name;
        source.line(&format!(
            "services.AddScoped<I{area_name}Repository, {area_name}Repository>();"
        ));
        source.line(&format!(
            "services.AddScoped<I{area_name}Service, {area_name}Service>();"
        ));
        if area.is_offered {
            source.uses(&area.summary.namespace);
            source.line(&format!(
                "services.AddScoped<I{area_name}Directory, {area_name}Directory>();"
            ));
        }
        for single in area.policies.iter().chain(&area.helpers) {
            source.line(&format!("services.AddTransient<{}>();", single.name));
        }
    }
    source.line("return services;");
    source.close();
    source.close();
}

/// What a tool wrote from the description of a partner's service.
fn write_client(random: &mut Random, boundary: &Boundary, name: &str, source: &mut Source) {
    source.uses("System");
    source.uses("System.CodeDom.Compiler");
    let generated = "[GeneratedCode(\"System.ServiceModel\", \"4.0.0.0\")]";
    source.line("// <auto-generated>");
    source.line("//     This code was generated by a tool. Changes are lost when it runs again.");
    source.line("// </auto-generated>");
    source.line(generated);
    source.open(&format!("public partial class {name}"));
    source.line("public string Endpoint { get; set; }");
    source.close();
    let size = boundary.areas.len() * random.between(1, 4);
    for index in 0..size {
        source.line("");
        source.line(generated);
        source.open(&format!("public partial class {name}Message{index}"));
        for field in 0..random.between(8, 40) {
            let ty = [Ty::Text, Ty::Int, Ty::Decimal, Ty::Date][random.below(4)].spell(source);
            source.line(&format!("private {ty} field{field};"));
            source.line("");
            source.open(&format!("public {ty} Field{field}"));
            source.open("get");
            source.line(&format!("return this.field{field};"));
            source.close();
            source.open("set");
            source.line(&format!("this.field{field} = value;"));
            source.close();
            source.close();
            source.line("");
        }
        source.close();
    }
}
