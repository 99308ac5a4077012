// assemblies: System.Data.OracleClient
using System.Data.Common;
using System.Data.SqlTypes;
using System.IO;
namespace System.Data.OracleClient;
class OracleBFile : Stream, ICloneable, INullable {}
struct OracleBinary : IComparable, INullable {}
struct OracleBoolean : IComparable {}
class OracleClientFactory : DbProviderFactory {}
class OracleCommand : DbCommand, ICloneable {}
class OracleCommandBuilder : DbCommandBuilder {}
class OracleConnection : DbConnection, ICloneable {}
class OracleConnectionStringBuilder : DbConnectionStringBuilder {}
class OracleDataAdapter : DbDataAdapter {}
class OracleDataReader : DbDataReader {}
struct OracleDateTime : IComparable, INullable {}
class OracleException : DbException {}
class OracleInfoMessageEventArgs : EventArgs {}
delegate void OracleInfoMessageEventHandler(object sender, OracleInfoMessageEventArgs e);
class OracleLob : Stream, ICloneable, INullable {}
enum OracleLobOpenMode {}
struct OracleMonthSpan : IComparable, INullable {}
struct OracleNumber : IComparable, INullable {}
class OracleParameter : DbParameter, ICloneable, IDisposable {}
class OracleParameterCollection : DbParameterCollection {}
class OraclePermission : DBDataPermission {}
class OraclePermissionAttribute : DBDataPermissionAttribute {}
class OracleRowUpdatedEventArgs : RowUpdatedEventArgs {}
delegate void OracleRowUpdatedEventHandler(object sender, OracleRowUpdatedEventArgs e);
class OracleRowUpdatingEventArgs : RowUpdatingEventArgs {}
delegate void OracleRowUpdatingEventHandler(object sender, OracleRowUpdatingEventArgs e);
struct OracleString : IComparable, INullable {}
struct OracleTimeSpan : IComparable, INullable {}
class OracleTransaction : DbTransaction {}
enum OracleType {}
