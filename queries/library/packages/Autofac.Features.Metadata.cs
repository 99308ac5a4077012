// packages: Autofac
using System.Collections.Generic;
namespace Autofac.Features.Metadata;
class Meta<T> {
	IDictionary<string, object> Metadata {get;}
	T Value {get;}
}
class Meta<T, TMetadata> {
	TMetadata Metadata {get;}
	T Value {get;}
}
