// packages: EntityFramework
using System.Collections.Generic;
using System.Data.Entity.Infrastructure;
using System;
namespace System.Data.Entity.Validation;
class DbEntityValidationException : System.Data.DataException {
	IEnumerable<DbEntityValidationResult> EntityValidationErrors {get;}
}
class DbUnexpectedValidationException : System.Data.DataException {}
class DbEntityValidationResult {
	DbEntityEntry Entry {get;}
	bool IsValid {get;}
	ICollection<DbValidationError> ValidationErrors {get;}
}
class DbValidationError {
	string ErrorMessage {get;}
	string PropertyName {get;}
}
