using System;
var service = new Service(args);
service.Run();
Local(service);
static void Local(Service s) { s.Run(); Console.WriteLine(s); }
class Service { public Service(string[] args) { } public void Run() { } }
