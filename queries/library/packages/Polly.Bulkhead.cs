// packages: Polly
namespace Polly.Bulkhead;
class BulkheadPolicy : Policy {}
class AsyncBulkheadPolicy : AsyncPolicy {}
