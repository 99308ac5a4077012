using System.Reflection;
using System.Runtime.CompilerServices;
[assembly: AssemblyTitle("x")]
[assembly: InternalsVisibleTo("y"), AssemblyCompany("")]
[module: System.CLSCompliant(false)]
#if DEBUG
[assembly: AssemblyConfiguration("Debug")]
#else
[assembly: AssemblyConfiguration("Release")]
#endif
