// assemblies: System, System.Runtime
using System.Collections;
using System.ComponentModel;
using System.IO;
namespace System.CodeDom.Compiler;
abstract class CodeCompiler : CodeGenerator, ICodeCompiler {}
abstract class CodeDomProvider : Component {}
abstract class CodeGenerator : ICodeGenerator {}
class CodeGeneratorOptions {}
abstract class CodeParser : ICodeParser {}
class CompilerError {}
class CompilerErrorCollection : CollectionBase {}
class CompilerInfo {}
class CompilerParameters {}
class CompilerResults {}
static class Executor {}
class GeneratedCodeAttribute : Attribute {}
enum GeneratorSupport {}
interface ICodeCompiler {}
interface ICodeGenerator {}
interface ICodeParser {}
class IndentedTextWriter : TextWriter {}
enum LanguageOptions {}
class TempFileCollection : ICollection, IDisposable {}
