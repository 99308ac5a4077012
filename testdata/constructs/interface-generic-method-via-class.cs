interface IMediator { R Send<R>(IRequest<R> request); } interface IRequest<R> { }
class GetName : IRequest<Name> { } class Name { public int Size; }
class User { int M(IMediator m) { return m.Send(new GetName()).Size; } }
