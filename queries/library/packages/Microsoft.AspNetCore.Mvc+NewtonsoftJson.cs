// packages: Microsoft.AspNetCore.Mvc.NewtonsoftJson
// when: Newtonsoft.Json
using Newtonsoft.Json;
namespace Microsoft.AspNetCore.Mvc;
class MvcNewtonsoftJsonOptions {
	bool AllowInputFormatterExceptionMessages {get;set;}
	JsonSerializerSettings SerializerSettings {get;}
}
