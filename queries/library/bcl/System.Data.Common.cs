// assemblies: System.Data, System.Data.Common, System.Data.Entity
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Data.Metadata.Edm;
using System.IO;
using System.Security;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using System.Transactions;
using System.Xml;
namespace System.Data.Common;
enum CatalogLocation { Start, End }
abstract class DBDataPermission : CodeAccessPermission {
	bool AllowBlankPassword {get;set;}
	void Add(string connectionString, string restrictions, KeyRestrictionBehavior behavior);
	protected void Clear();
	protected DBDataPermission CreateInstance();
	bool IsUnrestricted();
}
abstract class DBDataPermissionAttribute {
	bool AllowBlankPassword {get;set;}
	string ConnectionString {get;set;}
	KeyRestrictionBehavior KeyRestrictionBehavior {get;set;}
	string KeyRestrictions {get;set;}
	bool ShouldSerializeConnectionString();
	bool ShouldSerializeKeyRestrictions();
}
class DataAdapter : Component, IDataAdapter {
	bool AcceptChangesDuringFill {get;set;}
	bool AcceptChangesDuringUpdate {get;set;}
	bool ContinueUpdateOnError {get;set;}
	LoadOption FillLoadOption {get;set;}
	MissingMappingAction MissingMappingAction {get;set;}
	MissingSchemaAction MissingSchemaAction {get;set;}
	bool ReturnProviderSpecificTypes {get;set;}
	DataTableMappingCollection TableMappings {get;}
	event FillErrorEventHandler FillError;
	protected DataTableMappingCollection CreateTableMappings();
	int Fill(DataSet dataSet);
	protected int Fill(DataSet dataSet, string srcTable, IDataReader dataReader, int startRecord, int maxRecords);
	protected int Fill(DataTable dataTable, IDataReader dataReader);
	protected int Fill(DataTable[] dataTables, IDataReader dataReader, int startRecord, int maxRecords);
	DataTable[] FillSchema(DataSet dataSet, SchemaType schemaType);
	protected DataTable[] FillSchema(DataSet dataSet, SchemaType schemaType, string srcTable, IDataReader dataReader);
	protected DataTable FillSchema(DataTable dataTable, SchemaType schemaType, IDataReader dataReader);
	IDataParameter[] GetFillParameters();
	protected bool HasTableMappings();
	protected void OnFillError(FillErrorEventArgs value);
	void ResetFillLoadOption();
	bool ShouldSerializeAcceptChangesDuringFill();
	bool ShouldSerializeFillLoadOption();
	protected bool ShouldSerializeTableMappings();
	int Update(DataSet dataSet);
}
class DataColumnMapping : MarshalByRefObject, ICloneable, IColumnMapping {}
class DataColumnMappingCollection : MarshalByRefObject, IColumnMappingCollection {}
class DataRecordInfo {
	ReadOnlyCollection<FieldMetadata> FieldMetadata {get;}
	TypeUsage RecordType {get;}
}
class DataTableMapping : MarshalByRefObject, ICloneable, ITableMapping {}
class DataTableMappingCollection : MarshalByRefObject, ITableMappingCollection {}
abstract class DbBatch : IAsyncDisposable, IDisposable {
	DbBatchCommandCollection BatchCommands {get;}
	DbConnection Connection {get;set;}
	protected DbBatchCommandCollection DbBatchCommands {get;}
	protected DbConnection DbConnection {get;set;}
	protected DbTransaction DbTransaction {get;set;}
	int Timeout {get;set;}
	DbTransaction Transaction {get;set;}
	void Cancel();
	DbBatchCommand CreateBatchCommand();
	protected DbBatchCommand CreateDbBatchCommand();
	void Dispose();
	ValueTask DisposeAsync();
	protected DbDataReader ExecuteDbDataReader(CommandBehavior behavior);
	protected Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken);
	int ExecuteNonQuery();
	Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken = default);
	DbDataReader ExecuteReader(CommandBehavior behavior = default);
	Task<DbDataReader> ExecuteReaderAsync(CancellationToken cancellationToken = default);
	Task<DbDataReader> ExecuteReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken = default);
	object ExecuteScalar();
	Task<object> ExecuteScalarAsync(CancellationToken cancellationToken = default);
	void Prepare();
	Task PrepareAsync(CancellationToken cancellationToken = default);
}
abstract class DbBatchCommand {
	bool CanCreateParameter {get;}
	string CommandText {get;set;}
	CommandType CommandType {get;set;}
	protected DbParameterCollection DbParameterCollection {get;}
	DbParameterCollection Parameters {get;}
	int RecordsAffected {get;}
	DbParameter CreateParameter();
}
abstract class DbBatchCommandCollection : IList<DbBatchCommand> {
	int Count {get;}
	bool IsReadOnly {get;}
	DbBatchCommand this[int index] {get;set;}
	void Add(DbBatchCommand item);
	void Clear();
	bool Contains(DbBatchCommand item);
	void CopyTo(DbBatchCommand[] array, int arrayIndex);
	protected DbBatchCommand GetBatchCommand(int index);
	IEnumerator<DbBatchCommand> GetEnumerator();
	int IndexOf(DbBatchCommand item);
	void Insert(int index, DbBatchCommand item);
	bool Remove(DbBatchCommand item);
	void RemoveAt(int index);
	protected void SetBatchCommand(int index, DbBatchCommand batchCommand);
}
abstract class DbColumn {}
abstract class DbCommand : Component, IAsyncDisposable, IDbCommand {
	string CommandText {get;set;}
	int CommandTimeout {get;set;}
	CommandType CommandType {get;set;}
	DbConnection Connection {get;set;}
	protected DbConnection DbConnection {get;set;}
	protected DbParameterCollection DbParameterCollection {get;}
	protected DbTransaction DbTransaction {get;set;}
	bool DesignTimeVisible {get;set;}
	DbParameterCollection Parameters {get;}
	DbTransaction Transaction {get;set;}
	UpdateRowSource UpdatedRowSource {get;set;}
	void Cancel();
	protected DbParameter CreateDbParameter();
	DbParameter CreateParameter();
	ValueTask DisposeAsync();
	protected DbDataReader ExecuteDbDataReader(CommandBehavior behavior);
	protected Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken);
	int ExecuteNonQuery();
	Task<int> ExecuteNonQueryAsync();
	Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken);
	DbDataReader ExecuteReader();
	DbDataReader ExecuteReader(CommandBehavior behavior);
	Task<DbDataReader> ExecuteReaderAsync();
	Task<DbDataReader> ExecuteReaderAsync(CancellationToken cancellationToken);
	Task<DbDataReader> ExecuteReaderAsync(CommandBehavior behavior);
	Task<DbDataReader> ExecuteReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken);
	object ExecuteScalar();
	Task<object> ExecuteScalarAsync();
	Task<object> ExecuteScalarAsync(CancellationToken cancellationToken);
	void Prepare();
	Task PrepareAsync(CancellationToken cancellationToken = default);
}
abstract class DbCommandBuilder : Component {}
class DbCommandDefinition {
	DbCommand CreateCommand();
}
abstract class DbConnection : Component, IAsyncDisposable, IDbConnection {
	bool CanCreateBatch {get;}
	string ConnectionString {get;set;}
	int ConnectionTimeout {get;}
	string DataSource {get;}
	string Database {get;}
	protected DbProviderFactory DbProviderFactory {get;}
	string ServerVersion {get;}
	ConnectionState State {get;}
	event StateChangeEventHandler StateChange;
	protected DbTransaction BeginDbTransaction(IsolationLevel isolationLevel);
	protected ValueTask<DbTransaction> BeginDbTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken);
	DbTransaction BeginTransaction();
	DbTransaction BeginTransaction(IsolationLevel isolationLevel);
	ValueTask<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);
	ValueTask<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default);
	void ChangeDatabase(string databaseName);
	Task ChangeDatabaseAsync(string databaseName, CancellationToken cancellationToken = default);
	void Close();
	Task CloseAsync();
	DbBatch CreateBatch();
	DbCommand CreateCommand();
	protected DbBatch CreateDbBatch();
	protected DbCommand CreateDbCommand();
	ValueTask DisposeAsync();
	void EnlistTransaction(Transaction transaction);
	DataTable GetSchema();
	DataTable GetSchema(string collectionName);
	DataTable GetSchema(string collectionName, string[] restrictionValues);
	Task<DataTable> GetSchemaAsync(CancellationToken cancellationToken = default);
	Task<DataTable> GetSchemaAsync(string collectionName, CancellationToken cancellationToken = default);
	Task<DataTable> GetSchemaAsync(string collectionName, string[] restrictionValues, CancellationToken cancellationToken = default);
	protected void OnStateChange(StateChangeEventArgs stateChange);
	void Open();
	Task OpenAsync();
	Task OpenAsync(CancellationToken cancellationToken);
}
class DbConnectionStringBuilder : ICustomTypeDescriptor, IDictionary {
	bool BrowsableConnectionString {get;set;}
	string ConnectionString {get;set;}
	int Count {get;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	ICollection Keys {get;}
	ICollection Values {get;}
	object this[string keyword] {get;set;}
	void Add(string keyword, object value);
	static void AppendKeyValuePair(StringBuilder builder, string keyword, string value, bool useOdbcRules = default);
	void Clear();
	protected void ClearPropertyDescriptors();
	bool ContainsKey(string keyword);
	bool EquivalentTo(DbConnectionStringBuilder connectionStringBuilder);
	protected void GetProperties(Hashtable propertyDescriptors);
	bool Remove(string keyword);
	bool ShouldSerialize(string keyword);
	bool TryGetValue(string keyword, out object value);
}
abstract class DbDataAdapter : DataAdapter, ICloneable, IDbDataAdapter {
	const string DefaultSourceTableName;
	DbCommand DeleteCommand {get;set;}
	protected CommandBehavior FillCommandBehavior {get;set;}
	DbCommand InsertCommand {get;set;}
	DbCommand SelectCommand {get;set;}
	int UpdateBatchSize {get;set;}
	DbCommand UpdateCommand {get;set;}
	protected int AddToBatch(IDbCommand command);
	protected void ClearBatch();
	protected RowUpdatedEventArgs CreateRowUpdatedEvent(DataRow dataRow, IDbCommand command, StatementType statementType, DataTableMapping tableMapping);
	protected RowUpdatingEventArgs CreateRowUpdatingEvent(DataRow dataRow, IDbCommand command, StatementType statementType, DataTableMapping tableMapping);
	protected int ExecuteBatch();
	int Fill(DataSet dataSet, string srcTable);
	int Fill(DataSet dataSet, int startRecord, int maxRecords, string srcTable);
	protected int Fill(DataSet dataSet, int startRecord, int maxRecords, string srcTable, IDbCommand command, CommandBehavior behavior);
	int Fill(DataTable dataTable);
	int Fill(int startRecord, int maxRecords, params DataTable[] dataTables);
	protected int Fill(DataTable dataTable, IDbCommand command, CommandBehavior behavior);
	protected int Fill(DataTable[] dataTables, int startRecord, int maxRecords, IDbCommand command, CommandBehavior behavior);
	DataTable FillSchema(DataTable dataTable, SchemaType schemaType);
	DataTable[] FillSchema(DataSet dataSet, SchemaType schemaType, string srcTable);
	protected DataTable[] FillSchema(DataSet dataSet, SchemaType schemaType, IDbCommand command, string srcTable, CommandBehavior behavior);
	protected DataTable FillSchema(DataTable dataTable, SchemaType schemaType, IDbCommand command, CommandBehavior behavior);
	protected IDataParameter GetBatchedParameter(int commandIdentifier, int parameterIndex);
	protected bool GetBatchedRecordsAffected(int commandIdentifier, out int recordsAffected, out Exception error);
	protected void InitializeBatching();
	protected void OnRowUpdated(RowUpdatedEventArgs value);
	protected void OnRowUpdating(RowUpdatingEventArgs value);
	protected void TerminateBatching();
	int Update(DataRow[] dataRows);
	int Update(DataTable dataTable);
	int Update(DataSet dataSet, string srcTable);
	protected int Update(DataRow[] dataRows, DataTableMapping tableMapping);
}
abstract class DbDataReader : MarshalByRefObject, IAsyncDisposable, IDataReader, IEnumerable {
	int Depth {get;}
	int FieldCount {get;}
	bool HasRows {get;}
	bool IsClosed {get;}
	int RecordsAffected {get;}
	int VisibleFieldCount {get;}
	object this[int ordinal] {get;}
	object this[string name] {get;}
	void Close();
	Task CloseAsync();
	void Dispose();
	protected void Dispose(bool disposing);
	ValueTask DisposeAsync();
	bool GetBoolean(int ordinal);
	byte GetByte(int ordinal);
	long GetBytes(int ordinal, long dataOffset, byte[] buffer, int bufferOffset, int length);
	char GetChar(int ordinal);
	long GetChars(int ordinal, long dataOffset, char[] buffer, int bufferOffset, int length);
	Task<ReadOnlyCollection<DbColumn>> GetColumnSchemaAsync(CancellationToken cancellationToken = default);
	DbDataReader GetData(int ordinal);
	string GetDataTypeName(int ordinal);
	DateTime GetDateTime(int ordinal);
	protected DbDataReader GetDbDataReader(int ordinal);
	decimal GetDecimal(int ordinal);
	double GetDouble(int ordinal);
	IEnumerator GetEnumerator();
	Type GetFieldType(int ordinal);
	T GetFieldValue<T>(int ordinal);
	Task<T> GetFieldValueAsync<T>(int ordinal);
	Task<T> GetFieldValueAsync<T>(int ordinal, CancellationToken cancellationToken);
	float GetFloat(int ordinal);
	Guid GetGuid(int ordinal);
	short GetInt16(int ordinal);
	int GetInt32(int ordinal);
	long GetInt64(int ordinal);
	string GetName(int ordinal);
	int GetOrdinal(string name);
	Type GetProviderSpecificFieldType(int ordinal);
	object GetProviderSpecificValue(int ordinal);
	int GetProviderSpecificValues(object[] values);
	DataTable GetSchemaTable();
	Task<DataTable> GetSchemaTableAsync(CancellationToken cancellationToken = default);
	Stream GetStream(int ordinal);
	string GetString(int ordinal);
	TextReader GetTextReader(int ordinal);
	object GetValue(int ordinal);
	int GetValues(object[] values);
	bool IsDBNull(int ordinal);
	Task<bool> IsDBNullAsync(int ordinal);
	Task<bool> IsDBNullAsync(int ordinal, CancellationToken cancellationToken);
	bool NextResult();
	Task<bool> NextResultAsync();
	Task<bool> NextResultAsync(CancellationToken cancellationToken);
	bool Read();
	Task<bool> ReadAsync();
	Task<bool> ReadAsync(CancellationToken cancellationToken);
}
static class DbDataReaderExtensions {
	static bool CanGetColumnSchema(this DbDataReader reader);
	static ReadOnlyCollection<DbColumn> GetColumnSchema(this DbDataReader reader);
}
abstract class DbDataRecord : ICustomTypeDescriptor, IDataRecord {}
abstract class DbDataSource : IAsyncDisposable, IDisposable {
	string ConnectionString {get;}
	DbBatch CreateBatch();
	DbCommand CreateCommand(string commandText = default);
	DbConnection CreateConnection();
	protected DbBatch CreateDbBatch();
	protected DbCommand CreateDbCommand(string commandText = default);
	protected DbConnection CreateDbConnection();
	void Dispose();
	protected void Dispose(bool disposing);
	ValueTask DisposeAsync();
	protected ValueTask DisposeAsyncCore();
	DbConnection OpenConnection();
	ValueTask<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken = default);
	protected DbConnection OpenDbConnection();
	protected ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default);
}
abstract class DbDataSourceEnumerator {
	DataTable GetDataSources();
}
class DbEnumerator : IEnumerator {
	object Current {get;}
	bool MoveNext();
	void Reset();
}
abstract class DbException {
	DbBatchCommand BatchCommand {get;}
	protected DbBatchCommand DbBatchCommand {get;}
	bool IsTransient {get;}
	string SqlState {get;}
}
static class DbMetaDataCollectionNames {
	static string MetaDataCollections, DataSourceInformation, DataTypes, Restrictions, ReservedWords;
}
static class DbMetaDataColumnNames {
	static string CollectionName, ColumnSize, CompositeIdentifierSeparatorPattern, CreateFormat, CreateParameters, DataSourceProductName, DataSourceProductVersion, DataType, DataSourceProductVersionNormalized, GroupByBehavior, IdentifierCase, IdentifierPattern, IsAutoIncrementable, IsBestMatch, IsCaseSensitive, IsConcurrencyType, IsFixedLength, IsFixedPrecisionScale, IsLiteralSupported, IsLong, IsNullable, IsSearchable, IsSearchableWithLike, IsUnsigned, LiteralPrefix, LiteralSuffix, MaximumScale, MinimumScale, NumberOfIdentifierParts, NumberOfRestrictions, OrderByColumnsInSelect, ParameterMarkerFormat, ParameterMarkerPattern, ParameterNameMaxLength, ParameterNamePattern, ProviderDbType, QuotedIdentifierCase, QuotedIdentifierPattern, ReservedWord, StatementSeparatorPattern, StringLiteralPattern, SupportedJoinOperators, TypeName;
}
abstract class DbParameter : MarshalByRefObject, IDbDataParameter {
	DbType DbType {get;set;}
	ParameterDirection Direction {get;set;}
	bool IsNullable {get;set;}
	string ParameterName {get;set;}
	byte Precision {get;set;}
	byte Scale {get;set;}
	int Size {get;set;}
	string SourceColumn {get;set;}
	bool SourceColumnNullMapping {get;set;}
	DataRowVersion SourceVersion {get;set;}
	object Value {get;set;}
	void ResetDbType();
}
abstract class DbParameterCollection : MarshalByRefObject, IDataParameterCollection {
	int Count {get;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	DbParameter this[int index] {get;set;}
	DbParameter this[string parameterName] {get;set;}
	int Add(object value);
	void AddRange(Array values);
	void Clear();
	bool Contains(object value);
	bool Contains(string value);
	void CopyTo(Array array, int index);
	IEnumerator GetEnumerator();
	protected DbParameter GetParameter(int index);
	protected DbParameter GetParameter(string parameterName);
	int IndexOf(object value);
	int IndexOf(string parameterName);
	void Insert(int index, object value);
	void Remove(object value);
	void RemoveAt(int index);
	void RemoveAt(string parameterName);
	protected void SetParameter(int index, DbParameter value);
	protected void SetParameter(string parameterName, DbParameter value);
}
class DbProviderConfigurationHandler {
	object Create(object parent, object configContext, XmlNode section);
}
static class DbProviderFactories {
	static DbProviderFactory GetFactory(string providerInvariantName);
	static DbProviderFactory GetFactory(DataRow providerRow);
	static DbProviderFactory GetFactory(DbConnection connection);
	static DbProviderFactory GetFactory(string providerInvariantName, bool throwOnError);
	static DataTable GetFactoryClasses();
	static IEnumerable<string> GetProviderInvariantNames();
	static void RegisterFactory(string providerInvariantName, string factoryTypeAssemblyQualifiedName);
	static void RegisterFactory(string providerInvariantName, Type providerFactoryClass);
	static void RegisterFactory(string providerInvariantName, DbProviderFactory factory);
	static bool TryGetFactory(string providerInvariantName, out DbProviderFactory factory);
	static bool UnregisterFactory(string providerInvariantName);
}
class DbProviderFactoriesConfigurationHandler {
	object Create(object parent, object configContext, XmlNode section);
}
abstract class DbProviderFactory {
	bool CanCreateBatch {get;}
	bool CanCreateCommandBuilder {get;}
	bool CanCreateDataAdapter {get;}
	bool CanCreateDataSourceEnumerator {get;}
	DbBatch CreateBatch();
	DbBatchCommand CreateBatchCommand();
	DbCommand CreateCommand();
	DbCommandBuilder CreateCommandBuilder();
	DbConnection CreateConnection();
	DbConnectionStringBuilder CreateConnectionStringBuilder();
	DbDataAdapter CreateDataAdapter();
	DbDataSource CreateDataSource(string connectionString);
	DbDataSourceEnumerator CreateDataSourceEnumerator();
	DbParameter CreateParameter();
}
abstract class DbProviderManifest {}
abstract class DbProviderServices {}
class DbProviderSpecificTypePropertyAttribute : Attribute {
	bool IsProviderSpecificTypeProperty {get;}
}
abstract class DbTransaction : MarshalByRefObject, IAsyncDisposable, IDbTransaction {
	DbConnection Connection {get;}
	protected DbConnection DbConnection {get;}
	IsolationLevel IsolationLevel {get;}
	bool SupportsSavepoints {get;}
	void Commit();
	Task CommitAsync(CancellationToken cancellationToken = default);
	void Dispose();
	protected void Dispose(bool disposing);
	ValueTask DisposeAsync();
	void Release(string savepointName);
	Task ReleaseAsync(string savepointName, CancellationToken cancellationToken = default);
	void Rollback();
	void Rollback(string savepointName);
	Task RollbackAsync(CancellationToken cancellationToken = default);
	Task RollbackAsync(string savepointName, CancellationToken cancellationToken = default);
	void Save(string savepointName);
	Task SaveAsync(string savepointName, CancellationToken cancellationToken = default);
}
abstract class DbXmlEnabledProviderManifest : DbProviderManifest {}
class EntityRecordInfo : DataRecordInfo {
	EntityKey EntityKey {get;}
}
struct FieldMetadata {
	EdmMember FieldType {get;}
	int Ordinal {get;}
}
enum GroupByBehavior { Unknown, NotSupported, Unrelated, MustContainAll, ExactMatch }
interface IDbColumnSchemaGenerator {
	ReadOnlyCollection<DbColumn> GetColumnSchema();
}
enum IdentifierCase { Unknown, Insensitive, Sensitive }
class RowUpdatedEventArgs : EventArgs {
	IDbCommand Command {get;}
	Exception Errors {get;set;}
	int RecordsAffected {get;}
	DataRow Row {get;}
	int RowCount {get;}
	StatementType StatementType {get;}
	UpdateStatus Status {get;set;}
	DataTableMapping TableMapping {get;}
	void CopyToRows(DataRow[] array);
	void CopyToRows(DataRow[] array, int arrayIndex);
}
class RowUpdatingEventArgs : EventArgs {
	protected IDbCommand BaseCommand {get;set;}
	IDbCommand Command {get;set;}
	Exception Errors {get;set;}
	DataRow Row {get;}
	StatementType StatementType {get;}
	UpdateStatus Status {get;set;}
	DataTableMapping TableMapping {get;}
}
static class SchemaTableColumn {
	static string ColumnName, ColumnOrdinal, ColumnSize, NumericPrecision, NumericScale, DataType, ProviderType, NonVersionedProviderType, IsLong, AllowDBNull, IsAliased, IsExpression, IsKey, IsUnique, BaseSchemaName, BaseTableName, BaseColumnName;
}
static class SchemaTableOptionalColumn {
	static string ProviderSpecificDataType, IsAutoIncrement, IsHidden, IsReadOnly, IsRowVersion, BaseServerName, BaseCatalogName, AutoIncrementSeed, AutoIncrementStep, DefaultValue, Expression, BaseTableNamespace, BaseColumnNamespace, ColumnMapping;
}
enum SupportedJoinOperators { None, Inner, LeftOuter, RightOuter, FullOuter }
