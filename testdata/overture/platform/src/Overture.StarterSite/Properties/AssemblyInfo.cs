using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.StarterSite")]
[assembly: ComVisible(false)]
[assembly: Guid("db63dc1c-f5a8-5b12-b789-6328d584bf9b")]
