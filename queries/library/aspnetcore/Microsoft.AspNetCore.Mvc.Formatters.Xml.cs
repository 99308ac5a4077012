// assemblies: Microsoft.AspNetCore.Mvc.Formatters.Xml
using Microsoft.AspNetCore.Mvc.Infrastructure;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc.Formatters.Xml;
class DelegatingEnumerable<TWrapped, TDeclared> : IEnumerable<TWrapped> {}
class DelegatingEnumerator<TWrapped, TDeclared> : IEnumerator<TWrapped> {}
class EnumerableWrapperProvider : IWrapperProvider {}
class EnumerableWrapperProviderFactory : IWrapperProviderFactory {}
interface IUnwrappable {}
interface IWrapperProvider {}
interface IWrapperProviderFactory {}
class MvcXmlOptions : IEnumerable<ICompatibilitySwitch> {}
class ProblemDetailsWrapper : IUnwrappable {}
class SerializableErrorWrapper : IUnwrappable {}
class SerializableErrorWrapperProvider : IWrapperProvider {}
class SerializableErrorWrapperProviderFactory : IWrapperProviderFactory {}
class ValidationProblemDetailsWrapper : ProblemDetailsWrapper {}
class WrapperProviderContext {}
static class WrapperProviderFactoriesExtensions {}
