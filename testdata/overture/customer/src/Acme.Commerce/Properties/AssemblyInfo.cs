using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Acme.Commerce")]
[assembly: ComVisible(false)]
[assembly: Guid("20e65e29-6bd6-557a-84d2-c88daff901f3")]
