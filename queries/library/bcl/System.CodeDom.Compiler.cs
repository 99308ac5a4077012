// assemblies: System, System.Runtime
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;
using System.IO;
using System.Reflection;
using System.Threading.Tasks;
namespace System.CodeDom.Compiler;
abstract class CodeCompiler : CodeGenerator, ICodeCompiler {
	protected string CompilerName {get;}
	protected string FileExtension {get;}
	protected string CmdArgsFromParameters(CompilerParameters options);
	protected CompilerResults FromDom(CompilerParameters options, CodeCompileUnit e);
	protected CompilerResults FromDomBatch(CompilerParameters options, CodeCompileUnit[] ea);
	protected CompilerResults FromFile(CompilerParameters options, string fileName);
	protected CompilerResults FromFileBatch(CompilerParameters options, string[] fileNames);
	protected CompilerResults FromSource(CompilerParameters options, string source);
	protected CompilerResults FromSourceBatch(CompilerParameters options, string[] sources);
	protected string GetResponseFileCmdArgs(CompilerParameters options, string cmdArgs);
	protected static string JoinStringArray(string[] sa, string separator);
	protected void ProcessCompilerOutputLine(CompilerResults results, string line);
}
abstract class CodeDomProvider : Component {
	string FileExtension {get;}
	LanguageOptions LanguageOptions {get;}
	CompilerResults CompileAssemblyFromDom(CompilerParameters options, params CodeCompileUnit[] compilationUnits);
	CompilerResults CompileAssemblyFromFile(CompilerParameters options, params string[] fileNames);
	CompilerResults CompileAssemblyFromSource(CompilerParameters options, params string[] sources);
	string CreateEscapedIdentifier(string value);
	ICodeGenerator CreateGenerator(TextWriter output);
	ICodeGenerator CreateGenerator(string fileName);
	static CodeDomProvider CreateProvider(string language, IDictionary<string, string> providerOptions);
	static CodeDomProvider CreateProvider(string language);
	string CreateValidIdentifier(string value);
	void GenerateCodeFromCompileUnit(CodeCompileUnit compileUnit, TextWriter writer, CodeGeneratorOptions options);
	void GenerateCodeFromExpression(CodeExpression expression, TextWriter writer, CodeGeneratorOptions options);
	void GenerateCodeFromMember(CodeTypeMember member, TextWriter writer, CodeGeneratorOptions options);
	void GenerateCodeFromNamespace(CodeNamespace codeNamespace, TextWriter writer, CodeGeneratorOptions options);
	void GenerateCodeFromStatement(CodeStatement statement, TextWriter writer, CodeGeneratorOptions options);
	void GenerateCodeFromType(CodeTypeDeclaration codeType, TextWriter writer, CodeGeneratorOptions options);
	static CompilerInfo[] GetAllCompilerInfo();
	static CompilerInfo GetCompilerInfo(string language);
	TypeConverter GetConverter(Type type);
	static string GetLanguageFromExtension(string extension);
	string GetTypeOutput(CodeTypeReference type);
	static bool IsDefinedExtension(string extension);
	static bool IsDefinedLanguage(string language);
	bool IsValidIdentifier(string value);
	CodeCompileUnit Parse(TextReader codeStream);
	bool Supports(GeneratorSupport generatorSupport);
}
abstract class CodeGenerator : ICodeGenerator {
	protected CodeTypeDeclaration CurrentClass {get;}
	protected CodeTypeMember CurrentMember {get;}
	protected string CurrentMemberName {get;}
	protected string CurrentTypeName {get;}
	protected int Indent {get;set;}
	protected bool IsCurrentClass {get;}
	protected bool IsCurrentDelegate {get;}
	protected bool IsCurrentEnum {get;}
	protected bool IsCurrentInterface {get;}
	protected bool IsCurrentStruct {get;}
	protected string NullToken {get;}
	protected CodeGeneratorOptions Options {get;}
	protected TextWriter Output {get;}
	protected void ContinueOnNewLine(string st);
	protected string CreateEscapedIdentifier(string value);
	protected string CreateValidIdentifier(string value);
	protected void GenerateArgumentReferenceExpression(CodeArgumentReferenceExpression e);
	protected void GenerateArrayCreateExpression(CodeArrayCreateExpression e);
	protected void GenerateArrayIndexerExpression(CodeArrayIndexerExpression e);
	protected void GenerateAssignStatement(CodeAssignStatement e);
	protected void GenerateAttachEventStatement(CodeAttachEventStatement e);
	protected void GenerateAttributeDeclarationsEnd(CodeAttributeDeclarationCollection attributes);
	protected void GenerateAttributeDeclarationsStart(CodeAttributeDeclarationCollection attributes);
	protected void GenerateBaseReferenceExpression(CodeBaseReferenceExpression e);
	protected void GenerateBinaryOperatorExpression(CodeBinaryOperatorExpression e);
	protected void GenerateCastExpression(CodeCastExpression e);
	void GenerateCodeFromMember(CodeTypeMember member, TextWriter writer, CodeGeneratorOptions options);
	protected void GenerateComment(CodeComment e);
	protected void GenerateCommentStatement(CodeCommentStatement e);
	protected void GenerateCommentStatements(CodeCommentStatementCollection e);
	protected void GenerateCompileUnit(CodeCompileUnit e);
	protected void GenerateCompileUnitEnd(CodeCompileUnit e);
	protected void GenerateCompileUnitStart(CodeCompileUnit e);
	protected void GenerateConditionStatement(CodeConditionStatement e);
	protected void GenerateConstructor(CodeConstructor e, CodeTypeDeclaration c);
	protected void GenerateDecimalValue(decimal d);
	protected void GenerateDefaultValueExpression(CodeDefaultValueExpression e);
	protected void GenerateDelegateCreateExpression(CodeDelegateCreateExpression e);
	protected void GenerateDelegateInvokeExpression(CodeDelegateInvokeExpression e);
	protected void GenerateDirectionExpression(CodeDirectionExpression e);
	protected void GenerateDirectives(CodeDirectiveCollection directives);
	protected void GenerateDoubleValue(double d);
	protected void GenerateEntryPointMethod(CodeEntryPointMethod e, CodeTypeDeclaration c);
	protected void GenerateEvent(CodeMemberEvent e, CodeTypeDeclaration c);
	protected void GenerateEventReferenceExpression(CodeEventReferenceExpression e);
	protected void GenerateExpression(CodeExpression e);
	protected void GenerateExpressionStatement(CodeExpressionStatement e);
	protected void GenerateField(CodeMemberField e);
	protected void GenerateFieldReferenceExpression(CodeFieldReferenceExpression e);
	protected void GenerateGotoStatement(CodeGotoStatement e);
	protected void GenerateIndexerExpression(CodeIndexerExpression e);
	protected void GenerateIterationStatement(CodeIterationStatement e);
	protected void GenerateLabeledStatement(CodeLabeledStatement e);
	protected void GenerateLinePragmaEnd(CodeLinePragma e);
	protected void GenerateLinePragmaStart(CodeLinePragma e);
	protected void GenerateMethod(CodeMemberMethod e, CodeTypeDeclaration c);
	protected void GenerateMethodInvokeExpression(CodeMethodInvokeExpression e);
	protected void GenerateMethodReferenceExpression(CodeMethodReferenceExpression e);
	protected void GenerateMethodReturnStatement(CodeMethodReturnStatement e);
	protected void GenerateNamespace(CodeNamespace e);
	protected void GenerateNamespaceEnd(CodeNamespace e);
	protected void GenerateNamespaceImport(CodeNamespaceImport e);
	protected void GenerateNamespaceImports(CodeNamespace e);
	protected void GenerateNamespaceStart(CodeNamespace e);
	protected void GenerateNamespaces(CodeCompileUnit e);
	protected void GenerateObjectCreateExpression(CodeObjectCreateExpression e);
	protected void GenerateParameterDeclarationExpression(CodeParameterDeclarationExpression e);
	protected void GeneratePrimitiveExpression(CodePrimitiveExpression e);
	protected void GenerateProperty(CodeMemberProperty e, CodeTypeDeclaration c);
	protected void GeneratePropertyReferenceExpression(CodePropertyReferenceExpression e);
	protected void GeneratePropertySetValueReferenceExpression(CodePropertySetValueReferenceExpression e);
	protected void GenerateRemoveEventStatement(CodeRemoveEventStatement e);
	protected void GenerateSingleFloatValue(float s);
	protected void GenerateSnippetCompileUnit(CodeSnippetCompileUnit e);
	protected void GenerateSnippetExpression(CodeSnippetExpression e);
	protected void GenerateSnippetMember(CodeSnippetTypeMember e);
	protected void GenerateSnippetStatement(CodeSnippetStatement e);
	protected void GenerateStatement(CodeStatement e);
	protected void GenerateStatements(CodeStatementCollection stmts);
	protected void GenerateThisReferenceExpression(CodeThisReferenceExpression e);
	protected void GenerateThrowExceptionStatement(CodeThrowExceptionStatement e);
	protected void GenerateTryCatchFinallyStatement(CodeTryCatchFinallyStatement e);
	protected void GenerateTypeConstructor(CodeTypeConstructor e);
	protected void GenerateTypeEnd(CodeTypeDeclaration e);
	protected void GenerateTypeOfExpression(CodeTypeOfExpression e);
	protected void GenerateTypeReferenceExpression(CodeTypeReferenceExpression e);
	protected void GenerateTypeStart(CodeTypeDeclaration e);
	protected void GenerateTypes(CodeNamespace e);
	protected void GenerateVariableDeclarationStatement(CodeVariableDeclarationStatement e);
	protected void GenerateVariableReferenceExpression(CodeVariableReferenceExpression e);
	protected string GetTypeOutput(CodeTypeReference value);
	protected bool IsValidIdentifier(string value);
	static bool IsValidLanguageIndependentIdentifier(string value);
	protected void OutputAttributeArgument(CodeAttributeArgument arg);
	protected void OutputAttributeDeclarations(CodeAttributeDeclarationCollection attributes);
	protected void OutputDirection(FieldDirection dir);
	protected void OutputExpressionList(CodeExpressionCollection expressions);
	protected void OutputExpressionList(CodeExpressionCollection expressions, bool newlineBetweenItems);
	protected void OutputFieldScopeModifier(MemberAttributes attributes);
	protected void OutputIdentifier(string ident);
	protected void OutputMemberAccessModifier(MemberAttributes attributes);
	protected void OutputMemberScopeModifier(MemberAttributes attributes);
	protected void OutputOperator(CodeBinaryOperatorType op);
	protected void OutputParameters(CodeParameterDeclarationExpressionCollection parameters);
	protected void OutputType(CodeTypeReference typeRef);
	protected void OutputTypeAttributes(TypeAttributes attributes, bool isStruct, bool isEnum);
	protected void OutputTypeNamePair(CodeTypeReference typeRef, string name);
	protected string QuoteSnippetString(string value);
	protected bool Supports(GeneratorSupport support);
	protected void ValidateIdentifier(string value);
	static void ValidateIdentifiers(CodeObject e);
}
class CodeGeneratorOptions {
	bool BlankLinesBetweenMembers {get;set;}
	string BracingStyle {get;set;}
	bool ElseOnClosing {get;set;}
	string IndentString {get;set;}
	bool VerbatimOrder {get;set;}
	object this[string index] {get;set;}
}
abstract class CodeParser : ICodeParser {
	CodeCompileUnit Parse(TextReader codeStream);
}
class CompilerError {
	int Column {get;set;}
	string ErrorNumber {get;set;}
	string ErrorText {get;set;}
	string FileName {get;set;}
	bool IsWarning {get;set;}
	int Line {get;set;}
}
class CompilerErrorCollection : CollectionBase {
	bool HasErrors {get;}
	bool HasWarnings {get;}
	CompilerError this[int index] {get;set;}
	int Add(CompilerError value);
	void AddRange(CompilerError[] value);
	void AddRange(CompilerErrorCollection value);
	bool Contains(CompilerError value);
	void CopyTo(CompilerError[] array, int index);
	int IndexOf(CompilerError value);
	void Insert(int index, CompilerError value);
	void Remove(CompilerError value);
}
class CompilerInfo {
	Type CodeDomProviderType {get;}
	bool IsCodeDomProviderTypeValid {get;}
	CompilerParameters CreateDefaultCompilerParameters();
	CodeDomProvider CreateProvider();
	CodeDomProvider CreateProvider(IDictionary<string, string> providerOptions);
	string[] GetExtensions();
	string[] GetLanguages();
}
class CompilerParameters {
	string CompilerOptions {get;set;}
	string CoreAssemblyFileName {get;set;}
	StringCollection EmbeddedResources {get;}
	bool GenerateExecutable {get;set;}
	bool GenerateInMemory {get;set;}
	bool IncludeDebugInformation {get;set;}
	StringCollection LinkedResources {get;}
	string MainClass {get;set;}
	string OutputAssembly {get;set;}
	StringCollection ReferencedAssemblies {get;}
	TempFileCollection TempFiles {get;set;}
	bool TreatWarningsAsErrors {get;set;}
	IntPtr UserToken {get;set;}
	int WarningLevel {get;set;}
	string Win32Resource {get;set;}
}
class CompilerResults {
	Assembly CompiledAssembly {get;set;}
	CompilerErrorCollection Errors {get;}
	int NativeCompilerReturnValue {get;set;}
	StringCollection Output {get;}
	string PathToAssembly {get;set;}
	TempFileCollection TempFiles {get;set;}
}
static class Executor {
	static void ExecWait(string cmd, TempFileCollection tempFiles);
	static int ExecWaitWithCapture(IntPtr userToken, string cmd, string currentDir, TempFileCollection tempFiles, ref string outputName, ref string errorName);
	static int ExecWaitWithCapture(IntPtr userToken, string cmd, TempFileCollection tempFiles, ref string outputName, ref string errorName);
	static int ExecWaitWithCapture(string cmd, string currentDir, TempFileCollection tempFiles, ref string outputName, ref string errorName);
	static int ExecWaitWithCapture(string cmd, TempFileCollection tempFiles, ref string outputName, ref string errorName);
}
class GeneratedCodeAttribute : Attribute {
	string Tool {get;}
	string Version {get;}
}
enum GeneratorSupport { ArraysOfArrays, EntryPointMethod, GotoStatements, MultidimensionalArrays, StaticConstructors, TryCatchStatements, ReturnTypeAttributes, DeclareValueTypes, DeclareEnums, DeclareDelegates, DeclareInterfaces, DeclareEvents, AssemblyAttributes, ParameterAttributes, ReferenceParameters, ChainedConstructorArguments, NestedTypes, MultipleInterfaceMembers, PublicStaticMembers, ComplexExpressions, Win32Resources, Resources, PartialTypes, GenericTypeReference, GenericTypeDeclaration, DeclareIndexerProperties }
interface ICodeCompiler {
	CompilerResults CompileAssemblyFromDom(CompilerParameters options, CodeCompileUnit compilationUnit);
	CompilerResults CompileAssemblyFromDomBatch(CompilerParameters options, CodeCompileUnit[] compilationUnits);
	CompilerResults CompileAssemblyFromFile(CompilerParameters options, string fileName);
	CompilerResults CompileAssemblyFromFileBatch(CompilerParameters options, string[] fileNames);
	CompilerResults CompileAssemblyFromSource(CompilerParameters options, string source);
	CompilerResults CompileAssemblyFromSourceBatch(CompilerParameters options, string[] sources);
}
interface ICodeGenerator {
	string CreateEscapedIdentifier(string value);
	string CreateValidIdentifier(string value);
	void GenerateCodeFromCompileUnit(CodeCompileUnit e, TextWriter w, CodeGeneratorOptions o);
	void GenerateCodeFromExpression(CodeExpression e, TextWriter w, CodeGeneratorOptions o);
	void GenerateCodeFromNamespace(CodeNamespace e, TextWriter w, CodeGeneratorOptions o);
	void GenerateCodeFromStatement(CodeStatement e, TextWriter w, CodeGeneratorOptions o);
	void GenerateCodeFromType(CodeTypeDeclaration e, TextWriter w, CodeGeneratorOptions o);
	string GetTypeOutput(CodeTypeReference type);
	bool IsValidIdentifier(string value);
	bool Supports(GeneratorSupport supports);
	void ValidateIdentifier(string value);
}
interface ICodeParser {
	CodeCompileUnit Parse(TextReader codeStream);
}
class IndentedTextWriter : TextWriter {
	const string DefaultTabString;
	int Indent {get;set;}
	TextWriter InnerWriter {get;}
	protected void OutputTabs();
	protected Task OutputTabsAsync();
	void WriteLineNoTabs(string s);
	Task WriteLineNoTabsAsync(string s);
}
enum LanguageOptions { None, CaseInsensitive }
class TempFileCollection : ICollection, IDisposable {
	string BasePath {get;}
	int Count {get;}
	bool KeepFiles {get;set;}
	string TempDir {get;}
	string AddExtension(string fileExtension);
	string AddExtension(string fileExtension, bool keepFile);
	void AddFile(string fileName, bool keepFile);
	void CopyTo(string[] fileNames, int start);
	void Delete();
	protected void Dispose(bool disposing);
	IEnumerator GetEnumerator();
}
