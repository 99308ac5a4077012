using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Overture.Reporting;
using Overture.Reporting.Queries;

var builder = WebApplication.CreateBuilder(args);

builder.Services.Configure<ReportingOptions>(builder.Configuration.GetSection("Reporting"));
builder.Services.AddSingleton<IReportStore, SqlReportStore>();
builder.Services.AddSingleton<CsvWriter>();
builder.Services.AddHostedService<DailySalesWorker>();

var app = builder.Build();

app.MapGet("/reports/sales/{day}", async (DateTime day, IReportStore store, CancellationToken stop) =>
    Results.Ok(await store.SalesOfDayAsync(day, stop)));

app.MapGet("/reports/customers/top/{count:int}", async (int count, IReportStore store, CancellationToken stop) =>
    count is > 0 and <= 500 ? Results.Ok(await store.TopCustomersAsync(count, stop)) : Results.BadRequest("1 to 500"));

app.Run();
