// assemblies: System.ComponentModel.TypeConverter, System.Drawing, System.Drawing.Primitives
using System.ComponentModel;
using System.Drawing.Drawing2D;
using System.Drawing.Imaging;
using System.IO;
namespace System.Drawing;
class Bitmap : Image {
	Bitmap Clone(Rectangle rect, PixelFormat format);
	Bitmap Clone(RectangleF rect, PixelFormat format);
	static Bitmap FromHicon(IntPtr hicon);
	static Bitmap FromResource(IntPtr hinstance, string bitmapName);
	IntPtr GetHbitmap();
	IntPtr GetHbitmap(Color background);
	IntPtr GetHicon();
	Color GetPixel(int x, int y);
	BitmapData LockBits(Rectangle rect, ImageLockMode flags, PixelFormat format, BitmapData bitmapData = default);
	void MakeTransparent();
	void MakeTransparent(Color transparentColor);
	void SetPixel(int x, int y, Color color);
	void SetResolution(float xDpi, float yDpi);
	void UnlockBits(BitmapData bitmapdata);
}
class BitmapSuffixInSameAssemblyAttribute : Attribute {}
class BitmapSuffixInSatelliteAssemblyAttribute : Attribute {}
abstract class Brush : MarshalByRefObject, ICloneable, IDisposable {}
class Brushes {}
class BufferedGraphics : IDisposable {}
class BufferedGraphicsContext : IDisposable {}
class BufferedGraphicsManager {}
struct CharacterRange {}
struct Color : IEquatable<Color> {}
class ColorConverter : TypeConverter {}
static class ColorTranslator {}
enum ContentAlignment {}
enum CopyPixelOperation {}
class Font : MarshalByRefObject, ICloneable, IDisposable {
	bool Bold {get;}
	FontFamily FontFamily {get;}
	byte GdiCharSet {get;}
	bool GdiVerticalFont {get;}
	int Height {get;}
	bool IsSystemFont {get;}
	bool Italic {get;}
	string Name {get;}
	string OriginalFontName {get;}
	float Size {get;}
	float SizeInPoints {get;}
	bool Strikeout {get;}
	FontStyle Style {get;}
	string SystemFontName {get;}
	bool Underline {get;}
	GraphicsUnit Unit {get;}
	object Clone();
	void Dispose();
	static Font FromHdc(IntPtr hdc);
	static Font FromHfont(IntPtr hfont);
	static Font FromLogFont(object lf, IntPtr hdc);
	static Font FromLogFont(object lf);
	float GetHeight();
	float GetHeight(Graphics graphics);
	float GetHeight(float dpi);
	IntPtr ToHfont();
	void ToLogFont(object logFont);
	void ToLogFont(object logFont, Graphics graphics);
}
class FontConverter : TypeConverter {}
class FontFamily : MarshalByRefObject, IDisposable {}
enum FontStyle {}
class Graphics : MarshalByRefObject, IDeviceContext {
	CompositingMode CompositingMode {get;set;}
	CompositingQuality CompositingQuality {get;set;}
	InterpolationMode InterpolationMode {get;set;}
	PixelOffsetMode PixelOffsetMode {get;set;}
	SmoothingMode SmoothingMode {get;set;}
	void Clear(Color color);
	void Dispose();
	void DrawLine(Pen pen, PointF pt1, PointF pt2);
	void DrawLine(Pen pen, Point pt1, Point pt2);
	void DrawLine(Pen pen, int x1, int y1, int x2, int y2);
	void DrawLine(Pen pen, float x1, float y1, float x2, float y2);
	void DrawRectangle(Pen pen, Rectangle rect);
	void DrawRectangle(Pen pen, float x, float y, float width, float height);
	void DrawRectangle(Pen pen, int x, int y, int width, int height);
	void DrawString(string s, Font font, Brush brush, PointF point, StringFormat format = default);
	void DrawString(string s, Font font, Brush brush, float x, float y, StringFormat format = default);
	void DrawString(string s, Font font, Brush brush, RectangleF layoutRectangle, StringFormat format = default);
	void FillRectangle(Brush brush, RectangleF rect);
	void FillRectangle(Brush brush, Rectangle rect);
	void FillRectangle(Brush brush, int x, int y, int width, int height);
	void FillRectangle(Brush brush, float x, float y, float width, float height);
	static Graphics FromImage(Image image);
	SizeF MeasureString(string text, Font font, SizeF layoutArea = default, StringFormat stringFormat = default);
	SizeF MeasureString(string text, Font font, int width, StringFormat format = default);
	SizeF MeasureString(string text, Font font, PointF origin, StringFormat stringFormat);
	SizeF MeasureString(string text, Font font, SizeF layoutArea, StringFormat stringFormat, out int charactersFitted, out int linesFilled);
	GraphicsState Save();
}
enum GraphicsUnit {}
interface IDeviceContext : IDisposable {}
class Icon : MarshalByRefObject, ICloneable, IDisposable {}
class IconConverter : ExpandableObjectConverter {}
abstract class Image : MarshalByRefObject, ICloneable, IDisposable {
	int Flags {get;}
	Guid[] FrameDimensionsList {get;}
	int Height {get;}
	float HorizontalResolution {get;}
	ColorPalette Palette {get;set;}
	SizeF PhysicalDimension {get;}
	PixelFormat PixelFormat {get;}
	int[] PropertyIdList {get;}
	PropertyItem[] PropertyItems {get;}
	ImageFormat RawFormat {get;}
	Size Size {get;}
	object Tag {get;set;}
	float VerticalResolution {get;}
	int Width {get;}
	object Clone();
	void Dispose();
	protected void Dispose(bool disposing);
	static Image FromFile(string filename);
	static Image FromFile(string filename, bool useEmbeddedColorManagement);
	static Bitmap FromHbitmap(IntPtr hbitmap);
	static Bitmap FromHbitmap(IntPtr hbitmap, IntPtr hpalette);
	static Image FromStream(Stream stream);
	static Image FromStream(Stream stream, bool useEmbeddedColorManagement, bool validateImageData = default);
	RectangleF GetBounds(ref GraphicsUnit pageUnit);
	EncoderParameters GetEncoderParameterList(Guid encoder);
	int GetFrameCount(FrameDimension dimension);
	static int GetPixelFormatSize(PixelFormat pixfmt);
	PropertyItem GetPropertyItem(int propid);
	Image GetThumbnailImage(int thumbWidth, int thumbHeight, Image.GetThumbnailImageAbort callback, IntPtr callbackData);
	static bool IsAlphaPixelFormat(PixelFormat pixfmt);
	static bool IsCanonicalPixelFormat(PixelFormat pixfmt);
	static bool IsExtendedPixelFormat(PixelFormat pixfmt);
	void RemovePropertyItem(int propid);
	void RotateFlip(RotateFlipType rotateFlipType);
	void Save(string filename);
	void Save(string filename, ImageFormat format);
	void Save(string filename, ImageCodecInfo encoder, EncoderParameters encoderParams);
	void Save(Stream stream, ImageFormat format);
	void Save(Stream stream, ImageCodecInfo encoder, EncoderParameters encoderParams);
	void SaveAdd(EncoderParameters encoderParams);
	void SaveAdd(Image image, EncoderParameters encoderParams);
	int SelectActiveFrame(FrameDimension dimension, int frameIndex);
	void SetPropertyItem(PropertyItem propitem);
	delegate bool GetThumbnailImageAbort();
}
class ImageAnimator {}
class ImageConverter : TypeConverter {}
class ImageFormatConverter : TypeConverter {}
enum KnownColor {}
class Pen : MarshalByRefObject, ICloneable, IDisposable {}
class Pens {}
struct Point : IEquatable<Point> {
	static Point Empty;
	bool IsEmpty {get;}
	int X {get;set;}
	int Y {get;set;}
	static Point Add(Point pt, Size sz);
	static Point Ceiling(PointF value);
	void Offset(int dx, int dy);
	void Offset(Point p);
	static Point Round(PointF value);
	static Point Subtract(Point pt, Size sz);
	static Point Truncate(PointF value);
	static Point operator +(Point pt, Size sz);
	static explicit operator Size(Point p);
	static implicit operator PointF(Point p);
	static Point operator -(Point pt, Size sz);
}
class PointConverter : TypeConverter {}
struct PointF : IEquatable<PointF> {
	static PointF Empty;
	bool IsEmpty {get;}
	float X {get;set;}
	float Y {get;set;}
	static PointF Add(PointF pt, Size sz);
	static PointF Add(PointF pt, SizeF sz);
	static PointF Subtract(PointF pt, Size sz);
	static PointF Subtract(PointF pt, SizeF sz);
	static PointF operator +(PointF pt, Size sz);
	static PointF operator +(PointF pt, SizeF sz);
	static PointF operator -(PointF pt, Size sz);
	static PointF operator -(PointF pt, SizeF sz);
}
struct Rectangle : IEquatable<Rectangle> {
	static Rectangle Empty;
	int Bottom {get;}
	int Height {get;set;}
	bool IsEmpty {get;}
	int Left {get;}
	Point Location {get;set;}
	int Right {get;}
	Size Size {get;set;}
	int Top {get;}
	int Width {get;set;}
	int X {get;set;}
	int Y {get;set;}
	static Rectangle Ceiling(RectangleF value);
	bool Contains(int x, int y);
	bool Contains(Point pt);
	bool Contains(Rectangle rect);
	static Rectangle FromLTRB(int left, int top, int right, int bottom);
	void Inflate(int width, int height);
	void Inflate(Size size);
	static Rectangle Inflate(Rectangle rect, int x, int y);
	void Intersect(Rectangle rect);
	static Rectangle Intersect(Rectangle a, Rectangle b);
	bool IntersectsWith(Rectangle rect);
	void Offset(Point pos);
	void Offset(int x, int y);
	static Rectangle Round(RectangleF value);
	static Rectangle Truncate(RectangleF value);
	static Rectangle Union(Rectangle a, Rectangle b);
}
class RectangleConverter : TypeConverter {}
struct RectangleF : IEquatable<RectangleF> {
	static RectangleF Empty;
	float Bottom {get;}
	float Height {get;set;}
	bool IsEmpty {get;}
	float Left {get;}
	PointF Location {get;set;}
	float Right {get;}
	SizeF Size {get;set;}
	float Top {get;}
	float Width {get;set;}
	float X {get;set;}
	float Y {get;set;}
	bool Contains(float x, float y);
	bool Contains(PointF pt);
	bool Contains(RectangleF rect);
	static RectangleF FromLTRB(float left, float top, float right, float bottom);
	void Inflate(float x, float y);
	void Inflate(SizeF size);
	static RectangleF Inflate(RectangleF rect, float x, float y);
	void Intersect(RectangleF rect);
	static RectangleF Intersect(RectangleF a, RectangleF b);
	bool IntersectsWith(RectangleF rect);
	void Offset(PointF pos);
	void Offset(float x, float y);
	static RectangleF Union(RectangleF a, RectangleF b);
	static implicit operator RectangleF(Rectangle r);
}
class Region : MarshalByRefObject, IDisposable {}
enum RotateFlipType {}
struct Size : IEquatable<Size> {
	static Size Empty;
	int Height {get;set;}
	bool IsEmpty {get;}
	int Width {get;set;}
	static Size Add(Size sz1, Size sz2);
	static Size Ceiling(SizeF value);
	static Size Round(SizeF value);
	static Size Subtract(Size sz1, Size sz2);
	static Size Truncate(SizeF value);
	static Size operator +(Size sz1, Size sz2);
	static Size operator /(Size left, int right);
	static SizeF operator /(Size left, float right);
	static explicit operator Point(Size size);
	static implicit operator SizeF(Size p);
	static Size operator *(int left, Size right);
	static Size operator *(Size left, int right);
	static SizeF operator *(float left, Size right);
	static SizeF operator *(Size left, float right);
	static Size operator -(Size sz1, Size sz2);
}
class SizeConverter : TypeConverter {}
struct SizeF : IEquatable<SizeF> {
	static SizeF Empty;
	float Height {get;set;}
	bool IsEmpty {get;}
	float Width {get;set;}
	static SizeF Add(SizeF sz1, SizeF sz2);
	static SizeF Subtract(SizeF sz1, SizeF sz2);
	PointF ToPointF();
	Size ToSize();
	static SizeF operator +(SizeF sz1, SizeF sz2);
	static SizeF operator /(SizeF left, float right);
	static explicit operator PointF(SizeF size);
	static SizeF operator *(float left, SizeF right);
	static SizeF operator *(SizeF left, float right);
	static SizeF operator -(SizeF sz1, SizeF sz2);
}
class SizeFConverter : TypeConverter {}
class SolidBrush : Brush {}
enum StringAlignment {}
enum StringDigitSubstitute {}
class StringFormat : MarshalByRefObject, ICloneable, IDisposable {}
enum StringFormatFlags {}
enum StringTrimming {}
enum StringUnit {}
static class SystemBrushes {}
static class SystemColors {}
class SystemFonts {}
class SystemIcons {}
class SystemPens {}
class TextureBrush : Brush {}
class ToolboxBitmapAttribute : Attribute {}
