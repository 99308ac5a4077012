// packages: Microsoft.AspNetCore.Mvc.NewtonsoftJson
// when: Microsoft.AspNetCore
using Microsoft.AspNetCore.Mvc;
using System;
namespace Microsoft.Extensions.DependencyInjection;
static class NewtonsoftJsonMvcBuilderExtensions {
	static IMvcBuilder AddNewtonsoftJson(this IMvcBuilder builder, Action<MvcNewtonsoftJsonOptions> setupAction = default);
	static IMvcCoreBuilder AddNewtonsoftJson(this IMvcCoreBuilder builder, Action<MvcNewtonsoftJsonOptions> setupAction = default);
}
