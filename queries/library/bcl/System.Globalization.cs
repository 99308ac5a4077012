// assemblies: System.Runtime, mscorlib
using System.Collections;
using System.Reflection;
using System.Text;
namespace System.Globalization;
abstract class Calendar : ICloneable {
	const int CurrentEra;
	CalendarAlgorithmType AlgorithmType {get;}
	protected int DaysInYearBeforeMinSupportedYear {get;}
	int[] Eras {get;}
	bool IsReadOnly {get;}
	DateTime MaxSupportedDateTime {get;}
	DateTime MinSupportedDateTime {get;}
	int TwoDigitYearMax {get;set;}
	DateTime AddDays(DateTime time, int days);
	DateTime AddHours(DateTime time, int hours);
	DateTime AddMilliseconds(DateTime time, double milliseconds);
	DateTime AddMinutes(DateTime time, int minutes);
	DateTime AddMonths(DateTime time, int months);
	DateTime AddSeconds(DateTime time, int seconds);
	DateTime AddWeeks(DateTime time, int weeks);
	DateTime AddYears(DateTime time, int years);
	object Clone();
	int GetDayOfMonth(DateTime time);
	DayOfWeek GetDayOfWeek(DateTime time);
	int GetDayOfYear(DateTime time);
	int GetDaysInMonth(int year, int month, int era = default);
	int GetDaysInYear(int year);
	int GetDaysInYear(int year, int era);
	int GetEra(DateTime time);
	int GetHour(DateTime time);
	int GetLeapMonth(int year);
	int GetLeapMonth(int year, int era);
	double GetMilliseconds(DateTime time);
	int GetMinute(DateTime time);
	int GetMonth(DateTime time);
	int GetMonthsInYear(int year);
	int GetMonthsInYear(int year, int era);
	int GetSecond(DateTime time);
	int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek);
	int GetYear(DateTime time);
	bool IsLeapDay(int year, int month, int day, int era = default);
	bool IsLeapMonth(int year, int month, int era = default);
	bool IsLeapYear(int year);
	bool IsLeapYear(int year, int era);
	static Calendar ReadOnly(Calendar calendar);
	DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era = default);
	int ToFourDigitYear(int year);
}
enum CalendarAlgorithmType { Unknown, SolarCalendar, LunarCalendar, LunisolarCalendar }
enum CalendarWeekRule { FirstDay, FirstFullWeek, FirstFourDayWeek }
static class CharUnicodeInfo {
	static int GetDecimalDigitValue(char ch);
	static int GetDecimalDigitValue(string s, int index);
	static int GetDigitValue(char ch);
	static int GetDigitValue(string s, int index);
	static double GetNumericValue(char ch);
	static double GetNumericValue(string s, int index);
	static UnicodeCategory GetUnicodeCategory(char ch);
	static UnicodeCategory GetUnicodeCategory(int codePoint);
	static UnicodeCategory GetUnicodeCategory(string s, int index);
}
class ChineseLunisolarCalendar : EastAsianLunisolarCalendar {
	const int ChineseEra;
}
class CompareInfo {
	int LCID {get;}
	string Name {get;}
	SortVersion Version {get;}
	int Compare(string string1, string string2, CompareOptions options = default);
	int Compare(string string1, int offset1, string string2, int offset2, CompareOptions options = default);
	int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2, CompareOptions options = default);
	int Compare(ReadOnlySpan<char> string1, ReadOnlySpan<char> string2, CompareOptions options = default);
	static CompareInfo GetCompareInfo(int culture, Assembly assembly);
	static CompareInfo GetCompareInfo(string name, Assembly assembly);
	static CompareInfo GetCompareInfo(int culture);
	static CompareInfo GetCompareInfo(string name);
	int GetHashCode(string source, CompareOptions options);
	SortKey GetSortKey(string source, CompareOptions options);
	SortKey GetSortKey(string source);
	int GetSortKey(ReadOnlySpan<char> source, Span<byte> destination, CompareOptions options = default);
	int GetSortKeyLength(ReadOnlySpan<char> source, CompareOptions options = default);
	int IndexOf(string source, char value, CompareOptions options);
	int IndexOf(string source, string value, CompareOptions options);
	int IndexOf(string source, char value, int startIndex, CompareOptions options);
	int IndexOf(string source, string value, int startIndex, CompareOptions options);
	int IndexOf(string source, char value, int startIndex = default, int count = default, CompareOptions options = default);
	int IndexOf(string source, string value, int startIndex = default, int count = default, CompareOptions options = default);
	int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = default);
	int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength);
	int IndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = default);
	bool IsPrefix(string source, string prefix, CompareOptions options = default);
	bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options = default);
	bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options, out int matchLength);
	static bool IsSortable(char ch);
	static bool IsSortable(string text);
	static bool IsSortable(Rune value);
	bool IsSuffix(string source, string suffix, CompareOptions options = default);
	bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options = default);
	bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options, out int matchLength);
	int LastIndexOf(string source, char value, CompareOptions options);
	int LastIndexOf(string source, string value, CompareOptions options);
	int LastIndexOf(string source, char value, int startIndex, CompareOptions options);
	int LastIndexOf(string source, string value, int startIndex, CompareOptions options);
	int LastIndexOf(string source, char value, int startIndex = default, int count = default, CompareOptions options = default);
	int LastIndexOf(string source, string value, int startIndex = default, int count = default, CompareOptions options = default);
	int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = default);
	int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength);
	int LastIndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = default);
}
enum CompareOptions { None, IgnoreCase, IgnoreNonSpace, IgnoreSymbols, IgnoreKanaType, IgnoreWidth, OrdinalIgnoreCase, StringSort, Ordinal }
class CultureInfo : ICloneable, IFormatProvider {
	Calendar Calendar {get;}
	CompareInfo CompareInfo {get;}
	CultureTypes CultureTypes {get;}
	static CultureInfo CurrentCulture {get;set;}
	static CultureInfo CurrentUICulture {get;set;}
	DateTimeFormatInfo DateTimeFormat {get;set;}
	static CultureInfo DefaultThreadCurrentCulture {get;set;}
	static CultureInfo DefaultThreadCurrentUICulture {get;set;}
	string DisplayName {get;}
	string EnglishName {get;}
	string IetfLanguageTag {get;}
	static CultureInfo InstalledUICulture {get;}
	static CultureInfo InvariantCulture {get;}
	bool IsNeutralCulture {get;}
	bool IsReadOnly {get;}
	int KeyboardLayoutId {get;}
	int LCID {get;}
	string Name {get;}
	string NativeName {get;}
	NumberFormatInfo NumberFormat {get;set;}
	Calendar[] OptionalCalendars {get;}
	CultureInfo Parent {get;}
	TextInfo TextInfo {get;}
	string ThreeLetterISOLanguageName {get;}
	string ThreeLetterWindowsLanguageName {get;}
	string TwoLetterISOLanguageName {get;}
	bool UseUserOverride {get;}
	void ClearCachedData();
	object Clone();
	static CultureInfo CreateSpecificCulture(string name);
	CultureInfo GetConsoleFallbackUICulture();
	static CultureInfo GetCultureInfo(int culture);
	static CultureInfo GetCultureInfo(string name);
	static CultureInfo GetCultureInfo(string name, string altName);
	static CultureInfo GetCultureInfo(string name, bool predefinedOnly);
	static CultureInfo GetCultureInfoByIetfLanguageTag(string name);
	static CultureInfo[] GetCultures(CultureTypes types);
	object GetFormat(Type formatType);
	static CultureInfo ReadOnly(CultureInfo ci);
}
class CultureNotFoundException : ArgumentException {
	int? InvalidCultureId {get;}
	string InvalidCultureName {get;}
}
enum CultureTypes { NeutralCultures, SpecificCultures, InstalledWin32Cultures, AllCultures, UserCustomCulture, ReplacementCultures, WindowsOnlyCultures, FrameworkCultures }
class DateTimeFormatInfo : ICloneable, IFormatProvider {
	string AMDesignator {get;set;}
	string[] AbbreviatedDayNames {get;set;}
	string[] AbbreviatedMonthGenitiveNames {get;set;}
	string[] AbbreviatedMonthNames {get;set;}
	Calendar Calendar {get;set;}
	CalendarWeekRule CalendarWeekRule {get;set;}
	static DateTimeFormatInfo CurrentInfo {get;}
	string DateSeparator {get;set;}
	string[] DayNames {get;set;}
	DayOfWeek FirstDayOfWeek {get;set;}
	string FullDateTimePattern {get;set;}
	static DateTimeFormatInfo InvariantInfo {get;}
	bool IsReadOnly {get;}
	string LongDatePattern {get;set;}
	string LongTimePattern {get;set;}
	string MonthDayPattern {get;set;}
	string[] MonthGenitiveNames {get;set;}
	string[] MonthNames {get;set;}
	string NativeCalendarName {get;}
	string PMDesignator {get;set;}
	string RFC1123Pattern {get;}
	string ShortDatePattern {get;set;}
	string ShortTimePattern {get;set;}
	string[] ShortestDayNames {get;set;}
	string SortableDateTimePattern {get;}
	string TimeSeparator {get;set;}
	string UniversalSortableDateTimePattern {get;}
	string YearMonthPattern {get;set;}
	object Clone();
	string GetAbbreviatedDayName(DayOfWeek dayofweek);
	string GetAbbreviatedEraName(int era);
	string GetAbbreviatedMonthName(int month);
	string[] GetAllDateTimePatterns();
	string[] GetAllDateTimePatterns(char format);
	string GetDayName(DayOfWeek dayofweek);
	int GetEra(string eraName);
	string GetEraName(int era);
	object GetFormat(Type formatType);
	static DateTimeFormatInfo GetInstance(IFormatProvider provider);
	string GetMonthName(int month);
	string GetShortestDayName(DayOfWeek dayOfWeek);
	static DateTimeFormatInfo ReadOnly(DateTimeFormatInfo dtfi);
	void SetAllDateTimePatterns(string[] patterns, char format);
}
enum DateTimeStyles { None, AllowLeadingWhite, AllowTrailingWhite, AllowInnerWhite, AllowWhiteSpaces, NoCurrentDateDefault, AdjustToUniversal, AssumeLocal, AssumeUniversal, RoundtripKind }
class DaylightTime {
	TimeSpan Delta {get;}
	DateTime End {get;}
	DateTime Start {get;}
}
enum DigitShapes { Context, None, NativeNational }
abstract class EastAsianLunisolarCalendar : Calendar {
	int GetCelestialStem(int sexagenaryYear);
	int GetSexagenaryYear(DateTime time);
	int GetTerrestrialBranch(int sexagenaryYear);
}
static class GlobalizationExtensions {
	static StringComparer GetStringComparer(this CompareInfo compareInfo, CompareOptions options);
}
class GregorianCalendar : Calendar {
	const int ADEra;
	GregorianCalendarTypes CalendarType {get;set;}
}
enum GregorianCalendarTypes { Localized, USEnglish, MiddleEastFrench, Arabic, TransliteratedEnglish, TransliteratedFrench }
class HebrewCalendar : Calendar {
	static int HebrewEra;
}
class HijriCalendar : Calendar {
	static int HijriEra;
	int HijriAdjustment {get;set;}
}
static class ISOWeek {
	static int GetWeekOfYear(DateTime date);
	static int GetWeeksInYear(int year);
	static int GetYear(DateTime date);
	static DateTime GetYearEnd(int year);
	static DateTime GetYearStart(int year);
	static DateTime ToDateTime(int year, int week, DayOfWeek dayOfWeek);
}
class IdnMapping {
	bool AllowUnassigned {get;set;}
	bool UseStd3AsciiRules {get;set;}
	string GetAscii(string unicode);
	string GetAscii(string unicode, int index, int count = default);
	string GetUnicode(string ascii);
	string GetUnicode(string ascii, int index, int count = default);
}
class JapaneseCalendar : Calendar {}
class JapaneseLunisolarCalendar : EastAsianLunisolarCalendar {
	const int JapaneseEra;
}
class JulianCalendar : Calendar {
	static int JulianEra;
}
class KoreanCalendar : Calendar {
	const int KoreanEra;
}
class KoreanLunisolarCalendar : EastAsianLunisolarCalendar {
	const int GregorianEra;
}
class NumberFormatInfo : ICloneable, IFormatProvider {
	int CurrencyDecimalDigits {get;set;}
	string CurrencyDecimalSeparator {get;set;}
	string CurrencyGroupSeparator {get;set;}
	int[] CurrencyGroupSizes {get;set;}
	int CurrencyNegativePattern {get;set;}
	int CurrencyPositivePattern {get;set;}
	string CurrencySymbol {get;set;}
	static NumberFormatInfo CurrentInfo {get;}
	DigitShapes DigitSubstitution {get;set;}
	static NumberFormatInfo InvariantInfo {get;}
	bool IsReadOnly {get;}
	string NaNSymbol {get;set;}
	string[] NativeDigits {get;set;}
	string NegativeInfinitySymbol {get;set;}
	string NegativeSign {get;set;}
	int NumberDecimalDigits {get;set;}
	string NumberDecimalSeparator {get;set;}
	string NumberGroupSeparator {get;set;}
	int[] NumberGroupSizes {get;set;}
	int NumberNegativePattern {get;set;}
	string PerMilleSymbol {get;set;}
	int PercentDecimalDigits {get;set;}
	string PercentDecimalSeparator {get;set;}
	string PercentGroupSeparator {get;set;}
	int[] PercentGroupSizes {get;set;}
	int PercentNegativePattern {get;set;}
	int PercentPositivePattern {get;set;}
	string PercentSymbol {get;set;}
	string PositiveInfinitySymbol {get;set;}
	string PositiveSign {get;set;}
	object Clone();
	object GetFormat(Type formatType);
	static NumberFormatInfo GetInstance(IFormatProvider formatProvider);
	static NumberFormatInfo ReadOnly(NumberFormatInfo nfi);
}
enum NumberStyles { None, AllowLeadingWhite, AllowTrailingWhite, AllowLeadingSign, AllowTrailingSign, AllowParentheses, AllowDecimalPoint, AllowThousands, AllowExponent, AllowCurrencySymbol, AllowHexSpecifier, AllowBinarySpecifier, Integer, HexNumber, BinaryNumber, Number, Float, Currency, Any }
class PersianCalendar : Calendar {
	static int PersianEra;
}
class RegionInfo {
	string CurrencyEnglishName {get;}
	string CurrencyNativeName {get;}
	string CurrencySymbol {get;}
	static RegionInfo CurrentRegion {get;}
	string DisplayName {get;}
	string EnglishName {get;}
	int GeoId {get;}
	string ISOCurrencySymbol {get;}
	bool IsMetric {get;}
	string Name {get;}
	string NativeName {get;}
	string ThreeLetterISORegionName {get;}
	string ThreeLetterWindowsRegionName {get;}
	string TwoLetterISORegionName {get;}
}
class SortKey {
	byte[] KeyData {get;}
	string OriginalString {get;}
	static int Compare(SortKey sortkey1, SortKey sortkey2);
}
class SortVersion : IEquatable<SortVersion> {
	int FullVersion {get;}
	Guid SortId {get;}
}
class StringInfo {
	int LengthInTextElements {get;}
	string String {get;set;}
	static string GetNextTextElement(string str);
	static string GetNextTextElement(string str, int index);
	static int GetNextTextElementLength(string str);
	static int GetNextTextElementLength(string str, int index);
	static TextElementEnumerator GetTextElementEnumerator(string str);
	static TextElementEnumerator GetTextElementEnumerator(string str, int index);
	static int[] ParseCombiningCharacters(string str);
	string SubstringByTextElements(int startingTextElement);
	string SubstringByTextElements(int startingTextElement, int lengthInTextElements);
}
class TaiwanCalendar : Calendar {}
class TaiwanLunisolarCalendar : EastAsianLunisolarCalendar {}
class TextElementEnumerator : IEnumerator {
	object Current {get;}
	int ElementIndex {get;}
	string GetTextElement();
	bool MoveNext();
	void Reset();
}
class TextInfo : ICloneable {
	int ANSICodePage {get;}
	string CultureName {get;}
	int EBCDICCodePage {get;}
	bool IsReadOnly {get;}
	bool IsRightToLeft {get;}
	int LCID {get;}
	string ListSeparator {get;set;}
	int MacCodePage {get;}
	int OEMCodePage {get;}
	object Clone();
	static TextInfo ReadOnly(TextInfo textInfo);
	char ToLower(char c);
	string ToLower(string str);
	string ToTitleCase(string str);
	char ToUpper(char c);
	string ToUpper(string str);
}
class ThaiBuddhistCalendar : Calendar {
	const int ThaiBuddhistEra;
}
enum TimeSpanStyles { None, AssumeNegative }
class UmAlQuraCalendar : Calendar {
	const int UmAlQuraEra;
}
enum UnicodeCategory { UppercaseLetter, LowercaseLetter, TitlecaseLetter, ModifierLetter, OtherLetter, NonSpacingMark, SpacingCombiningMark, EnclosingMark, DecimalDigitNumber, LetterNumber, OtherNumber, SpaceSeparator, LineSeparator, ParagraphSeparator, Control, Format, Surrogate, PrivateUse, ConnectorPunctuation, DashPunctuation, OpenPunctuation, ClosePunctuation, InitialQuotePunctuation, FinalQuotePunctuation, OtherPunctuation, MathSymbol, CurrencySymbol, ModifierSymbol, OtherSymbol, OtherNotAssigned }
