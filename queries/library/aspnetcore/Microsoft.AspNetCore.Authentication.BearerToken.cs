// assemblies: Microsoft.AspNetCore.Authentication.BearerToken
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Authentication.BearerToken;
class AccessTokenResponse {
	string AccessToken {get;set;}
	long ExpiresIn {get;set;}
	string RefreshToken {get;set;}
	string TokenType {get;}
}
static class BearerTokenDefaults {
	const string AuthenticationScheme;
}
class BearerTokenEvents {
	Func<MessageReceivedContext, Task> OnMessageReceived {get;set;}
	Task MessageReceivedAsync(MessageReceivedContext context);
}
class BearerTokenOptions : AuthenticationSchemeOptions {
	TimeSpan BearerTokenExpiration {get;set;}
	ISecureDataFormat<AuthenticationTicket> BearerTokenProtector {get;set;}
	BearerTokenEvents Events {get;set;}
	TimeSpan RefreshTokenExpiration {get;set;}
	ISecureDataFormat<AuthenticationTicket> RefreshTokenProtector {get;set;}
}
class MessageReceivedContext : ResultContext<BearerTokenOptions> {
	string Token {get;set;}
}
