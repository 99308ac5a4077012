// assemblies: Microsoft.AspNetCore.StaticAssets
using Microsoft.AspNetCore.Builder;
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.StaticAssets;
class StaticAssetDescriptor {
	string AssetPath {get;set;}
	IReadOnlyList<StaticAssetProperty> Properties {get;set;}
	IReadOnlyList<StaticAssetResponseHeader> ResponseHeaders {get;set;}
	string Route {get;set;}
	IReadOnlyList<StaticAssetSelector> Selectors {get;set;}
}
class StaticAssetProperty {
	string Name {get;}
	string Value {get;}
}
class StaticAssetResponseHeader {
	string Name {get;}
	string Value {get;}
}
class StaticAssetSelector {
	string Name {get;}
	string Quality {get;}
	string Value {get;}
}
class StaticAssetsEndpointConventionBuilder : IEndpointConventionBuilder {
	void Add(Action<EndpointBuilder> convention);
	void Finally(Action<EndpointBuilder> convention);
}
