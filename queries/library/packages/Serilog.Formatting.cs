// packages: Serilog
using Serilog.Events;
using System.IO;
namespace Serilog.Formatting;
interface ITextFormatter {
	void Format(LogEvent logEvent, TextWriter output);
}
