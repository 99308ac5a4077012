// assemblies: Microsoft.AspNetCore.Authentication.OAuth
using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Text.Json;
namespace Microsoft.AspNetCore.Authentication.OAuth.Claims;
abstract class ClaimAction {
	string ClaimType {get;}
	string ValueType {get;}
	void Run(JsonElement userData, ClaimsIdentity identity, string issuer);
}
class ClaimActionCollection : IEnumerable<ClaimAction> {
	void Add(ClaimAction action);
	void Clear();
	IEnumerator<ClaimAction> GetEnumerator();
	void Remove(string claimType);
}
class CustomJsonClaimAction : ClaimAction {
	Func<JsonElement, string> Resolver {get;}
}
class DeleteClaimAction : ClaimAction {}
class JsonKeyClaimAction : ClaimAction {
	string JsonKey {get;}
}
class JsonSubKeyClaimAction : JsonKeyClaimAction {
	string SubKey {get;}
}
class MapAllClaimsAction : ClaimAction {}
