// packages: AutoMapper, AutoMapper.Extensions.Microsoft.DependencyInjection
// when: AutoMapper
using AutoMapper;
using System.Collections.Generic;
using System.Reflection;
using System;
namespace Microsoft.Extensions.DependencyInjection;
static class ServiceCollectionExtensions {
	static IServiceCollection AddAutoMapper(this IServiceCollection services, Action<IMapperConfigurationExpression> configAction);
	static IServiceCollection AddAutoMapper(this IServiceCollection services, Action<IServiceProvider, IMapperConfigurationExpression> configAction);
	static IServiceCollection AddAutoMapper(this IServiceCollection services, params Assembly[] assemblies);
	static IServiceCollection AddAutoMapper(this IServiceCollection services, Action<IMapperConfigurationExpression> configAction, params Assembly[] assemblies);
	static IServiceCollection AddAutoMapper(this IServiceCollection services, params Type[] profileAssemblyMarkerTypes);
	static IServiceCollection AddAutoMapper(this IServiceCollection services, Action<IMapperConfigurationExpression> configAction, params Type[] profileAssemblyMarkerTypes);
}
