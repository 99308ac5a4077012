class User { int M(Data.Repo r) { Core.Entity e = r.Get(); return e.Id + r.Get().Id; } }
