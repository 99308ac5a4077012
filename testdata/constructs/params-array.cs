class A { }
class Api { public void Put(params A[] items) { } public void Text(string s, params object[] args) { } public void Text(string s) { } }
class User { void M(Api api, A a, A[] many) { api.Put(); api.Put(a); api.Put(a, a); api.Put(many); api.Text(""); api.Text("", a); } }
