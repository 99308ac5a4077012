using System;
class Args : EventArgs { public Item Item = new Item(); }
class Item { public void Use() { } }
class Source { public event EventHandler<Args> Done; }
class User { void M(Source s) { s.Done += (sender, e) => e.Item.Use(); } }
