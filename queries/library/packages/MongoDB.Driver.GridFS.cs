// packages: MongoDB.Driver.GridFS
using MongoDB.Bson;
using System.IO;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace MongoDB.Driver.GridFS;
class GridFSBucket : GridFSBucket<ObjectId> {}
class GridFSBucket<TFileId> {
	Task DeleteAsync(TFileId id, CancellationToken cancellationToken = default);
	Task<byte[]> DownloadAsBytesAsync(TFileId id, object options = default, CancellationToken cancellationToken = default);
	ObjectId UploadFromBytes(string filename, byte[] source, object options = default, CancellationToken cancellationToken = default);
	Task<ObjectId> UploadFromBytesAsync(string filename, byte[] source, object options = default, CancellationToken cancellationToken = default);
	Task<ObjectId> UploadFromStreamAsync(string filename, Stream source, object options = default, CancellationToken cancellationToken = default);
}
