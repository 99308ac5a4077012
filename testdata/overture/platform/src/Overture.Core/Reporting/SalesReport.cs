using System;
using System.Collections.Generic;
using System.Linq;

namespace Overture.Core.Reporting
{
    public class SalesReport
    {
        public DateTime From { get; set; }

        public DateTime To { get; set; }

        public IList<SalesReportRow> Rows { get; set; }

        public decimal Turnover
        {
            get { return Rows == null ? 0m : Rows.Sum(r => r.Turnover); }
        }
    }

    public class SalesReportRow
    {
        public string CategoryName { get; set; }

        public string Sku { get; set; }

        public string ProductName { get; set; }

        public string GroupName { get; set; }

        public int Quantity { get; set; }

        public decimal Turnover { get; set; }
    }

    public interface IReportRepository
    {
        SalesReport Sales(DateTime from, DateTime to);

        IList<SalesReportRow> SlowMovers(int days);

        void RebuildLifetimeValues();
    }
}
