// assemblies: Microsoft.AspNetCore.Identity
namespace Microsoft.AspNetCore.Identity.Data;
class ForgotPasswordRequest {
	string Email {get;set;}
}
class InfoRequest {
	string NewEmail {get;set;}
	string NewPassword {get;set;}
	string OldPassword {get;set;}
}
class InfoResponse {
	string Email {get;set;}
	bool IsEmailConfirmed {get;set;}
}
class LoginRequest {
	string Email {get;set;}
	string Password {get;set;}
	string TwoFactorCode {get;set;}
	string TwoFactorRecoveryCode {get;set;}
}
class RefreshRequest {
	string RefreshToken {get;set;}
}
class RegisterRequest {
	string Email {get;set;}
	string Password {get;set;}
}
class ResendConfirmationEmailRequest {
	string Email {get;set;}
}
class ResetPasswordRequest {
	string Email {get;set;}
	string NewPassword {get;set;}
	string ResetCode {get;set;}
}
class TwoFactorRequest {
	bool? Enable {get;set;}
	bool ForgetMachine {get;set;}
	bool ResetRecoveryCodes {get;set;}
	bool ResetSharedKey {get;set;}
	string TwoFactorCode {get;set;}
}
class TwoFactorResponse {
	bool IsMachineRemembered {get;set;}
	bool IsTwoFactorEnabled {get;set;}
	string[] RecoveryCodes {get;set;}
	int RecoveryCodesLeft {get;set;}
	string SharedKey {get;set;}
}
