using System;
using System.Runtime.CompilerServices;
class Later { public Awaiter GetAwaiter() => new Awaiter(); }
class Awaiter : INotifyCompletion { public bool IsCompleted => true; public void OnCompleted(Action a) { } public Item GetResult() => new Item(); }
class Item { public int X; }
class User { async System.Threading.Tasks.Task<int> M(Later l) { var i = await l; return i.X; } }
