namespace Data { public class Repo { public Core.Entity Get() { return new Core.Entity(); } } }
