class Cache
{
    static Registry registry;
    static Cache() { registry = new Registry(); registry.Add(); }
    ~Cache() { registry.Remove(); }
}
class Registry { public void Add() { } public void Remove() { } }
