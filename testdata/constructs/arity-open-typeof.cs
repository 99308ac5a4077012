class Map { }
class Map<K> { }
class Map<K, V> { }
class User
{
    object A() { return typeof(Map); }
    object B() { return typeof(Map<>); }
    object C() { return typeof(Map<,>); }
}
class Other { object C() { return typeof(Map<,>); } }
