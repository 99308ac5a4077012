// assemblies: System.Data, System.Data.Common, System.Data.DataSetExtensions, System.Data.Entity
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Data.Common;
using System.Data.Metadata.Edm;
using System.Data.Objects;
using System.Globalization;
using System.IO;
using System.Xml;
namespace System.Data;
enum AcceptRejectRule { None, Cascade }
enum CommandBehavior { Default, SingleResult, SchemaOnly, KeyInfo, SingleRow, SequentialAccess, CloseConnection }
enum CommandType { Text, StoredProcedure, TableDirect }
enum ConflictOption { CompareAllSearchableValues, CompareRowVersion, OverwriteChanges }
enum ConnectionState { Closed, Open, Connecting, Executing, Fetching, Broken }
abstract class Constraint {
	string ConstraintName {get;set;}
	PropertyCollection ExtendedProperties {get;}
	DataTable Table {get;}
	protected DataSet _DataSet {get;}
	protected void CheckStateForProperty();
	protected void SetDataSet(DataSet dataSet);
}
class ConstraintCollection : InternalDataCollectionBase {
	Constraint this[int index] {get;}
	Constraint this[string name] {get;}
	event CollectionChangeEventHandler CollectionChanged;
	void Add(Constraint constraint);
	Constraint Add(string name, DataColumn[] columns, bool primaryKey);
	Constraint Add(string name, DataColumn column, bool primaryKey);
	Constraint Add(string name, DataColumn primaryKeyColumn, DataColumn foreignKeyColumn);
	Constraint Add(string name, DataColumn[] primaryKeyColumns, DataColumn[] foreignKeyColumns);
	void AddRange(Constraint[] constraints);
	bool CanRemove(Constraint constraint);
	void Clear();
	bool Contains(string name);
	void CopyTo(Constraint[] array, int index);
	int IndexOf(Constraint constraint);
	int IndexOf(string constraintName);
	void Remove(Constraint constraint);
	void Remove(string name);
	void RemoveAt(int index);
}
class ConstraintException : DataException {}
class DBConcurrencyException : SystemException {
	DataRow Row {get;set;}
	int RowCount {get;}
	void CopyToRows(DataRow[] array);
	void CopyToRows(DataRow[] array, int arrayIndex);
}
class DataColumn : MarshalByValueComponent {
	bool AllowDBNull {get;set;}
	bool AutoIncrement {get;set;}
	long AutoIncrementSeed {get;set;}
	long AutoIncrementStep {get;set;}
	string Caption {get;set;}
	MappingType ColumnMapping {get;set;}
	string ColumnName {get;set;}
	Type DataType {get;set;}
	DataSetDateTime DateTimeMode {get;set;}
	object DefaultValue {get;set;}
	string Expression {get;set;}
	PropertyCollection ExtendedProperties {get;}
	int MaxLength {get;set;}
	string Namespace {get;set;}
	int Ordinal {get;}
	string Prefix {get;set;}
	bool ReadOnly {get;set;}
	DataTable Table {get;}
	bool Unique {get;set;}
	protected void CheckNotAllowNull();
	protected void CheckUnique();
	protected void OnPropertyChanging(PropertyChangedEventArgs pcevent);
	protected void RaisePropertyChanging(string name);
	void SetOrdinal(int ordinal);
}
class DataColumnChangeEventArgs : EventArgs {
	DataColumn Column {get;}
	object ProposedValue {get;set;}
	DataRow Row {get;}
}
delegate void DataColumnChangeEventHandler(object sender, DataColumnChangeEventArgs e);
class DataColumnCollection : InternalDataCollectionBase {
	DataColumn this[int index] {get;}
	DataColumn this[string name] {get;}
	event CollectionChangeEventHandler CollectionChanged;
	void Add(DataColumn column);
	DataColumn Add(string columnName, Type type, string expression = default);
	DataColumn Add(string columnName);
	DataColumn Add();
	void AddRange(DataColumn[] columns);
	bool CanRemove(DataColumn column);
	void Clear();
	bool Contains(string name);
	void CopyTo(DataColumn[] array, int index);
	int IndexOf(DataColumn column);
	int IndexOf(string columnName);
	void Remove(DataColumn column);
	void Remove(string name);
	void RemoveAt(int index);
}
class DataException : SystemException {}
static class DataReaderExtensions {}
class DataRelation {
	DataColumn[] ChildColumns {get;}
	ForeignKeyConstraint ChildKeyConstraint {get;}
	DataTable ChildTable {get;}
	DataSet DataSet {get;}
	PropertyCollection ExtendedProperties {get;}
	bool Nested {get;set;}
	DataColumn[] ParentColumns {get;}
	UniqueConstraint ParentKeyConstraint {get;}
	DataTable ParentTable {get;}
	string RelationName {get;set;}
	protected void CheckStateForProperty();
	protected void OnPropertyChanging(PropertyChangedEventArgs pcevent);
	protected void RaisePropertyChanging(string name);
}
abstract class DataRelationCollection : InternalDataCollectionBase {
	DataRelation this[int index] {get;}
	DataRelation this[string name] {get;}
	event CollectionChangeEventHandler CollectionChanged;
	void Add(DataRelation relation);
	DataRelation Add(string name, DataColumn[] parentColumns, DataColumn[] childColumns, bool createConstraints = default);
	DataRelation Add(DataColumn[] parentColumns, DataColumn[] childColumns);
	DataRelation Add(string name, DataColumn parentColumn, DataColumn childColumn, bool createConstraints = default);
	DataRelation Add(DataColumn parentColumn, DataColumn childColumn);
	protected void AddCore(DataRelation relation);
	void AddRange(DataRelation[] relations);
	bool CanRemove(DataRelation relation);
	void Clear();
	bool Contains(string name);
	void CopyTo(DataRelation[] array, int index);
	protected DataSet GetDataSet();
	int IndexOf(DataRelation relation);
	int IndexOf(string relationName);
	protected void OnCollectionChanged(CollectionChangeEventArgs ccevent);
	protected void OnCollectionChanging(CollectionChangeEventArgs ccevent);
	void Remove(DataRelation relation);
	void Remove(string name);
	void RemoveAt(int index);
	protected void RemoveCore(DataRelation relation);
}
class DataRow {
	bool HasErrors {get;}
	object[] ItemArray {get;set;}
	string RowError {get;set;}
	DataRowState RowState {get;}
	DataTable Table {get;}
	object this[int columnIndex] {get;set;}
	object this[string columnName] {get;set;}
	object this[DataColumn column] {get;set;}
	object this[int columnIndex, DataRowVersion version] {get;}
	object this[string columnName, DataRowVersion version] {get;}
	object this[DataColumn column, DataRowVersion version] {get;}
	void AcceptChanges();
	void BeginEdit();
	void CancelEdit();
	void ClearErrors();
	void Delete();
	void EndEdit();
	DataRow[] GetChildRows(string relationName);
	DataRow[] GetChildRows(string relationName, DataRowVersion version);
	DataRow[] GetChildRows(DataRelation relation);
	DataRow[] GetChildRows(DataRelation relation, DataRowVersion version);
	string GetColumnError(int columnIndex);
	string GetColumnError(string columnName);
	string GetColumnError(DataColumn column);
	DataColumn[] GetColumnsInError();
	DataRow GetParentRow(string relationName);
	DataRow GetParentRow(string relationName, DataRowVersion version);
	DataRow GetParentRow(DataRelation relation);
	DataRow GetParentRow(DataRelation relation, DataRowVersion version);
	DataRow[] GetParentRows(string relationName);
	DataRow[] GetParentRows(string relationName, DataRowVersion version);
	DataRow[] GetParentRows(DataRelation relation);
	DataRow[] GetParentRows(DataRelation relation, DataRowVersion version);
	bool HasVersion(DataRowVersion version);
	bool IsNull(int columnIndex);
	bool IsNull(string columnName);
	bool IsNull(DataColumn column);
	bool IsNull(DataColumn column, DataRowVersion version);
	void RejectChanges();
	void SetAdded();
	void SetColumnError(int columnIndex, string error);
	void SetColumnError(string columnName, string error);
	void SetColumnError(DataColumn column, string error);
	void SetModified();
	protected void SetNull(DataColumn column);
	void SetParentRow(DataRow parentRow);
	void SetParentRow(DataRow parentRow, DataRelation relation);
}
enum DataRowAction { Nothing, Delete, Change, Rollback, Commit, Add, ChangeOriginal, ChangeCurrentAndOriginal }
class DataRowBuilder {}
class DataRowChangeEventArgs : EventArgs {
	DataRowAction Action {get;}
	DataRow Row {get;}
}
delegate void DataRowChangeEventHandler(object sender, DataRowChangeEventArgs e);
class DataRowCollection : InternalDataCollectionBase {
	DataRow this[int index] {get;}
	void Add(DataRow row);
	DataRow Add(params object[] values);
	void Clear();
	bool Contains(object key);
	bool Contains(object[] keys);
	void CopyTo(DataRow[] array, int index);
	DataRow Find(object key);
	DataRow Find(object[] keys);
	int IndexOf(DataRow row);
	void InsertAt(DataRow row, int pos);
	void Remove(DataRow row);
	void RemoveAt(int index);
}
static class DataRowComparer {
	static DataRowComparer<DataRow> Default {get;}
}
class DataRowComparer<TRow> : IEqualityComparer<TRow> where TRow : DataRow {
	static DataRowComparer<TRow> Default {get;}
	bool Equals(TRow leftRow, TRow rightRow);
	int GetHashCode(TRow row);
}
static class DataRowExtensions {
	static T Field<T>(this DataRow row, int columnIndex, DataRowVersion version = default);
	static T Field<T>(this DataRow row, string columnName, DataRowVersion version = default);
	static T Field<T>(this DataRow row, DataColumn column, DataRowVersion version = default);
	static void SetField<T>(this DataRow row, int columnIndex, T value);
	static void SetField<T>(this DataRow row, string columnName, T value);
	static void SetField<T>(this DataRow row, DataColumn column, T value);
}
enum DataRowState { Detached, Unchanged, Added, Deleted, Modified }
enum DataRowVersion { Original, Current, Proposed, Default }
class DataRowView : ICustomTypeDescriptor, IDataErrorInfo, IEditableObject, INotifyPropertyChanged {
	DataView DataView {get;}
	bool IsEdit {get;}
	bool IsNew {get;}
	DataRow Row {get;}
	DataRowVersion RowVersion {get;}
	object this[int ndx] {get;set;}
	object this[string property] {get;set;}
	event PropertyChangedEventHandler PropertyChanged;
	void BeginEdit();
	void CancelEdit();
	DataView CreateChildView(DataRelation relation, bool followParent);
	DataView CreateChildView(DataRelation relation);
	DataView CreateChildView(string relationName, bool followParent);
	DataView CreateChildView(string relationName);
	void Delete();
	void EndEdit();
}
class DataSet : MarshalByValueComponent, IListSource, ISupportInitializeNotification {
	bool CaseSensitive {get;set;}
	string DataSetName {get;set;}
	DataViewManager DefaultViewManager {get;}
	bool EnforceConstraints {get;set;}
	PropertyCollection ExtendedProperties {get;}
	bool HasErrors {get;}
	bool IsInitialized {get;}
	CultureInfo Locale {get;set;}
	string Namespace {get;set;}
	string Prefix {get;set;}
	DataRelationCollection Relations {get;}
	SerializationFormat RemotingFormat {get;set;}
	SchemaSerializationMode SchemaSerializationMode {get;set;}
	DataTableCollection Tables {get;}
	event EventHandler Initialized;
	event MergeFailedEventHandler MergeFailed;
	void AcceptChanges();
	void BeginInit();
	void Clear();
	DataSet Clone();
	DataSet Copy();
	DataTableReader CreateDataReader();
	DataTableReader CreateDataReader(params DataTable[] dataTables);
	protected SchemaSerializationMode DetermineSchemaSerializationMode(XmlReader reader);
	void EndInit();
	DataSet GetChanges();
	DataSet GetChanges(DataRowState rowStates);
	string GetXml();
	string GetXmlSchema();
	bool HasChanges();
	bool HasChanges(DataRowState rowStates);
	void InferXmlSchema(XmlReader reader, string[] nsArray);
	void InferXmlSchema(Stream stream, string[] nsArray);
	void InferXmlSchema(TextReader reader, string[] nsArray);
	void InferXmlSchema(string fileName, string[] nsArray);
	protected void InitializeDerivedDataSet();
	void Load(IDataReader reader, LoadOption loadOption, FillErrorEventHandler errorHandler, params DataTable[] tables);
	void Load(IDataReader reader, LoadOption loadOption, params DataTable[] tables);
	void Load(IDataReader reader, LoadOption loadOption, params string[] tables);
	void Merge(DataSet dataSet);
	void Merge(DataSet dataSet, bool preserveChanges, MissingSchemaAction missingSchemaAction = default);
	void Merge(DataTable table);
	void Merge(DataTable table, bool preserveChanges, MissingSchemaAction missingSchemaAction);
	void Merge(DataRow[] rows);
	void Merge(DataRow[] rows, bool preserveChanges, MissingSchemaAction missingSchemaAction);
	protected void OnPropertyChanging(PropertyChangedEventArgs pcevent);
	protected void OnRemoveRelation(DataRelation relation);
	protected void OnRemoveTable(DataTable table);
	protected void RaisePropertyChanging(string name);
	XmlReadMode ReadXml(XmlReader reader);
	XmlReadMode ReadXml(Stream stream);
	XmlReadMode ReadXml(TextReader reader);
	XmlReadMode ReadXml(string fileName);
	XmlReadMode ReadXml(XmlReader reader, XmlReadMode mode);
	XmlReadMode ReadXml(Stream stream, XmlReadMode mode);
	XmlReadMode ReadXml(TextReader reader, XmlReadMode mode);
	XmlReadMode ReadXml(string fileName, XmlReadMode mode);
	void ReadXmlSchema(XmlReader reader);
	void ReadXmlSchema(Stream stream);
	void ReadXmlSchema(TextReader reader);
	void ReadXmlSchema(string fileName);
	protected void ReadXmlSerializable(XmlReader reader);
	void RejectChanges();
	void Reset();
	protected bool ShouldSerializeRelations();
	protected bool ShouldSerializeTables();
	void WriteXml(Stream stream);
	void WriteXml(TextWriter writer);
	void WriteXml(XmlWriter writer);
	void WriteXml(string fileName);
	void WriteXml(Stream stream, XmlWriteMode mode);
	void WriteXml(TextWriter writer, XmlWriteMode mode);
	void WriteXml(XmlWriter writer, XmlWriteMode mode);
	void WriteXml(string fileName, XmlWriteMode mode);
	void WriteXmlSchema(Stream stream);
	void WriteXmlSchema(Stream stream, Converter<Type, string> multipleTargetConverter);
	void WriteXmlSchema(string fileName);
	void WriteXmlSchema(string fileName, Converter<Type, string> multipleTargetConverter);
	void WriteXmlSchema(TextWriter writer);
	void WriteXmlSchema(TextWriter writer, Converter<Type, string> multipleTargetConverter);
	void WriteXmlSchema(XmlWriter writer);
	void WriteXmlSchema(XmlWriter writer, Converter<Type, string> multipleTargetConverter);
}
enum DataSetDateTime { Local, Unspecified, UnspecifiedLocal, Utc }
class DataSetSchemaImporterExtension {}
class DataTable : MarshalByValueComponent, IListSource, ISupportInitializeNotification {
	protected bool fInitInProgress;
	bool CaseSensitive {get;set;}
	DataRelationCollection ChildRelations {get;}
	DataColumnCollection Columns {get;}
	ConstraintCollection Constraints {get;}
	DataSet DataSet {get;}
	DataView DefaultView {get;}
	string DisplayExpression {get;set;}
	PropertyCollection ExtendedProperties {get;}
	bool HasErrors {get;}
	bool IsInitialized {get;}
	CultureInfo Locale {get;set;}
	int MinimumCapacity {get;set;}
	string Namespace {get;set;}
	DataRelationCollection ParentRelations {get;}
	string Prefix {get;set;}
	DataColumn[] PrimaryKey {get;set;}
	SerializationFormat RemotingFormat {get;set;}
	DataRowCollection Rows {get;}
	string TableName {get;set;}
	event DataColumnChangeEventHandler ColumnChanged;
	event DataColumnChangeEventHandler ColumnChanging;
	event EventHandler Initialized;
	event DataRowChangeEventHandler RowChanged;
	event DataRowChangeEventHandler RowChanging;
	event DataRowChangeEventHandler RowDeleted;
	event DataRowChangeEventHandler RowDeleting;
	event DataTableClearEventHandler TableCleared;
	event DataTableClearEventHandler TableClearing;
	event DataTableNewRowEventHandler TableNewRow;
	void AcceptChanges();
	void BeginInit();
	void BeginLoadData();
	void Clear();
	DataTable Clone();
	object Compute(string expression, string filter);
	DataTable Copy();
	DataTableReader CreateDataReader();
	protected DataTable CreateInstance();
	void EndInit();
	void EndLoadData();
	DataTable GetChanges();
	DataTable GetChanges(DataRowState rowStates);
	DataRow[] GetErrors();
	protected Type GetRowType();
	void ImportRow(DataRow row);
	void Load(IDataReader reader);
	void Load(IDataReader reader, LoadOption loadOption, FillErrorEventHandler errorHandler = default);
	DataRow LoadDataRow(object[] values, bool fAcceptChanges);
	DataRow LoadDataRow(object[] values, LoadOption loadOption);
	void Merge(DataTable table);
	void Merge(DataTable table, bool preserveChanges, MissingSchemaAction missingSchemaAction = default);
	DataRow NewRow();
	protected DataRow[] NewRowArray(int size);
	protected DataRow NewRowFromBuilder(DataRowBuilder builder);
	protected void OnColumnChanged(DataColumnChangeEventArgs e);
	protected void OnColumnChanging(DataColumnChangeEventArgs e);
	protected void OnPropertyChanging(PropertyChangedEventArgs pcevent);
	protected void OnRemoveColumn(DataColumn column);
	protected void OnRowChanged(DataRowChangeEventArgs e);
	protected void OnRowChanging(DataRowChangeEventArgs e);
	protected void OnRowDeleted(DataRowChangeEventArgs e);
	protected void OnRowDeleting(DataRowChangeEventArgs e);
	protected void OnTableCleared(DataTableClearEventArgs e);
	protected void OnTableClearing(DataTableClearEventArgs e);
	protected void OnTableNewRow(DataTableNewRowEventArgs e);
	XmlReadMode ReadXml(Stream stream);
	XmlReadMode ReadXml(TextReader reader);
	XmlReadMode ReadXml(string fileName);
	XmlReadMode ReadXml(XmlReader reader);
	void ReadXmlSchema(Stream stream);
	void ReadXmlSchema(TextReader reader);
	void ReadXmlSchema(string fileName);
	void ReadXmlSchema(XmlReader reader);
	protected void ReadXmlSerializable(XmlReader reader);
	void RejectChanges();
	void Reset();
	DataRow[] Select();
	DataRow[] Select(string filterExpression);
	DataRow[] Select(string filterExpression, string sort, DataViewRowState recordStates = default);
	void WriteXml(Stream stream);
	void WriteXml(Stream stream, bool writeHierarchy);
	void WriteXml(TextWriter writer);
	void WriteXml(TextWriter writer, bool writeHierarchy);
	void WriteXml(XmlWriter writer);
	void WriteXml(XmlWriter writer, bool writeHierarchy);
	void WriteXml(string fileName);
	void WriteXml(string fileName, bool writeHierarchy);
	void WriteXml(Stream stream, XmlWriteMode mode, bool writeHierarchy = default);
	void WriteXml(TextWriter writer, XmlWriteMode mode, bool writeHierarchy = default);
	void WriteXml(XmlWriter writer, XmlWriteMode mode, bool writeHierarchy = default);
	void WriteXml(string fileName, XmlWriteMode mode, bool writeHierarchy = default);
	void WriteXmlSchema(Stream stream);
	void WriteXmlSchema(Stream stream, bool writeHierarchy);
	void WriteXmlSchema(TextWriter writer);
	void WriteXmlSchema(TextWriter writer, bool writeHierarchy);
	void WriteXmlSchema(XmlWriter writer);
	void WriteXmlSchema(XmlWriter writer, bool writeHierarchy);
	void WriteXmlSchema(string fileName);
	void WriteXmlSchema(string fileName, bool writeHierarchy);
}
class DataTableClearEventArgs : EventArgs {
	DataTable Table {get;}
	string TableName {get;}
	string TableNamespace {get;}
}
delegate void DataTableClearEventHandler(object sender, DataTableClearEventArgs e);
class DataTableCollection : InternalDataCollectionBase {
	DataTable this[int index] {get;}
	DataTable this[string name] {get;}
	DataTable this[string name, string tableNamespace] {get;}
	event CollectionChangeEventHandler CollectionChanged;
	event CollectionChangeEventHandler CollectionChanging;
	void Add(DataTable table);
	DataTable Add(string name);
	DataTable Add(string name, string tableNamespace);
	DataTable Add();
	void AddRange(DataTable[] tables);
	bool CanRemove(DataTable table);
	void Clear();
	bool Contains(string name);
	bool Contains(string name, string tableNamespace);
	void CopyTo(DataTable[] array, int index);
	int IndexOf(DataTable table);
	int IndexOf(string tableName);
	int IndexOf(string tableName, string tableNamespace);
	void Remove(DataTable table);
	void Remove(string name);
	void Remove(string name, string tableNamespace);
	void RemoveAt(int index);
}
static class DataTableExtensions {
	static DataView AsDataView(this DataTable table);
	static DataView AsDataView<T>(this EnumerableRowCollection<T> source) where T : DataRow;
	static EnumerableRowCollection<DataRow> AsEnumerable(this DataTable source);
	static DataTable CopyToDataTable<T>(this IEnumerable<T> source) where T : DataRow;
	static void CopyToDataTable<T>(this IEnumerable<T> source, DataTable table, LoadOption options, FillErrorEventHandler errorHandler = default) where T : DataRow;
}
class DataTableNewRowEventArgs : EventArgs {
	DataRow Row {get;}
}
delegate void DataTableNewRowEventHandler(object sender, DataTableNewRowEventArgs e);
class DataTableReader : DbDataReader {}
class DataView : MarshalByValueComponent, IBindingListView, ISupportInitializeNotification, ITypedList {
	bool AllowDelete {get;set;}
	bool AllowEdit {get;set;}
	bool AllowNew {get;set;}
	bool ApplyDefaultSort {get;set;}
	int Count {get;}
	DataViewManager DataViewManager {get;}
	bool IsInitialized {get;}
	protected bool IsOpen {get;}
	string RowFilter {get;set;}
	DataViewRowState RowStateFilter {get;set;}
	string Sort {get;set;}
	DataTable Table {get;set;}
	DataRowView this[int recordIndex] {get;}
	event EventHandler Initialized;
	event ListChangedEventHandler ListChanged;
	DataRowView AddNew();
	void BeginInit();
	protected void Close();
	protected void ColumnCollectionChanged(object sender, CollectionChangeEventArgs e);
	void CopyTo(Array array, int index);
	void Delete(int index);
	void EndInit();
	int Find(object key);
	int Find(object[] key);
	DataRowView[] FindRows(object key);
	DataRowView[] FindRows(object[] key);
	IEnumerator GetEnumerator();
	protected void IndexListChanged(object sender, ListChangedEventArgs e);
	protected void OnListChanged(ListChangedEventArgs e);
	protected void Open();
	protected void Reset();
	DataTable ToTable();
	DataTable ToTable(string tableName);
	DataTable ToTable(bool distinct, params string[] columnNames);
	DataTable ToTable(string tableName, bool distinct, params string[] columnNames);
	protected void UpdateIndex();
	protected void UpdateIndex(bool force);
}
class DataViewManager : MarshalByValueComponent, IBindingList, ITypedList {}
enum DataViewRowState { None, Unchanged, Added, Deleted, ModifiedCurrent, ModifiedOriginal, OriginalRows, CurrentRows }
class DataViewSetting {}
class DataViewSettingCollection : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	DataViewSetting this[DataTable table] {get;set;}
	DataViewSetting this[string tableName] {get;}
	DataViewSetting this[int index] {get;set;}
	void CopyTo(Array ar, int index);
	void CopyTo(DataViewSetting[] ar, int index);
	IEnumerator GetEnumerator();
}
enum DbType { AnsiString, Binary, Byte, Boolean, Currency, Date, DateTime, Decimal, Double, Guid, Int16, Int32, Int64, Object, SByte, Single, String, Time, UInt16, UInt32, UInt64, VarNumeric, AnsiStringFixedLength, StringFixedLength, Xml, DateTime2, DateTimeOffset }
class DeletedRowInaccessibleException : DataException {}
class DuplicateNameException : DataException {}
class EntityCommandCompilationException : EntityException {}
class EntityCommandExecutionException : EntityException {}
class EntityException : DataException {}
class EntityKey : IEquatable<EntityKey> {
	static EntityKey NoEntitySetKey, EntityNotValidKey;
	string EntityContainerName {get;set;}
	EntityKeyMember[] EntityKeyValues {get;set;}
	string EntitySetName {get;set;}
	bool IsTemporary {get;}
	EntitySet GetEntitySet(MetadataWorkspace metadataWorkspace);
}
class EntityKeyMember {
	string Key {get;set;}
	object Value {get;set;}
}
class EntitySqlException : EntityException {
	int Column {get;}
	string ErrorContext {get;}
	string ErrorDescription {get;}
	int Line {get;}
}
enum EntityState { Detached, Unchanged, Added, Deleted, Modified }
abstract class EnumerableRowCollection : IEnumerable {}
class EnumerableRowCollection<TRow> : EnumerableRowCollection, IEnumerable<TRow> {
	IEnumerator<TRow> GetEnumerator();
}
static class EnumerableRowCollectionExtensions {
	static EnumerableRowCollection<TResult> Cast<TResult>(this EnumerableRowCollection source);
	static OrderedEnumerableRowCollection<TRow> OrderBy<TRow, TKey>(this EnumerableRowCollection<TRow> source, Func<TRow, TKey> keySelector, IComparer<TKey> comparer = default);
	static OrderedEnumerableRowCollection<TRow> OrderByDescending<TRow, TKey>(this EnumerableRowCollection<TRow> source, Func<TRow, TKey> keySelector, IComparer<TKey> comparer = default);
	static EnumerableRowCollection<S> Select<TRow, S>(this EnumerableRowCollection<TRow> source, Func<TRow, S> selector);
	static OrderedEnumerableRowCollection<TRow> ThenBy<TRow, TKey>(this OrderedEnumerableRowCollection<TRow> source, Func<TRow, TKey> keySelector, IComparer<TKey> comparer = default);
	static OrderedEnumerableRowCollection<TRow> ThenByDescending<TRow, TKey>(this OrderedEnumerableRowCollection<TRow> source, Func<TRow, TKey> keySelector, IComparer<TKey> comparer = default);
	static EnumerableRowCollection<TRow> Where<TRow>(this EnumerableRowCollection<TRow> source, Func<TRow, bool> predicate);
}
class EvaluateException : InvalidExpressionException {}
class FillErrorEventArgs : EventArgs {
	bool Continue {get;set;}
	DataTable DataTable {get;}
	Exception Errors {get;set;}
	object[] Values {get;}
}
delegate void FillErrorEventHandler(object sender, FillErrorEventArgs e);
class ForeignKeyConstraint : Constraint {
	AcceptRejectRule AcceptRejectRule {get;set;}
	DataColumn[] Columns {get;}
	Rule DeleteRule {get;set;}
	DataColumn[] RelatedColumns {get;}
	DataTable RelatedTable {get;}
	Rule UpdateRule {get;set;}
}
interface IColumnMapping {
	string DataSetColumn {get;set;}
	string SourceColumn {get;set;}
}
interface IColumnMappingCollection : IList {
	object this[string index] {get;set;}
	IColumnMapping Add(string sourceColumnName, string dataSetColumnName);
	bool Contains(string sourceColumnName);
	IColumnMapping GetByDataSetColumn(string dataSetColumnName);
	int IndexOf(string sourceColumnName);
	void RemoveAt(string sourceColumnName);
}
interface IDataAdapter {
	MissingMappingAction MissingMappingAction {get;set;}
	MissingSchemaAction MissingSchemaAction {get;set;}
	ITableMappingCollection TableMappings {get;}
	int Fill(DataSet dataSet);
	DataTable[] FillSchema(DataSet dataSet, SchemaType schemaType);
	IDataParameter[] GetFillParameters();
	int Update(DataSet dataSet);
}
interface IDataParameter {
	DbType DbType {get;set;}
	ParameterDirection Direction {get;set;}
	bool IsNullable {get;}
	string ParameterName {get;set;}
	string SourceColumn {get;set;}
	DataRowVersion SourceVersion {get;set;}
	object Value {get;set;}
}
interface IDataParameterCollection : IList {
	object this[string parameterName] {get;set;}
	bool Contains(string parameterName);
	int IndexOf(string parameterName);
	void RemoveAt(string parameterName);
}
interface IDataReader : IDataRecord, IDisposable {
	int Depth {get;}
	bool IsClosed {get;}
	int RecordsAffected {get;}
	void Close();
	DataTable GetSchemaTable();
	bool NextResult();
	bool Read();
}
interface IDataRecord {
	int FieldCount {get;}
	object this[int i] {get;}
	object this[string name] {get;}
	bool GetBoolean(int i);
	byte GetByte(int i);
	long GetBytes(int i, long fieldOffset, byte[] buffer, int bufferoffset, int length);
	char GetChar(int i);
	long GetChars(int i, long fieldoffset, char[] buffer, int bufferoffset, int length);
	IDataReader GetData(int i);
	string GetDataTypeName(int i);
	DateTime GetDateTime(int i);
	decimal GetDecimal(int i);
	double GetDouble(int i);
	Type GetFieldType(int i);
	float GetFloat(int i);
	Guid GetGuid(int i);
	short GetInt16(int i);
	int GetInt32(int i);
	long GetInt64(int i);
	string GetName(int i);
	int GetOrdinal(string name);
	string GetString(int i);
	object GetValue(int i);
	int GetValues(object[] values);
	bool IsDBNull(int i);
}
interface IDbCommand : IDisposable {
	string CommandText {get;set;}
	int CommandTimeout {get;set;}
	CommandType CommandType {get;set;}
	IDbConnection Connection {get;set;}
	IDataParameterCollection Parameters {get;}
	IDbTransaction Transaction {get;set;}
	UpdateRowSource UpdatedRowSource {get;set;}
	void Cancel();
	IDbDataParameter CreateParameter();
	int ExecuteNonQuery();
	IDataReader ExecuteReader();
	IDataReader ExecuteReader(CommandBehavior behavior);
	object ExecuteScalar();
	void Prepare();
}
interface IDbConnection : IDisposable {
	string ConnectionString {get;set;}
	int ConnectionTimeout {get;}
	string Database {get;}
	ConnectionState State {get;}
	IDbTransaction BeginTransaction();
	IDbTransaction BeginTransaction(IsolationLevel il);
	void ChangeDatabase(string databaseName);
	void Close();
	IDbCommand CreateCommand();
	void Open();
}
interface IDbDataAdapter : IDataAdapter {
	IDbCommand DeleteCommand {get;set;}
	IDbCommand InsertCommand {get;set;}
	IDbCommand SelectCommand {get;set;}
	IDbCommand UpdateCommand {get;set;}
}
interface IDbDataParameter : IDataParameter {
	byte Precision {get;set;}
	byte Scale {get;set;}
	int Size {get;set;}
}
interface IDbTransaction : IDisposable {
	IDbConnection Connection {get;}
	IsolationLevel IsolationLevel {get;}
	void Commit();
	void Rollback();
}
interface IExtendedDataRecord : IDataRecord {
	DataRecordInfo DataRecordInfo {get;}
	DbDataReader GetDataReader(int i);
	DbDataRecord GetDataRecord(int i);
}
interface ITableMapping {
	IColumnMappingCollection ColumnMappings {get;}
	string DataSetTable {get;set;}
	string SourceTable {get;set;}
}
interface ITableMappingCollection : IList {
	object this[string index] {get;set;}
	ITableMapping Add(string sourceTableName, string dataSetTableName);
	bool Contains(string sourceTableName);
	ITableMapping GetByDataSetTable(string dataSetTableName);
	int IndexOf(string sourceTableName);
	void RemoveAt(string sourceTableName);
}
class InRowChangingEventException : DataException {}
class InternalDataCollectionBase : ICollection {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	protected ArrayList List {get;}
	object SyncRoot {get;}
	void CopyTo(Array ar, int index);
	IEnumerator GetEnumerator();
}
class InvalidCommandTreeException : DataException {}
class InvalidConstraintException : DataException {}
class InvalidExpressionException : DataException {}
enum IsolationLevel { Unspecified, Chaos, ReadUncommitted, ReadCommitted, RepeatableRead, Serializable, Snapshot }
enum KeyRestrictionBehavior { AllowOnly, PreventUsage }
enum LoadOption { OverwriteChanges, PreserveChanges, Upsert }
class MappingException : EntityException {}
enum MappingType { Element, Attribute, SimpleContent, Hidden }
class MergeFailedEventArgs : EventArgs {
	string Conflict {get;}
	DataTable Table {get;}
}
delegate void MergeFailedEventHandler(object sender, MergeFailedEventArgs e);
class MetadataException : EntityException {}
enum MissingMappingAction { Passthrough, Ignore, Error }
class MissingPrimaryKeyException : DataException {}
enum MissingSchemaAction { Add, Ignore, Error, AddWithKey }
class NoNullAllowedException : DataException {}
class ObjectNotFoundException : DataException {}
class OperationAbortedException : SystemException {}
class OptimisticConcurrencyException : UpdateException {}
class OrderedEnumerableRowCollection<TRow> : EnumerableRowCollection<TRow> {}
enum ParameterDirection { Input, Output, InputOutput, ReturnValue }
class PropertyCollection : Hashtable {}
class PropertyConstraintException : ConstraintException {
	string PropertyName {get;}
}
class ProviderIncompatibleException : EntityException {}
class ReadOnlyException : DataException {}
class RowNotInTableException : DataException {}
enum Rule { None, Cascade, SetNull, SetDefault }
enum SchemaSerializationMode { IncludeSchema, ExcludeSchema }
enum SchemaType { Source, Mapped }
enum SerializationFormat { Xml, Binary }
enum SqlDbType { BigInt, Binary, Bit, Char, DateTime, Decimal, Float, Image, Int, Money, NChar, NText, NVarChar, Real, UniqueIdentifier, SmallDateTime, SmallInt, SmallMoney, Text, Timestamp, TinyInt, VarBinary, VarChar, Variant, Xml, Udt, Structured, Date, Time, DateTime2, DateTimeOffset, Json }
class StateChangeEventArgs : EventArgs {
	ConnectionState CurrentState {get;}
	ConnectionState OriginalState {get;}
}
delegate void StateChangeEventHandler(object sender, StateChangeEventArgs e);
class StatementCompletedEventArgs : EventArgs {
	int RecordCount {get;}
}
delegate void StatementCompletedEventHandler(object sender, StatementCompletedEventArgs e);
enum StatementType { Select, Insert, Update, Delete, Batch }
class StrongTypingException : DataException {}
class SyntaxErrorException : InvalidExpressionException {}
class TypedDataSetGeneratorException : DataException {
	ArrayList ErrorList {get;}
}
abstract class TypedTableBase<T> : DataTable, IEnumerable<T> where T : DataRow {
	EnumerableRowCollection<TResult> Cast<TResult>();
	IEnumerator<T> GetEnumerator();
}
static class TypedTableBaseExtensions {
	static EnumerableRowCollection<TRow> AsEnumerable<TRow>(this TypedTableBase<TRow> source) where TRow : DataRow;
	static TRow ElementAtOrDefault<TRow>(this TypedTableBase<TRow> source, int index) where TRow : DataRow;
	static OrderedEnumerableRowCollection<TRow> OrderBy<TRow, TKey>(this TypedTableBase<TRow> source, Func<TRow, TKey> keySelector, IComparer<TKey> comparer = default) where TRow : DataRow;
	static OrderedEnumerableRowCollection<TRow> OrderByDescending<TRow, TKey>(this TypedTableBase<TRow> source, Func<TRow, TKey> keySelector, IComparer<TKey> comparer = default) where TRow : DataRow;
	static EnumerableRowCollection<S> Select<TRow, S>(this TypedTableBase<TRow> source, Func<TRow, S> selector) where TRow : DataRow;
	static EnumerableRowCollection<TRow> Where<TRow>(this TypedTableBase<TRow> source, Func<TRow, bool> predicate) where TRow : DataRow;
}
class UniqueConstraint : Constraint {
	DataColumn[] Columns {get;}
	bool IsPrimaryKey {get;}
}
class UpdateException : DataException {
	ReadOnlyCollection<ObjectStateEntry> StateEntries {get;}
}
enum UpdateRowSource { None, OutputParameters, FirstReturnedRecord, Both }
enum UpdateStatus { Continue, ErrorsOccurred, SkipCurrentRow, SkipAllRemainingRows }
class VersionNotFoundException : DataException {}
enum XmlReadMode { Auto, ReadSchema, IgnoreSchema, InferSchema, DiffGram, Fragment, InferTypedSchema }
enum XmlWriteMode { WriteSchema, IgnoreSchema, DiffGram }
