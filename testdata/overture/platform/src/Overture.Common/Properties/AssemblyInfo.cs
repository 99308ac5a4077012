using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.Common")]
[assembly: ComVisible(false)]
[assembly: Guid("2b122187-b682-56d1-a98f-c81446613856")]
