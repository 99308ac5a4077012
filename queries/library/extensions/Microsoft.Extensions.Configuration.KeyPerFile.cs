// assemblies: Microsoft.Extensions.Configuration.KeyPerFile
using Microsoft.Extensions.FileProviders;
using System;
namespace Microsoft.Extensions.Configuration.KeyPerFile;
class KeyPerFileConfigurationProvider : ConfigurationProvider, IDisposable {
	void Dispose();
}
class KeyPerFileConfigurationSource : IConfigurationSource {
	IFileProvider FileProvider {get;set;}
	Func<string, bool> IgnoreCondition {get;set;}
	string IgnorePrefix {get;set;}
	bool Optional {get;set;}
	int ReloadDelay {get;set;}
	bool ReloadOnChange {get;set;}
	string SectionDelimiter {get;set;}
	IConfigurationProvider Build(IConfigurationBuilder builder);
}
