//! What all boundaries share, the host, and the project files.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::plan::{Boundary, COMPANY};
use super::write::Sink;

/// The types that everything uses, each in a file of its own: usings, name, text.
const COMMON: [(&[&str], &str, &str); 18] = [
    (
        &["System", "System.Collections.Generic"],
        "Entity",
        "public abstract class Entity\n{\n    private readonly List<DomainEvent> _events = new List<DomainEvent>();\n\n    public Guid Id { get; set; }\n\n    public DateTime CreatedOn { get; set; }\n\n    public IReadOnlyList<DomainEvent> Events\n    {\n        get { return _events; }\n    }\n\n    protected void Raise(DomainEvent raised)\n    {\n        Guard.NotNull(raised, nameof(raised));\n        _events.Add(raised);\n    }\n}",
    ),
    (
        &["System", "MediatR"],
        "DomainEvent",
        "public abstract class DomainEvent : INotification\n{\n    protected DomainEvent()\n    {\n        OccurredOn = DateTime.UtcNow;\n    }\n\n    public DateTime OccurredOn { get; private set; }\n}",
    ),
    (
        &["System", "MediatR"],
        "IntegrationEvent",
        "public abstract class IntegrationEvent : INotification\n{\n    protected IntegrationEvent()\n    {\n        EventId = Guid.NewGuid();\n        OccurredOn = DateTime.UtcNow;\n    }\n\n    public Guid EventId { get; private set; }\n\n    public DateTime OccurredOn { get; private set; }\n}",
    ),
    (
        &["System"],
        "DomainException",
        "public class DomainException : Exception\n{\n    public DomainException(string message)\n        : base(message)\n    {\n    }\n}",
    ),
    (
        &["System"],
        "NotFoundException",
        "public class NotFoundException : DomainException\n{\n    public NotFoundException(string what, Guid id)\n        : base(what + \" \" + id + \" does not exist.\")\n    {\n        Id = id;\n    }\n\n    public Guid Id { get; private set; }\n}",
    ),
    (
        &["System"],
        "Guard",
        "public static class Guard\n{\n    public static void NotNull(object value, string name)\n    {\n        if (value == null)\n        {\n            throw new ArgumentNullException(name);\n        }\n    }\n\n    public static void NotEmpty(string value, string name)\n    {\n        if (string.IsNullOrEmpty(value))\n        {\n            throw new ArgumentException(\"is empty\", name);\n        }\n    }\n\n    public static void NotNegative(int value, string name)\n    {\n        if (value < 0)\n        {\n            throw new ArgumentOutOfRangeException(name);\n        }\n    }\n}",
    ),
    (
        &["System"],
        "Money",
        "public static class Money\n{\n    public static decimal Round(decimal amount)\n    {\n        return Math.Round(amount, 2);\n    }\n\n    public static decimal Percent(decimal amount, decimal rate)\n    {\n        return Round(amount * rate / 100m);\n    }\n}",
    ),
    (
        &["System"],
        "DateTools",
        "public static class DateTools\n{\n    public static DateTime StartOfMonth(DateTime date)\n    {\n        return new DateTime(date.Year, date.Month, 1);\n    }\n\n    public static bool IsWorkday(DateTime date)\n    {\n        return date.DayOfWeek != DayOfWeek.Saturday && date.DayOfWeek != DayOfWeek.Sunday;\n    }\n}",
    ),
    (
        &[],
        "TextTools",
        "public static class TextTools\n{\n    public static string Truncate(string text, int length)\n    {\n        if (text == null || text.Length <= length)\n        {\n            return text;\n        }\n        return text.Substring(0, length);\n    }\n}",
    ),
    (
        &["System"],
        "IClock",
        "public interface IClock\n{\n    DateTime Now { get; }\n}",
    ),
    (
        &["System"],
        "SystemClock",
        "public class SystemClock : IClock\n{\n    public DateTime Now\n    {\n        get { return DateTime.UtcNow; }\n    }\n}",
    ),
    (
        &[],
        "IAuditLog",
        "public interface IAuditLog\n{\n    void Write(string what, object value);\n}",
    ),
    (
        &["System.Collections.Generic"],
        "AuditLog",
        "public class AuditLog : IAuditLog\n{\n    private readonly IClock _clock;\n    private readonly List<AuditEntry> _entries = new List<AuditEntry>();\n\n    public AuditLog(IClock clock)\n    {\n        _clock = clock;\n    }\n\n    public void Write(string what, object value)\n    {\n        _entries.Add(new AuditEntry { What = what, Value = value, On = _clock.Now });\n    }\n}",
    ),
    (
        &["System"],
        "AuditEntry",
        "public class AuditEntry\n{\n    public string What { get; set; }\n\n    public object Value { get; set; }\n\n    public DateTime On { get; set; }\n}",
    ),
    (
        &[],
        "IUserContext",
        "public interface IUserContext\n{\n    string Name { get; }\n}",
    ),
    (
        &[],
        "UserContext",
        "public class UserContext : IUserContext\n{\n    public UserContext(string name)\n    {\n        Name = name;\n    }\n\n    public string Name { get; private set; }\n}",
    ),
    (
        &["System.Collections.Generic"],
        "PagedList",
        "public class PagedList<T>\n{\n    public PagedList(List<T> items, int total)\n    {\n        Items = items;\n        Total = total;\n    }\n\n    public List<T> Items { get; private set; }\n\n    public int Total { get; private set; }\n}",
    ),
    (
        &[],
        "FeatureFlags",
        "public class FeatureFlags\n{\n    private readonly IUserContext _user;\n\n    public FeatureFlags(IUserContext user)\n    {\n        _user = user;\n    }\n\n    public bool IsOn(string flag)\n    {\n        return flag != null && _user.Name != null;\n    }\n}",
    ),
];

