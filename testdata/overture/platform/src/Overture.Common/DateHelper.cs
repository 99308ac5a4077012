using System;

namespace Overture.Common
{
    public static class DateHelper
    {
        private static Func<DateTime> clock = () => DateTime.UtcNow;

        /// <summary>The tests move this clock; the code never calls DateTime.UtcNow itself.</summary>
        public static DateTime Now
        {
            get { return clock(); }
        }

        public static void Freeze(DateTime at)
        {
            clock = () => at;
        }

        public static void Thaw()
        {
            clock = () => DateTime.UtcNow;
        }

        public static DateTime NextBusinessDay(DateTime from)
        {
            DateTime day = from.Date.AddDays(1);
            while (day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday)
            {
                day = day.AddDays(1);
            }
            return day;
        }

        public static bool IsWithin(DateTime? start, DateTime? end)
        {
            DateTime now = Now;
            return (!start.HasValue || start.Value <= now) && (!end.HasValue || now < end.Value);
        }

        /// <summary>The books run from October to September.</summary>
        public static int FiscalYear(DateTime date)
        {
            return date.Month >= 10 ? date.Year + 1 : date.Year;
        }
    }
}
