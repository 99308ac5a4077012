// packages: FluentAssertions
using System;
namespace FluentAssertions.Extensions;
static class FluentDateTimeExtensions {
	static DateTime At(this DateTime date, int hours, int minutes, int seconds = default, int milliseconds = default);
	static DateTime January(this int day, int year);
	static DateTime Before(this TimeSpan timeDifference, DateTime sourceDateTime);
	static DateTime After(this TimeSpan timeDifference, DateTime sourceDateTime);
	static DateTime AsUtc(this DateTime dateTime);
}
static class FluentTimeSpanExtensions {
	static TimeSpan Days(this int days);
	static TimeSpan Hours(this int hours);
	static TimeSpan Milliseconds(this int milliseconds);
	static TimeSpan Minutes(this int minutes);
	static TimeSpan Seconds(this int seconds);
}
