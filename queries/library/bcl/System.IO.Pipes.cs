// assemblies: System.Core, System.IO.Pipes, System.IO.Pipes.AccessControl
using System.Security.AccessControl;
namespace System.IO.Pipes;
class AnonymousPipeClientStream : PipeStream {}
class AnonymousPipeServerStream : PipeStream {}
static class AnonymousPipeServerStreamAcl {}
class NamedPipeClientStream : PipeStream {}
class NamedPipeServerStream : PipeStream {}
static class NamedPipeServerStreamAcl {}
enum PipeAccessRights {}
class PipeAccessRule : AccessRule {}
class PipeAuditRule : AuditRule {}
enum PipeDirection {}
enum PipeOptions {}
class PipeSecurity : NativeObjectSecurity {}
abstract class PipeStream : Stream {}
delegate void PipeStreamImpersonationWorker();
enum PipeTransmissionMode {}
static class PipesAclExtensions {}
