using System;
class HandlesAttribute<T> : Attribute { }
class Event { }
[Handles<Event>] class Handler { }
