// packages: Serilog.Formatting.Compact
namespace Serilog.Formatting.Compact;
class CompactJsonFormatter : ITextFormatter {}
class RenderedCompactJsonFormatter : ITextFormatter {}
