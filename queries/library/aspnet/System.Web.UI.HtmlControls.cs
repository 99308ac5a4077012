// assemblies: System.Web
using System.Collections;
using System.Collections.Specialized;
namespace System.Web.UI.HtmlControls;
class HtmlAnchor : HtmlContainerControl, IPostBackEventHandler {}
class HtmlButton : HtmlContainerControl, IPostBackEventHandler {}
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
class HtmlImage : HtmlControl {}
class HtmlInputButton : HtmlInputControl, IPostBackEventHandler {}
class HtmlInputCheckBox : HtmlInputControl, IPostBackDataHandler {}
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
class HtmlInputHidden : HtmlInputControl, IPostBackDataHandler {}
class HtmlInputImage : HtmlInputControl, IPostBackDataHandler, IPostBackEventHandler {}
class HtmlInputPassword : HtmlInputText {}
class HtmlInputRadioButton : HtmlInputControl, IPostBackDataHandler {}
class HtmlInputReset : HtmlInputButton {}
class HtmlInputSubmit : HtmlInputButton {}
class HtmlInputText : HtmlInputControl, IPostBackDataHandler {}
class HtmlLink : HtmlControl {}
class HtmlMeta : HtmlControl {}
class HtmlSelect : HtmlContainerControl, IPostBackDataHandler {}
class HtmlSelectBuilder : ControlBuilder {}
class HtmlTable : HtmlContainerControl {}
class HtmlTableCell : HtmlContainerControl {}
class HtmlTableCellCollection : ICollection {}
class HtmlTableRow : HtmlContainerControl {}
class HtmlTableRowCollection : ICollection {}
class HtmlTextArea : HtmlContainerControl, IPostBackDataHandler {}
class HtmlTitle : HtmlControl {}
