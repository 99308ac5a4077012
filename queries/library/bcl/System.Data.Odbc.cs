// assemblies: System.Data
using System.Collections;
using System.Data.Common;
namespace System.Data.Odbc;
static class ODBC32 {
	enum RETCODE { SUCCESS, SUCCESS_WITH_INFO, ERROR, INVALID_HANDLE, NO_DATA }
}
class OdbcCommand : DbCommand, ICloneable {
	OdbcConnection Connection {get;set;}
	OdbcParameterCollection Parameters {get;}
	OdbcTransaction Transaction {get;set;}
	OdbcParameter CreateParameter();
	OdbcDataReader ExecuteReader();
	OdbcDataReader ExecuteReader(CommandBehavior behavior);
	void ResetCommandTimeout();
}
class OdbcCommandBuilder : DbCommandBuilder {
	OdbcDataAdapter DataAdapter {get;set;}
	static void DeriveParameters(OdbcCommand command);
	OdbcCommand GetDeleteCommand();
	OdbcCommand GetDeleteCommand(bool useColumnsForParameterNames);
	OdbcCommand GetInsertCommand();
	OdbcCommand GetInsertCommand(bool useColumnsForParameterNames);
	OdbcCommand GetUpdateCommand();
	OdbcCommand GetUpdateCommand(bool useColumnsForParameterNames);
	string QuoteIdentifier(string unquotedIdentifier, OdbcConnection connection);
	string UnquoteIdentifier(string quotedIdentifier, OdbcConnection connection);
}
class OdbcConnection : DbConnection, ICloneable {
	int ConnectionTimeout {get;set;}
	string Driver {get;}
	event OdbcInfoMessageEventHandler InfoMessage;
	OdbcTransaction BeginTransaction();
	OdbcTransaction BeginTransaction(IsolationLevel isolevel);
	OdbcCommand CreateCommand();
	static void ReleaseObjectPool();
}
class OdbcConnectionStringBuilder : DbConnectionStringBuilder {
	string Driver {get;set;}
	string Dsn {get;set;}
}
class OdbcDataAdapter : DbDataAdapter {
	OdbcCommand DeleteCommand {get;set;}
	OdbcCommand InsertCommand {get;set;}
	OdbcCommand SelectCommand {get;set;}
	OdbcCommand UpdateCommand {get;set;}
	event OdbcRowUpdatedEventHandler RowUpdated;
	event OdbcRowUpdatingEventHandler RowUpdating;
}
class OdbcDataReader : DbDataReader {
	DateTime GetDate(int i);
	TimeSpan GetTime(int i);
}
class OdbcError {
	string Message {get;}
	int NativeError {get;}
	string SQLState {get;}
	string Source {get;}
}
class OdbcErrorCollection : ICollection {
	int Count {get;}
	OdbcError this[int i] {get;}
	void CopyTo(Array array, int i);
	void CopyTo(OdbcError[] array, int i);
	IEnumerator GetEnumerator();
}
class OdbcException : DbException {
	OdbcErrorCollection Errors {get;}
}
class OdbcFactory : DbProviderFactory {
	static OdbcFactory Instance;
}
class OdbcInfoMessageEventArgs : EventArgs {
	OdbcErrorCollection Errors {get;}
	string Message {get;}
}
delegate void OdbcInfoMessageEventHandler(object sender, OdbcInfoMessageEventArgs e);
static class OdbcMetaDataCollectionNames {
	static string Columns, Indexes, Procedures, ProcedureColumns, ProcedureParameters, Tables, Views;
}
static class OdbcMetaDataColumnNames {
	static string BooleanFalseLiteral, BooleanTrueLiteral, SQLType;
}
class OdbcParameter : DbParameter, ICloneable {
	OdbcType OdbcType {get;set;}
	int Offset {get;set;}
	byte Precision {get;set;}
	byte Scale {get;set;}
	void ResetOdbcType();
}
class OdbcParameterCollection : DbParameterCollection {
	OdbcParameter this[int index] {get;set;}
	OdbcParameter this[string parameterName] {get;set;}
	OdbcParameter Add(OdbcParameter value);
	OdbcParameter Add(string parameterName, OdbcType odbcType, int size = default, string sourceColumn = default);
	void AddRange(OdbcParameter[] values);
	OdbcParameter AddWithValue(string parameterName, object value);
	bool Contains(OdbcParameter value);
	void CopyTo(OdbcParameter[] array, int index);
	int IndexOf(OdbcParameter value);
	void Insert(int index, OdbcParameter value);
	void Remove(OdbcParameter value);
}
class OdbcPermission : DBDataPermission {}
class OdbcPermissionAttribute : DBDataPermissionAttribute {}
class OdbcRowUpdatedEventArgs : RowUpdatedEventArgs {
	OdbcCommand Command {get;}
}
delegate void OdbcRowUpdatedEventHandler(object sender, OdbcRowUpdatedEventArgs e);
class OdbcRowUpdatingEventArgs : RowUpdatingEventArgs {
	OdbcCommand Command {get;set;}
}
delegate void OdbcRowUpdatingEventHandler(object sender, OdbcRowUpdatingEventArgs e);
class OdbcTransaction : DbTransaction {
	OdbcConnection Connection {get;}
}
enum OdbcType { BigInt, Binary, Bit, Char, DateTime, Decimal, Numeric, Double, Image, Int, NChar, NText, NVarChar, Real, UniqueIdentifier, SmallDateTime, SmallInt, Text, Timestamp, TinyInt, VarBinary, VarChar, Date, Time }
