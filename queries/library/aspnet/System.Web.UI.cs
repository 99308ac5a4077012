// assemblies: System.Web, System.Web.Extensions
using System.Collections;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.IO;
using System.Security.Principal;
using System.Web.Caching;
using System.Web.Routing;
using System.Web.SessionState;
using System.Web.UI.Adapters;
using System.Web.UI.HtmlControls;
using System.Web.UI.WebControls;
using System.Xml;
namespace System.Web.UI;
class AsyncPostBackErrorEventArgs : EventArgs {}
class AsyncPostBackTrigger : UpdatePanelControlTrigger {}
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
class AuthenticationServiceManager {}
class BaseParser {}
abstract class BasePartialCachingControl : Control {}
abstract class BaseTemplateParser : TemplateParser {}
class BoundPropertyEntry : PropertyEntry {}
delegate Control BuildMethod();
delegate void BuildTemplateMethod(Control control);
abstract class BuilderPropertyEntry : PropertyEntry {}
class ChtmlTextWriter : Html32TextWriter {}
enum ClientIDMode {}
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
enum CodeConstructType {}
enum CompilationMode {}
class CompiledBindableTemplateBuilder : IBindableTemplate {}
class CompiledTemplateBuilder : ITemplate {}
class ComplexPropertyEntry : BuilderPropertyEntry {}
class CompositeScriptReference : ScriptReferenceBase {}
class CompositeScriptReferenceEventArgs : EventArgs {}
enum ConflictOptions {}
class ConstructorNeedsTagAttribute : Attribute {}
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
class ControlBuilder {}
class ControlBuilderAttribute : Attribute {}
class ControlCachePolicy {}
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
class ControlSkin {}
delegate Control ControlSkinDelegate(Control control);
class ControlValuePropertyAttribute : Attribute {}
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
class DataBinding {}
class DataBindingCollection : ICollection {}
class DataBindingHandlerAttribute : Attribute {}
class DataBoundLiteralControl : Control, ITextControl {}
class DataKeyPropertyAttribute : Attribute {}
class DataSourceCacheDurationConverter : Int32Converter {}
enum DataSourceCacheExpiry {}
enum DataSourceCapabilities {}
abstract class DataSourceControl : Control, IDataSource, IListSource {}
class DataSourceControlBuilder : ControlBuilder {}
enum DataSourceOperation {}
class DataSourceSelectArguments {}
abstract class DataSourceView {}
delegate bool DataSourceViewOperationCallback(int affectedRecords, Exception ex);
delegate void DataSourceViewSelectCallback(IEnumerable data);
class DesignTimeParseData {}
static class DesignTimeTemplateParser {}
class DesignerDataBoundLiteralControl : Control {}
class EmptyControlCollection : ControlCollection {}
class EventEntry {}
class ExpressionBinding {}
class ExpressionBindingCollection : ICollection {}
abstract class ExtenderControl : Control, IExtenderControl {}
delegate IOrderedDictionary ExtractTemplateValuesMethod(Control control);
class FileLevelControlBuilderAttribute : Attribute {}
class FileLevelMasterPageControlBuilder : FileLevelPageControlBuilder {}
class FileLevelPageControlBuilder : RootBuilder {}
class FileLevelUserControlBuilder : RootBuilder {}
class FilterableAttribute : Attribute {}
class HiddenFieldPageStatePersister : PageStatePersister {}
abstract class HierarchicalDataSourceControl : Control, IHierarchicalDataSource {}
abstract class HierarchicalDataSourceView {}
class Html32TextWriter : HtmlTextWriter {}
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
enum HtmlTextWriterAttribute {}
enum HtmlTextWriterStyle {}
enum HtmlTextWriterTag {}
interface IAttributeAccessor {}
interface IAutoFieldGenerator {}
interface IBindableControl {}
interface IBindableTemplate : ITemplate {}
interface ICallbackEventHandler {}
interface ICheckBoxControl {}
interface IControlBuilderAccessor {}
interface IControlDesignerAccessor {}
class IDReferencePropertyAttribute : Attribute {}
interface IDataBindingsAccessor {}
interface IDataItemContainer : INamingContainer {
	object DataItem {get;}
	int DataItemIndex {get;}
	int DisplayIndex {get;}
}
interface IDataKeysControl {}
interface IDataSource {}
interface IDataSourceViewSchemaAccessor {}
interface IEditableTextControl : ITextControl {}
interface IExpressionsAccessor {}
interface IExtenderControl {}
interface IFilterResolutionService {}
interface IHierarchicalDataSource {}
interface IHierarchicalEnumerable : IEnumerable {}
interface IHierarchyData {}
interface INamingContainer {}
interface INavigateUIData {}
interface IParserAccessor {}
interface IPostBackDataHandler {}
interface IPostBackEventHandler {}
interface IResourceUrlGenerator {}
interface IScriptControl {}
interface IStateFormatter {}
interface IStateManager {}
interface IStyleSheet {}
interface ITemplate {
	void InstantiateIn(Control container);
}
interface ITextControl {}
interface IThemeResolutionService {}
interface IUrlResolutionService {}
interface IUserControlDesignerAccessor {}
interface IUserControlTypeResolutionService {}
interface IValidator {
	string ErrorMessage {get;set;}
	bool IsValid {get;set;}
	void Validate();
}
class ImageClickEventArgs : EventArgs {}
delegate void ImageClickEventHandler(object sender, ImageClickEventArgs e);
class IndexedString {}
static class ListSourceHelper {}
class LiteralControl : Control, ITextControl {}
class LosFormatter {}
class MasterPage : UserControl {
	protected IList ContentPlaceHolders {get;}
	protected IDictionary ContentTemplates {get;}
	MasterPage Master {get;}
	string MasterPageFile {get;set;}
	protected void AddContentTemplate(string templateName, ITemplate template);
	void InstantiateInContentPlaceHolder(Control contentPlaceHolder, ITemplate template);
}
class MasterPageControlBuilder : UserControlControlBuilder {}
class NonVisualControlAttribute : Attribute {}
class ObjectPersistData {}
class ObjectStateFormatter : IStateFormatter {}
class ObjectTagBuilder : ControlBuilder {}
enum OutputCacheLocation {}
class OutputCacheParameters {}
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
class PageAsyncTask {}
class PageHandlerFactory : IHttpHandlerFactory {}
class PageParser : TemplateControlParser {}
abstract class PageParserFilter {}
abstract class PageStatePersister {
	object ControlState {get;set;}
	protected Page Page {get;set;}
	protected IStateFormatter StateFormatter {get;}
	object ViewState {get;set;}
	void Load();
	void Save();
}
abstract class PageTheme {}
class Pair {
	object First, Second;
}
class ParseChildrenAttribute : Attribute {}
class PartialCachingAttribute : Attribute {}
class PartialCachingControl : BasePartialCachingControl {}
class PersistChildrenAttribute : Attribute {}
enum PersistenceMode {}
class PersistenceModeAttribute : Attribute {}
class PostBackOptions {}
class PostBackTrigger : UpdatePanelControlTrigger {}
class ProfileServiceManager {}
static class PropertyConverter {}
abstract class PropertyEntry {}
class RegisteredArrayDeclaration {}
class RegisteredDisposeScript {}
class RegisteredExpandoAttribute {}
class RegisteredHiddenField {}
class RegisteredScript {}
enum RegisteredScriptType {}
delegate void RenderMethod(HtmlTextWriter output, Control container);
class RootBuilder : TemplateBuilder {}
class ScriptBehaviorDescriptor : ScriptComponentDescriptor {}
class ScriptComponentDescriptor : ScriptDescriptor {}
abstract class ScriptControl : WebControl, IScriptControl {}
class ScriptControlDescriptor : ScriptComponentDescriptor {}
abstract class ScriptDescriptor {}
class ScriptManager : Control, IPostBackDataHandler {}
class ScriptManagerProxy : Control {}
enum ScriptMode {}
class ScriptReference : ScriptReferenceBase {}
abstract class ScriptReferenceBase {}
class ScriptReferenceCollection : Collection<ScriptReference> {}
class ScriptReferenceEventArgs : EventArgs {}
class ScriptResourceAttribute : Attribute {}
class ServiceReference {}
class ServiceReferenceCollection : Collection<ServiceReference> {}
class SessionPageStatePersister : PageStatePersister {}
class SimplePropertyEntry : PropertyEntry {}
abstract class SimpleWebHandlerParser {}
class SkinBuilder : ControlBuilder {}
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
class StateItem {}
abstract class StateManagedCollection : IList, IStateManager {}
class StaticPartialCachingControl : BasePartialCachingControl {}
class SupportsEventValidationAttribute : Attribute {}
class TagPrefixAttribute : Attribute {}
class TargetControlTypeAttribute : Attribute {}
class TemplateBuilder : ControlBuilder, ITemplate {}
class TemplateContainerAttribute : Attribute {}
enum TemplateContentType {}
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
enum TemplateInstance {}
class TemplateInstanceAttribute : Attribute {}
abstract class TemplateParser : BaseParser {}
class TemplatePropertyEntry : BuilderPropertyEntry {}
class ThemeProvider {}
class ThemeableAttribute : Attribute {}
class Timer : Control, IPostBackEventHandler, IScriptControl {}
class ToolboxDataAttribute : Attribute {}
class Triplet {
	object First, Second, Third;
}
enum UnobtrusiveValidationMode {}
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
abstract class UpdatePanelControlTrigger : UpdatePanelTrigger {}
enum UpdatePanelRenderMode {}
abstract class UpdatePanelTrigger {}
class UpdatePanelTriggerCollection : Collection<UpdatePanelTrigger> {}
enum UpdatePanelUpdateMode {}
class UpdateProgress : Control, IScriptControl {}
class UrlPropertyAttribute : Attribute {}
enum UrlTypes {}
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
enum ValidateRequestMode {}
class ValidationPropertyAttribute : Attribute {}
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
class VerificationAttribute : Attribute {}
enum VerificationConditionalOperator {}
enum VerificationReportLevel {}
enum VerificationRule {}
enum ViewStateEncryptionMode {}
class ViewStateException : Exception {}
enum ViewStateMode {}
class ViewStateModeByIdAttribute : Attribute {}
enum VirtualReferenceType {}
class WebResourceAttribute : Attribute {}
class WebServiceParser : SimpleWebHandlerParser {}
class XPathBinder {}
enum XhtmlMobileDocType {}
class XhtmlTextWriter : HtmlTextWriter {}
