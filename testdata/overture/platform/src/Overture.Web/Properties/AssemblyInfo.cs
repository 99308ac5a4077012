using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.Web")]
[assembly: ComVisible(false)]
[assembly: Guid("afd925a1-8d41-57e5-ac8c-b5c4313d7901")]
