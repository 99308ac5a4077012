// packages: MediatR
namespace MediatR.NotificationPublishers;
class ForeachAwaitPublisher : INotificationPublisher {}
class TaskWhenAllPublisher : INotificationPublisher {}
