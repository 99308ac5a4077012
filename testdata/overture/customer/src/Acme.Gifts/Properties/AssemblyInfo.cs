using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Acme.Gifts")]
[assembly: ComVisible(false)]
[assembly: Guid("fb0d154d-12b2-5428-86bb-a4ef8cfe43ed")]
