using System;
class Bus { public void Add(EventHandler h) { } public void Remove(EventHandler h) { } }
class Source { Bus bus = new Bus(); public event EventHandler Changed { add { bus.Add(value); } remove { bus.Remove(value); } } }
class User { void M(Source s) { s.Changed += (a, b) => { }; } }
