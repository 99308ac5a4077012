// assemblies: System.Web, System.Web.Extensions
using System.CodeDom;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.ComponentModel.Design;
using System.IO;
using System.Reflection;
using System.Runtime.Serialization;
using System.Security.Principal;
using System.Web.Caching;
using System.Web.Compilation;
using System.Web.Routing;
using System.Web.SessionState;
using System.Web.UI.Adapters;
using System.Web.UI.HtmlControls;
using System.Web.UI.WebControls;
using System.Xml;
namespace System.Web.UI;
class AsyncPostBackErrorEventArgs : EventArgs {
	Exception Exception {get;}
}
class AsyncPostBackTrigger : UpdatePanelControlTrigger {
	string ControlID {get;set;}
	string EventName {get;set;}
	void OnEvent(object sender, EventArgs e);
}
class AttributeCollection {
	int Count {get;}
	CssStyleCollection CssStyle {get;}
	ICollection Keys {get;}
	string this[string key] {get;set;}
	void Add(string key, string value);
	void AddAttributes(HtmlTextWriter writer);
	void Clear();
	void Remove(string key);
	void Render(HtmlTextWriter writer);
}
class AuthenticationServiceManager {
	string Path {get;set;}
}
class BaseParser {}
abstract class BasePartialCachingControl : Control {
	ControlCachePolicy CachePolicy {get;}
	CacheDependency Dependency {get;set;}
}
abstract class BaseTemplateParser : TemplateParser {
	protected Type GetReferencedType(string virtualPath);
	protected Type GetUserControlType(string virtualPath);
}
class BoundPropertyEntry : PropertyEntry {
	string ControlID {get;set;}
	Type ControlType {get;set;}
	string Expression {get;set;}
	ExpressionBuilder ExpressionBuilder {get;set;}
	string ExpressionPrefix {get;set;}
	string FieldName {get;set;}
	string FormatString {get;set;}
	bool Generated {get;set;}
	object ParsedExpressionData {get;set;}
	bool ReadOnlyProperty {get;set;}
	bool TwoWayBound {get;set;}
	bool UseSetAttribute {get;set;}
}
delegate Control BuildMethod();
delegate void BuildTemplateMethod(Control control);
abstract class BuilderPropertyEntry : PropertyEntry {
	ControlBuilder Builder {get;set;}
}
class ChtmlTextWriter : Html32TextWriter {
	protected Hashtable GlobalSuppressedAttributes {get;}
	protected Hashtable RecognizedAttributes {get;}
	protected Hashtable SuppressedAttributes {get;}
	void AddRecognizedAttribute(string elementName, string attributeName);
	void RemoveRecognizedAttribute(string elementName, string attributeName);
}
enum ClientIDMode { Inherit, AutoID, Predictable, Static }
class ClientScriptManager {
	string GetCallbackEventReference(Control control, string argument, string clientCallback, string context, bool useAsync);
	string GetCallbackEventReference(Control control, string argument, string clientCallback, string context, string clientErrorCallback = default, bool useAsync = default);
	string GetCallbackEventReference(string target, string argument, string clientCallback, string context, string clientErrorCallback, bool useAsync);
	string GetPostBackClientHyperlink(Control control, string argument, bool registerForEventValidation = default);
	string GetPostBackEventReference(Control control, string argument, bool registerForEventValidation = default);
	string GetPostBackEventReference(PostBackOptions options, bool registerForEventValidation);
	string GetPostBackEventReference(PostBackOptions options);
	string GetWebResourceUrl(Type type, string resourceName);
	bool IsClientScriptBlockRegistered(string key);
	bool IsClientScriptBlockRegistered(Type type, string key);
	bool IsClientScriptIncludeRegistered(string key);
	bool IsClientScriptIncludeRegistered(Type type, string key);
	bool IsOnSubmitStatementRegistered(string key);
	bool IsOnSubmitStatementRegistered(Type type, string key);
	bool IsStartupScriptRegistered(string key);
	bool IsStartupScriptRegistered(Type type, string key);
	void RegisterArrayDeclaration(string arrayName, string arrayValue);
	void RegisterClientScriptBlock(Type type, string key, string script, bool addScriptTags = default);
	void RegisterClientScriptInclude(string key, string url);
	void RegisterClientScriptInclude(Type type, string key, string url);
	void RegisterClientScriptResource(Type type, string resourceName);
	void RegisterExpandoAttribute(string controlId, string attributeName, string attributeValue, bool encode = default);
	void RegisterForEventValidation(PostBackOptions options);
	void RegisterForEventValidation(string uniqueId);
	void RegisterForEventValidation(string uniqueId, string argument);
	void RegisterHiddenField(string hiddenFieldName, string hiddenFieldInitialValue);
	void RegisterOnSubmitStatement(Type type, string key, string script);
	void RegisterStartupScript(Type type, string key, string script, bool addScriptTags = default);
	void ValidateEvent(string uniqueId);
	void ValidateEvent(string uniqueId, string argument);
}
enum CodeConstructType { CodeSnippet, ExpressionSnippet, DataBindingSnippet, ScriptTag }
enum CompilationMode { Auto, Never, Always }
class CompiledBindableTemplateBuilder : IBindableTemplate {
	IOrderedDictionary ExtractValues(Control container);
	void InstantiateIn(Control container);
}
class CompiledTemplateBuilder : ITemplate {
	void InstantiateIn(Control container);
}
class ComplexPropertyEntry : BuilderPropertyEntry {
	bool IsCollectionItem {get;}
	bool ReadOnly {get;set;}
}
class CompositeScriptReference : ScriptReferenceBase {
	const string COMPOSITE_SCRIPT_REFERENCE_PREFIX;
	ScriptReferenceCollection Scripts {get;}
}
class CompositeScriptReferenceEventArgs : EventArgs {
	CompositeScriptReference CompositeScript {get;}
}
enum ConflictOptions { OverwriteChanges, CompareAllValues }
class ConstructorNeedsTagAttribute : Attribute {
	bool NeedsTag {get;}
}
class Control : IComponent, IControlBuilderAccessor, IControlDesignerAccessor, IDataBindingsAccessor, IExpressionsAccessor, IParserAccessor, IUrlResolutionService {
	protected ControlAdapter Adapter {get;}
	string AppRelativeTemplateSourceDirectory {get;set;}
	Control BindingContainer {get;}
	protected bool ChildControlsCreated {get;set;}
	string ClientID {get;}
	ClientIDMode ClientIDMode {get;set;}
	protected char ClientIDSeparator {get;}
	protected HttpContext Context {get;}
	ControlCollection Controls {get;}
	Control DataItemContainer {get;}
	Control DataKeysContainer {get;}
	protected bool DesignMode {get;}
	bool EnableTheming {get;set;}
	bool EnableViewState {get;set;}
	protected EventHandlerList Events {get;}
	protected bool HasChildViewState {get;}
	string ID {get;set;}
	protected char IdSeparator {get;}
	protected bool IsChildControlStateCleared {get;}
	protected bool IsTrackingViewState {get;}
	protected bool IsViewStateEnabled {get;}
	protected bool LoadViewStateByID {get;}
	Control NamingContainer {get;}
	Page Page {get;set;}
	Control Parent {get;}
	Version RenderingCompatibility {get;set;}
	ISite Site {get;set;}
	string SkinID {get;set;}
	TemplateControl TemplateControl {get;set;}
	string TemplateSourceDirectory {get;}
	string UniqueID {get;}
	protected StateBag ViewState {get;}
	protected bool ViewStateIgnoresCase {get;}
	ViewStateMode ViewStateMode {get;set;}
	bool Visible {get;set;}
	event EventHandler DataBinding;
	event EventHandler Disposed;
	event EventHandler Init;
	event EventHandler Load;
	event EventHandler PreRender;
	event EventHandler Unload;
	protected void AddParsedSubObject(object obj);
	protected void AddedControl(Control control, int index);
	void ApplyStyleSheetSkin(Page page);
	protected void BuildProfileTree(string parentId, bool calcViewState);
	protected void ClearCachedClientID();
	protected void ClearChildControlState();
	protected void ClearChildState();
	protected void ClearChildViewState();
	protected void ClearEffectiveClientIDMode();
	protected void CreateChildControls();
	protected ControlCollection CreateControlCollection();
	void DataBind();
	protected void DataBind(bool raiseOnDataBinding);
	protected void DataBindChildren();
	void Dispose();
	protected void EnsureChildControls();
	protected void EnsureID();
	Control FindControl(string id);
	protected Control FindControl(string id, int pathOffset);
	void Focus();
	protected IDictionary GetDesignModeState();
	string GetRouteUrl(object routeParameters);
	string GetRouteUrl(RouteValueDictionary routeParameters);
	string GetRouteUrl(string routeName, object routeParameters);
	string GetRouteUrl(string routeName, RouteValueDictionary routeParameters);
	string GetUniqueIDRelativeTo(Control control);
	bool HasControls();
	protected bool HasEvents();
	protected bool IsLiteralContent();
	protected void LoadControlState(object savedState);
	protected void LoadViewState(object savedState);
	protected string MapPathSecure(string virtualPath);
	protected bool OnBubbleEvent(object source, EventArgs args);
	protected void OnDataBinding(EventArgs e);
	protected void OnInit(EventArgs e);
	protected void OnLoad(EventArgs e);
	protected void OnPreRender(EventArgs e);
	protected void OnUnload(EventArgs e);
	protected Stream OpenFile(string path);
	protected void RaiseBubbleEvent(object source, EventArgs args);
	protected void RemovedControl(Control control);
	protected void Render(HtmlTextWriter writer);
	protected void RenderChildren(HtmlTextWriter writer);
	void RenderControl(HtmlTextWriter writer);
	protected void RenderControl(HtmlTextWriter writer, ControlAdapter adapter);
	protected ControlAdapter ResolveAdapter();
	string ResolveClientUrl(string relativeUrl);
	string ResolveUrl(string relativeUrl);
	protected object SaveControlState();
	protected object SaveViewState();
	protected void SetDesignModeState(IDictionary data);
	void SetRenderMethodDelegate(RenderMethod renderMethod);
	protected void TrackViewState();
}
class ControlBuilder {
	Type BindingContainerType {get;}
	Type ControlType {get;}
	protected bool FChildrenAsProperties {get;}
	protected bool FIsNonParserAccessor {get;}
	bool HasAspCode {get;}
	string ID {get;set;}
	protected bool InDesigner {get;}
	Type NamingContainerType {get;}
	protected TemplateParser Parser {get;}
	string TagName {get;}
	bool AllowWhitespaceLiterals();
	void AppendLiteralString(string s);
	void AppendSubBuilder(ControlBuilder subBuilder);
	object BuildObject();
	void CloseControl();
	static ControlBuilder CreateBuilderFromType(TemplateParser parser, ControlBuilder parentBuilder, Type type, string tagName, string id, IDictionary attribs, int line, string sourceFileName);
	Type GetChildControlType(string tagName, IDictionary attribs);
	bool HasBody();
	bool HtmlDecodeLiterals();
	void Init(TemplateParser parser, ControlBuilder parentBuilder, Type type, string tagName, string id, IDictionary attribs);
	bool NeedsTagInnerText();
	void OnAppendToParentBuilder(ControlBuilder parentBuilder);
	void ProcessGeneratedCode(CodeCompileUnit codeCompileUnit, CodeTypeDeclaration baseType, CodeTypeDeclaration derivedType, CodeMemberMethod buildMethod, CodeMemberMethod dataBindingMethod);
	void SetTagInnerText(string text);
}
class ControlBuilderAttribute : Attribute {
	static ControlBuilderAttribute Default;
	Type BuilderType {get;}
}
class ControlCachePolicy {
	bool Cached {get;set;}
	CacheDependency Dependency {get;set;}
	TimeSpan Duration {get;set;}
	string ProviderName {get;set;}
	bool SupportsCaching {get;}
	string VaryByControl {get;set;}
	HttpCacheVaryByParams VaryByParams {get;}
	void SetExpires(DateTime expirationTime);
	void SetSlidingExpiration(bool useSlidingExpiration);
	void SetVaryByCustom(string varyByCustom);
}
class ControlCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	protected Control Owner {get;}
	object SyncRoot {get;}
	Control this[int index] {get;}
	void Add(Control child);
	void AddAt(int index, Control child);
	void Clear();
	bool Contains(Control c);
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	int IndexOf(Control value);
	void Remove(Control value);
	void RemoveAt(int index);
}
class ControlSkin {
	Type ControlType {get;}
	void ApplySkin(Control control);
}
delegate Control ControlSkinDelegate(Control control);
class ControlValuePropertyAttribute : Attribute {
	object DefaultValue {get;}
	string Name {get;}
}
class CssClassPropertyAttribute : Attribute {}
class CssStyleCollection {
	int Count {get;}
	ICollection Keys {get;}
	string Value {get;set;}
	string this[string key] {get;set;}
	string this[HtmlTextWriterStyle key] {get;set;}
	void Add(string key, string value);
	void Add(HtmlTextWriterStyle key, string value);
	void Clear();
	void Remove(string key);
	void Remove(HtmlTextWriterStyle key);
}
class DataBinder {
	static object Eval(object container, string expression);
	static string Eval(object container, string expression, string format);
	static object GetDataItem(object container, out bool foundDataItem);
	static object GetDataItem(object container);
	static object GetIndexedPropertyValue(object container, string expr);
	static string GetIndexedPropertyValue(object container, string propName, string format);
	static object GetPropertyValue(object container, string propName);
	static string GetPropertyValue(object container, string propName, string format);
}
class DataBinding {
	string Expression {get;set;}
	string PropertyName {get;}
	Type PropertyType {get;}
}
class DataBindingCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	string[] RemovedBindings {get;}
	object SyncRoot {get;}
	DataBinding this[string propertyName] {get;}
	event EventHandler Changed;
	void Add(DataBinding binding);
	void Clear();
	bool Contains(string propertyName);
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(DataBinding binding);
	void Remove(string propertyName);
	void Remove(string propertyName, bool addToRemovedList);
}
class DataBindingHandlerAttribute : Attribute {
	static DataBindingHandlerAttribute Default;
	string HandlerTypeName {get;}
}
class DataBoundLiteralControl : Control, ITextControl {
	string Text {get;}
	void SetDataBoundString(int index, string s);
	void SetStaticString(int index, string s);
}
class DataKeyPropertyAttribute : Attribute {
	string Name {get;}
}
class DataSourceCacheDurationConverter : Int32Converter {}
enum DataSourceCacheExpiry { Absolute, Sliding }
enum DataSourceCapabilities { None, Sort, Page, RetrieveTotalRowCount }
abstract class DataSourceControl : Control, IDataSource, IListSource {
	protected DataSourceView GetView(string viewName);
	protected ICollection GetViewNames();
	protected void RaiseDataSourceChangedEvent(EventArgs e);
}
class DataSourceControlBuilder : ControlBuilder {}
enum DataSourceOperation { Delete, Insert, Select, Update, SelectCount }
class DataSourceSelectArguments {
	static DataSourceSelectArguments Empty {get;}
	int MaximumRows {get;set;}
	bool RetrieveTotalRowCount {get;set;}
	string SortExpression {get;set;}
	int StartRowIndex {get;set;}
	int TotalRowCount {get;set;}
	void AddSupportedCapabilities(DataSourceCapabilities capabilities);
	void RaiseUnsupportedCapabilitiesError(DataSourceView view);
}
abstract class DataSourceView {
	bool CanDelete {get;}
	bool CanInsert {get;}
	bool CanPage {get;}
	bool CanRetrieveTotalRowCount {get;}
	bool CanSort {get;}
	bool CanUpdate {get;}
	protected EventHandlerList Events {get;}
	string Name {get;}
	event EventHandler DataSourceViewChanged;
	void Delete(IDictionary keys, IDictionary oldValues, DataSourceViewOperationCallback callback);
	protected int ExecuteDelete(IDictionary keys, IDictionary oldValues);
	protected int ExecuteInsert(IDictionary values);
	protected IEnumerable ExecuteSelect(DataSourceSelectArguments arguments);
	protected int ExecuteUpdate(IDictionary keys, IDictionary values, IDictionary oldValues);
	void Insert(IDictionary values, DataSourceViewOperationCallback callback);
	protected void OnDataSourceViewChanged(EventArgs e);
	protected void RaiseUnsupportedCapabilityError(DataSourceCapabilities capability);
	void Select(DataSourceSelectArguments arguments, DataSourceViewSelectCallback callback);
	void Update(IDictionary keys, IDictionary values, IDictionary oldValues, DataSourceViewOperationCallback callback);
}
delegate bool DataSourceViewOperationCallback(int affectedRecords, Exception ex);
delegate void DataSourceViewSelectCallback(IEnumerable data);
class DesignTimeParseData {
	EventHandler DataBindingHandler {get;set;}
	IDesignerHost DesignerHost {get;}
	string DocumentUrl {get;set;}
	string Filter {get;}
	string ParseText {get;}
	bool ShouldApplyTheme {get;set;}
	ICollection UserControlRegisterEntries {get;}
}
static class DesignTimeTemplateParser {
	static Control ParseControl(DesignTimeParseData data);
	static Control[] ParseControls(DesignTimeParseData data);
	static ITemplate ParseTemplate(DesignTimeParseData data);
	static ControlBuilder ParseTheme(IDesignerHost host, string theme, string themePath);
}
class DesignerDataBoundLiteralControl : Control {
	string Text {get;set;}
}
class EmptyControlCollection : ControlCollection {}
class EventEntry {
	string HandlerMethodName {get;set;}
	Type HandlerType {get;set;}
	string Name {get;set;}
}
class ExpressionBinding {
	string Expression {get;set;}
	string ExpressionPrefix {get;set;}
	bool Generated {get;}
	string PropertyName {get;}
	Type PropertyType {get;}
}
class ExpressionBindingCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	ICollection RemovedBindings {get;}
	object SyncRoot {get;}
	ExpressionBinding this[string propertyName] {get;}
	event EventHandler Changed;
	void Add(ExpressionBinding binding);
	void Clear();
	bool Contains(string propName);
	void CopyTo(Array array, int index);
	void CopyTo(ExpressionBinding[] array, int index);
	IEnumerator GetEnumerator();
	void Remove(ExpressionBinding binding);
	void Remove(string propertyName);
	void Remove(string propertyName, bool addToRemovedList);
}
abstract class ExtenderControl : Control, IExtenderControl {
	string TargetControlID {get;set;}
	protected IEnumerable<ScriptDescriptor> GetScriptDescriptors(Control targetControl);
	protected IEnumerable<ScriptReference> GetScriptReferences();
}
delegate IOrderedDictionary ExtractTemplateValuesMethod(Control control);
class FileLevelControlBuilderAttribute : Attribute {
	static FileLevelControlBuilderAttribute Default;
	Type BuilderType {get;}
}
class FileLevelMasterPageControlBuilder : FileLevelPageControlBuilder {}
class FileLevelPageControlBuilder : RootBuilder {}
class FileLevelUserControlBuilder : RootBuilder {}
class FilterableAttribute : Attribute {
	static FilterableAttribute Yes, No, Default;
	bool Filterable {get;}
	static bool IsObjectFilterable(object instance);
	static bool IsPropertyFilterable(PropertyDescriptor propertyDescriptor);
	static bool IsTypeFilterable(Type type);
}
class HiddenFieldPageStatePersister : PageStatePersister {}
abstract class HierarchicalDataSourceControl : Control, IHierarchicalDataSource {
	protected HierarchicalDataSourceView GetHierarchicalView(string viewPath);
	protected void OnDataSourceChanged(EventArgs e);
}
abstract class HierarchicalDataSourceView {
	IHierarchicalEnumerable Select();
}
class Html32TextWriter : HtmlTextWriter {
	protected Stack FontStack {get;}
	bool ShouldPerformDivTableSubstitution {get;set;}
	bool SupportsBold {get;set;}
	bool SupportsItalic {get;set;}
}
class HtmlTextWriter : TextWriter {
	const string DefaultTabString, EndTagLeftChars, EqualsDoubleQuoteString, SelfClosingChars, SelfClosingTagEnd;
	const char DoubleQuoteChar, EqualsChar, SemicolonChar, SingleQuoteChar, SlashChar, SpaceChar, StyleEqualsChar, TagLeftChar, TagRightChar;
	int Indent {get;set;}
	TextWriter InnerWriter {get;set;}
	protected HtmlTextWriterTag TagKey {get;set;}
	protected string TagName {get;set;}
	void AddAttribute(HtmlTextWriterAttribute key, string value, bool fEncode = default);
	void AddAttribute(string name, string value, bool fEndode = default);
	protected void AddAttribute(string name, string value, HtmlTextWriterAttribute key);
	protected void AddStyleAttribute(string name, string value, HtmlTextWriterStyle key);
	void AddStyleAttribute(string name, string value);
	void AddStyleAttribute(HtmlTextWriterStyle key, string value);
	void BeginRender();
	protected string EncodeAttributeValue(HtmlTextWriterAttribute attrKey, string value);
	protected string EncodeAttributeValue(string value, bool fEncode);
	protected string EncodeUrl(string url);
	void EndRender();
	void EnterStyle(Style style);
	void EnterStyle(Style style, HtmlTextWriterTag tag);
	void ExitStyle(Style style);
	void ExitStyle(Style style, HtmlTextWriterTag tag);
	protected void FilterAttributes();
	protected HtmlTextWriterAttribute GetAttributeKey(string attrName);
	protected string GetAttributeName(HtmlTextWriterAttribute attrKey);
	protected HtmlTextWriterStyle GetStyleKey(string styleName);
	protected string GetStyleName(HtmlTextWriterStyle styleKey);
	protected HtmlTextWriterTag GetTagKey(string tagName);
	protected string GetTagName(HtmlTextWriterTag tagKey);
	protected bool IsAttributeDefined(HtmlTextWriterAttribute key);
	protected bool IsAttributeDefined(HtmlTextWriterAttribute key, out string value);
	protected bool IsStyleAttributeDefined(HtmlTextWriterStyle key);
	protected bool IsStyleAttributeDefined(HtmlTextWriterStyle key, out string value);
	bool IsValidFormAttribute(string attribute);
	protected bool OnAttributeRender(string name, string value, HtmlTextWriterAttribute key);
	protected bool OnStyleAttributeRender(string name, string value, HtmlTextWriterStyle key);
	protected bool OnTagRender(string name, HtmlTextWriterTag key);
	protected void OutputTabs();
	protected string PopEndTag();
	protected void PushEndTag(string endTag);
	protected static void RegisterAttribute(string name, HtmlTextWriterAttribute key);
	protected static void RegisterStyle(string name, HtmlTextWriterStyle key);
	protected static void RegisterTag(string name, HtmlTextWriterTag key);
	protected string RenderAfterContent();
	protected string RenderAfterTag();
	protected string RenderBeforeContent();
	protected string RenderBeforeTag();
	void RenderBeginTag(string tagName);
	void RenderBeginTag(HtmlTextWriterTag tagKey);
	void RenderEndTag();
	void WriteAttribute(string name, string value, bool fEncode = default);
	void WriteBeginTag(string tagName);
	void WriteBreak();
	void WriteEncodedText(string text);
	void WriteEncodedUrl(string url);
	void WriteEncodedUrlParameter(string urlText);
	void WriteEndTag(string tagName);
	void WriteFullBeginTag(string tagName);
	void WriteLineNoTabs(string s);
	void WriteStyleAttribute(string name, string value, bool fEncode = default);
	protected void WriteUrlEncodedString(string text, bool argument);
}
enum HtmlTextWriterAttribute { Accesskey, Align, Alt, Background, Bgcolor, Border, Bordercolor, Cellpadding, Cellspacing, Checked, Class, Cols, Colspan, Disabled, For, Height, Href, Id, Maxlength, Multiple, Name, Nowrap, Onchange, Onclick, ReadOnly, Rows, Rowspan, Rules, Selected, Size, Src, Style, Tabindex, Target, Title, Type, Valign, Value, Width, Wrap, Abbr, AutoComplete, Axis, Content, Coords, DesignerRegion, Dir, Headers, Longdesc, Rel, Scope, Shape, Usemap, VCardName }
enum HtmlTextWriterStyle { BackgroundColor, BackgroundImage, BorderCollapse, BorderColor, BorderStyle, BorderWidth, Color, FontFamily, FontSize, FontStyle, FontWeight, Height, TextDecoration, Width, ListStyleImage, ListStyleType, Cursor, Direction, Display, Filter, FontVariant, Left, Margin, MarginBottom, MarginLeft, MarginRight, MarginTop, Overflow, OverflowX, OverflowY, Padding, PaddingBottom, PaddingLeft, PaddingRight, PaddingTop, Position, TextAlign, VerticalAlign, TextOverflow, Top, Visibility, WhiteSpace, ZIndex }
enum HtmlTextWriterTag { Unknown, A, Acronym, Address, Area, B, Base, Basefont, Bdo, Bgsound, Big, Blockquote, Body, Br, Button, Caption, Center, Cite, Code, Col, Colgroup, Dd, Del, Dfn, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Font, Form, Frame, Frameset, H1, H2, H3, H4, H5, H6, Head, Hr, Html, I, Iframe, Img, Input, Ins, Isindex, Kbd, Label, Legend, Li, Link, Map, Marquee, Menu, Meta, Nobr, Noframes, Noscript, Object, Ol, Option, P, Param, Pre, Q, Rt, Ruby, S, Samp, Script, Select, Small, Span, Strike, Strong, Style, Sub, Sup, Table, Tbody, Td, Textarea, Tfoot, Th, Thead, Title, Tr, Tt, U, Ul, Var, Wbr, Xml }
interface IAttributeAccessor {
	string GetAttribute(string key);
	void SetAttribute(string key, string value);
}
interface IAutoFieldGenerator {
	ICollection GenerateFields(Control control);
}
interface IBindableControl {
	void ExtractValues(IOrderedDictionary dictionary);
}
interface IBindableTemplate : ITemplate {
	IOrderedDictionary ExtractValues(Control container);
}
interface ICallbackEventHandler {
	string GetCallbackResult();
	void RaiseCallbackEvent(string eventArgument);
}
interface ICheckBoxControl {
	bool Checked {get;set;}
	event EventHandler CheckedChanged;
}
interface IControlBuilderAccessor {
	ControlBuilder ControlBuilder {get;}
}
interface IControlDesignerAccessor {
	IDictionary UserData {get;}
	IDictionary GetDesignModeState();
	void SetDesignModeState(IDictionary data);
	void SetOwnerControl(Control owner);
}
class IDReferencePropertyAttribute : Attribute {
	Type ReferencedControlType {get;}
}
interface IDataBindingsAccessor {
	DataBindingCollection DataBindings {get;}
	bool HasDataBindings {get;}
}
interface IDataItemContainer : INamingContainer {
	object DataItem {get;}
	int DataItemIndex {get;}
	int DisplayIndex {get;}
}
interface IDataKeysControl {
	string[] ClientIDRowSuffix {get;}
	DataKeyArray ClientIDRowSuffixDataKeys {get;}
}
interface IDataSource {
	event EventHandler DataSourceChanged;
	DataSourceView GetView(string viewName);
	ICollection GetViewNames();
}
interface IDataSourceViewSchemaAccessor {
	object DataSourceViewSchema {get;set;}
}
interface IEditableTextControl : ITextControl {
	event EventHandler TextChanged;
}
interface IExpressionsAccessor {
	ExpressionBindingCollection Expressions {get;}
	bool HasExpressions {get;}
}
interface IExtenderControl {
	IEnumerable<ScriptDescriptor> GetScriptDescriptors(Control targetControl);
	IEnumerable<ScriptReference> GetScriptReferences();
}
interface IFilterResolutionService {
	int CompareFilters(string filter1, string filter2);
	bool EvaluateFilter(string filterName);
}
interface IHierarchicalDataSource {
	event EventHandler DataSourceChanged;
	HierarchicalDataSourceView GetHierarchicalView(string viewPath);
}
interface IHierarchicalEnumerable : IEnumerable {
	IHierarchyData GetHierarchyData(object enumeratedItem);
}
interface IHierarchyData {
	bool HasChildren {get;}
	object Item {get;}
	string Path {get;}
	string Type {get;}
	IHierarchicalEnumerable GetChildren();
	IHierarchyData GetParent();
}
interface INamingContainer {}
interface INavigateUIData {
	string Description {get;}
	string Name {get;}
	string NavigateUrl {get;}
	string Value {get;}
}
interface IParserAccessor {
	void AddParsedSubObject(object obj);
}
interface IPostBackDataHandler {
	bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	void RaisePostDataChangedEvent();
}
interface IPostBackEventHandler {
	void RaisePostBackEvent(string eventArgument);
}
interface IResourceUrlGenerator {
	string GetResourceUrl(Type type, string resourceName);
}
interface IScriptControl {
	IEnumerable<ScriptDescriptor> GetScriptDescriptors();
	IEnumerable<ScriptReference> GetScriptReferences();
}
interface IStateFormatter {
	object Deserialize(string serializedState);
	string Serialize(object state);
}
interface IStateManager {
	bool IsTrackingViewState {get;}
	void LoadViewState(object state);
	object SaveViewState();
	void TrackViewState();
}
interface IStyleSheet {
	void CreateStyleRule(Style style, IUrlResolutionService urlResolver, string selector);
	void RegisterStyle(Style style, IUrlResolutionService urlResolver);
}
interface ITemplate {
	void InstantiateIn(Control container);
}
interface ITextControl {
	string Text {get;set;}
}
interface IThemeResolutionService {
	ThemeProvider[] GetAllThemeProviders();
	ThemeProvider GetStylesheetThemeProvider();
	ThemeProvider GetThemeProvider();
}
interface IUrlResolutionService {
	string ResolveClientUrl(string relativeUrl);
}
interface IUserControlDesignerAccessor {
	string InnerText {get;set;}
	string TagName {get;set;}
}
interface IUserControlTypeResolutionService {
	Type GetType(string tagPrefix, string tagName);
}
interface IValidator {
	string ErrorMessage {get;set;}
	bool IsValid {get;set;}
	void Validate();
}
class ImageClickEventArgs : EventArgs {
	int X, Y;
	double XRaw, YRaw;
}
delegate void ImageClickEventHandler(object sender, ImageClickEventArgs e);
class IndexedString {
	string Value {get;}
}
static class ListSourceHelper {
	static bool ContainsListCollection(IDataSource dataSource);
	static IList GetList(IDataSource dataSource);
}
class LiteralControl : Control, ITextControl {
	string Text {get;set;}
}
class LosFormatter {
	object Deserialize(Stream stream);
	object Deserialize(TextReader input);
	object Deserialize(string input);
	void Serialize(Stream stream, object value);
	void Serialize(TextWriter output, object value);
}
class MasterPage : UserControl {
	protected IList ContentPlaceHolders {get;}
	protected IDictionary ContentTemplates {get;}
	MasterPage Master {get;}
	string MasterPageFile {get;set;}
	protected void AddContentTemplate(string templateName, ITemplate template);
	void InstantiateInContentPlaceHolder(Control contentPlaceHolder, ITemplate template);
}
class MasterPageControlBuilder : UserControlControlBuilder {}
class NonVisualControlAttribute : Attribute {
	static NonVisualControlAttribute NonVisual, Visual, Default;
	bool IsNonVisual {get;}
}
class ObjectPersistData {
	ICollection AllPropertyEntries {get;}
	IDictionary BuiltObjects {get;}
	ICollection CollectionItems {get;}
	ICollection EventEntries {get;}
	bool IsCollection {get;}
	bool Localize {get;}
	Type ObjectType {get;}
	string ResourceKey {get;}
	void AddToObjectControlBuilderTable(IDictionary table);
	IDictionary GetFilteredProperties(string filter);
	PropertyEntry GetFilteredProperty(string filter, string name);
	ICollection GetPropertyAllFilters(string name);
}
class ObjectStateFormatter : IFormatter, IStateFormatter {
	object Deserialize(Stream inputStream);
	object Deserialize(string inputString);
	string Serialize(object stateGraph);
	void Serialize(Stream outputStream, object stateGraph);
}
class ObjectTagBuilder : ControlBuilder {}
enum OutputCacheLocation { Any, Client, Downstream, Server, None, ServerAndClient }
class OutputCacheParameters {
	string CacheProfile {get;set;}
	int Duration {get;set;}
	bool Enabled {get;set;}
	OutputCacheLocation Location {get;set;}
	bool NoStore {get;set;}
	string SqlDependency {get;set;}
	string VaryByContentEncoding {get;set;}
	string VaryByControl {get;set;}
	string VaryByCustom {get;set;}
	string VaryByHeader {get;set;}
	string VaryByParam {get;set;}
}
class Page : TemplateControl, IHttpHandler {
	const string postEventArgumentID, postEventSourceID;
	HttpApplicationState Application {get;}
	protected bool AspCompatMode {get;set;}
	protected bool AsyncMode {get;set;}
	TimeSpan AsyncTimeout {get;set;}
	Control AutoPostBackControl {get;set;}
	bool Buffer {get;set;}
	Cache Cache {get;}
	string ClientQueryString {get;}
	ClientScriptManager ClientScript {get;}
	string ClientTarget {get;set;}
	int CodePage {get;set;}
	string ContentType {get;set;}
	string Culture {get;set;}
	bool EnableEventValidation {get;set;}
	bool EnableViewStateMac {get;set;}
	string ErrorPage {get;set;}
	HtmlForm Form {get;}
	HtmlHead Header {get;}
	char IdSeparator {get;}
	bool IsAsync {get;}
	bool IsCallback {get;}
	bool IsCrossPagePostBack {get;}
	bool IsPostBack {get;}
	bool IsPostBackEventControlRegistered {get;}
	bool IsReusable {get;}
	bool IsValid {get;}
	IDictionary Items {get;}
	int LCID {get;set;}
	bool MaintainScrollPositionOnPostBack {get;set;}
	MasterPage Master {get;}
	string MasterPageFile {get;set;}
	int MaxPageStateFieldLength {get;set;}
	string MetaDescription {get;set;}
	string MetaKeywords {get;set;}
	PageAdapter PageAdapter {get;}
	protected PageStatePersister PageStatePersister {get;}
	Page PreviousPage {get;}
	HttpRequest Request {get;}
	HttpResponse Response {get;}
	string ResponseEncoding {get;set;}
	RouteData RouteData {get;}
	HttpServerUtility Server {get;}
	HttpSessionState Session {get;}
	string StyleSheetTheme {get;set;}
	string Theme {get;set;}
	string Title {get;set;}
	TraceContext Trace {get;}
	bool TraceEnabled {get;set;}
	TraceMode TraceModeValue {get;set;}
	protected int TransactionMode {get;set;}
	string UICulture {get;set;}
	protected string UniqueFilePathSuffix {get;}
	IPrincipal User {get;}
	ValidatorCollection Validators {get;}
	ViewStateEncryptionMode ViewStateEncryptionMode {get;set;}
	string ViewStateUserKey {get;set;}
	event EventHandler InitComplete;
	event EventHandler LoadComplete;
	event EventHandler PreInit;
	event EventHandler PreLoad;
	event EventHandler PreRenderComplete;
	event EventHandler SaveStateComplete;
	protected void AddContentTemplate(string templateName, ITemplate template);
	void AddOnPreRenderCompleteAsync(BeginEventHandler beginHandler, EndEventHandler endHandler, object state = default);
	protected void AddWrappedFileDependencies(object virtualFileDependencies);
	protected IAsyncResult AspCompatBeginProcessRequest(HttpContext context, AsyncCallback cb, object extraData);
	protected void AspCompatEndProcessRequest(IAsyncResult result);
	protected IAsyncResult AsyncPageBeginProcessRequest(HttpContext context, AsyncCallback callback, object extraData);
	protected void AsyncPageEndProcessRequest(IAsyncResult result);
	protected HtmlTextWriter CreateHtmlTextWriter(TextWriter tw);
	static HtmlTextWriter CreateHtmlTextWriterFromType(TextWriter tw, Type writerType);
	void DesignerInitialize();
	protected NameValueCollection DeterminePostBackMode();
	void ExecuteRegisteredAsyncTasks();
	object GetDataItem();
	int GetTypeHashCode();
	ValidatorCollection GetValidators(string validationGroup);
	protected object GetWrappedFileDependencies(string[] virtualFileDependencies);
	protected void InitOutputCache(OutputCacheParameters cacheSettings);
	protected void InitOutputCache(int duration, string varyByContentEncoding, string varyByHeader, string varyByCustom, OutputCacheLocation location, string varyByParam);
	protected void InitOutputCache(int duration, string varyByHeader, string varyByCustom, OutputCacheLocation location, string varyByParam);
	protected void InitializeCulture();
	protected object LoadPageStateFromPersistenceMedium();
	string MapPath(string virtualPath);
	protected void OnInitComplete(EventArgs e);
	protected void OnLoadComplete(EventArgs e);
	protected void OnPreInit(EventArgs e);
	protected void OnPreLoad(EventArgs e);
	protected void OnPreRenderComplete(EventArgs e);
	protected void OnSaveStateComplete(EventArgs e);
	void ProcessRequest(HttpContext context);
	protected void RaisePostBackEvent(IPostBackEventHandler sourceControl, string eventArgument);
	void RegisterAsyncTask(PageAsyncTask task);
	void RegisterRequiresControlState(Control control);
	void RegisterRequiresPostBack(Control control);
	void RegisterRequiresRaiseEvent(IPostBackEventHandler control);
	void RegisterRequiresViewStateEncryption();
	void RegisterViewStateHandler();
	bool RequiresControlState(Control control);
	protected void SavePageStateToPersistenceMedium(object state);
	void SetFocus(string clientID);
	void SetFocus(Control control);
	void UnregisterRequiresControlState(Control control);
	void Validate();
	void Validate(string validationGroup);
	void VerifyRenderingInServerForm(Control control);
}
class PageAsyncTask {
	BeginEventHandler BeginHandler {get;}
	EndEventHandler EndHandler {get;}
	bool ExecuteInParallel {get;}
	object State {get;}
	EndEventHandler TimeoutHandler {get;}
}
class PageHandlerFactory : IHttpHandlerFactory {
	IHttpHandler GetHandler(HttpContext context, string requestType, string virtualPath, string path);
	void ReleaseHandler(IHttpHandler handler);
}
class PageParser : TemplateControlParser {
	static Type DefaultApplicationBaseType {get;set;}
	static Type DefaultPageBaseType {get;set;}
	static Type DefaultPageParserFilterType {get;set;}
	static Type DefaultUserControlBaseType {get;set;}
	static bool EnableLongStringsAsResources {get;set;}
	static IHttpHandler GetCompiledPageInstance(string virtualPath, string inputFile, HttpContext context);
}
abstract class PageParserFilter {
	bool AllowCode {get;}
	protected int Line {get;}
	int NumberOfControlsAllowed {get;}
	int NumberOfDirectDependenciesAllowed {get;}
	int TotalNumberOfDependenciesAllowed {get;}
	protected string VirtualPath {get;}
	protected void AddControl(Type type, IDictionary attributes);
	bool AllowBaseType(Type baseType);
	bool AllowControl(Type controlType, ControlBuilder builder);
	bool AllowServerSideInclude(string includeVirtualPath);
	bool AllowVirtualReference(string referenceVirtualPath, VirtualReferenceType referenceType);
	CompilationMode GetCompilationMode(CompilationMode current);
	Type GetNoCompileUserControlType();
	protected void Initialize();
	void ParseComplete(ControlBuilder rootBuilder);
	void PreprocessDirective(string directiveName, IDictionary attributes);
	bool ProcessCodeConstruct(CodeConstructType codeType, string code);
	bool ProcessDataBindingAttribute(string controlId, string name, string value);
	bool ProcessEventHookup(string controlId, string eventName, string handlerName);
	protected void SetPageProperty(string filter, string name, string value);
}
abstract class PageStatePersister {
	object ControlState {get;set;}
	protected Page Page {get;set;}
	protected IStateFormatter StateFormatter {get;}
	object ViewState {get;set;}
	void Load();
	void Save();
}
abstract class PageTheme {
	protected string AppRelativeTemplateSourceDirectory {get;}
	protected IDictionary ControlSkins {get;}
	protected string[] LinkedStyleSheets {get;}
	protected Page Page {get;}
	static object CreateSkinKey(Type controlType, string skinID);
	protected object Eval(string expression);
	protected string Eval(string expression, string format);
	bool TestDeviceFilter(string deviceFilterName);
	protected object XPath(string xPathExpression);
	protected object XPath(string xPathExpression, IXmlNamespaceResolver resolver);
	protected string XPath(string xPathExpression, string format, IXmlNamespaceResolver resolver = default);
	protected IEnumerable XPathSelect(string xPathExpression);
	protected IEnumerable XPathSelect(string xPathExpression, IXmlNamespaceResolver resolver);
}
class Pair {
	object First, Second;
}
class ParseChildrenAttribute : Attribute {
	static ParseChildrenAttribute Default, ParseAsChildren, ParseAsProperties;
	Type ChildControlType {get;}
	bool ChildrenAsProperties {get;set;}
	string DefaultProperty {get;set;}
}
class PartialCachingAttribute : Attribute {
	int Duration {get;}
	string ProviderName {get;set;}
	bool Shared {get;}
	string SqlDependency {get;}
	string VaryByControls {get;}
	string VaryByCustom {get;}
	string VaryByParams {get;}
}
class PartialCachingControl : BasePartialCachingControl {
	Control CachedControl {get;}
}
class PersistChildrenAttribute : Attribute {
	static PersistChildrenAttribute Yes, No, Default;
	bool Persist {get;}
	bool UsesCustomPersistence {get;}
}
enum PersistenceMode { Attribute, InnerProperty, InnerDefaultProperty, EncodedInnerDefaultProperty }
class PersistenceModeAttribute : Attribute {
	static PersistenceModeAttribute Attribute, Default, EncodedInnerDefaultProperty, InnerDefaultProperty, InnerProperty;
	PersistenceMode Mode {get;}
}
class PostBackOptions {
	string ActionUrl {get;set;}
	string Argument {get;set;}
	bool AutoPostBack {get;set;}
	bool ClientSubmit {get;set;}
	bool PerformValidation {get;set;}
	bool RequiresJavaScriptProtocol {get;set;}
	Control TargetControl {get;}
	bool TrackFocus {get;set;}
	string ValidationGroup {get;set;}
}
class PostBackTrigger : UpdatePanelControlTrigger {
	string ControlID {get;set;}
}
class ProfileServiceManager {
	string[] LoadProperties {get;set;}
	string Path {get;set;}
}
static class PropertyConverter {
	static object EnumFromString(Type enumType, string value);
	static string EnumToString(Type enumType, object enumValue);
	static object ObjectFromString(Type objType, MemberInfo propertyInfo, string value);
}
abstract class PropertyEntry {
	Type DeclaringType {get;}
	string Filter {get;set;}
	string Name {get;set;}
	PropertyInfo PropertyInfo {get;set;}
	Type Type {get;set;}
}
class RegisteredArrayDeclaration {
	Control Control {get;}
	string Name {get;}
	string Value {get;}
}
class RegisteredDisposeScript {
	Control Control {get;}
	string Script {get;}
}
class RegisteredExpandoAttribute {
	Control Control {get;}
	string ControlId {get;}
	bool Encode {get;}
	string Name {get;}
	string Value {get;}
}
class RegisteredHiddenField {
	Control Control {get;}
	string InitialValue {get;}
	string Name {get;}
}
class RegisteredScript {
	bool AddScriptTags {get;}
	Control Control {get;}
	string Key {get;}
	string Script {get;}
	RegisteredScriptType ScriptType {get;}
	Type Type {get;}
	string Url {get;}
}
enum RegisteredScriptType { ClientScriptInclude, ClientScriptBlock, ClientStartupScript, OnSubmitStatement }
delegate void RenderMethod(HtmlTextWriter output, Control container);
class RootBuilder : TemplateBuilder {
	IDictionary BuiltObjects {get;}
}
class ScriptBehaviorDescriptor : ScriptComponentDescriptor {
	string ElementID {get;}
	string Name {get;set;}
}
class ScriptComponentDescriptor : ScriptDescriptor {
	string ClientID {get;}
	string ID {get;set;}
	string Type {get;set;}
	void AddComponentProperty(string name, string componentID);
	void AddElementProperty(string name, string elementID);
	void AddEvent(string name, string handler);
	void AddProperty(string name, object value);
	void AddScriptProperty(string name, string script);
}
abstract class ScriptControl : WebControl, IScriptControl {
	protected IEnumerable<ScriptDescriptor> GetScriptDescriptors();
	protected IEnumerable<ScriptReference> GetScriptReferences();
}
class ScriptControlDescriptor : ScriptComponentDescriptor {
	string ElementID {get;}
}
abstract class ScriptDescriptor {
	protected string GetScript();
}
class ScriptManager : Control, IPostBackDataHandler {
	bool AllowCustomErrorsRedirect {get;set;}
	string AsyncPostBackErrorMessage {get;set;}
	string AsyncPostBackSourceElementID {get;}
	int AsyncPostBackTimeout {get;set;}
	AuthenticationServiceManager AuthenticationService {get;}
	CompositeScriptReference CompositeScript {get;}
	bool EnablePageMethods {get;set;}
	bool EnablePartialRendering {get;set;}
	bool EnableScriptGlobalization {get;set;}
	bool EnableScriptLocalization {get;set;}
	bool IsDebuggingEnabled {get;}
	bool IsInAsyncPostBack {get;}
	bool LoadScriptsBeforeUI {get;set;}
	ProfileServiceManager ProfileService {get;}
	ScriptMode ScriptMode {get;set;}
	string ScriptPath {get;set;}
	ScriptReferenceCollection Scripts {get;}
	ServiceReferenceCollection Services {get;}
	bool SupportsPartialRendering {get;set;}
	event EventHandler<AsyncPostBackErrorEventArgs> AsyncPostBackError;
	event EventHandler<CompositeScriptReferenceEventArgs> ResolveCompositeScriptReference;
	event EventHandler<ScriptReferenceEventArgs> ResolveScriptReference;
	static ScriptManager GetCurrent(Page page);
	ReadOnlyCollection<RegisteredArrayDeclaration> GetRegisteredArrayDeclarations();
	ReadOnlyCollection<RegisteredScript> GetRegisteredClientScriptBlocks();
	ReadOnlyCollection<RegisteredDisposeScript> GetRegisteredDisposeScripts();
	ReadOnlyCollection<RegisteredExpandoAttribute> GetRegisteredExpandoAttributes();
	ReadOnlyCollection<RegisteredHiddenField> GetRegisteredHiddenFields();
	ReadOnlyCollection<RegisteredScript> GetRegisteredOnSubmitStatements();
	ReadOnlyCollection<RegisteredScript> GetRegisteredStartupScripts();
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnAsyncPostBackError(AsyncPostBackErrorEventArgs e);
	protected void OnResolveCompositeScriptReference(CompositeScriptReferenceEventArgs e);
	protected void OnResolveScriptReference(ScriptReferenceEventArgs e);
	protected void RaisePostDataChangedEvent();
	static void RegisterArrayDeclaration(Page page, string arrayName, string arrayValue);
	static void RegisterArrayDeclaration(Control control, string arrayName, string arrayValue);
	void RegisterAsyncPostBackControl(Control control);
	static void RegisterClientScriptBlock(Page page, Type type, string key, string script, bool addScriptTags);
	static void RegisterClientScriptBlock(Control control, Type type, string key, string script, bool addScriptTags);
	static void RegisterClientScriptInclude(Page page, Type type, string key, string url);
	static void RegisterClientScriptInclude(Control control, Type type, string key, string url);
	static void RegisterClientScriptResource(Page page, Type type, string resourceName);
	static void RegisterClientScriptResource(Control control, Type type, string resourceName);
	void RegisterDataItem(Control control, string dataItem, bool isJsonSerialized = default);
	void RegisterDispose(Control control, string disposeScript);
	static void RegisterExpandoAttribute(Control control, string controlId, string attributeName, string attributeValue, bool encode);
	void RegisterExtenderControl<TExtenderControl>(TExtenderControl extenderControl, Control targetControl) where TExtenderControl : Control, IExtenderControl;
	static void RegisterHiddenField(Page page, string hiddenFieldName, string hiddenFieldInitialValue);
	static void RegisterHiddenField(Control control, string hiddenFieldName, string hiddenFieldInitialValue);
	static void RegisterOnSubmitStatement(Page page, Type type, string key, string script);
	static void RegisterOnSubmitStatement(Control control, Type type, string key, string script);
	void RegisterPostBackControl(Control control);
	void RegisterScriptControl<TScriptControl>(TScriptControl scriptControl) where TScriptControl : Control, IScriptControl;
	void RegisterScriptDescriptors(IExtenderControl extenderControl);
	void RegisterScriptDescriptors(IScriptControl scriptControl);
	static void RegisterStartupScript(Page page, Type type, string key, string script, bool addScriptTags);
	static void RegisterStartupScript(Control control, Type type, string key, string script, bool addScriptTags);
	void SetFocus(Control control);
	void SetFocus(string clientID);
}
class ScriptManagerProxy : Control {
	AuthenticationServiceManager AuthenticationService {get;}
	CompositeScriptReference CompositeScript {get;}
	ProfileServiceManager ProfileService {get;}
	ScriptReferenceCollection Scripts {get;}
	ServiceReferenceCollection Services {get;}
}
enum ScriptMode { Auto, Inherit, Debug, Release }
class ScriptReference : ScriptReferenceBase {
	string Assembly {get;set;}
	bool IgnoreScriptPath {get;set;}
	string Name {get;set;}
}
abstract class ScriptReferenceBase {
	bool NotifyScriptLoaded {get;set;}
	string Path {get;set;}
	string[] ResourceUICultures {get;set;}
	ScriptMode ScriptMode {get;set;}
	protected string GetUrl(ScriptManager scriptManager, bool zip);
	protected bool IsAjaxFrameworkScript(ScriptManager scriptManager);
	protected static string ReplaceExtension(string pathOrName);
}
class ScriptReferenceCollection : Collection<ScriptReference> {}
class ScriptReferenceEventArgs : EventArgs {
	ScriptReference Script {get;}
}
class ScriptResourceAttribute : Attribute {
	string ScriptName {get;}
	string ScriptResourceName {get;}
	string TypeName {get;}
}
class ServiceReference {
	bool InlineScript {get;set;}
	string Path {get;set;}
}
class ServiceReferenceCollection : Collection<ServiceReference> {}
class SessionPageStatePersister : PageStatePersister {}
class SimplePropertyEntry : PropertyEntry {
	bool UseSetAttribute {get;set;}
	object Value {get;set;}
}
abstract class SimpleWebHandlerParser {
	protected string DefaultDirectiveName {get;}
	protected Type GetCompiledTypeFromCache();
}
class SkinBuilder : ControlBuilder {
	Control ApplyTheme();
}
class StateBag : IDictionary, IStateManager {
	int Count {get;}
	ICollection Keys {get;}
	ICollection Values {get;}
	object this[string key] {get;set;}
	StateItem Add(string key, object value);
	void Clear();
	IDictionaryEnumerator GetEnumerator();
	bool IsItemDirty(string key);
	void Remove(string key);
	void SetDirty(bool dirty);
	void SetItemDirty(string key, bool dirty);
}
class StateItem {
	bool IsDirty {get;set;}
	object Value {get;set;}
}
abstract class StateManagedCollection : IList, IStateManager {
	int Count {get;}
	void Clear();
	void CopyTo(Array array, int index);
	protected object CreateKnownType(int index);
	IEnumerator GetEnumerator();
	protected Type[] GetKnownTypes();
	protected void OnClear();
	protected void OnClearComplete();
	protected void OnInsert(int index, object value);
	protected void OnInsertComplete(int index, object value);
	protected void OnRemove(int index, object value);
	protected void OnRemoveComplete(int index, object value);
	protected void OnValidate(object value);
	void SetDirty();
	protected void SetDirtyObject(object o);
}
class StaticPartialCachingControl : BasePartialCachingControl {
	static void BuildCachedControl(Control parent, string ctrlID, string guid, int duration, string varyByParams, string varyByControls, string varyByCustom, BuildMethod buildMethod);
	static void BuildCachedControl(Control parent, string ctrlID, string guid, int duration, string varyByParams, string varyByControls, string varyByCustom, string sqlDependency, BuildMethod buildMethod, string providerName = default);
}
class SupportsEventValidationAttribute : Attribute {}
class TagPrefixAttribute : Attribute {
	string NamespaceName {get;}
	string TagPrefix {get;}
}
class TargetControlTypeAttribute : Attribute {
	Type TargetControlType {get;}
}
class TemplateBuilder : ControlBuilder, ITemplate {
	string Text {get;set;}
	void InstantiateIn(Control container);
}
class TemplateContainerAttribute : Attribute {
	BindingDirection BindingDirection {get;}
	Type ContainerType {get;}
}
enum TemplateContentType { Complete, Fragment }
abstract class TemplateControl : Control, IFilterResolutionService, INamingContainer {
	string AppRelativeVirtualPath {get;set;}
	protected bool SupportAutoEvents {get;}
	event EventHandler AbortTransaction;
	event EventHandler CommitTransaction;
	event EventHandler Error;
	protected void Construct();
	protected LiteralControl CreateResourceBasedLiteralControl(int offset, int size, bool fAsciiOnly);
	protected object Eval(string expression);
	protected string Eval(string expression, string format);
	protected void FrameworkInitialize();
	protected object GetGlobalResourceObject(string className, string resourceKey, Type objType = default, string propName = default);
	protected object GetLocalResourceObject(string resourceKey);
	protected object GetLocalResourceObject(string resourceKey, Type objType, string propName);
	Control LoadControl(string virtualPath);
	Control LoadControl(Type t, object[] parameters);
	ITemplate LoadTemplate(string virtualPath);
	protected void OnAbortTransaction(EventArgs e);
	protected void OnCommitTransaction(EventArgs e);
	protected void OnError(EventArgs e);
	Control ParseControl(string content);
	Control ParseControl(string content, bool ignoreParserFilter);
	object ReadStringResource();
	static object ReadStringResource(Type t);
	protected void SetStringResourcePointer(object stringResourcePointer, int maxResourceOffset);
	protected void WriteUTF8ResourceString(HtmlTextWriter output, int offset, int size, bool fAsciiOnly);
	protected object XPath(string xPathExpression);
	protected object XPath(string xPathExpression, IXmlNamespaceResolver resolver);
	protected string XPath(string xPathExpression, string format, IXmlNamespaceResolver resolver = default);
	protected IEnumerable XPathSelect(string xPathExpression);
	protected IEnumerable XPathSelect(string xPathExpression, IXmlNamespaceResolver resolver);
}
abstract class TemplateControlParser : BaseTemplateParser {}
enum TemplateInstance { Multiple, Single }
class TemplateInstanceAttribute : Attribute {
	static TemplateInstanceAttribute Multiple, Single, Default;
	TemplateInstance Instances {get;}
}
abstract class TemplateParser : BaseParser {}
class TemplatePropertyEntry : BuilderPropertyEntry {
	bool BindableTemplate {get;}
}
class ThemeProvider {
	int ContentHashCode {get;}
	ICollection CssFiles {get;}
	IDesignerHost DesignerHost {get;}
	string ThemeName {get;}
	SkinBuilder GetSkinBuilder(Control control);
	IDictionary GetSkinControlBuildersForControlType(Type type);
	ICollection GetSkinsForControl(Type type);
}
class ThemeableAttribute : Attribute {
	static ThemeableAttribute Yes, No, Default;
	bool Themeable {get;}
	static bool IsObjectThemeable(object instance);
	static bool IsTypeThemeable(Type type);
}
class Timer : Control, IPostBackEventHandler, IScriptControl {
	bool Enabled {get;set;}
	int Interval {get;set;}
	event EventHandler<EventArgs> Tick;
	protected IEnumerable<ScriptDescriptor> GetScriptDescriptors();
	protected IEnumerable<ScriptReference> GetScriptReferences();
	protected void OnTick(EventArgs e);
	protected void RaisePostBackEvent(string eventArgument);
}
class ToolboxDataAttribute : Attribute {
	static ToolboxDataAttribute Default;
	string Data {get;}
}
class Triplet {
	object First, Second, Third;
}
enum UnobtrusiveValidationMode { None, WebForms }
class UpdatePanel : Control {
	bool ChildrenAsTriggers {get;set;}
	ITemplate ContentTemplate {get;set;}
	Control ContentTemplateContainer {get;}
	bool IsInPartialRendering {get;}
	UpdatePanelRenderMode RenderMode {get;set;}
	protected bool RequiresUpdate {get;}
	UpdatePanelTriggerCollection Triggers {get;}
	UpdatePanelUpdateMode UpdateMode {get;set;}
	protected Control CreateContentTemplateContainer();
	protected void Initialize();
	void Update();
}
abstract class UpdatePanelControlTrigger : UpdatePanelTrigger {
	string ControlID {get;set;}
	protected Control FindTargetControl(bool searchNamingContainers);
}
enum UpdatePanelRenderMode { Block, Inline }
abstract class UpdatePanelTrigger {
	UpdatePanel Owner {get;}
	protected bool HasTriggered();
	protected void Initialize();
}
class UpdatePanelTriggerCollection : Collection<UpdatePanelTrigger> {
	UpdatePanel Owner {get;}
}
enum UpdatePanelUpdateMode { Always, Conditional }
class UpdateProgress : Control, IScriptControl {
	string AssociatedUpdatePanelID {get;set;}
	int DisplayAfter {get;set;}
	bool DynamicLayout {get;set;}
	ITemplate ProgressTemplate {get;set;}
	protected IEnumerable<ScriptDescriptor> GetScriptDescriptors();
	protected IEnumerable<ScriptReference> GetScriptReferences();
}
class UrlPropertyAttribute : Attribute {
	string Filter {get;}
}
enum UrlTypes { Absolute, AppRelative, DocRelative, RootRelative }
class UserControl : TemplateControl, IAttributeAccessor, IUserControlDesignerAccessor {
	HttpApplicationState Application {get;}
	AttributeCollection Attributes {get;}
	Cache Cache {get;}
	ControlCachePolicy CachePolicy {get;}
	bool IsPostBack {get;}
	HttpRequest Request {get;}
	HttpResponse Response {get;}
	HttpServerUtility Server {get;}
	HttpSessionState Session {get;}
	TraceContext Trace {get;}
	void DesignerInitialize();
	void InitializeAsUserControl(Page page);
	string MapPath(string virtualPath);
}
class UserControlControlBuilder : ControlBuilder {}
enum ValidateRequestMode { Inherit, Disabled, Enabled }
class ValidationPropertyAttribute : Attribute {
	string Name {get;}
}
class ValidatorCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	IValidator this[int index] {get;}
	void Add(IValidator validator);
	bool Contains(IValidator validator);
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Remove(IValidator validator);
}
class VerificationAttribute : Attribute {
	string Checkpoint {get;}
	string ConditionalProperty {get;}
	string ConditionalValue {get;}
	string Guideline {get;}
	string GuidelineUrl {get;}
	string Message {get;}
	int Priority {get;}
	VerificationConditionalOperator VerificationConditionalOperator {get;}
	VerificationReportLevel VerificationReportLevel {get;}
	VerificationRule VerificationRule {get;}
}
enum VerificationConditionalOperator { Equals, NotEquals }
enum VerificationReportLevel { Error, Warning, Guideline }
enum VerificationRule { Required, Prohibited, NotEmptyString }
enum ViewStateEncryptionMode { Auto, Always, Never }
class ViewStateException : Exception {
	bool IsConnected {get;}
	string Path {get;}
	string PersistedState {get;}
	string Referer {get;}
	string RemoteAddress {get;}
	string RemotePort {get;}
	string UserAgent {get;}
}
enum ViewStateMode { Inherit, Enabled, Disabled }
class ViewStateModeByIdAttribute : Attribute {}
enum VirtualReferenceType { Page, UserControl, Master, SourceFile, Other }
class WebResourceAttribute : Attribute {
	string ContentType {get;}
	bool PerformSubstitution {get;set;}
	string WebResource {get;}
}
class WebServiceParser : SimpleWebHandlerParser {
	static Type GetCompiledType(string inputFile, HttpContext context);
}
class XPathBinder {
	static object Eval(object container, string xPath, IXmlNamespaceResolver resolver = default);
	static string Eval(object container, string xPath, string format, IXmlNamespaceResolver resolver = default);
	static IEnumerable Select(object container, string xPath, IXmlNamespaceResolver resolver = default);
}
enum XhtmlMobileDocType { XhtmlBasic, XhtmlMobileProfile, Wml20 }
class XhtmlTextWriter : HtmlTextWriter {
	protected Hashtable CommonAttributes {get;}
	protected Hashtable ElementSpecificAttributes {get;}
	protected Hashtable SuppressCommonAttributes {get;}
	void AddRecognizedAttribute(string elementName, string attributeName);
	void RemoveRecognizedAttribute(string elementName, string attributeName);
	void SetDocType(XhtmlMobileDocType docType);
}
