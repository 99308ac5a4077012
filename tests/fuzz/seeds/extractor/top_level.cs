#!/usr/bin/env dotnet
using System;
[assembly: A]

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<IThing, Thing>();
if (args.Length > 0) { Run(args[0]); }
await builder.Build().RunAsync();
return Local(1);

static int Local(int x) => x + Helper.Value;

public partial class Program { }
record Point(int X);
namespace N { class C { } }
