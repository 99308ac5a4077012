// assemblies: System.IO.Pipelines
using System.Buffers;
namespace System.IO.Pipelines;
struct FlushResult {}
interface IDuplexPipe {}
class Pipe {}
class PipeOptions {}
abstract class PipeReader {}
abstract class PipeScheduler {}
abstract class PipeWriter : IBufferWriter<byte> {}
struct ReadResult {}
static class StreamPipeExtensions {}
class StreamPipeReaderOptions {}
class StreamPipeWriterOptions {}
