// packages: FluentValidation
using System.Linq.Expressions;
using System;
namespace FluentValidation.Internal;
class ValidationStrategy<T> {
	ValidationStrategy<T> IncludeAllRuleSets();
	ValidationStrategy<T> IncludeProperties(params string[] properties);
	ValidationStrategy<T> IncludeProperties(params Expression<Func<T, object>>[] propertyExpressions);
	ValidationStrategy<T> IncludeRuleSets(params string[] ruleSets);
	ValidationStrategy<T> IncludeRulesNotInRuleSet();
	ValidationStrategy<T> ThrowOnFailures();
}
