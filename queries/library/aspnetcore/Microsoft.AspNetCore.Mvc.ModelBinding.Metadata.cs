// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Formatters.Xml
using System;
namespace Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
class BindingMetadata {}
class BindingMetadataProviderContext {}
class BindingSourceMetadataProvider : IBindingMetadataProvider {}
class DataMemberRequiredBindingMetadataProvider : IBindingMetadataProvider {}
class DefaultMetadataDetails {}
class DefaultModelBindingMessageProvider : ModelBindingMessageProvider {
	void SetAttemptedValueIsInvalidAccessor(Func<string, string, string> attemptedValueIsInvalidAccessor);
	void SetMissingBindRequiredValueAccessor(Func<string, string> missingBindRequiredValueAccessor);
	void SetMissingKeyOrValueAccessor(Func<string> missingKeyOrValueAccessor);
	void SetMissingRequestBodyRequiredValueAccessor(Func<string> missingRequestBodyRequiredValueAccessor);
	void SetNonPropertyAttemptedValueIsInvalidAccessor(Func<string, string> nonPropertyAttemptedValueIsInvalidAccessor);
	void SetNonPropertyUnknownValueIsInvalidAccessor(Func<string> nonPropertyUnknownValueIsInvalidAccessor);
	void SetNonPropertyValueMustBeANumberAccessor(Func<string> nonPropertyValueMustBeANumberAccessor);
	void SetUnknownValueIsInvalidAccessor(Func<string, string> unknownValueIsInvalidAccessor);
	void SetValueIsInvalidAccessor(Func<string, string> valueIsInvalidAccessor);
	void SetValueMustBeANumberAccessor(Func<string, string> valueMustBeANumberAccessor);
	void SetValueMustNotBeNullAccessor(Func<string, string> valueMustNotBeNullAccessor);
}
class DefaultModelMetadata : ModelMetadata {}
class DefaultModelMetadataProvider : ModelMetadataProvider {}
class DisplayMetadata {}
class DisplayMetadataProviderContext {}
class ExcludeBindingMetadataProvider : IBindingMetadataProvider {}
interface IBindingMetadataProvider : IMetadataDetailsProvider {}
interface ICompositeMetadataDetailsProvider : IBindingMetadataProvider, IDisplayMetadataProvider, IValidationMetadataProvider {}
interface IDisplayMetadataProvider : IMetadataDetailsProvider {}
interface IMetadataDetailsProvider {}
interface IValidationMetadataProvider : IMetadataDetailsProvider {}
static class MetadataDetailsProviderExtensions {}
abstract class ModelBindingMessageProvider {}
struct ModelMetadataIdentity : IEquatable<ModelMetadataIdentity> {}
enum ModelMetadataKind {}
class SystemTextJsonValidationMetadataProvider : IDisplayMetadataProvider, IValidationMetadataProvider {}
class ValidationMetadata {}
class ValidationMetadataProviderContext {}
