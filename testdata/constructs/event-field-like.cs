delegate void Changed(Source s, Info info);
class Info { public int X; }
class Source { public event Changed Changed; public void Fire() { if (Changed != null) Changed(this, new Info()); Changed?.Invoke(this, new Info()); } }
class User { void M(Source s) { s.Changed += OnChanged; s.Changed -= OnChanged; } void OnChanged(Source s, Info i) { } }
