// assemblies: System.Drawing
namespace System.Drawing.Text;
abstract class FontCollection : IDisposable {}
enum GenericFontFamilies {}
enum HotkeyPrefix {}
class InstalledFontCollection : FontCollection {}
class PrivateFontCollection : FontCollection {}
enum TextRenderingHint {}
