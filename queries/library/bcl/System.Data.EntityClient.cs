// assemblies: System.Data.Entity
using System.Data.Common;
using System.Data.Metadata.Edm;
namespace System.Data.EntityClient;
class EntityCommand : DbCommand {
	EntityConnection Connection {get;set;}
	bool EnablePlanCaching {get;set;}
	EntityParameterCollection Parameters {get;}
	EntityTransaction Transaction {get;set;}
	EntityParameter CreateParameter();
	EntityDataReader ExecuteReader();
	EntityDataReader ExecuteReader(CommandBehavior behavior);
	string ToTraceString();
}
class EntityConnection : DbConnection {
	DbConnection StoreConnection {get;}
	EntityTransaction BeginTransaction();
	EntityTransaction BeginTransaction(IsolationLevel isolationLevel);
	EntityCommand CreateCommand();
	MetadataWorkspace GetMetadataWorkspace();
}
class EntityConnectionStringBuilder : DbConnectionStringBuilder {
	string Metadata {get;set;}
	string Name {get;set;}
	string Provider {get;set;}
	string ProviderConnectionString {get;set;}
}
class EntityDataReader : DbDataReader, IExtendedDataRecord {
	DataRecordInfo DataRecordInfo {get;}
	DbDataReader GetDataReader(int i);
	DbDataRecord GetDataRecord(int i);
}
class EntityParameter : DbParameter {
	EdmType EdmType {get;set;}
	byte Precision {get;set;}
	byte Scale {get;set;}
}
class EntityParameterCollection : DbParameterCollection {
	EntityParameter this[int index] {get;set;}
	EntityParameter this[string parameterName] {get;set;}
	EntityParameter Add(EntityParameter value);
	EntityParameter Add(string parameterName, DbType dbType, int size = default);
	void AddRange(EntityParameter[] values);
	EntityParameter AddWithValue(string parameterName, object value);
	void CopyTo(EntityParameter[] array, int index);
	int IndexOf(EntityParameter value);
	void Insert(int index, EntityParameter value);
	void Remove(EntityParameter value);
}
class EntityProviderFactory : DbProviderFactory, IServiceProvider {
	static EntityProviderFactory Instance;
}
class EntityTransaction : DbTransaction {
	EntityConnection Connection {get;}
}
