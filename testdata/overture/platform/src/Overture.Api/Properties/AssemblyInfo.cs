using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.Api")]
[assembly: ComVisible(false)]
[assembly: Guid("d14c227d-b27e-52a2-ab9f-3e23d36d8d74")]
