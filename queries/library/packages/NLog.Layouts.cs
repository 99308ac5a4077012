// packages: NLog
namespace NLog.Layouts;
abstract class Layout {
	static implicit operator Layout(string text);
}
class SimpleLayout : Layout {}
