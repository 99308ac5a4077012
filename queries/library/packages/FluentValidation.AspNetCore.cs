// packages: FluentValidation.AspNetCore
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using System.Collections.Generic;
using System.Reflection;
using System;
namespace FluentValidation.AspNetCore;
class FluentValidationMvcConfiguration {
	bool AutomaticValidationEnabled {get;set;}
	bool DisableDataAnnotationsValidation {get;set;}
	bool ImplicitlyValidateChildProperties {get;set;}
	bool LocalizationEnabled {get;set;}
	bool RunDefaultMvcValidationAfterFluentValidationExecutes {get;set;}
	Type ValidatorFactoryType {get;set;}
	FluentValidationMvcConfiguration RegisterValidatorsFromAssemblies(IEnumerable<Assembly> assemblies);
	FluentValidationMvcConfiguration RegisterValidatorsFromAssembly(Assembly assembly);
	FluentValidationMvcConfiguration RegisterValidatorsFromAssemblyContaining<T>();
	FluentValidationMvcConfiguration RegisterValidatorsFromAssemblyContaining(Type type);
}
static class FluentValidationMvcExtensions {
	static IMvcBuilder AddFluentValidation(this IMvcBuilder mvcBuilder, Action<FluentValidationMvcConfiguration> configurationExpression = default);
	static IMvcCoreBuilder AddFluentValidation(this IMvcCoreBuilder mvcBuilder, Action<FluentValidationMvcConfiguration> configurationExpression = default);
	static IServiceCollection AddFluentValidation(this IServiceCollection services, Action<FluentValidationMvcConfiguration> configurationExpression = default);
	static IServiceCollection AddFluentValidationAutoValidation(this IServiceCollection services, Action<FluentValidationMvcConfiguration> configurationExpression = default);
	static IServiceCollection AddFluentValidationClientsideAdapters(this IServiceCollection services);
}
static class ValidationResultExtension {
	static void AddToModelState(this ValidationResult result, ModelStateDictionary modelState, string prefix = default);
}
class CustomizeValidatorAttribute : Attribute {}
interface IValidatorInterceptor {}
