// assemblies: System.ComponentModel.TypeConverter, System.Drawing, System.Drawing.Primitives
using System.ComponentModel;
using System.Drawing.Drawing2D;
using System.Drawing.Imaging;
using System.Drawing.Text;
using System.IO;
using System.Numerics;
using System.Runtime.Serialization;
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
class Font : MarshalByRefObject, ICloneable, IDisposable, ISerializable {
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
	Region Clip {get;set;}
	RectangleF ClipBounds {get;}
	CompositingMode CompositingMode {get;set;}
	CompositingQuality CompositingQuality {get;set;}
	float DpiX {get;}
	float DpiY {get;}
	InterpolationMode InterpolationMode {get;set;}
	bool IsClipEmpty {get;}
	bool IsVisibleClipEmpty {get;}
	float PageScale {get;set;}
	GraphicsUnit PageUnit {get;set;}
	PixelOffsetMode PixelOffsetMode {get;set;}
	Point RenderingOrigin {get;set;}
	SmoothingMode SmoothingMode {get;set;}
	int TextContrast {get;set;}
	TextRenderingHint TextRenderingHint {get;set;}
	Matrix Transform {get;set;}
	RectangleF VisibleClipBounds {get;}
	void AddMetafileComment(byte[] data);
	GraphicsContainer BeginContainer();
	GraphicsContainer BeginContainer(Rectangle dstrect, Rectangle srcrect, GraphicsUnit unit);
	GraphicsContainer BeginContainer(RectangleF dstrect, RectangleF srcrect, GraphicsUnit unit);
	void Clear(Color color);
	void CopyFromScreen(Point upperLeftSource, Point upperLeftDestination, Size blockRegionSize, CopyPixelOperation copyPixelOperation = default);
	void CopyFromScreen(int sourceX, int sourceY, int destinationX, int destinationY, Size blockRegionSize, CopyPixelOperation copyPixelOperation = default);
	void Dispose();
	void DrawArc(Pen pen, Rectangle rect, float startAngle, float sweepAngle);
	void DrawArc(Pen pen, RectangleF rect, float startAngle, float sweepAngle);
	void DrawArc(Pen pen, float x, float y, float width, float height, float startAngle, float sweepAngle);
	void DrawArc(Pen pen, int x, int y, int width, int height, int startAngle, int sweepAngle);
	void DrawBezier(Pen pen, PointF pt1, PointF pt2, PointF pt3, PointF pt4);
	void DrawBezier(Pen pen, Point pt1, Point pt2, Point pt3, Point pt4);
	void DrawBezier(Pen pen, float x1, float y1, float x2, float y2, float x3, float y3, float x4, float y4);
	void DrawBeziers(Pen pen, Point[] points);
	void DrawBeziers(Pen pen, PointF[] points);
	void DrawClosedCurve(Pen pen, Point[] points, float tension = default, FillMode fillmode = default);
	void DrawClosedCurve(Pen pen, PointF[] points, float tension = default, FillMode fillmode = default);
	void DrawCurve(Pen pen, PointF[] points, float tension);
	void DrawCurve(Pen pen, Point[] points, float tension);
	void DrawCurve(Pen pen, Point[] points, int offset = default, int numberOfSegments = default, float tension = default);
	void DrawCurve(Pen pen, PointF[] points, int offset = default, int numberOfSegments = default, float tension = default);
	void DrawEllipse(Pen pen, Rectangle rect);
	void DrawEllipse(Pen pen, RectangleF rect);
	void DrawEllipse(Pen pen, int x, int y, int width, int height);
	void DrawEllipse(Pen pen, float x, float y, float width, float height);
	void DrawIcon(Icon icon, Rectangle targetRect);
	void DrawIcon(Icon icon, int x, int y);
	void DrawIconUnstretched(Icon icon, Rectangle targetRect);
	void DrawImage(Image image, RectangleF rect);
	void DrawImage(Image image, PointF point);
	void DrawImage(Image image, Point point);
	void DrawImage(Image image, Rectangle rect);
	void DrawImage(Image image, Rectangle destRect, Rectangle srcRect, GraphicsUnit srcUnit);
	void DrawImage(Image image, RectangleF destRect, RectangleF srcRect, GraphicsUnit srcUnit);
	void DrawImage(Image image, float x, float y, float width = default, float height = default);
	void DrawImage(Image image, int x, int y, Rectangle srcRect = default, GraphicsUnit srcUnit = default);
	void DrawImage(Image image, int x, int y, int width, int height);
	void DrawImage(Image image, float x, float y, RectangleF srcRect, GraphicsUnit srcUnit);
	void DrawImage(Image image, Point[] destPoints, Rectangle srcRect = default, GraphicsUnit srcUnit = default, ImageAttributes imageAttr = default, Graphics.DrawImageAbort callback = default, int callbackData = default);
	void DrawImage(Image image, PointF[] destPoints, RectangleF srcRect = default, GraphicsUnit srcUnit = default, ImageAttributes imageAttr = default, Graphics.DrawImageAbort callback = default, int callbackData = default);
	void DrawImage(Image image, Rectangle destRect, int srcX, int srcY, int srcWidth, int srcHeight, GraphicsUnit srcUnit, ImageAttributes imageAttr, Graphics.DrawImageAbort callback = default);
	void DrawImage(Image image, Rectangle destRect, float srcX, float srcY, float srcWidth, float srcHeight, GraphicsUnit srcUnit, ImageAttributes imageAttrs = default, Graphics.DrawImageAbort callback = default, IntPtr callbackData = default);
	void DrawImage(Image image, Rectangle destRect, int srcX, int srcY, int srcWidth, int srcHeight, GraphicsUnit srcUnit, ImageAttributes imageAttrs = default, Graphics.DrawImageAbort callback = default, IntPtr callbackData = default);
	void DrawImageUnscaled(Image image, Point point);
	void DrawImageUnscaled(Image image, Rectangle rect);
	void DrawImageUnscaled(Image image, int x, int y, int width = default, int height = default);
	void DrawImageUnscaledAndClipped(Image image, Rectangle rect);
	void DrawLine(Pen pen, PointF pt1, PointF pt2);
	void DrawLine(Pen pen, Point pt1, Point pt2);
	void DrawLine(Pen pen, int x1, int y1, int x2, int y2);
	void DrawLine(Pen pen, float x1, float y1, float x2, float y2);
	void DrawLines(Pen pen, PointF[] points);
	void DrawLines(Pen pen, Point[] points);
	void DrawPath(Pen pen, GraphicsPath path);
	void DrawPie(Pen pen, Rectangle rect, float startAngle, float sweepAngle);
	void DrawPie(Pen pen, RectangleF rect, float startAngle, float sweepAngle);
	void DrawPie(Pen pen, float x, float y, float width, float height, float startAngle, float sweepAngle);
	void DrawPie(Pen pen, int x, int y, int width, int height, int startAngle, int sweepAngle);
	void DrawPolygon(Pen pen, Point[] points);
	void DrawPolygon(Pen pen, PointF[] points);
	void DrawRectangle(Pen pen, Rectangle rect);
	void DrawRectangle(Pen pen, float x, float y, float width, float height);
	void DrawRectangle(Pen pen, int x, int y, int width, int height);
	void DrawRectangles(Pen pen, RectangleF[] rects);
	void DrawRectangles(Pen pen, Rectangle[] rects);
	void DrawString(string s, Font font, Brush brush, PointF point, StringFormat format = default);
	void DrawString(string s, Font font, Brush brush, float x, float y, StringFormat format = default);
	void DrawString(string s, Font font, Brush brush, RectangleF layoutRectangle, StringFormat format = default);
	void EndContainer(GraphicsContainer container);
	void EnumerateMetafile(Metafile metafile, RectangleF destRect, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default, ImageAttributes imageAttr = default);
	void EnumerateMetafile(Metafile metafile, Point destPoint, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default, ImageAttributes imageAttr = default);
	void EnumerateMetafile(Metafile metafile, PointF destPoint, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default, ImageAttributes imageAttr = default);
	void EnumerateMetafile(Metafile metafile, Point[] destPoints, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default, ImageAttributes imageAttr = default);
	void EnumerateMetafile(Metafile metafile, PointF[] destPoints, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default, ImageAttributes imageAttr = default);
	void EnumerateMetafile(Metafile metafile, Rectangle destRect, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default, ImageAttributes imageAttr = default);
	void EnumerateMetafile(Metafile metafile, Rectangle destRect, Rectangle srcRect, GraphicsUnit srcUnit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default);
	void EnumerateMetafile(Metafile metafile, PointF[] destPoints, RectangleF srcRect, GraphicsUnit srcUnit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default);
	void EnumerateMetafile(Metafile metafile, RectangleF destRect, RectangleF srcRect, GraphicsUnit srcUnit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default);
	void EnumerateMetafile(Metafile metafile, PointF destPoint, RectangleF srcRect, GraphicsUnit srcUnit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default);
	void EnumerateMetafile(Metafile metafile, Point destPoint, Rectangle srcRect, GraphicsUnit srcUnit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default);
	void EnumerateMetafile(Metafile metafile, Point[] destPoints, Rectangle srcRect, GraphicsUnit srcUnit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData = default);
	void EnumerateMetafile(Metafile metafile, Point[] destPoints, Rectangle srcRect, GraphicsUnit unit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData, ImageAttributes imageAttr);
	void EnumerateMetafile(Metafile metafile, Rectangle destRect, Rectangle srcRect, GraphicsUnit unit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData, ImageAttributes imageAttr);
	void EnumerateMetafile(Metafile metafile, Point destPoint, Rectangle srcRect, GraphicsUnit unit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData, ImageAttributes imageAttr);
	void EnumerateMetafile(Metafile metafile, RectangleF destRect, RectangleF srcRect, GraphicsUnit unit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData, ImageAttributes imageAttr);
	void EnumerateMetafile(Metafile metafile, PointF[] destPoints, RectangleF srcRect, GraphicsUnit unit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData, ImageAttributes imageAttr);
	void EnumerateMetafile(Metafile metafile, PointF destPoint, RectangleF srcRect, GraphicsUnit unit, Graphics.EnumerateMetafileProc callback, IntPtr callbackData, ImageAttributes imageAttr);
	void ExcludeClip(Rectangle rect);
	void ExcludeClip(Region region);
	void FillClosedCurve(Brush brush, PointF[] points, FillMode fillmode = default, float tension = default);
	void FillClosedCurve(Brush brush, Point[] points, FillMode fillmode = default, float tension = default);
	void FillEllipse(Brush brush, Rectangle rect);
	void FillEllipse(Brush brush, RectangleF rect);
	void FillEllipse(Brush brush, float x, float y, float width, float height);
	void FillEllipse(Brush brush, int x, int y, int width, int height);
	void FillPath(Brush brush, GraphicsPath path);
	void FillPie(Brush brush, Rectangle rect, float startAngle, float sweepAngle);
	void FillPie(Brush brush, int x, int y, int width, int height, int startAngle, int sweepAngle);
	void FillPie(Brush brush, float x, float y, float width, float height, float startAngle, float sweepAngle);
	void FillPolygon(Brush brush, Point[] points, FillMode fillMode = default);
	void FillPolygon(Brush brush, PointF[] points, FillMode fillMode = default);
	void FillRectangle(Brush brush, RectangleF rect);
	void FillRectangle(Brush brush, Rectangle rect);
	void FillRectangle(Brush brush, int x, int y, int width, int height);
	void FillRectangle(Brush brush, float x, float y, float width, float height);
	void FillRectangles(Brush brush, Rectangle[] rects);
	void FillRectangles(Brush brush, RectangleF[] rects);
	void FillRegion(Brush brush, Region region);
	void Flush();
	void Flush(FlushIntention intention);
	static Graphics FromHdc(IntPtr hdc);
	static Graphics FromHdc(IntPtr hdc, IntPtr hdevice);
	static Graphics FromHdcInternal(IntPtr hdc);
	static Graphics FromHwnd(IntPtr hwnd);
	static Graphics FromHwndInternal(IntPtr hwnd);
	static Graphics FromImage(Image image);
	object GetContextInfo();
	static IntPtr GetHalftonePalette();
	IntPtr GetHdc();
	Color GetNearestColor(Color color);
	void IntersectClip(Region region);
	void IntersectClip(RectangleF rect);
	void IntersectClip(Rectangle rect);
	bool IsVisible(Point point);
	bool IsVisible(RectangleF rect);
	bool IsVisible(PointF point);
	bool IsVisible(Rectangle rect);
	bool IsVisible(float x, float y, float width = default, float height = default);
	bool IsVisible(int x, int y, int width = default, int height = default);
	Region[] MeasureCharacterRanges(string text, Font font, RectangleF layoutRect, StringFormat stringFormat);
	SizeF MeasureString(string text, Font font, SizeF layoutArea = default, StringFormat stringFormat = default);
	SizeF MeasureString(string text, Font font, int width, StringFormat format = default);
	SizeF MeasureString(string text, Font font, PointF origin, StringFormat stringFormat);
	SizeF MeasureString(string text, Font font, SizeF layoutArea, StringFormat stringFormat, out int charactersFitted, out int linesFilled);
	void MultiplyTransform(Matrix matrix);
	void MultiplyTransform(Matrix matrix, MatrixOrder order);
	void ReleaseHdc(IntPtr hdc);
	void ReleaseHdc();
	void ReleaseHdcInternal(IntPtr hdc);
	void ResetClip();
	void ResetTransform();
	void Restore(GraphicsState gstate);
	void RotateTransform(float angle);
	void RotateTransform(float angle, MatrixOrder order);
	GraphicsState Save();
	void ScaleTransform(float sx, float sy, MatrixOrder order = default);
	void SetClip(RectangleF rect);
	void SetClip(GraphicsPath path);
	void SetClip(Rectangle rect);
	void SetClip(Graphics g);
	void SetClip(Graphics g, CombineMode combineMode);
	void SetClip(Rectangle rect, CombineMode combineMode);
	void SetClip(RectangleF rect, CombineMode combineMode);
	void SetClip(Region region, CombineMode combineMode);
	void SetClip(GraphicsPath path, CombineMode combineMode);
	void TransformPoints(CoordinateSpace destSpace, CoordinateSpace srcSpace, PointF[] pts);
	void TransformPoints(CoordinateSpace destSpace, CoordinateSpace srcSpace, Point[] pts);
	void TranslateClip(int dx, int dy);
	void TranslateClip(float dx, float dy);
	void TranslateTransform(float dx, float dy, MatrixOrder order = default);
	delegate bool DrawImageAbort(IntPtr callbackdata);
	delegate bool EnumerateMetafileProc(EmfPlusRecordType recordType, int flags, int dataSize, IntPtr data, PlayRecordCallback callbackData);
}
enum GraphicsUnit {}
interface IDeviceContext : IDisposable {}
class Icon : MarshalByRefObject, ICloneable, IDisposable, ISerializable {}
class IconConverter : ExpandableObjectConverter {}
abstract class Image : MarshalByRefObject, ICloneable, IDisposable, ISerializable {
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
	Vector2 ToVector2();
	static PointF operator +(PointF pt, Size sz);
	static PointF operator +(PointF pt, SizeF sz);
	static explicit operator Vector2(PointF point);
	static explicit operator PointF(Vector2 vector);
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
	Vector4 ToVector4();
	static RectangleF Union(RectangleF a, RectangleF b);
	static explicit operator Vector4(RectangleF rectangle);
	static explicit operator RectangleF(Vector4 vector);
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
	Vector2 ToVector2();
	static SizeF operator +(SizeF sz1, SizeF sz2);
	static SizeF operator /(SizeF left, float right);
	static explicit operator Vector2(SizeF size);
	static explicit operator SizeF(Vector2 vector);
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
