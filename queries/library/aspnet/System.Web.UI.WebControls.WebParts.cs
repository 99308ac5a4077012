// assemblies: System.Web
using System.Collections;
using System.ComponentModel;
namespace System.Web.UI.WebControls.WebParts;
delegate void ConnectionConsumerCallback(object conn);
class ConnectionInterfaceCollection : ReadOnlyCollectionBase {}
abstract class ConnectionPoint {}
enum ConnectionPointType {}
delegate object ConnectionProviderCallback();
class ConsumerConnectionPoint : ConnectionPoint {}
abstract class EditorPart : Part {}
class EditorPartCollection : ReadOnlyCollectionBase {}
delegate void FieldCallback(object fieldValue);
interface IPersonalizable {}
interface ITrackingPersonalizable {}
interface ITransformerConfigurationControl {}
interface IVersioningPersonalizable {}
interface IWebActionable {}
interface IWebEditable {}
interface IWebPart {}
interface IWebPartField {}
interface IWebPartParameters {}
interface IWebPartRow {}
interface IWebPartTable {}
delegate void ParametersCallback(IDictionary parametersData);
abstract class Part : Panel, ICompositeControlDesignerAccessor, INamingContainer {}
enum PartChromeState {}
enum PartChromeType {}
class PersonalizableAttribute : Attribute {}
enum PersonalizationScope {}
class ProviderConnectionPoint : ConnectionPoint {}
delegate void RowCallback(object rowData);
delegate void TableCallback(ICollection tableData);
class TypeCollection : ReadOnlyCollectionBase {}
class WebBrowsableAttribute : Attribute {}
class WebDescriptionAttribute : Attribute {}
class WebDisplayNameAttribute : Attribute {}
abstract class WebPart : Part, IWebActionable, IWebPart {}
class WebPartAuthorizationEventArgs : EventArgs {}
delegate void WebPartAuthorizationEventHandler(object sender, WebPartAuthorizationEventArgs e);
class WebPartCancelEventArgs : CancelEventArgs {}
delegate void WebPartCancelEventHandler(object sender, WebPartCancelEventArgs e);
class WebPartEventArgs : EventArgs {}
delegate void WebPartEventHandler(object sender, WebPartEventArgs e);
enum WebPartExportMode {}
enum WebPartHelpMode {}
enum WebPartPageMenuMode {}
class WebPartVerb : IStateManager {}
class WebPartVerbCollection : ReadOnlyCollectionBase {}
class WebPartVerbsEventArgs : EventArgs {}
delegate void WebPartVerbsEventHandler(object sender, WebPartVerbsEventArgs e);
