extern alias old;
using Api;
class User { int M(Client a, old::Api.Client b) { return a.FromNew + b.FromOld; } int N(old::Api.OldOnly o) { return 1; } }
