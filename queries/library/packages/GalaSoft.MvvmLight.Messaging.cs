// packages: MvvmLight, MvvmLightLibs, MvvmLightLibsStd10
using System;
namespace GalaSoft.MvvmLight.Messaging;
interface IMessenger {
	void Register<TMessage>(object recipient, Action<TMessage> action, bool keepTargetAlive = default);
	void Register<TMessage>(object recipient, object token, Action<TMessage> action, bool keepTargetAlive = default);
	void Register<TMessage>(object recipient, bool receiveDerivedMessagesToo, Action<TMessage> action, bool keepTargetAlive = default);
	void Send<TMessage>(TMessage message);
	void Send<TMessage, TTarget>(TMessage message);
	void Send<TMessage>(TMessage message, object token);
	void Unregister(object recipient);
	void Unregister<TMessage>(object recipient);
	void Unregister<TMessage>(object recipient, Action<TMessage> action);
}
class Messenger : IMessenger {
	static IMessenger Default { get; }
}
class MessageBase {
	object Sender { get; }
	object Target { get; }
}
class GenericMessage<T> : MessageBase {
	T Content { get; }
}
class NotificationMessage : MessageBase {
	string Notification { get; }
}
