// assemblies: System.Drawing, System.Drawing.Design
using System.Collections;
using System.ComponentModel;
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
class ToolboxItem {}
class ToolboxItemCollection : ReadOnlyCollectionBase {}
class ToolboxItemContainer {}
class ToolboxItemCreator {}
delegate ToolboxItem ToolboxItemCreatorCallback(object serializedObject, string format);
abstract class ToolboxService : IToolboxService {}
class UITypeEditor {}
enum UITypeEditorEditStyle {}
