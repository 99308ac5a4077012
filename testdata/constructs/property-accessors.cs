class Store { public int Get() { return 1; } public void Set(int v) { } }
class Model
{
    Store store = new Store();
    public int Value { get { return store.Get(); } set { store.Set(value); } }
    public int Arrow { get => store.Get(); init => store.Set(value); }
    public int Computed => store.Get();
}
class User { void M(Model m) { m.Value = m.Arrow + m.Computed; m.Value += 1; m.Value++; } }
