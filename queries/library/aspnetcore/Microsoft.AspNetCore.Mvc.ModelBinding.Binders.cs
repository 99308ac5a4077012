// assemblies: Microsoft.AspNetCore.Mvc.Core
using Microsoft.Extensions.Logging;
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
class ArrayModelBinder<TElement> : CollectionModelBinder<TElement> {}
class ArrayModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class BinderTypeModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class BinderTypeModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class BodyModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class BodyModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class ByteArrayModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class ByteArrayModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class CancellationTokenModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class CancellationTokenModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class CollectionModelBinder<TElement> : ICollectionModelBinder {
	protected IModelBinder ElementBinder {get;}
	protected ILogger Logger {get;}
	protected void AddErrorIfBindingRequired(ModelBindingContext bindingContext);
	Task BindModelAsync(ModelBindingContext bindingContext);
	bool CanCreateInstance(Type targetType);
	protected object ConvertToCollectionType(Type targetType, IEnumerable<TElement> collection);
	protected void CopyToModel(object target, IEnumerable<TElement> sourceCollection);
	protected object CreateEmptyCollection(Type targetType);
	protected object CreateInstance(Type targetType);
}
class CollectionModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class ComplexObjectModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class ComplexObjectModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class ComplexTypeModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
	protected Task BindProperty(ModelBindingContext bindingContext);
	protected bool CanBindProperty(ModelBindingContext bindingContext, ModelMetadata propertyMetadata);
	protected object CreateModel(ModelBindingContext bindingContext);
	protected void SetProperty(ModelBindingContext bindingContext, string modelName, ModelMetadata propertyMetadata, ModelBindingResult result);
}
class ComplexTypeModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class DateTimeModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class DateTimeModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class DecimalModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class DictionaryModelBinder<TKey, TValue> : CollectionModelBinder<KeyValuePair<TKey, TValue>> {}
class DictionaryModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class DoubleModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class EnumTypeModelBinder : SimpleTypeModelBinder {}
class EnumTypeModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class FloatModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class FloatingPointTypeModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class FormCollectionModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class FormCollectionModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class FormFileModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class FormFileModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class HeaderModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class HeaderModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class KeyValuePairModelBinder<TKey, TValue> : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class KeyValuePairModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class ServicesModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
}
class ServicesModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class SimpleTypeModelBinder : IModelBinder {
	Task BindModelAsync(ModelBindingContext bindingContext);
	protected void CheckModel(ModelBindingContext bindingContext, ValueProviderResult valueProviderResult, object model);
}
class SimpleTypeModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
class TryParseModelBinderProvider : IModelBinderProvider {
	IModelBinder GetBinder(ModelBinderProviderContext context);
}
