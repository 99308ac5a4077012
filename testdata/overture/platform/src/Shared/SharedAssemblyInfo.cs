using System.Reflection;

[assembly: AssemblyCompany("Overture Commerce")]
[assembly: AssemblyProduct("Overture")]
[assembly: AssemblyVersion("11.4.0.0")]
[assembly: AssemblyFileVersion("11.4.0.0")]
