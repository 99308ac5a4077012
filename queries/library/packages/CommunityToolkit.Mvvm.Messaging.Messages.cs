// packages: CommunityToolkit.Mvvm, Microsoft.Toolkit.Mvvm
using System.Collections.Generic;
using System.Threading.Tasks;
namespace CommunityToolkit.Mvvm.Messaging.Messages;
class ValueChangedMessage<T> {
	T Value { get; }
}
class PropertyChangedMessage<T> {
	object Sender { get; }
	string PropertyName { get; }
	T OldValue { get; }
	T NewValue { get; }
}
class RequestMessage<T> {
	T Response { get; }
	bool HasReceivedResponse { get; }
	void Reply(T response);
}
class AsyncRequestMessage<T> {
	Task<T> Response { get; }
	bool HasReceivedResponse { get; }
	void Reply(T response);
	void Reply(Task<T> response);
}
class CollectionRequestMessage<T> {
	IReadOnlyCollection<T> Responses { get; }
	void Reply(T response);
}
