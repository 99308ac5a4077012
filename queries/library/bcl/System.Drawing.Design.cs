// assemblies: System.Drawing, System.Drawing.Design
using System.Collections;
using System.ComponentModel;
using System.ComponentModel.Design;
using System.Runtime.Serialization;
namespace System.Drawing.Design;
class BitmapEditor : ImageEditor {}
class CategoryNameCollection : ReadOnlyCollectionBase {}
class ColorEditor : UITypeEditor {}
class ContentAlignmentEditor : UITypeEditor {}
class CursorEditor : UITypeEditor {}
class FontEditor : UITypeEditor {}
class FontNameEditor : UITypeEditor {}
interface IPropertyValueUIService {}
interface IToolboxItemProvider {}
interface IToolboxService {}
interface IToolboxUser {}
class IconEditor : UITypeEditor {}
class ImageEditor : UITypeEditor {}
class MetafileEditor : ImageEditor {}
class PaintValueEventArgs : EventArgs {}
delegate void PropertyValueUIHandler(ITypeDescriptorContext context, PropertyDescriptor propDesc, ArrayList valueUIItemList);
class PropertyValueUIItem {}
delegate void PropertyValueUIItemInvokeHandler(ITypeDescriptorContext context, PropertyDescriptor descriptor, PropertyValueUIItem invokedItem);
class ToolboxComponentsCreatedEventArgs : EventArgs {}
delegate void ToolboxComponentsCreatedEventHandler(object sender, ToolboxComponentsCreatedEventArgs e);
class ToolboxComponentsCreatingEventArgs : EventArgs {}
delegate void ToolboxComponentsCreatingEventHandler(object sender, ToolboxComponentsCreatingEventArgs e);
class ToolboxItem : ISerializable {}
class ToolboxItemCollection : ReadOnlyCollectionBase {}
class ToolboxItemContainer : ISerializable {}
class ToolboxItemCreator {}
delegate ToolboxItem ToolboxItemCreatorCallback(object serializedObject, string format);
abstract class ToolboxService : IComponentDiscoveryService, IToolboxService {}
class UITypeEditor {}
enum UITypeEditorEditStyle {}
