// assemblies: System.Web
using System.Collections;
using System.Collections.Specialized;
using System.Web.UI.WebControls;
namespace System.Web.UI.HtmlControls;
class HtmlAnchor : HtmlContainerControl, IPostBackEventHandler {
	bool CausesValidation {get;set;}
	string HRef {get;set;}
	string Name {get;set;}
	string Target {get;set;}
	string Title {get;set;}
	string ValidationGroup {get;set;}
	event EventHandler ServerClick;
	protected void OnServerClick(EventArgs e);
	protected void RaisePostBackEvent(string eventArgument);
}
class HtmlButton : HtmlContainerControl, IPostBackEventHandler {
	bool CausesValidation {get;set;}
	string ValidationGroup {get;set;}
	event EventHandler ServerClick;
	protected void OnServerClick(EventArgs e);
	protected void RaisePostBackEvent(string eventArgument);
}
abstract class HtmlContainerControl : HtmlControl {
	string InnerHtml {get;set;}
	string InnerText {get;set;}
	protected void RenderEndTag(HtmlTextWriter writer);
}
abstract class HtmlControl : Control, IAttributeAccessor {
	AttributeCollection Attributes {get;}
	bool Disabled {get;set;}
	CssStyleCollection Style {get;}
	string TagName {get;}
	protected string GetAttribute(string name);
	protected void RenderAttributes(HtmlTextWriter writer);
	protected void RenderBeginTag(HtmlTextWriter writer);
	protected void SetAttribute(string name, string value);
}
class HtmlEmptyTagControlBuilder : ControlBuilder {}
class HtmlForm : HtmlContainerControl {
	string Action {get;set;}
	string DefaultButton {get;set;}
	string DefaultFocus {get;set;}
	string Enctype {get;set;}
	string Method {get;set;}
	string Name {get;set;}
	bool SubmitDisabledControls {get;set;}
	string Target {get;set;}
}
class HtmlGenericControl : HtmlContainerControl {
	string TagName {get;set;}
}
class HtmlHead : HtmlGenericControl {
	string Description {get;set;}
	string Keywords {get;set;}
	IStyleSheet StyleSheet {get;}
	string Title {get;set;}
}
class HtmlHeadBuilder : ControlBuilder {}
class HtmlImage : HtmlControl {
	string Align {get;set;}
	string Alt {get;set;}
	int Border {get;set;}
	int Height {get;set;}
	string Src {get;set;}
	int Width {get;set;}
}
class HtmlInputButton : HtmlInputControl, IPostBackEventHandler {
	bool CausesValidation {get;set;}
	string ValidationGroup {get;set;}
	event EventHandler ServerClick;
	protected void OnServerClick(EventArgs e);
	protected void RaisePostBackEvent(string eventArgument);
}
class HtmlInputCheckBox : HtmlInputControl, IPostBackDataHandler {
	bool Checked {get;set;}
	event EventHandler ServerChange;
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnServerChange(EventArgs e);
	protected void RaisePostDataChangedEvent();
}
abstract class HtmlInputControl : HtmlControl {
	string Name {get;set;}
	string Type {get;}
	string Value {get;set;}
}
class HtmlInputFile : HtmlInputControl, IPostBackDataHandler {
	string Accept {get;set;}
	int MaxLength {get;set;}
	HttpPostedFile PostedFile {get;}
	int Size {get;set;}
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void RaisePostDataChangedEvent();
}
class HtmlInputHidden : HtmlInputControl, IPostBackDataHandler {
	event EventHandler ServerChange;
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnServerChange(EventArgs e);
	protected void RaisePostDataChangedEvent();
}
class HtmlInputImage : HtmlInputControl, IPostBackDataHandler, IPostBackEventHandler {
	string Align {get;set;}
	string Alt {get;set;}
	int Border {get;set;}
	bool CausesValidation {get;set;}
	string Src {get;set;}
	string ValidationGroup {get;set;}
	event ImageClickEventHandler ServerClick;
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnServerClick(ImageClickEventArgs e);
	protected void RaisePostBackEvent(string eventArgument);
	protected void RaisePostDataChangedEvent();
}
class HtmlInputPassword : HtmlInputText {}
class HtmlInputRadioButton : HtmlInputControl, IPostBackDataHandler {
	bool Checked {get;set;}
	event EventHandler ServerChange;
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnServerChange(EventArgs e);
	protected void RaisePostDataChangedEvent();
}
class HtmlInputReset : HtmlInputButton {
	event EventHandler ServerClick;
}
class HtmlInputSubmit : HtmlInputButton {}
class HtmlInputText : HtmlInputControl, IPostBackDataHandler {
	int MaxLength {get;set;}
	int Size {get;set;}
	event EventHandler ServerChange;
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnServerChange(EventArgs e);
	protected void RaisePostDataChangedEvent();
}
class HtmlLink : HtmlControl {
	string Href {get;set;}
}
class HtmlMeta : HtmlControl {
	string Content {get;set;}
	string HttpEquiv {get;set;}
	string Name {get;set;}
	string Scheme {get;set;}
}
class HtmlSelect : HtmlContainerControl, IPostBackDataHandler {
	string DataMember {get;set;}
	object DataSource {get;set;}
	string DataSourceID {get;set;}
	string DataTextField {get;set;}
	string DataValueField {get;set;}
	protected bool IsBoundUsingDataSourceID {get;}
	ListItemCollection Items {get;}
	bool Multiple {get;set;}
	string Name {get;set;}
	protected bool RequiresDataBinding {get;set;}
	int SelectedIndex {get;set;}
	protected int[] SelectedIndices {get;}
	int Size {get;set;}
	string Value {get;set;}
	event EventHandler ServerChange;
	protected void ClearSelection();
	protected void EnsureDataBound();
	protected IEnumerable GetData();
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnDataPropertyChanged();
	protected void OnDataSourceViewChanged(object sender, EventArgs e);
	protected void OnPagePreLoad(object sender, EventArgs e);
	protected void OnServerChange(EventArgs e);
	protected void RaisePostDataChangedEvent();
	protected void Select(int[] selectedIndices);
}
class HtmlSelectBuilder : ControlBuilder {}
class HtmlTable : HtmlContainerControl {
	string Align {get;set;}
	string BgColor {get;set;}
	int Border {get;set;}
	string BorderColor {get;set;}
	int CellPadding {get;set;}
	int CellSpacing {get;set;}
	string Height {get;set;}
	HtmlTableRowCollection Rows {get;}
	string Width {get;set;}
	protected class HtmlTableRowControlCollection : ControlCollection {}
}
class HtmlTableCell : HtmlContainerControl {
	string Align {get;set;}
	string BgColor {get;set;}
	string BorderColor {get;set;}
	int ColSpan {get;set;}
	string Height {get;set;}
	bool NoWrap {get;set;}
	int RowSpan {get;set;}
	string VAlign {get;set;}
	string Width {get;set;}
}
class HtmlTableCellCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	HtmlTableCell this[int index] {get;}
	void Add(HtmlTableCell cell);
	void Clear();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Insert(int index, HtmlTableCell cell);
	void Remove(HtmlTableCell cell);
	void RemoveAt(int index);
}
class HtmlTableRow : HtmlContainerControl {
	string Align {get;set;}
	string BgColor {get;set;}
	string BorderColor {get;set;}
	HtmlTableCellCollection Cells {get;}
	string Height {get;set;}
	string VAlign {get;set;}
	protected class HtmlTableCellControlCollection : ControlCollection {}
}
class HtmlTableRowCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	HtmlTableRow this[int index] {get;}
	void Add(HtmlTableRow row);
	void Clear();
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	void Insert(int index, HtmlTableRow row);
	void Remove(HtmlTableRow row);
	void RemoveAt(int index);
}
class HtmlTextArea : HtmlContainerControl, IPostBackDataHandler {
	int Cols {get;set;}
	string Name {get;set;}
	int Rows {get;set;}
	string Value {get;set;}
	event EventHandler ServerChange;
	protected bool LoadPostData(string postDataKey, NameValueCollection postCollection);
	protected void OnServerChange(EventArgs e);
	protected void RaisePostDataChangedEvent();
}
class HtmlTitle : HtmlControl {
	string Text {get;set;}
}
