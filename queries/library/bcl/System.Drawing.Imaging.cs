// assemblies: System.Drawing
namespace System.Drawing.Imaging;
class BitmapData {}
enum ColorAdjustType {}
enum ColorChannelFlag {}
class ColorMap {}
enum ColorMapType {}
class ColorMatrix {}
enum ColorMatrixFlag {}
enum ColorMode {}
class ColorPalette {}
enum EmfPlusRecordType {}
enum EmfType {}
class Encoder {}
class EncoderParameter : IDisposable {}
enum EncoderParameterValueType {}
class EncoderParameters : IDisposable {
	EncoderParameter[] Param {get;set;}
	void Dispose();
}
enum EncoderValue {}
class FrameDimension {}
class ImageAttributes : ICloneable, IDisposable {}
enum ImageCodecFlags {}
class ImageCodecInfo {
	Guid Clsid {get;set;}
	string CodecName {get;set;}
	string DllName {get;set;}
	string FilenameExtension {get;set;}
	ImageCodecFlags Flags {get;set;}
	string FormatDescription {get;set;}
	Guid FormatID {get;set;}
	string MimeType {get;set;}
	byte[][] SignatureMasks {get;set;}
	byte[][] SignaturePatterns {get;set;}
	int Version {get;set;}
	static ImageCodecInfo[] GetImageDecoders();
	static ImageCodecInfo[] GetImageEncoders();
}
enum ImageFlags {}
class ImageFormat {
	static ImageFormat Bmp {get;}
	static ImageFormat Emf {get;}
	static ImageFormat Exif {get;}
	static ImageFormat Gif {get;}
	Guid Guid {get;}
	static ImageFormat Icon {get;}
	static ImageFormat Jpeg {get;}
	static ImageFormat MemoryBmp {get;}
	static ImageFormat Png {get;}
	static ImageFormat Tiff {get;}
	static ImageFormat Wmf {get;}
}
enum ImageLockMode {}
class MetaHeader {}
class Metafile : Image {}
enum MetafileFrameUnit {}
class MetafileHeader {}
enum MetafileType {}
enum PaletteFlags {}
enum PixelFormat {}
delegate void PlayRecordCallback(EmfPlusRecordType recordType, int flags, int dataSize, IntPtr recordData);
class PropertyItem {}
class WmfPlaceableFileHeader {}
