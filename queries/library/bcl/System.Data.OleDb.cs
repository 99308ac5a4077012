// assemblies: System.Data
using System.Collections;
using System.Data.Common;
using System.EnterpriseServices;
namespace System.Data.OleDb;
class OleDbCommand : DbCommand, ICloneable {
	OleDbConnection Connection {get;set;}
	OleDbParameterCollection Parameters {get;}
	OleDbTransaction Transaction {get;set;}
	OleDbCommand Clone();
	OleDbParameter CreateParameter();
	OleDbDataReader ExecuteReader();
	OleDbDataReader ExecuteReader(CommandBehavior behavior);
	void ResetCommandTimeout();
}
class OleDbCommandBuilder : DbCommandBuilder {}
class OleDbConnection : DbConnection, ICloneable {
	string Provider {get;}
	event OleDbInfoMessageEventHandler InfoMessage;
	OleDbTransaction BeginTransaction();
	OleDbTransaction BeginTransaction(IsolationLevel isolationLevel);
	OleDbCommand CreateCommand();
	void EnlistDistributedTransaction(ITransaction transaction);
	DataTable GetOleDbSchemaTable(Guid schema, object[] restrictions);
	static void ReleaseObjectPool();
	void ResetState();
}
class OleDbConnectionStringBuilder : DbConnectionStringBuilder {}
class OleDbDataAdapter : DbDataAdapter {}
class OleDbDataReader : DbDataReader {
	OleDbDataReader GetData(int ordinal);
	TimeSpan GetTimeSpan(int ordinal);
}
class OleDbEnumerator {}
class OleDbError {}
class OleDbErrorCollection : ICollection {}
class OleDbException : DbException {}
class OleDbFactory : DbProviderFactory {}
class OleDbInfoMessageEventArgs : EventArgs {}
delegate void OleDbInfoMessageEventHandler(object sender, OleDbInfoMessageEventArgs e);
enum OleDbLiteral {}
static class OleDbMetaDataCollectionNames {}
static class OleDbMetaDataColumnNames {}
class OleDbParameter : DbParameter, ICloneable {}
class OleDbParameterCollection : DbParameterCollection {}
class OleDbPermission : DBDataPermission {}
class OleDbPermissionAttribute : DBDataPermissionAttribute {}
class OleDbRowUpdatedEventArgs : RowUpdatedEventArgs {}
delegate void OleDbRowUpdatedEventHandler(object sender, OleDbRowUpdatedEventArgs e);
class OleDbRowUpdatingEventArgs : RowUpdatingEventArgs {}
delegate void OleDbRowUpdatingEventHandler(object sender, OleDbRowUpdatingEventArgs e);
class OleDbSchemaGuid {}
class OleDbTransaction : DbTransaction {}
enum OleDbType {}
