// packages: MongoDB.Driver, MongoDB.Driver.Core
using MongoDB.Bson.Serialization;
using MongoDB.Bson;
using MongoDB.Driver.Linq;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Linq;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace MongoDB.Driver;
interface IMongoClient : IDisposable {
	MongoClientSettings Settings {get;}
	void DropDatabase(string name, CancellationToken cancellationToken = default);
	Task DropDatabaseAsync(string name, CancellationToken cancellationToken = default);
	IMongoDatabase GetDatabase(string name, MongoDatabaseSettings settings = default);
	IClientSessionHandle StartSession(ClientSessionOptions options = default, CancellationToken cancellationToken = default);
	Task<IClientSessionHandle> StartSessionAsync(ClientSessionOptions options = default, CancellationToken cancellationToken = default);
}
class MongoClient : IMongoClient {}
class MongoClientSettings {
	static MongoClientSettings FromConnectionString(string connectionString);
	static MongoClientSettings FromUrl(MongoUrl url);
}
class MongoDatabaseSettings {}
class MongoUrl {
	string DatabaseName {get;}
	static MongoUrl Create(string url);
}
class MongoUrlBuilder {}
class ClientSessionOptions {}
interface IClientSession : IDisposable {
	bool IsInTransaction {get;}
	void AbortTransaction(CancellationToken cancellationToken = default);
	Task AbortTransactionAsync(CancellationToken cancellationToken = default);
	void CommitTransaction(CancellationToken cancellationToken = default);
	Task CommitTransactionAsync(CancellationToken cancellationToken = default);
	void StartTransaction(object transactionOptions = default);
}
interface IClientSessionHandle : IClientSession {}
interface IMongoDatabase {
	IMongoClient Client {get;}
	void CreateCollection(string name, CreateCollectionOptions options = default, CancellationToken cancellationToken = default);
	Task CreateCollectionAsync(string name, CreateCollectionOptions options = default, CancellationToken cancellationToken = default);
	void DropCollection(string name, CancellationToken cancellationToken = default);
	Task DropCollectionAsync(string name, CancellationToken cancellationToken = default);
	IMongoCollection<TDocument> GetCollection<TDocument>(string name, MongoCollectionSettings settings = default);
	IAsyncCursor<string> ListCollectionNames(object options = default, CancellationToken cancellationToken = default);
	IAsyncCursor<BsonDocument> ListCollections(object options = default, CancellationToken cancellationToken = default);
	Task<IAsyncCursor<BsonDocument>> ListCollectionsAsync(object options = default, CancellationToken cancellationToken = default);
	TResult RunCommand<TResult>(Command<TResult> command, ReadPreference readPreference = default, CancellationToken cancellationToken = default);
	Task<TResult> RunCommandAsync<TResult>(Command<TResult> command, ReadPreference readPreference = default, CancellationToken cancellationToken = default);
}
abstract class Command<TResult> {
	static implicit operator Command<TResult>(BsonDocument document);
	static implicit operator Command<TResult>(string json);
}
class BsonDocumentCommand<TResult> : Command<TResult> {}
class ReadPreference {}
class CreateCollectionOptions {}
class MongoCollectionSettings {}
class Collation {}
class CollectionNamespace {
	string CollectionName {get;}
}
interface IMongoCollection<TDocument> {
	CollectionNamespace CollectionNamespace {get;}
	IMongoDatabase Database {get;}
	IMongoIndexManager<TDocument> Indexes {get;}
	IAsyncCursor<TResult> Aggregate<TResult>(PipelineDefinition<TDocument, TResult> pipeline, AggregateOptions options = default, CancellationToken cancellationToken = default);
	Task<IAsyncCursor<TResult>> AggregateAsync<TResult>(PipelineDefinition<TDocument, TResult> pipeline, AggregateOptions options = default, CancellationToken cancellationToken = default);
	BulkWriteResult<TDocument> BulkWrite(IEnumerable<WriteModel<TDocument>> requests, BulkWriteOptions options = default, CancellationToken cancellationToken = default);
	Task<BulkWriteResult<TDocument>> BulkWriteAsync(IEnumerable<WriteModel<TDocument>> requests, BulkWriteOptions options = default, CancellationToken cancellationToken = default);
	long CountDocuments(FilterDefinition<TDocument> filter, CountOptions options = default, CancellationToken cancellationToken = default);
	Task<long> CountDocumentsAsync(FilterDefinition<TDocument> filter, CountOptions options = default, CancellationToken cancellationToken = default);
	DeleteResult DeleteMany(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
	Task<DeleteResult> DeleteManyAsync(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
	DeleteResult DeleteOne(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
	Task<DeleteResult> DeleteOneAsync(FilterDefinition<TDocument> filter, CancellationToken cancellationToken = default);
	IAsyncCursor<TField> Distinct<TField>(FieldDefinition<TDocument, TField> field, FilterDefinition<TDocument> filter, object options = default, CancellationToken cancellationToken = default);
	Task<long> EstimatedDocumentCountAsync(object options = default, CancellationToken cancellationToken = default);
	Task<IAsyncCursor<TProjection>> FindAsync<TProjection>(FilterDefinition<TDocument> filter, FindOptions<TDocument, TProjection> options = default, CancellationToken cancellationToken = default);
	Task<TProjection> FindOneAndDeleteAsync<TProjection>(FilterDefinition<TDocument> filter, FindOneAndDeleteOptions<TDocument, TProjection> options = default, CancellationToken cancellationToken = default);
	Task<TProjection> FindOneAndReplaceAsync<TProjection>(FilterDefinition<TDocument> filter, TDocument replacement, FindOneAndReplaceOptions<TDocument, TProjection> options = default, CancellationToken cancellationToken = default);
	Task<TProjection> FindOneAndUpdateAsync<TProjection>(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, FindOneAndUpdateOptions<TDocument, TProjection> options = default, CancellationToken cancellationToken = default);
	void InsertMany(IEnumerable<TDocument> documents, InsertManyOptions options = default, CancellationToken cancellationToken = default);
	Task InsertManyAsync(IEnumerable<TDocument> documents, InsertManyOptions options = default, CancellationToken cancellationToken = default);
	void InsertOne(TDocument document, InsertOneOptions options = default, CancellationToken cancellationToken = default);
	void InsertOne(IClientSessionHandle session, TDocument document, InsertOneOptions options = default, CancellationToken cancellationToken = default);
	Task InsertOneAsync(TDocument document, InsertOneOptions options = default, CancellationToken cancellationToken = default);
	Task InsertOneAsync(IClientSessionHandle session, TDocument document, InsertOneOptions options = default, CancellationToken cancellationToken = default);
	ReplaceOneResult ReplaceOne(FilterDefinition<TDocument> filter, TDocument replacement, ReplaceOptions options = default, CancellationToken cancellationToken = default);
	Task<ReplaceOneResult> ReplaceOneAsync(FilterDefinition<TDocument> filter, TDocument replacement, ReplaceOptions options = default, CancellationToken cancellationToken = default);
	UpdateResult UpdateMany(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, UpdateOptions options = default, CancellationToken cancellationToken = default);
	Task<UpdateResult> UpdateManyAsync(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, UpdateOptions options = default, CancellationToken cancellationToken = default);
	UpdateResult UpdateOne(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, UpdateOptions options = default, CancellationToken cancellationToken = default);
	Task<UpdateResult> UpdateOneAsync(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update, UpdateOptions options = default, CancellationToken cancellationToken = default);
}
static class IMongoCollectionExtensions {
	static IAggregateFluent<TDocument> Aggregate<TDocument>(this IMongoCollection<TDocument> collection, AggregateOptions options = default);
	static IMongoQueryable<TDocument> AsQueryable<TDocument>(this IMongoCollection<TDocument> collection, AggregateOptions aggregateOptions = default);
	static long CountDocuments<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CountOptions options = default, CancellationToken cancellationToken = default);
	static Task<long> CountDocumentsAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CountOptions options = default, CancellationToken cancellationToken = default);
	static DeleteResult DeleteMany<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default);
	static Task<DeleteResult> DeleteManyAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default);
	static DeleteResult DeleteOne<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default);
	static Task<DeleteResult> DeleteOneAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, CancellationToken cancellationToken = default);
	static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, FilterDefinition<TDocument> filter, FindOptions options = default);
	static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, FindOptions options = default);
	static Task<IAsyncCursor<TDocument>> FindAsync<TDocument>(this IMongoCollection<TDocument> collection, FilterDefinition<TDocument> filter, FindOptions<TDocument, TDocument> options = default, CancellationToken cancellationToken = default);
	static Task<IAsyncCursor<TDocument>> FindAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, FindOptions<TDocument, TDocument> options = default, CancellationToken cancellationToken = default);
	static Task<TDocument> FindOneAndDeleteAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, FindOneAndDeleteOptions<TDocument, TDocument> options = default, CancellationToken cancellationToken = default);
	static Task<TDocument> FindOneAndReplaceAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, TDocument replacement, FindOneAndReplaceOptions<TDocument, TDocument> options = default, CancellationToken cancellationToken = default);
	static Task<TDocument> FindOneAndUpdateAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, UpdateDefinition<TDocument> update, FindOneAndUpdateOptions<TDocument, TDocument> options = default, CancellationToken cancellationToken = default);
	static ReplaceOneResult ReplaceOne<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, TDocument replacement, ReplaceOptions options = default, CancellationToken cancellationToken = default);
	static Task<ReplaceOneResult> ReplaceOneAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, TDocument replacement, ReplaceOptions options = default, CancellationToken cancellationToken = default);
	static Task<UpdateResult> UpdateManyAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, UpdateDefinition<TDocument> update, UpdateOptions options = default, CancellationToken cancellationToken = default);
	static UpdateResult UpdateOne<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, UpdateDefinition<TDocument> update, UpdateOptions options = default, CancellationToken cancellationToken = default);
	static Task<UpdateResult> UpdateOneAsync<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter, UpdateDefinition<TDocument> update, UpdateOptions options = default, CancellationToken cancellationToken = default);
}
interface IMongoIndexManager<TDocument> {
	string CreateOne(CreateIndexModel<TDocument> model, object options = default, CancellationToken cancellationToken = default);
	Task<string> CreateOneAsync(CreateIndexModel<TDocument> model, object options = default, CancellationToken cancellationToken = default);
	Task<string> CreateOneAsync(IndexKeysDefinition<TDocument> keys, CreateIndexOptions options = default, CancellationToken cancellationToken = default);
	Task<IEnumerable<string>> CreateManyAsync(IEnumerable<CreateIndexModel<TDocument>> models, CancellationToken cancellationToken = default);
	Task DropOneAsync(string name, CancellationToken cancellationToken = default);
	Task<IAsyncCursor<BsonDocument>> ListAsync(CancellationToken cancellationToken = default);
}
class CreateIndexModel<TDocument> {
	CreateIndexModel(IndexKeysDefinition<TDocument> keys, CreateIndexOptions options = default);
}
class CreateIndexOptions {
	TimeSpan? ExpireAfter {get;set;}
	string Name {get;set;}
	bool? Unique {get;set;}
}
class AggregateOptions {}
class BulkWriteOptions {}
class CountOptions {}
class InsertManyOptions {}
class InsertOneOptions {}
class ReplaceOptions {
	bool IsUpsert {get;set;}
}
class UpdateOptions {
	bool IsUpsert {get;set;}
}
class FindOptions {}
class FindOptions<TDocument, TProjection> {
	int? Limit {get;set;}
	ProjectionDefinition<TDocument, TProjection> Projection {get;set;}
	int? Skip {get;set;}
	SortDefinition<TDocument> Sort {get;set;}
}
class FindOptions<TDocument> : FindOptions<TDocument, TDocument> {}
class FindOneAndDeleteOptions<TDocument, TProjection> {}
class FindOneAndReplaceOptions<TDocument, TProjection> {
	bool IsUpsert {get;set;}
	ReturnDocument ReturnDocument {get;set;}
}
class FindOneAndUpdateOptions<TDocument, TProjection> {
	bool IsUpsert {get;set;}
	ReturnDocument ReturnDocument {get;set;}
}
class FindOneAndUpdateOptions<TDocument> : FindOneAndUpdateOptions<TDocument, TDocument> {}
class FindOneAndReplaceOptions<TDocument> : FindOneAndReplaceOptions<TDocument, TDocument> {}
enum ReturnDocument { Before, After }
abstract class WriteModel<TDocument> {}
class InsertOneModel<TDocument> : WriteModel<TDocument> {
	InsertOneModel(TDocument document);
}
class ReplaceOneModel<TDocument> : WriteModel<TDocument> {
	ReplaceOneModel(FilterDefinition<TDocument> filter, TDocument replacement);
	bool IsUpsert {get;set;}
}
class UpdateOneModel<TDocument> : WriteModel<TDocument> {}
class DeleteOneModel<TDocument> : WriteModel<TDocument> {}
class BulkWriteResult<TDocument> {
	long ModifiedCount {get;}
}
class DeleteResult {
	long DeletedCount {get;}
	bool IsAcknowledged {get;}
}
class ReplaceOneResult {
	bool IsAcknowledged {get;}
	long MatchedCount {get;}
	long ModifiedCount {get;}
	BsonValue UpsertedId {get;}
}
class UpdateResult {
	bool IsAcknowledged {get;}
	long MatchedCount {get;}
	long ModifiedCount {get;}
	BsonValue UpsertedId {get;}
}
interface IAsyncCursor<out TDocument> : IDisposable {
	IEnumerable<TDocument> Current {get;}
	bool MoveNext(CancellationToken cancellationToken = default);
	Task<bool> MoveNextAsync(CancellationToken cancellationToken = default);
}
interface IAsyncCursorSource<out TDocument> {
	IAsyncCursor<TDocument> ToCursor(CancellationToken cancellationToken = default);
}
static class IAsyncCursorExtensions {
	static bool Any<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static Task<bool> AnyAsync<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static TDocument First<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static Task<TDocument> FirstAsync<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static TDocument FirstOrDefault<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static Task<TDocument> FirstOrDefaultAsync<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static Task ForEachAsync<TDocument>(this IAsyncCursor<TDocument> source, Action<TDocument> processor, CancellationToken cancellationToken = default);
	static Task ForEachAsync<TDocument>(this IAsyncCursor<TDocument> source, Func<TDocument, Task> processor, CancellationToken cancellationToken = default);
	static Task<TDocument> SingleOrDefaultAsync<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static IEnumerable<TDocument> ToEnumerable<TDocument>(this IAsyncCursor<TDocument> cursor, CancellationToken cancellationToken = default);
	static List<TDocument> ToList<TDocument>(this IAsyncCursor<TDocument> source, CancellationToken cancellationToken = default);
	static Task<List<TDocument>> ToListAsync<TDocument>(this IAsyncCursor<TDocument> source, CancellationToken cancellationToken = default);
}
static class IAsyncCursorSourceExtensions {
	static bool Any<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static Task<bool> AnyAsync<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static TDocument First<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static Task<TDocument> FirstAsync<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static TDocument FirstOrDefault<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static Task<TDocument> FirstOrDefaultAsync<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static Task ForEachAsync<TDocument>(this IAsyncCursorSource<TDocument> source, Action<TDocument> processor, CancellationToken cancellationToken = default);
	static Task ForEachAsync<TDocument>(this IAsyncCursorSource<TDocument> source, Func<TDocument, Task> processor, CancellationToken cancellationToken = default);
	static TDocument Single<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static Task<TDocument> SingleAsync<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static Task<TDocument> SingleOrDefaultAsync<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static List<TDocument> ToList<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
	static Task<List<TDocument>> ToListAsync<TDocument>(this IAsyncCursorSource<TDocument> source, CancellationToken cancellationToken = default);
}
interface IFindFluent<TDocument, TProjection> : IAsyncCursorSource<TProjection> {
	long CountDocuments(CancellationToken cancellationToken = default);
	Task<long> CountDocumentsAsync(CancellationToken cancellationToken = default);
	IFindFluent<TDocument, TProjection> Limit(int? limit);
	IFindFluent<TDocument, TNewProjection> Project<TNewProjection>(ProjectionDefinition<TDocument, TNewProjection> projection);
	IFindFluent<TDocument, TProjection> Skip(int? skip);
	IFindFluent<TDocument, TProjection> Sort(SortDefinition<TDocument> sort);
}
interface IOrderedFindFluent<TDocument, TProjection> : IFindFluent<TDocument, TProjection> {}
static class IFindFluentExtensions {
	static IFindFluent<TDocument, TNewProjection> Project<TDocument, TProjection, TNewProjection>(this IFindFluent<TDocument, TProjection> find, Expression<Func<TDocument, TNewProjection>> projection);
	static IOrderedFindFluent<TDocument, TProjection> SortBy<TDocument, TProjection>(this IFindFluent<TDocument, TProjection> find, Expression<Func<TDocument, object>> field);
	static IOrderedFindFluent<TDocument, TProjection> SortByDescending<TDocument, TProjection>(this IFindFluent<TDocument, TProjection> find, Expression<Func<TDocument, object>> field);
	static IOrderedFindFluent<TDocument, TProjection> ThenBy<TDocument, TProjection>(this IOrderedFindFluent<TDocument, TProjection> find, Expression<Func<TDocument, object>> field);
}
interface IAggregateFluent<TResult> : IAsyncCursorSource<TResult> {
	IAggregateFluent<TNewResult> As<TNewResult>(object newResultSerializer = default);
	IAggregateFluent<TNewResult> Group<TNewResult>(ProjectionDefinition<TResult, TNewResult> group);
	IAggregateFluent<TResult> Limit(long limit);
	IAggregateFluent<TResult> Match(FilterDefinition<TResult> filter);
	IAggregateFluent<TNewResult> Project<TNewResult>(ProjectionDefinition<TResult, TNewResult> projection);
	IAggregateFluent<TResult> Skip(long skip);
	IAggregateFluent<TResult> Sort(SortDefinition<TResult> sort);
	Task<IAsyncCursor<TResult>> ToCursorAsync(CancellationToken cancellationToken = default);
}
static class IAggregateFluentExtensions {
	static IAggregateFluent<TNewResult> Group<TResult, TKey, TNewResult>(this IAggregateFluent<TResult> aggregate, Expression<Func<TResult, TKey>> id, Expression<Func<IGrouping<TKey, TResult>, TNewResult>> group);
	static IAggregateFluent<TResult> Match<TResult>(this IAggregateFluent<TResult> aggregate, Expression<Func<TResult, bool>> filter);
	static IAggregateFluent<TNewResult> Project<TResult, TNewResult>(this IAggregateFluent<TResult> aggregate, Expression<Func<TResult, TNewResult>> projection);
	static IAggregateFluent<TResult> SortByDescending<TResult>(this IAggregateFluent<TResult> aggregate, Expression<Func<TResult, object>> field);
}
abstract class FilterDefinition<TDocument> {
	static FilterDefinition<TDocument> Empty {get;}
	static FilterDefinition<TDocument> operator &(FilterDefinition<TDocument> lhs, FilterDefinition<TDocument> rhs);
	static FilterDefinition<TDocument> operator |(FilterDefinition<TDocument> lhs, FilterDefinition<TDocument> rhs);
	static FilterDefinition<TDocument> operator !(FilterDefinition<TDocument> op);
	static implicit operator FilterDefinition<TDocument>(Expression<Func<TDocument, bool>> predicate);
	static implicit operator FilterDefinition<TDocument>(BsonDocument document);
	static implicit operator FilterDefinition<TDocument>(string json);
}
abstract class UpdateDefinition<TDocument> {
	static implicit operator UpdateDefinition<TDocument>(BsonDocument document);
}
abstract class SortDefinition<TDocument> {
	static implicit operator SortDefinition<TDocument>(BsonDocument document);
}
abstract class ProjectionDefinition<TSource> {}
abstract class ProjectionDefinition<TSource, TProjection> {}
abstract class FieldDefinition<TDocument> {
	static implicit operator FieldDefinition<TDocument>(string fieldName);
}
abstract class FieldDefinition<TDocument, TField> {
	static implicit operator FieldDefinition<TDocument, TField>(string fieldName);
}
abstract class IndexKeysDefinition<TDocument> {}
abstract class PipelineDefinition<TInput, TOutput> {}
static class Builders<TDocument> {
	static FilterDefinitionBuilder<TDocument> Filter {get;}
	static IndexKeysDefinitionBuilder<TDocument> IndexKeys {get;}
	static ProjectionDefinitionBuilder<TDocument> Projection {get;}
	static SortDefinitionBuilder<TDocument> Sort {get;}
	static UpdateDefinitionBuilder<TDocument> Update {get;}
}
class FilterDefinitionBuilder<TDocument> {
	FilterDefinition<TDocument> Empty {get;}
	FilterDefinition<TDocument> All<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, IEnumerable<TItem> values);
	FilterDefinition<TDocument> And(params FilterDefinition<TDocument>[] filters);
	FilterDefinition<TDocument> And(IEnumerable<FilterDefinition<TDocument>> filters);
	FilterDefinition<TDocument> AnyEq<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, TItem value);
	FilterDefinition<TDocument> AnyIn<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, IEnumerable<TItem> values);
	FilterDefinition<TDocument> ElemMatch<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, FilterDefinition<TItem> filter);
	FilterDefinition<TDocument> ElemMatch<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, Expression<Func<TItem, bool>> filter);
	FilterDefinition<TDocument> Eq<TField>(Expression<Func<TDocument, TField>> field, TField value);
	FilterDefinition<TDocument> Eq<TField>(FieldDefinition<TDocument, TField> field, TField value);
	FilterDefinition<TDocument> Exists(FieldDefinition<TDocument> field, bool exists = default);
	FilterDefinition<TDocument> Exists(Expression<Func<TDocument, object>> field, bool exists = default);
	FilterDefinition<TDocument> Gt<TField>(Expression<Func<TDocument, TField>> field, TField value);
	FilterDefinition<TDocument> Gte<TField>(Expression<Func<TDocument, TField>> field, TField value);
	FilterDefinition<TDocument> In<TField>(Expression<Func<TDocument, TField>> field, IEnumerable<TField> values);
	FilterDefinition<TDocument> Lt<TField>(Expression<Func<TDocument, TField>> field, TField value);
	FilterDefinition<TDocument> Lte<TField>(Expression<Func<TDocument, TField>> field, TField value);
	FilterDefinition<TDocument> Ne<TField>(Expression<Func<TDocument, TField>> field, TField value);
	FilterDefinition<TDocument> Nin<TField>(Expression<Func<TDocument, TField>> field, IEnumerable<TField> values);
	FilterDefinition<TDocument> Not(FilterDefinition<TDocument> filter);
	FilterDefinition<TDocument> Or(params FilterDefinition<TDocument>[] filters);
	FilterDefinition<TDocument> Or(IEnumerable<FilterDefinition<TDocument>> filters);
	FilterDefinition<TDocument> Regex(Expression<Func<TDocument, object>> field, BsonRegularExpression regex);
	FilterDefinition<TDocument> Text(string search, object options = default);
	FilterDefinition<TDocument> Where(Expression<Func<TDocument, bool>> expression);
}
class IndexKeysDefinitionBuilder<TDocument> {
	IndexKeysDefinition<TDocument> Ascending(Expression<Func<TDocument, object>> field);
	IndexKeysDefinition<TDocument> Ascending(FieldDefinition<TDocument> field);
	IndexKeysDefinition<TDocument> Combine(params IndexKeysDefinition<TDocument>[] keys);
	IndexKeysDefinition<TDocument> Descending(Expression<Func<TDocument, object>> field);
	IndexKeysDefinition<TDocument> Text(Expression<Func<TDocument, object>> field);
	IndexKeysDefinition<TDocument> Text(FieldDefinition<TDocument> field);
}
static class IndexKeysDefinitionExtensions {
	static IndexKeysDefinition<TDocument> Ascending<TDocument>(this IndexKeysDefinition<TDocument> keys, Expression<Func<TDocument, object>> field);
	static IndexKeysDefinition<TDocument> Descending<TDocument>(this IndexKeysDefinition<TDocument> keys, Expression<Func<TDocument, object>> field);
}
class ProjectionDefinitionBuilder<TSource> {
	ProjectionDefinition<TSource> Exclude(Expression<Func<TSource, object>> field);
	ProjectionDefinition<TSource, TProjection> Expression<TProjection>(Expression<Func<TSource, TProjection>> expression);
	ProjectionDefinition<TSource> Include(Expression<Func<TSource, object>> field);
}
class SortDefinitionBuilder<TDocument> {
	SortDefinition<TDocument> Ascending(Expression<Func<TDocument, object>> field);
	SortDefinition<TDocument> Ascending(FieldDefinition<TDocument> field);
	SortDefinition<TDocument> Combine(params SortDefinition<TDocument>[] sorts);
	SortDefinition<TDocument> Descending(Expression<Func<TDocument, object>> field);
	SortDefinition<TDocument> Descending(FieldDefinition<TDocument> field);
}
class UpdateDefinitionBuilder<TDocument> {
	UpdateDefinition<TDocument> AddToSet<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, TItem value);
	UpdateDefinition<TDocument> Combine(params UpdateDefinition<TDocument>[] updates);
	UpdateDefinition<TDocument> Combine(IEnumerable<UpdateDefinition<TDocument>> updates);
	UpdateDefinition<TDocument> CurrentDate(Expression<Func<TDocument, object>> field);
	UpdateDefinition<TDocument> Inc<TField>(Expression<Func<TDocument, TField>> field, TField value);
	UpdateDefinition<TDocument> Pull<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, TItem value);
	UpdateDefinition<TDocument> PullFilter<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, Expression<Func<TItem, bool>> filter);
	UpdateDefinition<TDocument> PullFilter<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, FilterDefinition<TItem> filter);
	UpdateDefinition<TDocument> Push<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, TItem value);
	UpdateDefinition<TDocument> PushEach<TItem>(Expression<Func<TDocument, IEnumerable<TItem>>> field, IEnumerable<TItem> values, int? slice = default, int? position = default);
	UpdateDefinition<TDocument> Set<TField>(Expression<Func<TDocument, TField>> field, TField value);
	UpdateDefinition<TDocument> Set<TField>(FieldDefinition<TDocument, TField> field, TField value);
	UpdateDefinition<TDocument> SetOnInsert<TField>(Expression<Func<TDocument, TField>> field, TField value);
	UpdateDefinition<TDocument> Unset(Expression<Func<TDocument, object>> field);
}
static class UpdateDefinitionExtensions {
	static UpdateDefinition<TDocument> AddToSet<TDocument, TItem>(this UpdateDefinition<TDocument> update, Expression<Func<TDocument, IEnumerable<TItem>>> field, TItem value);
	static UpdateDefinition<TDocument> CurrentDate<TDocument>(this UpdateDefinition<TDocument> update, Expression<Func<TDocument, object>> field);
	static UpdateDefinition<TDocument> Inc<TDocument, TField>(this UpdateDefinition<TDocument> update, Expression<Func<TDocument, TField>> field, TField value);
	static UpdateDefinition<TDocument> Set<TDocument, TField>(this UpdateDefinition<TDocument> update, Expression<Func<TDocument, TField>> field, TField value);
	static UpdateDefinition<TDocument> Set<TDocument, TField>(this UpdateDefinition<TDocument> update, FieldDefinition<TDocument, TField> field, TField value);
	static UpdateDefinition<TDocument> Unset<TDocument>(this UpdateDefinition<TDocument> update, Expression<Func<TDocument, object>> field);
}
class MongoException : Exception {}
class MongoCommandException : MongoException {}
class MongoWriteException : MongoException {}
class MongoDuplicateKeyException : MongoException {}
