// packages: FluentValidation
using System.Collections.Generic;
using System;
namespace FluentValidation.Results;
class ValidationResult {
	List<ValidationFailure> Errors {get;set;}
	bool IsValid {get;}
	string[] RuleSetsExecuted {get;set;}
	IDictionary<string, string[]> ToDictionary();
	string ToString(string separator);
}
class ValidationFailure {
	object AttemptedValue {get;set;}
	object CustomState {get;set;}
	string ErrorCode {get;set;}
	string ErrorMessage {get;set;}
	Dictionary<string, object> FormattedMessagePlaceholderValues {get;set;}
	string PropertyName {get;set;}
	Severity Severity {get;set;}
}
