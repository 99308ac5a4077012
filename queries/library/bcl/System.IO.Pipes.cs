// assemblies: System.Core, System.IO.Pipes, System.IO.Pipes.AccessControl
namespace System.IO.Pipes;
class AnonymousPipeClientStream : PipeStream {}
class AnonymousPipeServerStream : PipeStream {}
static class AnonymousPipeServerStreamAcl {}
class NamedPipeClientStream : PipeStream {}
class NamedPipeServerStream : PipeStream {}
static class NamedPipeServerStreamAcl {}
enum PipeAccessRights {}
class PipeAccessRule {}
class PipeAuditRule {}
enum PipeDirection {}
enum PipeOptions {}
class PipeSecurity {}
abstract class PipeStream : Stream {}
delegate void PipeStreamImpersonationWorker();
enum PipeTransmissionMode {}
static class PipesAclExtensions {}
