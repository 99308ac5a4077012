// packages: Microsoft.AspNet.WebApi.Core
using System.Globalization;
using System;
namespace System.Web.Http.ValueProviders;
interface IValueProvider {
	bool ContainsPrefix(string prefix);
	ValueProviderResult GetValue(string key);
}
class ValueProviderResult {
	string AttemptedValue {get;}
	CultureInfo Culture {get;}
	object RawValue {get;}
	object ConvertTo(Type type);
}
