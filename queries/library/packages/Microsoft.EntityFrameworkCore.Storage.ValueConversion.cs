// packages: Microsoft.EntityFrameworkCore
using System.Linq.Expressions;
using System;
namespace Microsoft.EntityFrameworkCore.Storage.ValueConversion;
abstract class ValueConverter {
	Type ModelClrType {get;}
	Type ProviderClrType {get;}
}
class ValueConverter<TModel, TProvider> : ValueConverter {
	ValueConverter(Expression<Func<TModel, TProvider>> convertToProviderExpression, Expression<Func<TProvider, TModel>> convertFromProviderExpression, ConverterMappingHints mappingHints = default);
	Expression<Func<TProvider, TModel>> ConvertFromProviderExpression {get;}
	Expression<Func<TModel, TProvider>> ConvertToProviderExpression {get;}
}
class ConverterMappingHints {}
class BoolToStringConverter : ValueConverter<bool, string> {}
class BoolToZeroOneConverter<TProvider> : ValueConverter<bool, TProvider> {}
class DateTimeToStringConverter : ValueConverter<DateTime, string> {}
class EnumToStringConverter<TEnum> : ValueConverter<TEnum, string> where TEnum : struct {}
class EnumToNumberConverter<TEnum, TNumber> : ValueConverter<TEnum, TNumber> where TEnum : struct where TNumber : struct {}
class GuidToStringConverter : ValueConverter<Guid, string> {}
interface IValueConverterSelector {}
class ValueConverterSelector : IValueConverterSelector {}
class ValueConverterSelectorDependencies {}
struct ValueConverterInfo {}
