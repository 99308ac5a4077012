// assemblies: Microsoft.AspNetCore.Mvc.Core
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
class ArrayModelBinder<TElement> : CollectionModelBinder<TElement> {}
class ArrayModelBinderProvider : IModelBinderProvider {}
class BinderTypeModelBinder : IModelBinder {}
class BinderTypeModelBinderProvider : IModelBinderProvider {}
class BodyModelBinder : IModelBinder {}
class BodyModelBinderProvider : IModelBinderProvider {}
class ByteArrayModelBinder : IModelBinder {}
class ByteArrayModelBinderProvider : IModelBinderProvider {}
class CancellationTokenModelBinder : IModelBinder {}
class CancellationTokenModelBinderProvider : IModelBinderProvider {}
class CollectionModelBinder<TElement> : ICollectionModelBinder {}
class CollectionModelBinderProvider : IModelBinderProvider {}
class ComplexObjectModelBinder : IModelBinder {}
class ComplexObjectModelBinderProvider : IModelBinderProvider {}
class ComplexTypeModelBinder : IModelBinder {}
class ComplexTypeModelBinderProvider : IModelBinderProvider {}
class DateTimeModelBinder : IModelBinder {}
class DateTimeModelBinderProvider : IModelBinderProvider {}
class DecimalModelBinder : IModelBinder {}
class DictionaryModelBinder<TKey, TValue> : CollectionModelBinder<KeyValuePair<TKey, TValue>> {}
class DictionaryModelBinderProvider : IModelBinderProvider {}
class DoubleModelBinder : IModelBinder {}
class EnumTypeModelBinder : SimpleTypeModelBinder {}
class EnumTypeModelBinderProvider : IModelBinderProvider {}
class FloatModelBinder : IModelBinder {}
class FloatingPointTypeModelBinderProvider : IModelBinderProvider {}
class FormCollectionModelBinder : IModelBinder {}
class FormCollectionModelBinderProvider : IModelBinderProvider {}
class FormFileModelBinder : IModelBinder {}
class FormFileModelBinderProvider : IModelBinderProvider {}
class HeaderModelBinder : IModelBinder {}
class HeaderModelBinderProvider : IModelBinderProvider {}
class KeyValuePairModelBinder<TKey, TValue> : IModelBinder {}
class KeyValuePairModelBinderProvider : IModelBinderProvider {}
class ServicesModelBinder : IModelBinder {}
class ServicesModelBinderProvider : IModelBinderProvider {}
class SimpleTypeModelBinder : IModelBinder {}
class SimpleTypeModelBinderProvider : IModelBinderProvider {}
class TryParseModelBinderProvider : IModelBinderProvider {}
