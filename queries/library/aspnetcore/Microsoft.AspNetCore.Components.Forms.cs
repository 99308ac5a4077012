// assemblies: Microsoft.AspNetCore.Components.Forms, Microsoft.AspNetCore.Components.Web
using Microsoft.AspNetCore.Components.Forms.Mapping;
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Forms;
class AntiforgeryRequestToken {
	string FormFieldName {get;}
	string Value {get;}
}
abstract class AntiforgeryStateProvider {
	AntiforgeryRequestToken GetAntiforgeryToken();
}
class AntiforgeryToken : IComponent {}
static class BrowserFileExtensions {
	static ValueTask<IBrowserFile> RequestImageFileAsync(this IBrowserFile browserFile, string format, int maxWidth, int maxHeight);
}
class DataAnnotationsValidator : ComponentBase, IDisposable {
	protected void Dispose(bool disposing);
}
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
static class EditContextDataAnnotationsExtensions {
	static EditContext AddDataAnnotationsValidation(this EditContext editContext);
	static IDisposable EnableDataAnnotationsValidation(this EditContext editContext, IServiceProvider serviceProvider = default);
}
static class EditContextFieldClassExtensions {
	static string FieldCssClass<TField>(this EditContext editContext, Expression<Func<TField>> accessor);
	static string FieldCssClass(this EditContext editContext, in FieldIdentifier fieldIdentifier);
	static void SetFieldCssClassProvider(this EditContext editContext, FieldCssClassProvider fieldCssClassProvider);
}
class EditContextProperties {
	object this[object key] {get;set;}
	bool Remove(object key);
	bool TryGetValue(object key, out object value);
}
class EditForm : ComponentBase {
	IReadOnlyDictionary<string, object> AdditionalAttributes {get;set;}
	RenderFragment<EditContext> ChildContent {get;set;}
	EditContext EditContext {get;set;}
	bool Enhance {get;set;}
	string FormName {get;set;}
	object Model {get;set;}
	EventCallback<EditContext> OnInvalidSubmit {get;set;}
	EventCallback<EditContext> OnSubmit {get;set;}
	EventCallback<EditContext> OnValidSubmit {get;set;}
}
abstract class Editor<T> : ComponentBase {
	T Value {get;set;}
	EventCallback<T> ValueChanged {get;set;}
	Expression<Func<T>> ValueExpression {get;set;}
	protected string NameFor(LambdaExpression expression);
}
class FieldChangedEventArgs : EventArgs {
	FieldIdentifier FieldIdentifier {get;}
}
class FieldCssClassProvider {
	string GetFieldCssClass(EditContext editContext, in FieldIdentifier fieldIdentifier);
}
struct FieldIdentifier : IEquatable<FieldIdentifier> {
	string FieldName {get;}
	object Model {get;}
	static FieldIdentifier Create<TField>(Expression<Func<TField>> accessor);
}
class FormMappingContext {
	string MappingScopeName {get;}
	IEnumerable<FormMappingError> GetAllErrors();
	IEnumerable<FormMappingError> GetAllErrors(string formName);
	string GetAttemptedValue(string key);
	string GetAttemptedValue(string formName, string key);
	FormMappingError GetErrors(string key);
	FormMappingError GetErrors(string formName, string key);
}
class FormMappingScope : IComponent {
	RenderFragment<FormMappingContext> ChildContent {get;set;}
	string Name {get;set;}
}
interface IBrowserFile {
	string ContentType {get;}
	DateTimeOffset LastModified {get;}
	string Name {get;}
	long Size {get;}
	Stream OpenReadStream(long maxAllowedSize = default, CancellationToken cancellationToken = default);
}
abstract class InputBase<TValue> : ComponentBase, IDisposable {
	IReadOnlyDictionary<string, object> AdditionalAttributes {get;set;}
	protected string CssClass {get;}
	protected TValue CurrentValue {get;set;}
	protected string CurrentValueAsString {get;set;}
	string DisplayName {get;set;}
	protected EditContext EditContext {get;set;}
	protected FieldIdentifier FieldIdentifier {get;set;}
	protected string NameAttributeValue {get;}
	TValue Value {get;set;}
	EventCallback<TValue> ValueChanged {get;set;}
	Expression<Func<TValue>> ValueExpression {get;set;}
	protected void Dispose(bool disposing);
	protected string FormatValueAsString(TValue value);
	protected bool TryParseValueFromString(string value, out TValue result, out string validationErrorMessage);
}
class InputCheckbox : InputBase<bool> {
	ElementReference? Element {get;set;}
}
class InputDate<TValue> : InputBase<TValue> {
	ElementReference? Element {get;set;}
	string ParsingErrorMessage {get;set;}
	InputDateType Type {get;set;}
}
enum InputDateType { Date, DateTimeLocal, Month, Time }
class InputFile : ComponentBase, IDisposable {
	IDictionary<string, object> AdditionalAttributes {get;set;}
	ElementReference? Element {get;set;}
	EventCallback<InputFileChangeEventArgs> OnChange {get;set;}
}
class InputFileChangeEventArgs : EventArgs {
	IBrowserFile File {get;}
	int FileCount {get;}
	IReadOnlyList<IBrowserFile> GetMultipleFiles(int maximumFileCount = default);
}
class InputNumber<TValue> : InputBase<TValue> {
	ElementReference? Element {get;set;}
	string ParsingErrorMessage {get;set;}
}
class InputRadio<TValue> : ComponentBase {
	IReadOnlyDictionary<string, object> AdditionalAttributes {get;set;}
	ElementReference? Element {get;set;}
	string Name {get;set;}
	TValue Value {get;set;}
}
class InputRadioGroup<TValue> : InputBase<TValue> {
	RenderFragment ChildContent {get;set;}
	string Name {get;set;}
}
class InputSelect<TValue> : InputBase<TValue> {
	RenderFragment ChildContent {get;set;}
	ElementReference? Element {get;set;}
}
class InputText : InputBase<string> {
	ElementReference? Element {get;set;}
}
class InputTextArea : InputBase<string> {
	ElementReference? Element {get;set;}
}
class RemoteBrowserFileStreamOptions {
	int MaxBufferSize {get;set;}
	int MaxSegmentSize {get;set;}
	TimeSpan SegmentFetchTimeout {get;set;}
}
class ValidationMessage<TValue> : ComponentBase, IDisposable {
	IReadOnlyDictionary<string, object> AdditionalAttributes {get;set;}
	Expression<Func<TValue>> For {get;set;}
	protected void Dispose(bool disposing);
}
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
class ValidationRequestedEventArgs : EventArgs {
	static ValidationRequestedEventArgs Empty;
}
class ValidationStateChangedEventArgs : EventArgs {
	static ValidationStateChangedEventArgs Empty;
}
class ValidationSummary : ComponentBase, IDisposable {
	IReadOnlyDictionary<string, object> AdditionalAttributes {get;set;}
	object Model {get;set;}
	protected void Dispose(bool disposing);
}