/// Packages with their versions.
const ENTITY_FRAMEWORK: &str = "Microsoft.EntityFrameworkCore.SqlServer\" Version=\"6.0.36";
const MEDIATR: &str = "MediatR\" Version=\"12.4.1";
const LOGGING: &str = "Microsoft.Extensions.Logging.Abstractions\" Version=\"6.0.4";
const XUNIT: &str = "xunit\" Version=\"2.9.3";
const TEST_SDK: &str = "Microsoft.NET.Test.Sdk\" Version=\"17.14.1";

/// Writes what all share, and the host.
pub(super) fn write(boundaries: &[Boundary], sink: &mut Sink<'_>) {
    let folder = format!("src/{COMPANY}.Common");
    for (usings, name, text) in COMMON {
        let mut file = String::new();
        for using in usings {
            let _ = writeln!(file, "using {using};");
        }
        let _ = writeln!(file, "\nnamespace {COMPANY}.Common\n{{");
        for line in text.lines() {
            let indent = if line.is_empty() { "" } else { "    " };
            let _ = writeln!(file, "{indent}{line}");
        }
        file.push_str("}\n");
        sink.put(&format!("{folder}/{name}.cs"), &file);
    }
    let common = project("Microsoft.NET.Sdk", &[MEDIATR], &[]);
    sink.put(&format!("{folder}/{COMPANY}.Common.csproj"), &common);
    let folder = format!("src/{COMPANY}.Host");
    let web = |boundary: &Boundary| format!("../{}", reference(&boundary.name, "Web"));
    let mut references: Vec<String> = boundaries.iter().map(web).collect();
    references.push(format!("../{COMPANY}.Common/{COMPANY}.Common.csproj"));
    let host = project("Microsoft.NET.Sdk.Web", &[], &references);
    sink.put(&format!("{folder}/{COMPANY}.Host.csproj"), &host);
    sink.put(&format!("{folder}/Program.cs"), &program(boundaries));
    for boundary in boundaries {
        write_projects(boundaries, boundary, sink);
    }
}

