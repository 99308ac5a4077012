using System;
using System.Web.Http;
using Overture.Core.Reporting;

namespace Overture.Api.Controllers
{
    [RoutePrefix("api/reports")]
    public class ReportsController : ApiController
    {
        private readonly IReportRepository reports;

        public ReportsController(IReportRepository reports)
        {
            this.reports = reports;
        }

        [HttpGet, Route("sales")]
        public IHttpActionResult Sales(DateTime from, DateTime to)
        {
            if (to <= from) return BadRequest("to must be after from");
            SalesReport report = reports.Sales(from, to);
            return Ok(new { report.From, report.To, report.Turnover, rows = report.Rows });
        }

        [HttpGet, Route("slow-movers")]
        public IHttpActionResult SlowMovers(int days = 90)
        {
            return Ok(reports.SlowMovers(days));
        }
    }
}
