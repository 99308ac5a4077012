// assemblies: Microsoft.AspNetCore.Identity
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Identity.UI.Services;
interface IEmailSender {
	Task SendEmailAsync(string email, string subject, string htmlMessage);
}
class NoOpEmailSender : IEmailSender {
	Task SendEmailAsync(string email, string subject, string htmlMessage);
}
