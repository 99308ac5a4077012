// assemblies: System.Data, System.Data.Common
using System.Runtime.Serialization;
using System.Xml.Serialization;
namespace System.Data.SqlTypes;
interface INullable {}
class SqlAlreadyFilledException : SqlTypeException {}
struct SqlBinary : IComparable, IEquatable<SqlBinary>, INullable, IXmlSerializable {}
struct SqlBoolean : IComparable, IEquatable<SqlBoolean>, INullable, IXmlSerializable {}
struct SqlByte : IComparable, IEquatable<SqlByte>, INullable, IXmlSerializable {}
class SqlBytes : INullable, ISerializable, IXmlSerializable {}
class SqlChars : INullable, ISerializable, IXmlSerializable {}
enum SqlCompareOptions {}
struct SqlDateTime : IComparable, IEquatable<SqlDateTime>, INullable, IXmlSerializable {}
struct SqlDecimal : IComparable, IEquatable<SqlDecimal>, INullable, IXmlSerializable {}
struct SqlDouble : IComparable, IEquatable<SqlDouble>, INullable, IXmlSerializable {}
struct SqlGuid : IComparable, IEquatable<SqlGuid>, INullable, ISerializable, IXmlSerializable {}
struct SqlInt16 : IComparable, IEquatable<SqlInt16>, INullable, IXmlSerializable {}
struct SqlInt32 : IComparable, IEquatable<SqlInt32>, INullable, IXmlSerializable {}
struct SqlInt64 : IComparable, IEquatable<SqlInt64>, INullable, IXmlSerializable {}
struct SqlMoney : IComparable, IEquatable<SqlMoney>, INullable, IXmlSerializable {}
class SqlNotFilledException : SqlTypeException {}
class SqlNullValueException : SqlTypeException {}
struct SqlSingle : IComparable, IEquatable<SqlSingle>, INullable, IXmlSerializable {}
struct SqlString : IComparable, IEquatable<SqlString>, INullable, IXmlSerializable {}
class SqlTruncateException : SqlTypeException {}
class SqlTypeException : SystemException {}
class SqlTypesSchemaImporterExtensionHelper {}
class SqlXml : INullable, IXmlSerializable {}
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
