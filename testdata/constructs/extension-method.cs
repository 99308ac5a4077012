static class Ext { public static Item First(this Bag bag, int n) { return new Item(); } public static void Chain(this Item i) { } }
class Bag { } class Item { }
class User { void M(Bag b) { b.First(1).Chain(); Ext.First(b, 2); } }
