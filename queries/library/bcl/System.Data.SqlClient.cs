// assemblies: System.Data, System.Data.Entity
using System.Collections;
using System.Collections.ObjectModel;
using System.Data.Common;
using System.Data.Sql;
using System.Data.SqlTypes;
using System.EnterpriseServices;
using System.Security;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
namespace System.Data.SqlClient;
enum ApplicationIntent { ReadWrite, ReadOnly }
delegate void OnChangeEventHandler(object sender, SqlNotificationEventArgs e);
enum PoolBlockingPeriod { Auto, AlwaysBlock, NeverBlock }
class SQLDebugging {}
enum SortOrder { Unspecified, Ascending, Descending }
enum SqlAuthenticationMethod { NotSpecified, SqlPassword, ActiveDirectoryPassword, ActiveDirectoryIntegrated }
class SqlBulkCopy : IDisposable {
	int BatchSize {get;set;}
	int BulkCopyTimeout {get;set;}
	SqlBulkCopyColumnMappingCollection ColumnMappings {get;}
	string DestinationTableName {get;set;}
	bool EnableStreaming {get;set;}
	int NotifyAfter {get;set;}
	event SqlRowsCopiedEventHandler SqlRowsCopied;
	void Close();
	void WriteToServer(DbDataReader reader);
	void WriteToServer(IDataReader reader);
	void WriteToServer(DataTable table);
	void WriteToServer(DataTable table, DataRowState rowState);
	void WriteToServer(DataRow[] rows);
	Task WriteToServerAsync(DataRow[] rows);
	Task WriteToServerAsync(DataRow[] rows, CancellationToken cancellationToken);
	Task WriteToServerAsync(DbDataReader reader);
	Task WriteToServerAsync(DbDataReader reader, CancellationToken cancellationToken);
	Task WriteToServerAsync(IDataReader reader);
	Task WriteToServerAsync(IDataReader reader, CancellationToken cancellationToken);
	Task WriteToServerAsync(DataTable table);
	Task WriteToServerAsync(DataTable table, CancellationToken cancellationToken);
	Task WriteToServerAsync(DataTable table, DataRowState rowState, CancellationToken cancellationToken = default);
}
class SqlBulkCopyColumnMapping {
	string DestinationColumn {get;set;}
	int DestinationOrdinal {get;set;}
	string SourceColumn {get;set;}
	int SourceOrdinal {get;set;}
}
class SqlBulkCopyColumnMappingCollection : CollectionBase {
	SqlBulkCopyColumnMapping this[int index] {get;}
	SqlBulkCopyColumnMapping Add(SqlBulkCopyColumnMapping bulkCopyColumnMapping);
	SqlBulkCopyColumnMapping Add(string sourceColumn, string destinationColumn);
	SqlBulkCopyColumnMapping Add(int sourceColumnIndex, string destinationColumn);
	SqlBulkCopyColumnMapping Add(string sourceColumn, int destinationColumnIndex);
	SqlBulkCopyColumnMapping Add(int sourceColumnIndex, int destinationColumnIndex);
	void Clear();
	bool Contains(SqlBulkCopyColumnMapping value);
	void CopyTo(SqlBulkCopyColumnMapping[] array, int index);
	int IndexOf(SqlBulkCopyColumnMapping value);
	void Insert(int index, SqlBulkCopyColumnMapping value);
	void Remove(SqlBulkCopyColumnMapping value);
	void RemoveAt(int index);
}
enum SqlBulkCopyOptions { Default, KeepIdentity, CheckConstraints, TableLock, KeepNulls, FireTriggers, UseInternalTransaction }
class SqlClientFactory : DbProviderFactory {
	static SqlClientFactory Instance;
}
static class SqlClientMetaDataCollectionNames {}
class SqlClientPermission : DBDataPermission {}
class SqlClientPermissionAttribute : DBDataPermissionAttribute {}
class SqlCommand : DbCommand, ICloneable {
	SqlConnection Connection {get;set;}
	SqlNotificationRequest Notification {get;set;}
	bool NotificationAutoEnlist {get;set;}
	SqlParameterCollection Parameters {get;}
	SqlTransaction Transaction {get;set;}
	event StatementCompletedEventHandler StatementCompleted;
	IAsyncResult BeginExecuteNonQuery();
	IAsyncResult BeginExecuteNonQuery(AsyncCallback callback, object stateObject);
	IAsyncResult BeginExecuteReader();
	IAsyncResult BeginExecuteReader(AsyncCallback callback, object stateObject, CommandBehavior behavior = default);
	IAsyncResult BeginExecuteReader(CommandBehavior behavior);
	IAsyncResult BeginExecuteXmlReader();
	IAsyncResult BeginExecuteXmlReader(AsyncCallback callback, object stateObject);
	SqlCommand Clone();
	SqlParameter CreateParameter();
	int EndExecuteNonQuery(IAsyncResult asyncResult);
	SqlDataReader EndExecuteReader(IAsyncResult asyncResult);
	XmlReader EndExecuteXmlReader(IAsyncResult asyncResult);
	SqlDataReader ExecuteReader();
	SqlDataReader ExecuteReader(CommandBehavior behavior);
	Task<SqlDataReader> ExecuteReaderAsync();
	Task<SqlDataReader> ExecuteReaderAsync(CommandBehavior behavior);
	Task<SqlDataReader> ExecuteReaderAsync(CancellationToken cancellationToken);
	Task<SqlDataReader> ExecuteReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken);
	XmlReader ExecuteXmlReader();
	Task<XmlReader> ExecuteXmlReaderAsync();
	Task<XmlReader> ExecuteXmlReaderAsync(CancellationToken cancellationToken);
	void ResetCommandTimeout();
}
class SqlCommandBuilder : DbCommandBuilder {}
enum SqlCommandColumnEncryptionSetting { UseConnectionSetting, Enabled, ResultSetOnly, Disabled }
class SqlConnection : DbConnection, ICloneable {
	string AccessToken {get;set;}
	Guid ClientConnectionId {get;}
	SqlCredential Credential {get;set;}
	SqlCredential Credentials {get;set;}
	bool FireInfoMessageEventOnUserErrors {get;set;}
	int PacketSize {get;}
	bool StatisticsEnabled {get;set;}
	string WorkstationId {get;}
	event SqlInfoMessageEventHandler InfoMessage;
	SqlTransaction BeginTransaction();
	SqlTransaction BeginTransaction(IsolationLevel iso);
	SqlTransaction BeginTransaction(string transactionName);
	SqlTransaction BeginTransaction(IsolationLevel iso, string transactionName);
	static void ChangePassword(string connectionString, string newPassword);
	static void ChangePassword(string connectionString, SqlCredential credential, SecureString newSecurePassword);
	static void ClearAllPools();
	static void ClearPool(SqlConnection connection);
	SqlCommand CreateCommand();
	void EnlistDistributedTransaction(ITransaction transaction);
	void ResetStatistics();
	IDictionary RetrieveStatistics();
}
enum SqlConnectionColumnEncryptionSetting { Disabled, Enabled }
class SqlConnectionStringBuilder : DbConnectionStringBuilder {
	ApplicationIntent ApplicationIntent {get;set;}
	string ApplicationName {get;set;}
	string AttachDBFilename {get;set;}
	SqlAuthenticationMethod Authentication {get;set;}
	SqlConnectionColumnEncryptionSetting ColumnEncryptionSetting {get;set;}
	int ConnectRetryCount {get;set;}
	int ConnectRetryInterval {get;set;}
	int ConnectTimeout {get;set;}
	bool ContextConnection {get;set;}
	string CurrentLanguage {get;set;}
	string DataSource {get;set;}
	bool Encrypt {get;set;}
	bool Enlist {get;set;}
	string FailoverPartner {get;set;}
	string InitialCatalog {get;set;}
	bool IntegratedSecurity {get;set;}
	int LoadBalanceTimeout {get;set;}
	int MaxPoolSize {get;set;}
	int MinPoolSize {get;set;}
	bool MultiSubnetFailover {get;set;}
	bool MultipleActiveResultSets {get;set;}
	string NetworkLibrary {get;set;}
	int PacketSize {get;set;}
	string Password {get;set;}
	bool PersistSecurityInfo {get;set;}
	PoolBlockingPeriod PoolBlockingPeriod {get;set;}
	bool Pooling {get;set;}
	bool Replication {get;set;}
	string TransactionBinding {get;set;}
	bool TransparentNetworkIPResolution {get;set;}
	bool TrustServerCertificate {get;set;}
	string TypeSystemVersion {get;set;}
	string UserID {get;set;}
	bool UserInstance {get;set;}
	string WorkstationID {get;set;}
}
class SqlCredential {
	SecureString Password {get;}
	string UserId {get;}
}
class SqlDataAdapter : DbDataAdapter {
	SqlCommand DeleteCommand {get;set;}
	SqlCommand InsertCommand {get;set;}
	SqlCommand SelectCommand {get;set;}
	SqlCommand UpdateCommand {get;set;}
	event SqlRowUpdatedEventHandler RowUpdated;
	event SqlRowUpdatingEventHandler RowUpdating;
}
class SqlDataReader : DbDataReader, IDbColumnSchemaGenerator {
	protected SqlConnection Connection {get;}
	ReadOnlyCollection<DbColumn> GetColumnSchema();
	DateTimeOffset GetDateTimeOffset(int i);
	T GetFieldValue<T>(int i);
	Task<T> GetFieldValueAsync<T>(int i, CancellationToken cancellationToken);
	SqlBinary GetSqlBinary(int i);
	SqlBoolean GetSqlBoolean(int i);
	SqlByte GetSqlByte(int i);
	SqlBytes GetSqlBytes(int i);
	SqlChars GetSqlChars(int i);
	SqlDateTime GetSqlDateTime(int i);
	SqlDecimal GetSqlDecimal(int i);
	SqlDouble GetSqlDouble(int i);
	SqlGuid GetSqlGuid(int i);
	SqlInt16 GetSqlInt16(int i);
	SqlInt32 GetSqlInt32(int i);
	SqlInt64 GetSqlInt64(int i);
	SqlMoney GetSqlMoney(int i);
	SqlSingle GetSqlSingle(int i);
	SqlString GetSqlString(int i);
	object GetSqlValue(int i);
	int GetSqlValues(object[] values);
	SqlXml GetSqlXml(int i);
	TimeSpan GetTimeSpan(int i);
	XmlReader GetXmlReader(int i);
	protected bool IsCommandBehavior(CommandBehavior condition);
}
class SqlDependency {
	bool HasChanges {get;}
	string Id {get;}
	event OnChangeEventHandler OnChange;
	void AddCommandDependency(SqlCommand command);
	static bool Start(string connectionString);
	static bool Start(string connectionString, string queue);
	static bool Stop(string connectionString);
	static bool Stop(string connectionString, string queue);
}
class SqlError {
	byte Class {get;}
	int LineNumber {get;}
	string Message {get;}
	int Number {get;}
	string Procedure {get;}
	string Server {get;}
	string Source {get;}
	byte State {get;}
}
class SqlErrorCollection : ICollection {
	int Count {get;}
	SqlError this[int index] {get;}
	void CopyTo(Array array, int index);
	void CopyTo(SqlError[] array, int index);
	IEnumerator GetEnumerator();
}
class SqlException : DbException {
	byte Class {get;}
	Guid ClientConnectionId {get;}
	SqlErrorCollection Errors {get;}
	int LineNumber {get;}
	int Number {get;}
	string Procedure {get;}
	string Server {get;}
	byte State {get;}
}
class SqlInfoMessageEventArgs : EventArgs {
	SqlErrorCollection Errors {get;}
	string Message {get;}
	string Source {get;}
}
delegate void SqlInfoMessageEventHandler(object sender, SqlInfoMessageEventArgs e);
class SqlNotificationEventArgs : EventArgs {
	SqlNotificationInfo Info {get;}
	SqlNotificationSource Source {get;}
	SqlNotificationType Type {get;}
}
enum SqlNotificationInfo { Truncate, Insert, Update, Delete, Drop, Alter, Restart, Error, Query, Invalid, Options, Isolation, Expired, Resource, PreviousFire, TemplateLimit, Merge, Unknown, AlreadyChanged }
enum SqlNotificationSource { Data, Timeout, Object, Database, System, Statement, Environment, Execution, Owner, Unknown, Client }
enum SqlNotificationType { Change, Subscribe, Unknown }
class SqlParameter : DbParameter, ICloneable {
	SqlCompareOptions CompareInfo {get;set;}
	int LocaleId {get;set;}
	int Offset {get;set;}
	byte Precision {get;set;}
	byte Scale {get;set;}
	SqlDbType SqlDbType {get;set;}
	object SqlValue {get;set;}
	string TypeName {get;set;}
	string UdtTypeName {get;set;}
	string XmlSchemaCollectionDatabase {get;set;}
	string XmlSchemaCollectionName {get;set;}
	string XmlSchemaCollectionOwningSchema {get;set;}
	void ResetSqlDbType();
}
class SqlParameterCollection : DbParameterCollection {
	SqlParameter this[int index] {get;set;}
	SqlParameter this[string parameterName] {get;set;}
	SqlParameter Add(SqlParameter value);
	SqlParameter Add(string parameterName, SqlDbType sqlDbType, int size = default, string sourceColumn = default);
	SqlParameter Add(string parameterName, object value);
	void AddRange(SqlParameter[] values);
	SqlParameter AddWithValue(string parameterName, object value);
	bool Contains(SqlParameter value);
	void CopyTo(SqlParameter[] array, int index);
	int IndexOf(SqlParameter value);
	void Insert(int index, SqlParameter value);
	void Remove(SqlParameter value);
}
class SqlProviderServices : DbProviderServices {
	static SqlProviderServices SingletonInstance {get;}
}
class SqlRowUpdatedEventArgs : RowUpdatedEventArgs {
	SqlCommand Command {get;}
}
delegate void SqlRowUpdatedEventHandler(object sender, SqlRowUpdatedEventArgs e);
class SqlRowUpdatingEventArgs : RowUpdatingEventArgs {
	SqlCommand Command {get;set;}
}
delegate void SqlRowUpdatingEventHandler(object sender, SqlRowUpdatingEventArgs e);
class SqlRowsCopiedEventArgs : EventArgs {
	bool Abort {get;set;}
	long RowsCopied {get;}
}
delegate void SqlRowsCopiedEventHandler(object sender, SqlRowsCopiedEventArgs e);
class SqlTransaction : DbTransaction {
	SqlConnection Connection {get;}
	void Rollback(string transactionName);
	void Save(string savePointName);
}
