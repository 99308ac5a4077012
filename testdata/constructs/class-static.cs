static class Config { static readonly Store store = new Store(); public static string Get(string key) { return store.Read(key); } static Config() { store.Open(); } }
class Store { public string Read(string key) { return key; } public void Open() { } }
class User { string M() { return Config.Get("a"); } }
