// assemblies: Microsoft.AspNetCore.Cors
using Microsoft.AspNetCore.Cors.Infrastructure;
using System;
namespace Microsoft.AspNetCore.Cors;
class CorsPolicyMetadata : ICorsPolicyMetadata {
	CorsPolicy Policy {get;}
}
class DisableCorsAttribute : Attribute, IDisableCorsAttribute {}
class EnableCorsAttribute : Attribute, IEnableCorsAttribute {
	string PolicyName {get;set;}
}
