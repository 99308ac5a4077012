// packages: Autofac
using Autofac.Builder;
using System;
namespace Autofac.Features.AttributeFilters;
abstract class ParameterFilterAttribute : Attribute {}
class KeyFilterAttribute : ParameterFilterAttribute {}
class MetadataFilterAttribute : ParameterFilterAttribute {}
static class RegistrationExtensions {
	static IRegistrationBuilder<TLimit, TReflectionActivatorData, TRegistrationStyle> WithAttributeFiltering<TLimit, TReflectionActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TReflectionActivatorData, TRegistrationStyle> builder) where TReflectionActivatorData : ReflectionActivatorData;
}
