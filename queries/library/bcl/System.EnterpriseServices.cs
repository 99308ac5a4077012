// assemblies: System.EnterpriseServices
using System.Collections;
namespace System.EnterpriseServices;
enum AccessChecksLevelOption {}
enum ActivationOption {}
class Activity {}
class ApplicationAccessControlAttribute : Attribute {}
class ApplicationActivationAttribute : Attribute {}
class ApplicationIDAttribute : Attribute {}
class ApplicationNameAttribute : Attribute {}
class ApplicationQueuingAttribute : Attribute {}
enum AuthenticationOption {}
class AutoCompleteAttribute : Attribute {}
struct BOID {}
class BYOT {}
enum BindingOption {}
class COMTIIntrinsicsAttribute : Attribute {}
class ComponentAccessControlAttribute : Attribute {}
class ConstructionEnabledAttribute : Attribute {}
class ContextUtil {}
class DescriptionAttribute : Attribute {}
class EventClassAttribute : Attribute {}
class EventTrackingEnabledAttribute : Attribute {}
class ExceptionClassAttribute : Attribute {}
interface IAsyncErrorNotify {}
class IISIntrinsicsAttribute : Attribute {}
interface IPlaybackControl {}
interface IProcessInitControl {}
interface IProcessInitializer {}
interface IRegistrationHelper {}
interface IRemoteDispatch {}
interface IServiceCall {}
interface IServicedComponentInfo {}
interface ITransaction {}
enum ImpersonationLevelOption {}
enum InheritanceOption {}
enum InstallationFlags {}
class InterfaceQueuingAttribute : Attribute {}
class JustInTimeActivationAttribute : Attribute {}
class LoadBalancingSupportedAttribute : Attribute {}
class MustRunInClientContextAttribute : Attribute {}
class ObjectPoolingAttribute : Attribute {}
enum PartitionOption {}
class PrivateComponentAttribute : Attribute {}
enum PropertyLockMode {}
enum PropertyReleaseMode {}
class RegistrationConfig {}
class RegistrationErrorInfo {}
class RegistrationException : SystemException {}
class RegistrationHelper : MarshalByRefObject, IRegistrationHelper {}
class RegistrationHelperTx : ServicedComponent {}
class ResourcePool {}
class SecureMethodAttribute : Attribute {}
class SecurityCallContext {}
class SecurityCallers : IEnumerable {}
class SecurityIdentity {}
class SecurityRoleAttribute : Attribute {}
class ServiceConfig {}
class ServiceDomain {}
abstract class ServicedComponent : ContextBoundObject, IDisposable, IRemoteDispatch, IServicedComponentInfo {}
class ServicedComponentException : SystemException {}
class SharedProperty {}
class SharedPropertyGroup {}
class SharedPropertyGroupManager : IEnumerable {}
enum SxsOption {}
class SynchronizationAttribute : Attribute {}
enum SynchronizationOption {}
enum ThreadPoolOption {}
class TransactionAttribute : Attribute {}
enum TransactionIsolationLevel {}
enum TransactionOption {}
enum TransactionStatus {}
enum TransactionVote {}
struct XACTTRANSINFO {}
