using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Acme.Storefront")]
[assembly: ComVisible(false)]
[assembly: Guid("fdc24d67-7cd4-5ee3-94c0-80edba23d75b")]
