using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Overture.Contracts;
using Overture.Reporting.Queries;

namespace Overture.Reporting;

public sealed class DailySalesWorker(
    IReportStore store,
    CsvWriter writer,
    IOptions<ReportingOptions> options,
    ILogger<DailySalesWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(UntilNextRun(DateTime.Now), stoppingToken);
            var day = DateTime.Today.AddDays(-1);
            var sales = await store.SalesOfDayAsync(day, stoppingToken);
            var closing = Close(day, sales);
            var file = Path.Combine(options.Value.Folder, $"sales-{day:yyyy-MM-dd}.csv");
            await writer.WriteAsync(file, sales, stoppingToken);
            logger.LogInformation("{File}: {Orders} orders, {Turnover}", file, closing.Orders, closing.Turnover.Amount);
        }
    }

    private static DailyClosingDto Close(DateTime day, IReadOnlyList<DailySales> sales) => new()
    {
        Day = day,
        Orders = sales.Sum(row => row.Orders),
        Turnover = new MoneyDto { Amount = sales.Sum(row => row.Turnover), CurrencyIsoCode = "EUR" },
    };

    private TimeSpan UntilNextRun(DateTime now)
    {
        var next = now.Date + options.Value.RunAt.ToTimeSpan();
        return next > now ? next - now : next.AddDays(1) - now;
    }
}
