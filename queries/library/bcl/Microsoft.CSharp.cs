// assemblies: System, cscompmgd
namespace Microsoft.CSharp;
class CSharpCodeProvider {}
class Compiler {}
class CompilerError {}
enum ErrorLevel {}
