// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core, Microsoft.AspNetCore.Mvc.Formatters.Xml
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters.Xml;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml;
namespace Microsoft.AspNetCore.Mvc.Formatters;
class FormatFilter : IResourceFilter, IResultFilter {
	string GetFormat(ActionContext context);
	void OnResourceExecuted(ResourceExecutedContext context);
	void OnResourceExecuting(ResourceExecutingContext context);
	void OnResultExecuted(ResultExecutedContext context);
	void OnResultExecuting(ResultExecutingContext context);
}
class FormatterCollection<TFormatter> : Collection<TFormatter> {
	void RemoveType<T>() where T : TFormatter;
	void RemoveType(Type formatterType);
}
class FormatterMappings {
	bool ClearMediaTypeMappingForFormat(string format);
	string GetMediaTypeMappingForFormat(string format);
	void SetMediaTypeMappingForFormat(string format, string contentType);
	void SetMediaTypeMappingForFormat(string format, MediaTypeHeaderValue contentType);
}
class HttpNoContentOutputFormatter : IOutputFormatter {
	bool TreatNullValueAsNoContent {get;set;}
	bool CanWriteResult(OutputFormatterCanWriteContext context);
	Task WriteAsync(OutputFormatterWriteContext context);
}
interface IInputFormatter {
	bool CanRead(InputFormatterContext context);
	Task<InputFormatterResult> ReadAsync(InputFormatterContext context);
}
interface IInputFormatterExceptionPolicy {
	InputFormatterExceptionPolicy ExceptionPolicy {get;}
}
interface IOutputFormatter {
	bool CanWriteResult(OutputFormatterCanWriteContext context);
	Task WriteAsync(OutputFormatterWriteContext context);
}
abstract class InputFormatter : IApiRequestFormatMetadataProvider, IInputFormatter {
	MediaTypeCollection SupportedMediaTypes {get;}
	bool CanRead(InputFormatterContext context);
	protected bool CanReadType(Type type);
	protected object GetDefaultValueForType(Type modelType);
	IReadOnlyList<string> GetSupportedContentTypes(string contentType, Type objectType);
	Task<InputFormatterResult> ReadAsync(InputFormatterContext context);
	Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context);
}
class InputFormatterContext {
	HttpContext HttpContext {get;}
	ModelMetadata Metadata {get;}
	string ModelName {get;}
	ModelStateDictionary ModelState {get;}
	Type ModelType {get;}
	Func<Stream, Encoding, TextReader> ReaderFactory {get;}
	bool TreatEmptyInputAsDefaultValue {get;}
}
class InputFormatterException : Exception {}
enum InputFormatterExceptionPolicy { AllExceptions, MalformedInputExceptions }
class InputFormatterResult {
	bool HasError {get;}
	bool IsModelSet {get;}
	object Model {get;}
	static InputFormatterResult Failure();
	static Task<InputFormatterResult> FailureAsync();
	static InputFormatterResult NoValue();
	static Task<InputFormatterResult> NoValueAsync();
	static InputFormatterResult Success(object model);
	static Task<InputFormatterResult> SuccessAsync(object model);
}
struct MediaType {
	StringSegment Charset {get;}
	Encoding Encoding {get;}
	bool HasWildcard {get;}
	bool MatchesAllSubTypes {get;}
	bool MatchesAllSubTypesWithoutSuffix {get;}
	bool MatchesAllTypes {get;}
	StringSegment SubType {get;}
	StringSegment SubTypeSuffix {get;}
	StringSegment SubTypeWithoutSuffix {get;}
	StringSegment Type {get;}
	static MediaTypeSegmentWithQuality CreateMediaTypeSegmentWithQuality(string mediaType, int start);
	static Encoding GetEncoding(string mediaType);
	static Encoding GetEncoding(StringSegment mediaType);
	StringSegment GetParameter(string parameterName);
	StringSegment GetParameter(StringSegment parameterName);
	bool IsSubsetOf(MediaType set);
	static string ReplaceEncoding(string mediaType, Encoding encoding);
	static string ReplaceEncoding(StringSegment mediaType, Encoding encoding);
}
class MediaTypeCollection : Collection<string> {
	void Add(MediaTypeHeaderValue item);
	void Insert(int index, MediaTypeHeaderValue item);
	bool Remove(MediaTypeHeaderValue item);
}
struct MediaTypeSegmentWithQuality {
	StringSegment MediaType {get;}
	double Quality {get;}
}
abstract class OutputFormatter : IApiResponseTypeMetadataProvider, IOutputFormatter {
	MediaTypeCollection SupportedMediaTypes {get;}
	bool CanWriteResult(OutputFormatterCanWriteContext context);
	protected bool CanWriteType(Type type);
	IReadOnlyList<string> GetSupportedContentTypes(string contentType, Type objectType);
	Task WriteAsync(OutputFormatterWriteContext context);
	Task WriteResponseBodyAsync(OutputFormatterWriteContext context);
	void WriteResponseHeaders(OutputFormatterWriteContext context);
}
abstract class OutputFormatterCanWriteContext {
	StringSegment ContentType {get;set;}
	bool ContentTypeIsServerDefined {get;set;}
	HttpContext HttpContext {get;set;}
	object Object {get;set;}
	Type ObjectType {get;set;}
}
class OutputFormatterWriteContext : OutputFormatterCanWriteContext {
	Func<Stream, Encoding, TextWriter> WriterFactory {get;set;}
}
class StreamOutputFormatter : IOutputFormatter {
	bool CanWriteResult(OutputFormatterCanWriteContext context);
	Task WriteAsync(OutputFormatterWriteContext context);
}
class StringOutputFormatter : TextOutputFormatter {}
class SystemTextJsonInputFormatter : TextInputFormatter, IInputFormatterExceptionPolicy {
	JsonSerializerOptions SerializerOptions {get;}
}
class SystemTextJsonOutputFormatter : TextOutputFormatter {
	JsonSerializerOptions SerializerOptions {get;}
}
abstract class TextInputFormatter : InputFormatter {
	protected static Encoding UTF8EncodingWithoutBOM, UTF16EncodingLittleEndian;
	IList<Encoding> SupportedEncodings {get;}
	Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context, Encoding encoding);
	protected Encoding SelectCharacterEncoding(InputFormatterContext context);
}
abstract class TextOutputFormatter : OutputFormatter {
	IList<Encoding> SupportedEncodings {get;}
	Encoding SelectCharacterEncoding(OutputFormatterWriteContext context);
	Task WriteResponseBodyAsync(OutputFormatterWriteContext context, Encoding selectedEncoding);
}
class XmlDataContractSerializerInputFormatter : TextInputFormatter, IInputFormatterExceptionPolicy {
	InputFormatterExceptionPolicy ExceptionPolicy {get;}
	int MaxDepth {get;set;}
	IList<IWrapperProviderFactory> WrapperProviderFactories {get;}
	XmlDictionaryReaderQuotas XmlDictionaryReaderQuotas {get;}
	protected XmlReader CreateXmlReader(Stream readStream, Encoding encoding);
	protected Type GetSerializableType(Type declaredType);
}
class XmlDataContractSerializerOutputFormatter : TextOutputFormatter {
	IList<IWrapperProviderFactory> WrapperProviderFactories {get;}
	XmlWriterSettings WriterSettings {get;}
	XmlWriter CreateXmlWriter(TextWriter writer, XmlWriterSettings xmlWriterSettings);
	XmlWriter CreateXmlWriter(OutputFormatterWriteContext context, TextWriter writer, XmlWriterSettings xmlWriterSettings);
	protected Type GetSerializableType(Type type);
}
class XmlSerializerInputFormatter : TextInputFormatter, IInputFormatterExceptionPolicy {
	InputFormatterExceptionPolicy ExceptionPolicy {get;}
	int MaxDepth {get;set;}
	IList<IWrapperProviderFactory> WrapperProviderFactories {get;}
	XmlDictionaryReaderQuotas XmlDictionaryReaderQuotas {get;}
	protected XmlReader CreateXmlReader(Stream readStream, Encoding encoding, Type type = default);
	protected Type GetSerializableType(Type declaredType);
}
class XmlSerializerOutputFormatter : TextOutputFormatter {
	IList<IWrapperProviderFactory> WrapperProviderFactories {get;}
	XmlWriterSettings WriterSettings {get;}
	XmlWriter CreateXmlWriter(TextWriter writer, XmlWriterSettings xmlWriterSettings);
	XmlWriter CreateXmlWriter(OutputFormatterWriteContext context, TextWriter writer, XmlWriterSettings xmlWriterSettings);
	protected Type GetSerializableType(Type type);
}
