using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.Core")]
[assembly: ComVisible(false)]
[assembly: Guid("54203e5f-1e8a-583b-b065-05ea01441772")]
