// packages: MongoDB.Driver.Core
namespace MongoDB.Driver.Core.Events;
class CommandStartedEvent {}
