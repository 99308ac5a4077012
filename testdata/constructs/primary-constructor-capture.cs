interface IStore { Item Load(int id); }
class Item { public string Name = ""; }
class Service(IStore store, int limit)
{
    string name = store.Load(limit).Name;
    public string M(int id) => store.Load(id).Name;
    public int Limit { get; } = limit;
}
class User { string M(IStore s) { return new Service(s, 1).M(2); } }
