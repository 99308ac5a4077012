// assemblies: Microsoft.AspNetCore.Mvc.ViewFeatures
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc.ViewFeatures.Infrastructure;
abstract class TempDataSerializer {
	bool CanSerializeType(Type type);
	IDictionary<string, object> Deserialize(byte[] unprotectedData);
	byte[] Serialize(IDictionary<string, object> values);
}
