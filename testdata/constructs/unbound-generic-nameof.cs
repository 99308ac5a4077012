// C# 14
using System.Collections.Generic;
class Repo<T> { public int Count; } class User { string M() => nameof(Repo<>); string N() => nameof(Repo<>.Count); }
