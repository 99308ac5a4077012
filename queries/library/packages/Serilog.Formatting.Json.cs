// packages: Serilog
namespace Serilog.Formatting.Json;
class JsonFormatter : ITextFormatter {}
