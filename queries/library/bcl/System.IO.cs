// assemblies: System, System.Core, System.IO.FileSystem.DriveInfo, System.IO.FileSystem.Watcher, System.Runtime, System.ServiceModel, WindowsBase, mscorlib
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
namespace System.IO;
class BinaryReader : IDisposable {
	Stream BaseStream {get;}
	void Close();
	protected void Dispose(bool disposing);
	void Dispose();
	protected void FillBuffer(int numBytes);
	int PeekChar();
	int Read();
	int Read(char[] buffer, int index, int count);
	int Read(Span<char> buffer);
	int Read(byte[] buffer, int index, int count);
	int Read(Span<byte> buffer);
	int Read7BitEncodedInt();
	long Read7BitEncodedInt64();
	bool ReadBoolean();
	byte ReadByte();
	byte[] ReadBytes(int count);
	char ReadChar();
	char[] ReadChars(int count);
	decimal ReadDecimal();
	double ReadDouble();
	short ReadInt16();
	int ReadInt32();
	long ReadInt64();
	sbyte ReadSByte();
	float ReadSingle();
	string ReadString();
	ushort ReadUInt16();
	uint ReadUInt32();
	ulong ReadUInt64();
}
class BinaryWriter : IAsyncDisposable, IDisposable {
	static BinaryWriter Null;
	protected Stream OutStream;
	Stream BaseStream {get;}
	void Close();
	protected void Dispose(bool disposing);
	void Dispose();
	ValueTask DisposeAsync();
	void Flush();
	long Seek(int offset, SeekOrigin origin);
	void Write(bool value);
	void Write(byte value);
	void Write(sbyte value);
	void Write(byte[] buffer);
	void Write(byte[] buffer, int index, int count);
	void Write(char ch);
	void Write(char[] chars);
	void Write(char[] chars, int index, int count);
	void Write(double value);
	void Write(decimal value);
	void Write(short value);
	void Write(ushort value);
	void Write(int value);
	void Write(uint value);
	void Write(long value);
	void Write(ulong value);
	void Write(float value);
	void Write(string value);
	void Write7BitEncodedInt(int value);
	void Write7BitEncodedInt64(long value);
}
class BufferedStream : Stream {
	int BufferSize {get;}
	Stream UnderlyingStream {get;}
}
static class Directory {
	static DirectoryInfo CreateDirectory(string path);
	static FileSystemInfo CreateSymbolicLink(string path, string pathToTarget);
	static DirectoryInfo CreateTempSubdirectory(string prefix = default);
	static void Delete(string path);
	static void Delete(string path, bool recursive);
	static IEnumerable<string> EnumerateDirectories(string path);
	static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, SearchOption searchOption = default);
	static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions);
	static IEnumerable<string> EnumerateFileSystemEntries(string path);
	static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, SearchOption searchOption = default);
	static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, EnumerationOptions enumerationOptions);
	static IEnumerable<string> EnumerateFiles(string path);
	static IEnumerable<string> EnumerateFiles(string path, string searchPattern, SearchOption searchOption = default);
	static IEnumerable<string> EnumerateFiles(string path, string searchPattern, EnumerationOptions enumerationOptions);
	static bool Exists(string path);
	static DateTime GetCreationTime(string path);
	static DateTime GetCreationTimeUtc(string path);
	static string GetCurrentDirectory();
	static string[] GetDirectories(string path);
	static string[] GetDirectories(string path, string searchPattern, SearchOption searchOption = default);
	static string[] GetDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions);
	static string GetDirectoryRoot(string path);
	static string[] GetFileSystemEntries(string path);
	static string[] GetFileSystemEntries(string path, string searchPattern, SearchOption searchOption = default);
	static string[] GetFileSystemEntries(string path, string searchPattern, EnumerationOptions enumerationOptions);
	static string[] GetFiles(string path);
	static string[] GetFiles(string path, string searchPattern, SearchOption searchOption = default);
	static string[] GetFiles(string path, string searchPattern, EnumerationOptions enumerationOptions);
	static DateTime GetLastAccessTime(string path);
	static DateTime GetLastAccessTimeUtc(string path);
	static DateTime GetLastWriteTime(string path);
	static DateTime GetLastWriteTimeUtc(string path);
	static string[] GetLogicalDrives();
	static DirectoryInfo GetParent(string path);
	static void Move(string sourceDirName, string destDirName);
	static FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget);
	static void SetCreationTime(string path, DateTime creationTime);
	static void SetCreationTimeUtc(string path, DateTime creationTimeUtc);
	static void SetCurrentDirectory(string path);
	static void SetLastAccessTime(string path, DateTime lastAccessTime);
	static void SetLastAccessTimeUtc(string path, DateTime lastAccessTimeUtc);
	static void SetLastWriteTime(string path, DateTime lastWriteTime);
	static void SetLastWriteTimeUtc(string path, DateTime lastWriteTimeUtc);
}
class DirectoryInfo : FileSystemInfo {
	DirectoryInfo Parent {get;}
	DirectoryInfo Root {get;}
	void Create();
	DirectoryInfo CreateSubdirectory(string path);
	void Delete(bool recursive);
	IEnumerable<DirectoryInfo> EnumerateDirectories();
	IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern);
	IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, SearchOption searchOption);
	IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, EnumerationOptions enumerationOptions);
	IEnumerable<FileSystemInfo> EnumerateFileSystemInfos();
	IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern);
	IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, SearchOption searchOption);
	IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions);
	IEnumerable<FileInfo> EnumerateFiles();
	IEnumerable<FileInfo> EnumerateFiles(string searchPattern);
	IEnumerable<FileInfo> EnumerateFiles(string searchPattern, SearchOption searchOption);
	IEnumerable<FileInfo> EnumerateFiles(string searchPattern, EnumerationOptions enumerationOptions);
	DirectoryInfo[] GetDirectories();
	DirectoryInfo[] GetDirectories(string searchPattern);
	DirectoryInfo[] GetDirectories(string searchPattern, SearchOption searchOption);
	DirectoryInfo[] GetDirectories(string searchPattern, EnumerationOptions enumerationOptions);
	FileSystemInfo[] GetFileSystemInfos();
	FileSystemInfo[] GetFileSystemInfos(string searchPattern);
	FileSystemInfo[] GetFileSystemInfos(string searchPattern, SearchOption searchOption);
	FileSystemInfo[] GetFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions);
	FileInfo[] GetFiles();
	FileInfo[] GetFiles(string searchPattern);
	FileInfo[] GetFiles(string searchPattern, SearchOption searchOption);
	FileInfo[] GetFiles(string searchPattern, EnumerationOptions enumerationOptions);
	void MoveTo(string destDirName);
}
class DirectoryNotFoundException : IOException {}
class DriveInfo {
	long AvailableFreeSpace {get;}
	string DriveFormat {get;}
	DriveType DriveType {get;}
	bool IsReady {get;}
	string Name {get;}
	DirectoryInfo RootDirectory {get;}
	long TotalFreeSpace {get;}
	long TotalSize {get;}
	string VolumeLabel {get;set;}
	static DriveInfo[] GetDrives();
}
class DriveNotFoundException : IOException {}
enum DriveType { Unknown, NoRootDirectory, Removable, Fixed, Network, CDRom, Ram }
class EndOfStreamException : IOException {}
class EnumerationOptions {
	FileAttributes AttributesToSkip {get;set;}
	int BufferSize {get;set;}
	bool IgnoreInaccessible {get;set;}
	MatchCasing MatchCasing {get;set;}
	MatchType MatchType {get;set;}
	int MaxRecursionDepth {get;set;}
	bool RecurseSubdirectories {get;set;}
	bool ReturnSpecialDirectories {get;set;}
}
class ErrorEventArgs : EventArgs {
	Exception GetException();
}
delegate void ErrorEventHandler(object sender, ErrorEventArgs e);
static class File {
	static void AppendAllBytes(string path, byte[] bytes);
	static Task AppendAllBytesAsync(string path, byte[] bytes, CancellationToken cancellationToken = default);
	static void AppendAllLines(string path, IEnumerable<string> contents, Encoding encoding = default);
	static Task AppendAllLinesAsync(string path, IEnumerable<string> contents, CancellationToken cancellationToken = default);
	static Task AppendAllLinesAsync(string path, IEnumerable<string> contents, Encoding encoding, CancellationToken cancellationToken = default);
	static void AppendAllText(string path, string contents, Encoding encoding = default);
	static Task AppendAllTextAsync(string path, string contents, CancellationToken cancellationToken = default);
	static Task AppendAllTextAsync(string path, string contents, Encoding encoding, CancellationToken cancellationToken = default);
	static StreamWriter AppendText(string path);
	static void Copy(string sourceFileName, string destFileName, bool overwrite = default);
	static FileStream Create(string path);
	static FileStream Create(string path, int bufferSize, FileOptions options = default);
	static FileSystemInfo CreateSymbolicLink(string path, string pathToTarget);
	static StreamWriter CreateText(string path);
	static void Decrypt(string path);
	static void Delete(string path);
	static void Encrypt(string path);
	static bool Exists(string path);
	static FileAttributes GetAttributes(string path);
	static DateTime GetCreationTime(string path);
	static DateTime GetCreationTimeUtc(string path);
	static DateTime GetLastAccessTime(string path);
	static DateTime GetLastAccessTimeUtc(string path);
	static DateTime GetLastWriteTime(string path);
	static DateTime GetLastWriteTimeUtc(string path);
	static void Move(string sourceFileName, string destFileName, bool overwrite = default);
	static FileStream Open(string path, FileStreamOptions options);
	static FileStream Open(string path, FileMode mode, FileAccess access = default, FileShare share = default);
	static FileStream OpenRead(string path);
	static StreamReader OpenText(string path);
	static FileStream OpenWrite(string path);
	static byte[] ReadAllBytes(string path);
	static Task<byte[]> ReadAllBytesAsync(string path, CancellationToken cancellationToken = default);
	static string[] ReadAllLines(string path);
	static string[] ReadAllLines(string path, Encoding encoding);
	static Task<string[]> ReadAllLinesAsync(string path, CancellationToken cancellationToken = default);
	static Task<string[]> ReadAllLinesAsync(string path, Encoding encoding, CancellationToken cancellationToken = default);
	static string ReadAllText(string path);
	static string ReadAllText(string path, Encoding encoding);
	static Task<string> ReadAllTextAsync(string path, CancellationToken cancellationToken = default);
	static Task<string> ReadAllTextAsync(string path, Encoding encoding, CancellationToken cancellationToken = default);
	static IEnumerable<string> ReadLines(string path);
	static IEnumerable<string> ReadLines(string path, Encoding encoding);
	static IAsyncEnumerable<string> ReadLinesAsync(string path, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<string> ReadLinesAsync(string path, Encoding encoding, CancellationToken cancellationToken = default);
	static void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors = default);
	static FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget);
	static void SetAttributes(string path, FileAttributes fileAttributes);
	static void SetCreationTime(string path, DateTime creationTime);
	static void SetCreationTimeUtc(string path, DateTime creationTimeUtc);
	static void SetLastAccessTime(string path, DateTime lastAccessTime);
	static void SetLastAccessTimeUtc(string path, DateTime lastAccessTimeUtc);
	static void SetLastWriteTime(string path, DateTime lastWriteTime);
	static void SetLastWriteTimeUtc(string path, DateTime lastWriteTimeUtc);
	static void WriteAllBytes(string path, byte[] bytes);
	static Task WriteAllBytesAsync(string path, byte[] bytes, CancellationToken cancellationToken = default);
	static void WriteAllLines(string path, string[] contents, Encoding encoding = default);
	static void WriteAllLines(string path, IEnumerable<string> contents, Encoding encoding = default);
	static Task WriteAllLinesAsync(string path, IEnumerable<string> contents, CancellationToken cancellationToken = default);
	static Task WriteAllLinesAsync(string path, IEnumerable<string> contents, Encoding encoding, CancellationToken cancellationToken = default);
	static void WriteAllText(string path, string contents, Encoding encoding = default);
	static Task WriteAllTextAsync(string path, string contents, CancellationToken cancellationToken = default);
	static Task WriteAllTextAsync(string path, string contents, Encoding encoding, CancellationToken cancellationToken = default);
}
enum FileAccess { Read, Write, ReadWrite }
enum FileAttributes { None, ReadOnly, Hidden, System, Directory, Archive, Device, Normal, Temporary, SparseFile, ReparsePoint, Compressed, Offline, NotContentIndexed, Encrypted, IntegrityStream, NoScrubData }
class FileFormatException : FormatException {
	Uri SourceUri {get;}
}
class FileInfo : FileSystemInfo {
	DirectoryInfo Directory {get;}
	string DirectoryName {get;}
	bool IsReadOnly {get;set;}
	long Length {get;}
	StreamWriter AppendText();
	FileInfo CopyTo(string destFileName);
	FileInfo CopyTo(string destFileName, bool overwrite);
	FileStream Create();
	StreamWriter CreateText();
	void Decrypt();
	void Encrypt();
	void MoveTo(string destFileName);
	void MoveTo(string destFileName, bool overwrite);
	FileStream Open(FileStreamOptions options);
	FileStream Open(FileMode mode);
	FileStream Open(FileMode mode, FileAccess access, FileShare share = default);
	FileStream OpenRead();
	StreamReader OpenText();
	FileStream OpenWrite();
	FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors = default);
}
class FileLoadException : IOException {
	string FileName {get;}
	string FusionLog {get;}
}
enum FileMode { CreateNew, Create, Open, OpenOrCreate, Truncate, Append }
class FileNotFoundException : IOException {
	string FileName {get;}
	string FusionLog {get;}
}
enum FileOptions { None, WriteThrough, Asynchronous, RandomAccess, DeleteOnClose, SequentialScan, Encrypted }
enum FileShare { None, Read, Write, ReadWrite, Delete, Inheritable }
class FileStream : Stream {
	bool IsAsync {get;}
	string Name {get;}
	void Flush(bool flushToDisk);
	void Lock(long position, long length);
	void Unlock(long position, long length);
}
class FileStreamOptions {
	FileAccess Access {get;set;}
	int BufferSize {get;set;}
	FileMode Mode {get;set;}
	FileOptions Options {get;set;}
	long PreallocationSize {get;set;}
	FileShare Share {get;set;}
}
class FileSystemEventArgs : EventArgs {
	WatcherChangeTypes ChangeType {get;}
	string FullPath {get;}
	string Name {get;}
}
delegate void FileSystemEventHandler(object sender, FileSystemEventArgs e);
abstract class FileSystemInfo : MarshalByRefObject {
	protected string FullPath, OriginalPath;
	FileAttributes Attributes {get;set;}
	DateTime CreationTime {get;set;}
	DateTime CreationTimeUtc {get;set;}
	bool Exists {get;}
	string Extension {get;}
	string FullName {get;}
	DateTime LastAccessTime {get;set;}
	DateTime LastAccessTimeUtc {get;set;}
	DateTime LastWriteTime {get;set;}
	DateTime LastWriteTimeUtc {get;set;}
	string LinkTarget {get;}
	string Name {get;}
	void CreateAsSymbolicLink(string pathToTarget);
	void Delete();
	void Refresh();
	FileSystemInfo ResolveLinkTarget(bool returnFinalTarget);
}
class FileSystemWatcher : Component, ISupportInitialize {}
enum HandleInheritability { None, Inheritable }
class IODescriptionAttribute : DescriptionAttribute {}
class IOException : SystemException {}
class InternalBufferOverflowException : SystemException {}
class InvalidDataException : SystemException {}
enum MatchCasing { PlatformDefault, CaseSensitive, CaseInsensitive }
enum MatchType { Simple, Win32 }
class MemoryStream : Stream {
	int Capacity {get;set;}
	byte[] GetBuffer();
	byte[] ToArray();
	bool TryGetBuffer(out ArraySegment<byte> buffer);
	void WriteTo(Stream stream);
}
enum NotifyFilters { FileName, DirectoryName, Attributes, Size, LastWrite, LastAccess, CreationTime, Security }
static class Path {
	static char DirectorySeparatorChar, AltDirectorySeparatorChar, VolumeSeparatorChar, PathSeparator;
	static string ChangeExtension(string path, string extension);
	static string Combine(string path1, string path2, string path3 = default, string path4 = default);
	static string Combine(params string[] paths);
	static bool EndsInDirectorySeparator(string path);
	static bool Exists(string path);
	static string GetDirectoryName(string path);
	static ReadOnlySpan<char> GetDirectoryName(ReadOnlySpan<char> path);
	static string GetExtension(string path);
	static ReadOnlySpan<char> GetExtension(ReadOnlySpan<char> path);
	static string GetFileName(string path);
	static ReadOnlySpan<char> GetFileName(ReadOnlySpan<char> path);
	static string GetFileNameWithoutExtension(string path);
	static ReadOnlySpan<char> GetFileNameWithoutExtension(ReadOnlySpan<char> path);
	static string GetFullPath(string path);
	static string GetFullPath(string path, string basePath);
	static char[] GetInvalidFileNameChars();
	static char[] GetInvalidPathChars();
	static string GetPathRoot(string path);
	static ReadOnlySpan<char> GetPathRoot(ReadOnlySpan<char> path);
	static string GetRandomFileName();
	static string GetRelativePath(string relativeTo, string path);
	static string GetTempFileName();
	static string GetTempPath();
	static bool HasExtension(string path);
	static bool IsPathFullyQualified(string path);
	static bool IsPathRooted(string path);
	static string Join(string path1, string path2, string path3 = default, string path4 = default);
	static string Join(params string[] paths);
	static string TrimEndingDirectorySeparator(string path);
	static ReadOnlySpan<char> TrimEndingDirectorySeparator(ReadOnlySpan<char> path);
	static bool TryJoin(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, Span<char> destination, out int charsWritten);
	static bool TryJoin(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3, Span<char> destination, out int charsWritten);
}
class PathTooLongException : IOException {}
class PipeException : IOException {
	int ErrorCode {get;}
}
class RenamedEventArgs : FileSystemEventArgs {
	string OldFullPath {get;}
	string OldName {get;}
}
delegate void RenamedEventHandler(object sender, RenamedEventArgs e);
enum SearchOption { TopDirectoryOnly, AllDirectories }
enum SeekOrigin { Begin, Current, End }
abstract class Stream : MarshalByRefObject, IAsyncDisposable, IDisposable {
	static Stream Null;
	bool CanRead {get;}
	bool CanSeek {get;}
	bool CanTimeout {get;}
	bool CanWrite {get;}
	long Length {get;}
	long Position {get;set;}
	int ReadTimeout {get;set;}
	int WriteTimeout {get;set;}
	IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback callback, object state);
	IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback callback, object state);
	void Close();
	void CopyTo(Stream destination);
	void CopyTo(Stream destination, int bufferSize);
	Task CopyToAsync(Stream destination);
	Task CopyToAsync(Stream destination, CancellationToken cancellationToken);
	Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken = default);
	void Dispose();
	protected void Dispose(bool disposing);
	ValueTask DisposeAsync();
	int EndRead(IAsyncResult asyncResult);
	void EndWrite(IAsyncResult asyncResult);
	void Flush();
	Task FlushAsync();
	Task FlushAsync(CancellationToken cancellationToken);
	int Read(byte[] buffer, int offset, int count);
	int Read(Span<byte> buffer);
	Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default);
	ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);
	int ReadAtLeast(Span<byte> buffer, int minimumBytes, bool throwOnEndOfStream = default);
	ValueTask<int> ReadAtLeastAsync(Memory<byte> buffer, int minimumBytes, bool throwOnEndOfStream = default, CancellationToken cancellationToken = default);
	int ReadByte();
	void ReadExactly(Span<byte> buffer);
	void ReadExactly(byte[] buffer, int offset, int count);
	ValueTask ReadExactlyAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);
	ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default);
	long Seek(long offset, SeekOrigin origin);
	void SetLength(long value);
	static Stream Synchronized(Stream stream);
	protected static void ValidateBufferArguments(byte[] buffer, int offset, int count);
	protected static void ValidateCopyToArguments(Stream destination, int bufferSize);
	void Write(byte[] buffer, int offset, int count);
	void Write(ReadOnlySpan<byte> buffer);
	Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default);
	ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default);
	void WriteByte(byte value);
}
class StreamReader : TextReader {
	static StreamReader Null;
	Stream BaseStream {get;}
	Encoding CurrentEncoding {get;}
	bool EndOfStream {get;}
	void DiscardBufferedData();
}
class StreamWriter : TextWriter {
	static StreamWriter Null;
	bool AutoFlush {get;set;}
	Stream BaseStream {get;}
}
class StringReader : TextReader {}
class StringWriter : TextWriter {
	StringBuilder GetStringBuilder();
}
abstract class TextReader : MarshalByRefObject, IDisposable {
	static TextReader Null;
	void Close();
	void Dispose();
	protected void Dispose(bool disposing);
	int Peek();
	int Read();
	int Read(char[] buffer, int index, int count);
	int Read(Span<char> buffer);
	Task<int> ReadAsync(char[] buffer, int index, int count);
	ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default);
	int ReadBlock(char[] buffer, int index, int count);
	int ReadBlock(Span<char> buffer);
	Task<int> ReadBlockAsync(char[] buffer, int index, int count);
	ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default);
	string ReadLine();
	Task<string> ReadLineAsync();
	ValueTask<string> ReadLineAsync(CancellationToken cancellationToken);
	string ReadToEnd();
	Task<string> ReadToEndAsync();
	Task<string> ReadToEndAsync(CancellationToken cancellationToken);
	static TextReader Synchronized(TextReader reader);
}
abstract class TextWriter : MarshalByRefObject, IAsyncDisposable, IDisposable {
	static TextWriter Null;
	protected char[] CoreNewLine;
	Encoding Encoding {get;}
	IFormatProvider FormatProvider {get;}
	string NewLine {get;set;}
	void Close();
	static TextWriter CreateBroadcasting(params TextWriter[] writers);
	protected void Dispose(bool disposing);
	void Dispose();
	ValueTask DisposeAsync();
	void Flush();
	Task FlushAsync();
	Task FlushAsync(CancellationToken cancellationToken);
	static TextWriter Synchronized(TextWriter writer);
	void Write(char[] buffer);
	void Write(char[] buffer, int index, int count);
	void Write(string value);
	void Write(object value);
	void Write(StringBuilder value);
	void Write(string format, object arg0, object arg1 = default, object arg2 = default);
	void Write(string format, params object[] arg);
	Task WriteAsync(char value);
	Task WriteAsync(string value);
	Task WriteAsync(StringBuilder value, CancellationToken cancellationToken = default);
	Task WriteAsync(char[] buffer);
	Task WriteAsync(char[] buffer, int index, int count);
	Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default);
	void WriteLine();
	void WriteLine(char[] buffer);
	void WriteLine(char[] buffer, int index, int count);
	void WriteLine(string value);
	void WriteLine(StringBuilder value);
	void WriteLine(object value);
	void WriteLine(string format, object arg0, object arg1 = default, object arg2 = default);
	void WriteLine(string format, params object[] arg);
	Task WriteLineAsync(char value);
	Task WriteLineAsync(string value);
	Task WriteLineAsync(StringBuilder value, CancellationToken cancellationToken = default);
	Task WriteLineAsync(char[] buffer);
	Task WriteLineAsync(char[] buffer, int index, int count);
	Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default);
	Task WriteLineAsync();
}
enum WatcherChangeTypes { Created, Deleted, Changed, Renamed, All }
