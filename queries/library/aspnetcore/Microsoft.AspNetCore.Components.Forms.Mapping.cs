// assemblies: Microsoft.AspNetCore.Components.Web
using Microsoft.Extensions.DependencyInjection;
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Components.Forms.Mapping;
class FormMappingError {
	string AttemptedValue {get;}
	object Container {get;}
	IReadOnlyList<FormattableString> ErrorMessages {get;}
	string Name {get;}
	string Path {get;}
}
class FormValueMappingContext {
	string AcceptFormName {get;}
	string AcceptMappingScopeName {get;}
	Action<string, object> MapErrorToContainer {get;set;}
	Action<string, FormattableString, string> OnError {get;set;}
	string ParameterName {get;}
	object Result {get;}
	Type ValueType {get;}
	void SetResult(object result);
}
interface IFormValueMapper {
	bool CanMap(Type valueType, string scopeName, string formName);
	void Map(FormValueMappingContext context);
}
static class SupplyParameterFromFormServiceCollectionExtensions {
	static IServiceCollection AddSupplyValueFromFormProvider(this IServiceCollection serviceCollection);
}
