// assemblies: System, System.Runtime, System.Security, WindowsBase, mscorlib
using System.Collections;
namespace System.Security.Permissions;
abstract class CodeAccessSecurityAttribute : SecurityAttribute {}
class DataProtectionPermission : CodeAccessPermission, IUnrestrictedPermission {}
class DataProtectionPermissionAttribute : CodeAccessSecurityAttribute {}
enum DataProtectionPermissionFlags {}
class EnvironmentPermission : CodeAccessPermission, IUnrestrictedPermission {}
enum EnvironmentPermissionAccess {}
class EnvironmentPermissionAttribute : CodeAccessSecurityAttribute {}
class FileDialogPermission : CodeAccessPermission, IUnrestrictedPermission {}
enum FileDialogPermissionAccess {}
class FileDialogPermissionAttribute : CodeAccessSecurityAttribute {}
class FileIOPermission : CodeAccessPermission, IUnrestrictedPermission {}
enum FileIOPermissionAccess {}
class FileIOPermissionAttribute : CodeAccessSecurityAttribute {}
class GacIdentityPermission : CodeAccessPermission {}
class GacIdentityPermissionAttribute : CodeAccessSecurityAttribute {}
class HostProtectionAttribute : CodeAccessSecurityAttribute {}
enum HostProtectionResource {}
interface IUnrestrictedPermission {}
enum IsolatedStorageContainment {}
class IsolatedStorageFilePermission : IsolatedStoragePermission {}
class IsolatedStorageFilePermissionAttribute : IsolatedStoragePermissionAttribute {}
abstract class IsolatedStoragePermission : CodeAccessPermission, IUnrestrictedPermission {}
abstract class IsolatedStoragePermissionAttribute : CodeAccessSecurityAttribute {}
class KeyContainerPermission : CodeAccessPermission, IUnrestrictedPermission {}
class KeyContainerPermissionAccessEntry {}
class KeyContainerPermissionAccessEntryCollection : ICollection {}
class KeyContainerPermissionAccessEntryEnumerator : IEnumerator {}
class KeyContainerPermissionAttribute : CodeAccessSecurityAttribute {}
enum KeyContainerPermissionFlags {}
class MediaPermission : CodeAccessPermission, IUnrestrictedPermission {}
class MediaPermissionAttribute : CodeAccessSecurityAttribute {}
enum MediaPermissionAudio {}
enum MediaPermissionImage {}
enum MediaPermissionVideo {}
class PermissionSetAttribute : CodeAccessSecurityAttribute {}
enum PermissionState {}
class PrincipalPermission : IPermission, IUnrestrictedPermission {}
class PrincipalPermissionAttribute : CodeAccessSecurityAttribute {}
class PublisherIdentityPermission : CodeAccessPermission {}
class PublisherIdentityPermissionAttribute : CodeAccessSecurityAttribute {}
class ReflectionPermission : CodeAccessPermission, IUnrestrictedPermission {}
class ReflectionPermissionAttribute : CodeAccessSecurityAttribute {}
enum ReflectionPermissionFlag {}
class RegistryPermission : CodeAccessPermission, IUnrestrictedPermission {}
enum RegistryPermissionAccess {}
class RegistryPermissionAttribute : CodeAccessSecurityAttribute {}
abstract class ResourcePermissionBase : CodeAccessPermission, IUnrestrictedPermission {}
class ResourcePermissionBaseEntry {}
enum SecurityAction {}
abstract class SecurityAttribute : Attribute {}
class SecurityPermission : CodeAccessPermission, IUnrestrictedPermission {}
class SecurityPermissionAttribute : CodeAccessSecurityAttribute {}
enum SecurityPermissionFlag {}
class SiteIdentityPermission : CodeAccessPermission {}
class SiteIdentityPermissionAttribute : CodeAccessSecurityAttribute {}
class StorePermission : CodeAccessPermission, IUnrestrictedPermission {}
class StorePermissionAttribute : CodeAccessSecurityAttribute {}
enum StorePermissionFlags {}
class StrongNameIdentityPermission : CodeAccessPermission {}
class StrongNameIdentityPermissionAttribute : CodeAccessSecurityAttribute {}
class StrongNamePublicKeyBlob {}
class TypeDescriptorPermission : CodeAccessPermission, IUnrestrictedPermission {}
enum TypeDescriptorPermissionFlags {}
class UIPermission : CodeAccessPermission, IUnrestrictedPermission {}
class UIPermissionAttribute : CodeAccessSecurityAttribute {}
enum UIPermissionClipboard {}
enum UIPermissionWindow {}
class UrlIdentityPermission : CodeAccessPermission {}
class UrlIdentityPermissionAttribute : CodeAccessSecurityAttribute {}
class WebBrowserPermission : CodeAccessPermission, IUnrestrictedPermission {}
class WebBrowserPermissionAttribute : CodeAccessSecurityAttribute {}
enum WebBrowserPermissionLevel {}
class ZoneIdentityPermission : CodeAccessPermission {}
class ZoneIdentityPermissionAttribute : CodeAccessSecurityAttribute {}
