// packages: EntityFramework
using System.Collections.Generic;
using System.Data.Common;
using System.Data.Entity;
using System.Linq;
using System;
namespace System.Data.Entity.Core.Objects;
class ObjectContext : IDisposable {
	int? CommandTimeout {get;set;}
	DbConnection Connection {get;}
	ObjectStateManager ObjectStateManager {get;}
	event EventHandler SavingChanges;
	ObjectSet<TEntity> CreateObjectSet<TEntity>() where TEntity : class;
	void DeleteObject(object entity);
	void Detach(object entity);
	void DetectChanges();
	void Dispose();
	int ExecuteStoreCommand(string commandText, params object[] parameters);
	ObjectResult<TElement> ExecuteStoreQuery<TElement>(string commandText, params object[] parameters);
	void Refresh(RefreshMode refreshMode, object entity);
	int SaveChanges();
	ObjectResult<TElement> Translate<TElement>(DbDataReader reader);
}
class ObjectSet<TEntity> : ObjectQuery<TEntity> where TEntity : class {
	void AddObject(TEntity entity);
	void Attach(TEntity entity);
	void DeleteObject(TEntity entity);
}
class ObjectQuery<T> : IOrderedQueryable<T> {
	ObjectQuery<T> Include(string path);
	string ToTraceString();
}
class ObjectResult<T> : IEnumerable<T> {
	IEnumerator<T> GetEnumerator();
}
class ObjectParameter {
	object Value {get;set;}
}
class ObjectStateManager {
	IEnumerable<ObjectStateEntry> GetObjectStateEntries(EntityState state);
}
class ObjectStateEntry {
	object Entity {get;}
	EntityState State {get;}
}
enum RefreshMode { ClientWins, StoreWins }
