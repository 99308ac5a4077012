// assemblies: System, cscompmgd
using System.CodeDom.Compiler;
namespace Microsoft.CSharp;
class CSharpCodeProvider : CodeDomProvider {}
class Compiler {}
class CompilerError {}
enum ErrorLevel {}
