// assemblies: Microsoft.AspNetCore.Mvc.Core
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Controllers;
class ControllerActionDescriptor : ActionDescriptor {
	string ActionName {get;set;}
	string ControllerName {get;set;}
	TypeInfo ControllerTypeInfo {get;set;}
	MethodInfo MethodInfo {get;set;}
}
class ControllerActivatorProvider : IControllerActivatorProvider {
	Func<ControllerContext, object> CreateActivator(ControllerActionDescriptor descriptor);
	Func<ControllerContext, object, ValueTask> CreateAsyncReleaser(ControllerActionDescriptor descriptor);
	Action<ControllerContext, object> CreateReleaser(ControllerActionDescriptor descriptor);
}
class ControllerBoundPropertyDescriptor : ParameterDescriptor, IPropertyInfoParameterDescriptor {
	PropertyInfo PropertyInfo {get;set;}
}
class ControllerFeature {
	IList<TypeInfo> Controllers {get;}
}
class ControllerFeatureProvider : IApplicationFeatureProvider<ControllerFeature> {
	protected bool IsController(TypeInfo typeInfo);
	void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature);
}
class ControllerParameterDescriptor : ParameterDescriptor, IParameterInfoParameterDescriptor {
	ParameterInfo ParameterInfo {get;set;}
}
interface IControllerActivator {
	object Create(ControllerContext context);
	void Release(ControllerContext context, object controller);
	ValueTask ReleaseAsync(ControllerContext context, object controller);
}
interface IControllerActivatorProvider {
	Func<ControllerContext, object> CreateActivator(ControllerActionDescriptor descriptor);
	Func<ControllerContext, object, ValueTask> CreateAsyncReleaser(ControllerActionDescriptor descriptor);
	Action<ControllerContext, object> CreateReleaser(ControllerActionDescriptor descriptor);
}
interface IControllerFactory {
	object CreateController(ControllerContext context);
	void ReleaseController(ControllerContext context, object controller);
	ValueTask ReleaseControllerAsync(ControllerContext context, object controller);
}
interface IControllerFactoryProvider {
	Func<ControllerContext, object, ValueTask> CreateAsyncControllerReleaser(ControllerActionDescriptor descriptor);
	Func<ControllerContext, object> CreateControllerFactory(ControllerActionDescriptor descriptor);
	Action<ControllerContext, object> CreateControllerReleaser(ControllerActionDescriptor descriptor);
}
class ServiceBasedControllerActivator : IControllerActivator {
	object Create(ControllerContext actionContext);
	void Release(ControllerContext context, object controller);
}
