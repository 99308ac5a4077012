// assemblies: Microsoft.AspNetCore.DataProtection
using System;
namespace Microsoft.AspNetCore.DataProtection.Internal;
interface IActivator {
	object CreateInstance(Type expectedBaseType, string implementationTypeName);
}
