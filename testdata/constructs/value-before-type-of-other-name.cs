class Service { public static void Stat() { } }
class Impl { public void Run() { } }
class User
{
    Impl Service = new Impl();
    void M() { Service.Run(); }
}
