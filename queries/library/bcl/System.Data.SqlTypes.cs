// assemblies: System.Data, System.Data.Common
namespace System.Data.SqlTypes;
interface INullable {}
class SqlAlreadyFilledException : SqlTypeException {}
struct SqlBinary : IComparable, IEquatable<SqlBinary>, INullable {}
struct SqlBoolean : IComparable, IEquatable<SqlBoolean>, INullable {}
struct SqlByte : IComparable, IEquatable<SqlByte>, INullable {}
class SqlBytes : INullable {}
class SqlChars : INullable {}
enum SqlCompareOptions {}
struct SqlDateTime : IComparable, IEquatable<SqlDateTime>, INullable {}
struct SqlDecimal : IComparable, IEquatable<SqlDecimal>, INullable {}
struct SqlDouble : IComparable, IEquatable<SqlDouble>, INullable {}
struct SqlGuid : IComparable, IEquatable<SqlGuid>, INullable {}
struct SqlInt16 : IComparable, IEquatable<SqlInt16>, INullable {}
struct SqlInt32 : IComparable, IEquatable<SqlInt32>, INullable {}
struct SqlInt64 : IComparable, IEquatable<SqlInt64>, INullable {}
struct SqlMoney : IComparable, IEquatable<SqlMoney>, INullable {}
class SqlNotFilledException : SqlTypeException {}
class SqlNullValueException : SqlTypeException {}
struct SqlSingle : IComparable, IEquatable<SqlSingle>, INullable {}
struct SqlString : IComparable, IEquatable<SqlString>, INullable {}
class SqlTruncateException : SqlTypeException {}
class SqlTypeException : SystemException {}
class SqlTypesSchemaImporterExtensionHelper {}
class SqlXml : INullable {}
enum StorageState {}
class TypeBigIntSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeBinarySchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeBitSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeCharSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeDateTimeSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeDecimalSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeFloatSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeIntSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeMoneySchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeNCharSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeNTextSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeNVarCharSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeNumericSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeRealSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeSmallDateTimeSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeSmallIntSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeSmallMoneySchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeTextSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeTinyIntSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeUniqueIdentifierSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeVarBinarySchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeVarCharSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
class TypeVarImageSchemaImporterExtension : SqlTypesSchemaImporterExtensionHelper {}
