// packages: Microsoft.AspNet.WebApi.Core
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Web.Http.Controllers;
using System.Web.Http.Metadata;
using System.Web.Http.ValueProviders;
using System;
namespace System.Web.Http.ModelBinding;
interface IModelBinder {
	bool BindModel(HttpActionContext actionContext, ModelBindingContext bindingContext);
}
abstract class ModelBinderProvider {
	IModelBinder GetBinder(HttpConfiguration configuration, Type modelType);
}
class ModelBindingContext {
	object Model {get;set;}
	ModelMetadata ModelMetadata {get;set;}
	string ModelName {get;set;}
	ModelStateDictionary ModelState {get;set;}
	Type ModelType {get;}
	IValueProvider ValueProvider {get;set;}
}
class ModelError {
	string ErrorMessage {get;}
	Exception Exception {get;}
}
class ModelErrorCollection : Collection<ModelError> {}
class ModelState {
	ModelErrorCollection Errors {get;}
	ValueProviderResult Value {get;set;}
}
class ModelStateDictionary : IDictionary<string, ModelState> {
	int Count {get;}
	bool IsValid {get;}
	ICollection<string> Keys {get;}
	ModelState this[string key] {get;set;}
	ICollection<ModelState> Values {get;}
	void AddModelError(string key, string errorMessage);
	void AddModelError(string key, Exception exception);
	IEnumerator<KeyValuePair<string, ModelState>> GetEnumerator();
	bool IsValidField(string key);
}
class ModelBinderAttribute : System.Web.Http.ModelBinderAttribute {}
