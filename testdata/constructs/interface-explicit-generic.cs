interface IHandler<T> { void Handle(T t); }
class Created { public int Id; }
class Deleted { public int Id; }
class Handler : IHandler<Created>, IHandler<Deleted>
{
    void IHandler<Created>.Handle(Created c) { Log(c.Id); }
    void IHandler<Deleted>.Handle(Deleted d) { Log(d.Id); }
    void Log(int id) { }
}
class User { void M(IHandler<Created> h) { h.Handle(new Created()); } }
