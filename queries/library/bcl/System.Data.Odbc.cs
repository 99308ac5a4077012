// assemblies: System.Data
using System.Collections;
using System.Data.Common;
namespace System.Data.Odbc;
static class ODBC32 {}
class OdbcCommand : DbCommand, ICloneable {}
class OdbcCommandBuilder : DbCommandBuilder {}
class OdbcConnection : DbConnection, ICloneable {}
class OdbcConnectionStringBuilder : DbConnectionStringBuilder {}
class OdbcDataAdapter : DbDataAdapter {}
class OdbcDataReader : DbDataReader {}
class OdbcError {}
class OdbcErrorCollection : ICollection {}
class OdbcException : DbException {}
class OdbcFactory : DbProviderFactory {}
class OdbcInfoMessageEventArgs : EventArgs {}
delegate void OdbcInfoMessageEventHandler(object sender, OdbcInfoMessageEventArgs e);
static class OdbcMetaDataCollectionNames {}
static class OdbcMetaDataColumnNames {}
class OdbcParameter : DbParameter, ICloneable {}
class OdbcParameterCollection : DbParameterCollection {}
class OdbcPermission : DBDataPermission {}
class OdbcPermissionAttribute : DBDataPermissionAttribute {}
class OdbcRowUpdatedEventArgs : RowUpdatedEventArgs {}
delegate void OdbcRowUpdatedEventHandler(object sender, OdbcRowUpdatedEventArgs e);
class OdbcRowUpdatingEventArgs : RowUpdatingEventArgs {}
delegate void OdbcRowUpdatingEventHandler(object sender, OdbcRowUpdatingEventArgs e);
class OdbcTransaction : DbTransaction {}
enum OdbcType {}