fn program(boundaries: &[Boundary]) -> String {
    let mut text = String::from(
        "using Microsoft.AspNetCore.Builder;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n",
    );
    let _ = writeln!(text, "using {COMPANY}.Common;");
    for boundary in boundaries {
        let _ = writeln!(text, "using {COMPANY}.{}.Web;", boundary.name);
    }
    let _ = writeln!(
        text,
        "\nnamespace {COMPANY}.Host\n{{\n    public static class Program\n    {{\n        public static void Main(string[] args)\n        {{"
    );
    let mut line = |line: &str| {
        let _ = writeln!(text, "            {line}");
    };
    line("var builder = WebApplication.CreateBuilder(args);");
    line("var connection = builder.Configuration.GetConnectionString(\"Main\");");
    line("builder.Services.AddControllers();");
    line("builder.Services.AddSingleton<IClock, SystemClock>();");
    line("builder.Services.AddScoped<IAuditLog, AuditLog>();");
    line("builder.Services.AddSingleton<FeatureFlags>();");
    for boundary in boundaries {
        line(&format!(
            "builder.Services.Add{}(connection);",
            boundary.name
        ));
    }
    line("var app = builder.Build();");
    line("app.MapControllers();");
    line("app.Run();");
    text.push_str("        }\n    }\n}\n");
    text
}

/// The path of a project as a project two folders below `src` names it.
fn reference(boundary: &str, layer: &str) -> String {
    format!("{boundary}/{COMPANY}.{boundary}.{layer}/{COMPANY}.{boundary}.{layer}.csproj")
}

fn project(sdk: &str, packages: &[&str], references: &[String]) -> String {
    let mut text = format!(
        "<Project Sdk=\"{sdk}\">\n  <PropertyGroup>\n    <TargetFramework>net6.0</TargetFramework>\n    <Nullable>disable</Nullable>\n    <ImplicitUsings>disable</ImplicitUsings>\n  </PropertyGroup>\n"
    );
    let mut group = |element: &str, items: &mut dyn Iterator<Item = &str>| {
        text.push_str("  <ItemGroup>\n");
        for item in items {
            let _ = writeln!(text, "    <{element} Include=\"{item}\" />");
        }
        text.push_str("  </ItemGroup>\n");
    };
    group("PackageReference", &mut packages.iter().copied());
    group(
        "ProjectReference",
        &mut references.iter().map(String::as_str),
    );
    text.push_str("</Project>\n");
    text
}

fn write_projects(boundaries: &[Boundary], boundary: &Boundary, sink: &mut Sink<'_>) {
    let own = |layer: &str| format!("../../{}", reference(&boundary.name, layer));
    let common = format!("../../{COMPANY}.Common/{COMPANY}.Common.csproj");
    let mut application: BTreeSet<String> =
        [common.clone(), own("Contracts"), own("Domain")].into();
    for area in &boundary.areas {
        for &(other, _) in area.foreign.iter().chain(&area.heard) {
            application.insert(format!(
                "../../{}",
                reference(&boundaries[other].name, "Contracts")
            ));
        }
        for &(other, _) in &area.direct {
            application.insert(format!(
                "../../{}",
                reference(&boundaries[other].name, "Domain")
            ));
        }
    }
    let application: Vec<String> = application.into_iter().collect();
    let rows: [(&str, &str, &[&str], Vec<String>); 6] = [
        ("Contracts", "Microsoft.NET.Sdk", &[], vec![common.clone()]),
        ("Domain", "Microsoft.NET.Sdk", &[], vec![common]),
        (
            "Data",
            "Microsoft.NET.Sdk",
            &[ENTITY_FRAMEWORK],
            vec![own("Domain")],
        ),
        (
            "Application",
            "Microsoft.NET.Sdk",
            &[MEDIATR, LOGGING],
            application,
        ),
        (
            "Web",
            "Microsoft.NET.Sdk.Web",
            &[],
            vec![own("Application"), own("Data")],
        ),
        (
            "Tests",
            "Microsoft.NET.Sdk",
            &[TEST_SDK, XUNIT],
            vec![own("Application")],
        ),
    ];
    for (layer, sdk, packages, references) in rows {
        let mut text = project(sdk, packages, &references);
        if layer == "Web" {
            text = text.replace(
                "<Nullable>",
                "<OutputType>Library</OutputType>\n    <Nullable>",
            );
        }
        let name = format!("{COMPANY}.{}.{layer}", boundary.name);
        sink.put(
            &format!("src/{}/{name}/{name}.csproj", boundary.name),
            &text,
        );
    }
}
