// assemblies: Microsoft.Win32.Registry, System, System.IO.FileSystem.AccessControl, System.Security.AccessControl, mscorlib
using System.Collections;
namespace System.Security.AccessControl;
enum AccessControlActions {}
enum AccessControlModification {}
enum AccessControlSections {}
enum AccessControlType {}
abstract class AccessRule : AuthorizationRule {}
class AccessRule<T> : AccessRule where T : struct {}
class AceEnumerator : IEnumerator {}
enum AceFlags {}
enum AceQualifier {}
enum AceType {}
enum AuditFlags {}
abstract class AuditRule : AuthorizationRule {}
class AuditRule<T> : AuditRule where T : struct {}
abstract class AuthorizationRule {}
class AuthorizationRuleCollection : ReadOnlyCollectionBase {}
class CommonAce : QualifiedAce {}
abstract class CommonAcl : GenericAcl {}
abstract class CommonObjectSecurity : ObjectSecurity {}
class CommonSecurityDescriptor : GenericSecurityDescriptor {}
class CompoundAce : KnownAce {}
enum CompoundAceType {}
enum ControlFlags {}
class CryptoKeyAccessRule : AccessRule {}
class CryptoKeyAuditRule : AuditRule {}
enum CryptoKeyRights {}
class CryptoKeySecurity : NativeObjectSecurity {}
class CustomAce : GenericAce {}
abstract class DirectoryObjectSecurity : ObjectSecurity {}
class DirectorySecurity : FileSystemSecurity {}
class DiscretionaryAcl : CommonAcl {}
class EventWaitHandleAccessRule : AccessRule {}
class EventWaitHandleAuditRule : AuditRule {}
enum EventWaitHandleRights {}
class EventWaitHandleSecurity : NativeObjectSecurity {}
class FileSecurity : FileSystemSecurity {}
class FileSystemAccessRule : AccessRule {}
class FileSystemAuditRule : AuditRule {}
enum FileSystemRights {}
abstract class FileSystemSecurity : NativeObjectSecurity {}
abstract class GenericAce {}
abstract class GenericAcl : ICollection {}
abstract class GenericSecurityDescriptor {}
enum InheritanceFlags {}
abstract class KnownAce : GenericAce {}
class MutexAccessRule : AccessRule {}
class MutexAuditRule : AuditRule {}
enum MutexRights {}
class MutexSecurity : NativeObjectSecurity {}
abstract class NativeObjectSecurity : CommonObjectSecurity {}
abstract class ObjectAccessRule : AccessRule {}
class ObjectAce : QualifiedAce {}
enum ObjectAceFlags {}
abstract class ObjectAuditRule : AuditRule {}
abstract class ObjectSecurity {}
abstract class ObjectSecurity<T> : NativeObjectSecurity where T : struct {}
class PrivilegeNotHeldException : UnauthorizedAccessException {}
enum PropagationFlags {}
abstract class QualifiedAce : KnownAce {}
class RawAcl : GenericAcl {}
class RawSecurityDescriptor : GenericSecurityDescriptor {}
class RegistryAccessRule : AccessRule {}
class RegistryAuditRule : AuditRule {}
enum RegistryRights {}
class RegistrySecurity : NativeObjectSecurity {}
enum ResourceType {}
enum SecurityInfos {}
class SemaphoreAccessRule : AccessRule {}
class SemaphoreAuditRule : AuditRule {}
enum SemaphoreRights {}
class SemaphoreSecurity : NativeObjectSecurity {}
class SystemAcl : CommonAcl {}
