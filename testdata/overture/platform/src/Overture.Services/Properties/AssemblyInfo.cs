using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Overture.Services")]
[assembly: ComVisible(false)]
[assembly: Guid("090e052f-cd07-51cd-9189-ae4eb9535bec")]
[assembly: InternalsVisibleTo("Overture.Tests")]
[assembly: InternalsVisibleTo("Acme.Commerce")]
