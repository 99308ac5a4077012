// assemblies: Microsoft.AspNetCore.Mvc.Formatters.Xml
using Microsoft.AspNetCore.Mvc.Infrastructure;
using System;
using System.Collections.Generic;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
namespace Microsoft.AspNetCore.Mvc.Formatters.Xml;
class DelegatingEnumerable<TWrapped, TDeclared> : IEnumerable<TWrapped> {
	void Add(object item);
	IEnumerator<TWrapped> GetEnumerator();
}
class DelegatingEnumerator<TWrapped, TDeclared> : IEnumerator<TWrapped> {
	TWrapped Current {get;}
	void Dispose();
	bool MoveNext();
	void Reset();
}
class EnumerableWrapperProvider : IWrapperProvider {
	Type WrappingType {get;}
	object Wrap(object original);
}
class EnumerableWrapperProviderFactory : IWrapperProviderFactory {
	IWrapperProvider GetProvider(WrapperProviderContext context);
}
interface IUnwrappable {
	object Unwrap(Type declaredType);
}
interface IWrapperProvider {
	Type WrappingType {get;}
	object Wrap(object original);
}
interface IWrapperProviderFactory {
	IWrapperProvider GetProvider(WrapperProviderContext context);
}
class MvcXmlOptions : IEnumerable<ICompatibilitySwitch> {}
class ProblemDetailsWrapper : IUnwrappable, IXmlSerializable {
	protected static string EmptyKey;
	XmlSchema GetSchema();
	protected void ReadValue(XmlReader reader, string name);
	void ReadXml(XmlReader reader);
	void WriteXml(XmlWriter writer);
}
class SerializableErrorWrapper : IUnwrappable, IXmlSerializable {
	SerializableError SerializableError {get;}
	XmlSchema GetSchema();
	void ReadXml(XmlReader reader);
	object Unwrap(Type declaredType);
	void WriteXml(XmlWriter writer);
}
class SerializableErrorWrapperProvider : IWrapperProvider {
	Type WrappingType {get;}
	object Wrap(object original);
}
class SerializableErrorWrapperProviderFactory : IWrapperProviderFactory {
	IWrapperProvider GetProvider(WrapperProviderContext context);
}
class ValidationProblemDetailsWrapper : ProblemDetailsWrapper {}
class WrapperProviderContext {
	Type DeclaredType {get;}
	bool IsSerialization {get;}
}
static class WrapperProviderFactoriesExtensions {
	static IWrapperProvider GetWrapperProvider(this IEnumerable<IWrapperProviderFactory> wrapperProviderFactories, WrapperProviderContext wrapperProviderContext);
}
