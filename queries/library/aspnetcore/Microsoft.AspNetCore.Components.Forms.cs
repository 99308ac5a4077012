// assemblies: Microsoft.AspNetCore.Components.Forms, Microsoft.AspNetCore.Components.Web
using System;
using System.Collections.Generic;
using System.Linq.Expressions;
namespace Microsoft.AspNetCore.Components.Forms;
class AntiforgeryRequestToken {}
abstract class AntiforgeryStateProvider {}
class AntiforgeryToken : IComponent {}
static class BrowserFileExtensions {}
class DataAnnotationsValidator : ComponentBase, IDisposable {}
class EditContext {
	object Model {get;}
	EditContextProperties Properties {get;}
	bool ShouldUseFieldIdentifiers {get;set;}
	event EventHandler<FieldChangedEventArgs> OnFieldChanged;
	event EventHandler<ValidationRequestedEventArgs> OnValidationRequested;
	event EventHandler<ValidationStateChangedEventArgs> OnValidationStateChanged;
	FieldIdentifier Field(string fieldName);
	IEnumerable<string> GetValidationMessages();
	IEnumerable<string> GetValidationMessages(FieldIdentifier fieldIdentifier);
	IEnumerable<string> GetValidationMessages(Expression<Func<object>> accessor);
	bool IsModified();
	bool IsModified(in FieldIdentifier fieldIdentifier);
	bool IsModified(Expression<Func<object>> accessor);
	bool IsValid(in FieldIdentifier fieldIdentifier);
	bool IsValid(Expression<Func<object>> accessor);
	void MarkAsUnmodified(in FieldIdentifier fieldIdentifier);
	void MarkAsUnmodified();
	void NotifyFieldChanged(in FieldIdentifier fieldIdentifier);
	void NotifyValidationStateChanged();
	bool Validate();
}
static class EditContextDataAnnotationsExtensions {}
static class EditContextFieldClassExtensions {}
class EditContextProperties {}
class EditForm : ComponentBase {}
abstract class Editor<T> : ComponentBase {}
class FieldChangedEventArgs : EventArgs {}
class FieldCssClassProvider {}
struct FieldIdentifier : IEquatable<FieldIdentifier> {}
class FormMappingContext {}
class FormMappingScope : IComponent {}
interface IBrowserFile {}
abstract class InputBase<TValue> : ComponentBase, IDisposable {}
class InputCheckbox : InputBase<bool> {}
class InputDate<TValue> : InputBase<TValue> {}
enum InputDateType {}
class InputFile : ComponentBase, IDisposable {}
class InputFileChangeEventArgs : EventArgs {}
class InputNumber<TValue> : InputBase<TValue> {}
class InputRadio<TValue> : ComponentBase {}
class InputRadioGroup<TValue> : InputBase<TValue> {}
class InputSelect<TValue> : InputBase<TValue> {}
class InputText : InputBase<string> {}
class InputTextArea : InputBase<string> {}
class RemoteBrowserFileStreamOptions {}
class ValidationMessage<TValue> : ComponentBase, IDisposable {}
class ValidationMessageStore {
	IEnumerable<string> this[FieldIdentifier fieldIdentifier] {get;}
	IEnumerable<string> this[Expression<Func<object>> accessor] {get;}
	void Add(in FieldIdentifier fieldIdentifier, string message);
	void Add(Expression<Func<object>> accessor, string message);
	void Add(in FieldIdentifier fieldIdentifier, IEnumerable<string> messages);
	void Add(Expression<Func<object>> accessor, IEnumerable<string> messages);
	void Clear();
	void Clear(Expression<Func<object>> accessor);
	void Clear(in FieldIdentifier fieldIdentifier);
}
class ValidationRequestedEventArgs : EventArgs {}
class ValidationStateChangedEventArgs : EventArgs {}
class ValidationSummary : ComponentBase, IDisposable {}
