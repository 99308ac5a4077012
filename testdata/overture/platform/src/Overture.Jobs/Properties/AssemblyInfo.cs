using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.Jobs")]
[assembly: ComVisible(false)]
[assembly: Guid("7fe1544b-3169-512c-a7f7-72bf47cddb1c")]
