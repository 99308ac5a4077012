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
class OleDbCommandBuilder : DbCommandBuilder {
	OleDbDataAdapter DataAdapter {get;set;}
	static void DeriveParameters(OleDbCommand command);
	OleDbCommand GetDeleteCommand();
	OleDbCommand GetDeleteCommand(bool useColumnsForParameterNames);
	OleDbCommand GetInsertCommand();
	OleDbCommand GetInsertCommand(bool useColumnsForParameterNames);
	OleDbCommand GetUpdateCommand();
	OleDbCommand GetUpdateCommand(bool useColumnsForParameterNames);
	string QuoteIdentifier(string unquotedIdentifier, OleDbConnection connection);
	string UnquoteIdentifier(string quotedIdentifier, OleDbConnection connection);
}
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
class OleDbConnectionStringBuilder : DbConnectionStringBuilder {
	string DataSource {get;set;}
	string FileName {get;set;}
	object Item {get;set;}
	ICollection Keys {get;set;}
	int OleDbServices {get;set;}
	bool PersistSecurityInfo {get;set;}
	string Provider {get;set;}
	bool TryGetValue(string keyword, object value);
}
class OleDbDataAdapter : DbDataAdapter {
	OleDbCommand DeleteCommand {get;set;}
	OleDbCommand InsertCommand {get;set;}
	OleDbCommand SelectCommand {get;set;}
	OleDbCommand UpdateCommand {get;set;}
	event OleDbRowUpdatedEventHandler RowUpdated;
	event OleDbRowUpdatingEventHandler RowUpdating;
	int Fill(DataSet dataSet, object ADODBRecordSet, string srcTable);
	int Fill(DataTable dataTable, object ADODBRecordSet);
}
class OleDbDataReader : DbDataReader {
	OleDbDataReader GetData(int ordinal);
	TimeSpan GetTimeSpan(int ordinal);
}
class OleDbEnumerator {
	DataTable GetElements();
	static OleDbDataReader GetEnumerator(Type type);
	static OleDbDataReader GetRootEnumerator();
}
class OleDbError {
	string Message {get;}
	int NativeError {get;}
	string SQLState {get;}
	string Source {get;}
}
class OleDbErrorCollection : ICollection {
	int Count {get;}
	OleDbError this[int index] {get;}
	void CopyTo(Array array, int index);
	void CopyTo(OleDbError[] array, int index);
	IEnumerator GetEnumerator();
}
class OleDbException : DbException {
	OleDbErrorCollection Errors {get;}
}
class OleDbFactory : DbProviderFactory {
	static OleDbFactory Instance;
}
class OleDbInfoMessageEventArgs : EventArgs {
	int ErrorCode {get;}
	OleDbErrorCollection Errors {get;}
	string Message {get;}
	string Source {get;}
}
delegate void OleDbInfoMessageEventHandler(object sender, OleDbInfoMessageEventArgs e);
enum OleDbLiteral { Binary_Literal, Catalog_Name, Catalog_Separator, Char_Literal, Column_Alias, Column_Name, Correlation_Name, Cube_Name, Cursor_Name, Dimension_Name, Escape_Percent_Prefix, Escape_Percent_Suffix, Escape_Underscore_Prefix, Escape_Underscore_Suffix, Hierarchy_Name, Index_Name, Invalid, Level_Name, Like_Percent, Like_Underscore, Member_Name, Procedure_Name, Property_Name, Quote_Prefix, Quote_Suffix, Schema_Name, Schema_Separator, Table_Name, Text_Command, User_Name, View_Name }
static class OleDbMetaDataCollectionNames {
	static string Catalogs, Collations, Columns, Indexes, ProcedureColumns, ProcedureParameters, Procedures, Tables, Views;
}
static class OleDbMetaDataColumnNames {
	static string BooleanFalseLiteral, BooleanTrueLiteral, DateTimeDigits, NativeDataType;
}
class OleDbParameter : DbParameter, ICloneable {
	int Offset {get;set;}
	OleDbType OleDbType {get;set;}
	byte Precision {get;set;}
	byte Scale {get;set;}
	void ResetOleDbType();
}
class OleDbParameterCollection : DbParameterCollection {
	OleDbParameter this[int index] {get;set;}
	OleDbParameter this[string parameterName] {get;set;}
	OleDbParameter Add(OleDbParameter value);
	OleDbParameter Add(string parameterName, OleDbType oleDbType, int size = default, string sourceColumn = default);
	OleDbParameter Add(string parameterName, object value);
	void AddRange(OleDbParameter[] values);
	OleDbParameter AddWithValue(string parameterName, object value);
	bool Contains(OleDbParameter value);
	void CopyTo(OleDbParameter[] array, int index);
	int IndexOf(OleDbParameter value);
	void Insert(int index, OleDbParameter value);
	void Remove(OleDbParameter value);
}
class OleDbPermission : DBDataPermission {}
class OleDbPermissionAttribute : DBDataPermissionAttribute {}
class OleDbRowUpdatedEventArgs : RowUpdatedEventArgs {
	OleDbCommand Command {get;}
}
delegate void OleDbRowUpdatedEventHandler(object sender, OleDbRowUpdatedEventArgs e);
class OleDbRowUpdatingEventArgs : RowUpdatingEventArgs {
	OleDbCommand Command {get;set;}
}
delegate void OleDbRowUpdatingEventHandler(object sender, OleDbRowUpdatingEventArgs e);
class OleDbSchemaGuid {
	static Guid Assertions, Catalogs, Character_Sets, Check_Constraints, Check_Constraints_By_Table, Collations, Column_Domain_Usage, Column_Privileges, Columns, Constraint_Column_Usage, Constraint_Table_Usage, DbInfoKeywords, DbInfoLiterals, Foreign_Keys, Indexes, Key_Column_Usage, Primary_Keys, Procedure_Columns, Procedure_Parameters, Procedures, Provider_Types, Referential_Constraints, SchemaGuids, Schemata, Sql_Languages, Statistics, Table_Constraints, Table_Privileges, Table_Statistics, Tables, Tables_Info, Translations, Trustee, Usage_Privileges, View_Column_Usage, View_Table_Usage, Views;
}
class OleDbTransaction : DbTransaction {
	OleDbConnection Connection {get;}
	OleDbTransaction Begin();
	OleDbTransaction Begin(IsolationLevel isolevel);
}
enum OleDbType { BigInt, Binary, Boolean, BSTR, Char, Currency, Date, DBDate, DBTime, DBTimeStamp, Decimal, Double, Empty, Error, Filetime, Guid, IDispatch, Integer, IUnknown, LongVarBinary, LongVarChar, LongVarWChar, Numeric, PropVariant, Single, SmallInt, TinyInt, UnsignedBigInt, UnsignedInt, UnsignedSmallInt, UnsignedTinyInt, VarBinary, VarChar, Variant, VarNumeric, VarWChar, WChar }
