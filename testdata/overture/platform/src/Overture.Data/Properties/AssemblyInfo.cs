using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.Data")]
[assembly: ComVisible(false)]
[assembly: Guid("d744b3c1-0256-50a1-a497-5d91ff4c6c8d")]
