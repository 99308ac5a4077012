// assemblies: Microsoft.AspNetCore.DataProtection.Abstractions
namespace Microsoft.AspNetCore.DataProtection.Infrastructure;
interface IApplicationDiscriminator {
	string Discriminator {get;}
}
