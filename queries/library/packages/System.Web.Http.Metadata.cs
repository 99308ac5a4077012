// packages: Microsoft.AspNet.WebApi.Core
using System;
namespace System.Web.Http.Metadata;
abstract class ModelMetadataProvider {}
class ModelMetadata {
	object Model {get;set;}
	Type ModelType {get;}
	string PropertyName {get;}
}
