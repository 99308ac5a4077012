// assemblies: System, System.ComponentModel.TypeConverter, System.Design
using System.Collections;
namespace System.ComponentModel.Design;
class ActiveDesignSurfaceChangedEventArgs : EventArgs {}
delegate void ActiveDesignSurfaceChangedEventHandler(object sender, ActiveDesignSurfaceChangedEventArgs e);
class ActiveDesignerEventArgs : EventArgs {}
delegate void ActiveDesignerEventHandler(object sender, ActiveDesignerEventArgs e);
class ArrayEditor : CollectionEditor {}
class BinaryEditor {}
class ByteViewer {}
class CheckoutException {}
class CollectionEditor {}
class CommandID {}
enum ComponentActionsType {}
class ComponentChangedEventArgs : EventArgs {}
delegate void ComponentChangedEventHandler(object sender, ComponentChangedEventArgs e);
class ComponentChangingEventArgs : EventArgs {}
delegate void ComponentChangingEventHandler(object sender, ComponentChangingEventArgs e);
class ComponentDesigner : IComponentInitializer, IDesignerFilter, ITreeDesigner {}
class ComponentEventArgs : EventArgs {}
delegate void ComponentEventHandler(object sender, ComponentEventArgs e);
class ComponentRenameEventArgs : EventArgs {}
delegate void ComponentRenameEventHandler(object sender, ComponentRenameEventArgs e);
class DateTimeEditor {}
class DesignSurface : IDisposable, IServiceProvider {}
class DesignSurfaceCollection : ICollection {}
class DesignSurfaceEventArgs : EventArgs {}
delegate void DesignSurfaceEventHandler(object sender, DesignSurfaceEventArgs e);
class DesignSurfaceManager : IDisposable, IServiceProvider {}
class DesignerActionHeaderItem : DesignerActionTextItem {}
abstract class DesignerActionItem {}
class DesignerActionItemCollection : CollectionBase {}
class DesignerActionList {}
class DesignerActionListCollection : CollectionBase {}
class DesignerActionListsChangedEventArgs : EventArgs {}
delegate void DesignerActionListsChangedEventHandler(object sender, DesignerActionListsChangedEventArgs e);
enum DesignerActionListsChangedType {}
class DesignerActionMethodItem : DesignerActionItem {}
class DesignerActionPropertyItem : DesignerActionItem {}
class DesignerActionService : IDisposable {}
class DesignerActionTextItem : DesignerActionItem {}
class DesignerActionUIService : IDisposable {}
class DesignerActionUIStateChangeEventArgs : EventArgs {}
delegate void DesignerActionUIStateChangeEventHandler(object sender, DesignerActionUIStateChangeEventArgs e);
enum DesignerActionUIStateChangeType {}
class DesignerCollection : ICollection {}
class DesignerCommandSet {}
class DesignerEventArgs : EventArgs {}
delegate void DesignerEventHandler(object sender, DesignerEventArgs e);
abstract class DesignerOptionService : IDesignerOptionService {}
abstract class DesignerTransaction : IDisposable {}
class DesignerTransactionCloseEventArgs : EventArgs {}
delegate void DesignerTransactionCloseEventHandler(object sender, DesignerTransactionCloseEventArgs e);
class DesignerVerb : MenuCommand {}
class DesignerVerbCollection : CollectionBase {}
class DesigntimeLicenseContext : LicenseContext {}
class DesigntimeLicenseContextSerializer {}
enum DisplayMode {}
abstract class EventBindingService : IEventBindingService {}
class ExceptionCollection : Exception {}
enum HelpContextType {}
class HelpKeywordAttribute : Attribute {}
enum HelpKeywordType {}
interface IComponentChangeService {}
interface IComponentDesignerDebugService {}
interface IComponentDesignerStateService {}
interface IComponentDiscoveryService {}
interface IComponentInitializer {}
interface IDesigner : IDisposable {}
interface IDesignerEventService {}
interface IDesignerFilter {}
interface IDesignerHost : IServiceContainer {
	IContainer Container {get;}
	bool InTransaction {get;}
	bool Loading {get;}
	IComponent RootComponent {get;}
	string RootComponentClassName {get;}
	string TransactionDescription {get;}
	event EventHandler Activated;
	event EventHandler Deactivated;
	event EventHandler LoadComplete;
	event DesignerTransactionCloseEventHandler TransactionClosed;
	event DesignerTransactionCloseEventHandler TransactionClosing;
	event EventHandler TransactionOpened;
	event EventHandler TransactionOpening;
	void Activate();
	IComponent CreateComponent(Type componentClass);
	IComponent CreateComponent(Type componentClass, string name);
	DesignerTransaction CreateTransaction();
	DesignerTransaction CreateTransaction(string description);
	void DestroyComponent(IComponent component);
	IDesigner GetDesigner(IComponent component);
	Type GetType(string typeName);
}
interface IDesignerHostTransactionState {}
interface IDesignerOptionService {}
interface IDictionaryService {}
interface IEventBindingService {}
interface IExtenderListService {}
interface IExtenderProviderService {}
interface IHelpService {}
interface IInheritanceService {}
interface IMenuCommandService {}
interface IReferenceService {}
interface IResourceService {}
interface IRootDesigner : IDesigner {}
interface ISelectionService {}
interface IServiceContainer : IServiceProvider {
	void AddService(Type serviceType, object serviceInstance, bool promote = default);
	void AddService(Type serviceType, ServiceCreatorCallback callback, bool promote = default);
	void RemoveService(Type serviceType);
	void RemoveService(Type serviceType, bool promote);
}
interface ITreeDesigner : IDesigner {}
interface ITypeDescriptorFilterService {}
interface ITypeDiscoveryService {}
interface ITypeResolutionService {}
class InheritanceService : IDisposable, IInheritanceService {}
class LoadedEventArgs : EventArgs {}
delegate void LoadedEventHandler(object sender, LoadedEventArgs e);
class MenuCommand {}
class MenuCommandService : IDisposable, IMenuCommandService {}
class MenuCommandsChangedEventArgs : EventArgs {}
delegate void MenuCommandsChangedEventHandler(object sender, MenuCommandsChangedEventArgs e);
enum MenuCommandsChangedType {}
class MultilineStringEditor {}
abstract class ObjectSelectorEditor {}
enum SelectionTypes {}
class ServiceContainer : IDisposable, IServiceContainer {
	protected Type[] DefaultServices {get;}
	void AddService(Type serviceType, object serviceInstance, bool promote = default);
	void AddService(Type serviceType, ServiceCreatorCallback callback, bool promote = default);
	void Dispose();
	protected void Dispose(bool disposing);
	object GetService(Type serviceType);
	void RemoveService(Type serviceType);
	void RemoveService(Type serviceType, bool promote);
}
delegate object ServiceCreatorCallback(IServiceContainer container, Type serviceType);
class StandardCommands {}
class StandardToolWindows {}
abstract class TypeDescriptionProviderService {}
abstract class UndoEngine : IDisposable {}
enum ViewTechnology {}
