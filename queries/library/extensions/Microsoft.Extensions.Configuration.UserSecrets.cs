// assemblies: Microsoft.Extensions.Configuration.UserSecrets
using System;
namespace Microsoft.Extensions.Configuration.UserSecrets;
class PathHelper {
	static string GetSecretsPathFromSecretsId(string userSecretsId);
}
class UserSecretsIdAttribute : Attribute {
	string UserSecretsId {get;}
}
