// packages: CommunityToolkit.Mvvm, Microsoft.Toolkit.Mvvm
using System;
namespace CommunityToolkit.Mvvm.Messaging;
interface IRecipient<in TMessage> where TMessage : class {
	void Receive(TMessage message);
}
delegate void MessageHandler<in TRecipient, in TMessage>(TRecipient recipient, TMessage message) where TRecipient : class where TMessage : class;
interface IMessenger {
	bool IsRegistered<TMessage, TToken>(object recipient, TToken token) where TMessage : class where TToken : IEquatable<TToken>;
	void Register<TRecipient, TMessage, TToken>(TRecipient recipient, TToken token, MessageHandler<TRecipient, TMessage> handler) where TRecipient : class where TMessage : class where TToken : IEquatable<TToken>;
	void UnregisterAll(object recipient);
	void UnregisterAll<TToken>(object recipient, TToken token) where TToken : IEquatable<TToken>;
	void Unregister<TMessage, TToken>(object recipient, TToken token) where TMessage : class where TToken : IEquatable<TToken>;
	TMessage Send<TMessage, TToken>(TMessage message, TToken token) where TMessage : class where TToken : IEquatable<TToken>;
	void Cleanup();
	void Reset();
}
static class IMessengerExtensions {
	static bool IsRegistered<TMessage>(this IMessenger messenger, object recipient) where TMessage : class;
	static void RegisterAll(this IMessenger messenger, object recipient);
	static void RegisterAll<TToken>(this IMessenger messenger, object recipient, TToken token) where TToken : IEquatable<TToken>;
	static void Register<TMessage>(this IMessenger messenger, IRecipient<TMessage> recipient) where TMessage : class;
	static void Register<TMessage, TToken>(this IMessenger messenger, IRecipient<TMessage> recipient, TToken token) where TMessage : class where TToken : IEquatable<TToken>;
	static void Register<TMessage>(this IMessenger messenger, object recipient, MessageHandler<object, TMessage> handler) where TMessage : class;
	static void Register<TRecipient, TMessage>(this IMessenger messenger, TRecipient recipient, MessageHandler<TRecipient, TMessage> handler) where TRecipient : class where TMessage : class;
	static void Register<TMessage, TToken>(this IMessenger messenger, object recipient, TToken token, MessageHandler<object, TMessage> handler) where TMessage : class where TToken : IEquatable<TToken>;
	static void Unregister<TMessage>(this IMessenger messenger, object recipient) where TMessage : class;
	static TMessage Send<TMessage>(this IMessenger messenger) where TMessage : class, new();
	static TMessage Send<TMessage>(this IMessenger messenger, TMessage message) where TMessage : class;
	static TMessage Send<TMessage, TToken>(this IMessenger messenger, TToken token) where TMessage : class, new() where TToken : IEquatable<TToken>;
}
class WeakReferenceMessenger : IMessenger {
	static WeakReferenceMessenger Default { get; }
}
class StrongReferenceMessenger : IMessenger {
	static StrongReferenceMessenger Default { get; }
}
