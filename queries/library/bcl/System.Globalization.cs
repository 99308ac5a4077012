// assemblies: System.Runtime, mscorlib
using System.Collections;
namespace System.Globalization;
abstract class Calendar : ICloneable {}
enum CalendarAlgorithmType { Unknown, SolarCalendar, LunarCalendar, LunisolarCalendar }
enum CalendarWeekRule { FirstDay, FirstFullWeek, FirstFourDayWeek }
static class CharUnicodeInfo {}
class ChineseLunisolarCalendar : EastAsianLunisolarCalendar {
	const int ChineseEra;
}
class CompareInfo {}
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
class DateTimeFormatInfo : ICloneable, IFormatProvider {}
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
class IdnMapping {}
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
class NumberFormatInfo : ICloneable, IFormatProvider {}
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
class TextElementEnumerator : IEnumerator {}
class TextInfo : ICloneable {}
class ThaiBuddhistCalendar : Calendar {
	const int ThaiBuddhistEra;
}
enum TimeSpanStyles { None, AssumeNegative }
class UmAlQuraCalendar : Calendar {
	const int UmAlQuraEra;
}
enum UnicodeCategory { UppercaseLetter, LowercaseLetter, TitlecaseLetter, ModifierLetter, OtherLetter, NonSpacingMark, SpacingCombiningMark, EnclosingMark, DecimalDigitNumber, LetterNumber, OtherNumber, SpaceSeparator, LineSeparator, ParagraphSeparator, Control, Format, Surrogate, PrivateUse, ConnectorPunctuation, DashPunctuation, OpenPunctuation, ClosePunctuation, InitialQuotePunctuation, FinalQuotePunctuation, OtherPunctuation, MathSymbol, CurrencySymbol, ModifierSymbol, OtherSymbol, OtherNotAssigned }
