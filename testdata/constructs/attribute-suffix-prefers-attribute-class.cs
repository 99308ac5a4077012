using System;
class Key { }
class KeyAttribute : Attribute { }
class User { [Key] public int Id; Key key = new Key(); }
