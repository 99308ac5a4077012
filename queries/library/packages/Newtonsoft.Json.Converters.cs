// packages: Newtonsoft.Json
using System;
namespace Newtonsoft.Json.Converters;
abstract class CustomCreationConverter<T> : JsonConverter {
	T Create(Type objectType);
}
abstract class DateTimeConverterBase : JsonConverter {}
class IsoDateTimeConverter : DateTimeConverterBase {
	string DateTimeFormat {get;set;}
}
class JavaScriptDateTimeConverter : DateTimeConverterBase {}
class UnixDateTimeConverter : DateTimeConverterBase {}
class StringEnumConverter : JsonConverter {
	bool AllowIntegerValues {get;set;}
	bool CamelCaseText {get;set;}
}
class ExpandoObjectConverter : JsonConverter {}
class KeyValuePairConverter : JsonConverter {}
class VersionConverter : JsonConverter {}
class XmlNodeConverter : JsonConverter {}
class RegexConverter : JsonConverter {}
