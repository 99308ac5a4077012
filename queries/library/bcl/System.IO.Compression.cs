// assemblies: System, System.IO.Compression, System.IO.Compression.Brotli, System.IO.Compression.FileSystem, System.IO.Compression.ZipFile
using System.Collections.ObjectModel;
using System.Text;
namespace System.IO.Compression;
class BrotliCompressionOptions {
	int Quality {get;set;}
}
struct BrotliDecoder : IDisposable {
	void Dispose();
	static bool TryDecompress(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
struct BrotliEncoder : IDisposable {
	void Dispose();
	static int GetMaxCompressedLength(int inputSize);
	static bool TryCompress(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten, int quality = default, int window = default);
}
class BrotliStream : Stream {
	Stream BaseStream {get;}
}
enum CompressionLevel { Optimal, Fastest, NoCompression, SmallestSize }
enum CompressionMode { Decompress, Compress }
class DeflateStream : Stream {
	Stream BaseStream {get;}
}
class GZipStream : Stream {
	Stream BaseStream {get;}
}
class ZLibCompressionOptions {
	int CompressionLevel {get;set;}
	ZLibCompressionStrategy CompressionStrategy {get;set;}
}
enum ZLibCompressionStrategy { Default, Filtered, HuffmanOnly, RunLengthEncoding, Fixed }
class ZLibException : IOException {}
class ZLibStream : Stream {
	Stream BaseStream {get;}
}
class ZipArchive : IDisposable {
	string Comment {get;set;}
	ReadOnlyCollection<ZipArchiveEntry> Entries {get;}
	ZipArchiveMode Mode {get;}
	ZipArchiveEntry CreateEntry(string entryName);
	ZipArchiveEntry CreateEntry(string entryName, CompressionLevel compressionLevel);
	protected void Dispose(bool disposing);
	void Dispose();
	ZipArchiveEntry GetEntry(string entryName);
}
class ZipArchiveEntry {
	ZipArchive Archive {get;}
	string Comment {get;set;}
	long CompressedLength {get;}
	uint Crc32 {get;}
	int ExternalAttributes {get;set;}
	string FullName {get;}
	bool IsEncrypted {get;}
	DateTimeOffset LastWriteTime {get;set;}
	long Length {get;}
	string Name {get;}
	void Delete();
	Stream Open();
}
enum ZipArchiveMode { Read, Create, Update }
static class ZipFile {
	static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName, CompressionLevel compressionLevel = default, bool includeBaseDirectory = default, Encoding entryNameEncoding = default);
	static void CreateFromDirectory(string sourceDirectoryName, Stream destination, CompressionLevel compressionLevel = default, bool includeBaseDirectory = default, Encoding entryNameEncoding = default);
	static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, bool overwriteFiles);
	static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, Encoding entryNameEncoding = default, bool overwriteFiles = default);
	static void ExtractToDirectory(Stream source, string destinationDirectoryName, bool overwriteFiles);
	static void ExtractToDirectory(Stream source, string destinationDirectoryName, Encoding entryNameEncoding = default, bool overwriteFiles = default);
	static ZipArchive Open(string archiveFileName, ZipArchiveMode mode, Encoding entryNameEncoding = default);
	static ZipArchive OpenRead(string archiveFileName);
}
static class ZipFileExtensions {
	static ZipArchiveEntry CreateEntryFromFile(this ZipArchive destination, string sourceFileName, string entryName, CompressionLevel compressionLevel = default);
	static void ExtractToDirectory(this ZipArchive source, string destinationDirectoryName, bool overwriteFiles = default);
	static void ExtractToFile(this ZipArchiveEntry source, string destinationFileName, bool overwrite = default);
}
