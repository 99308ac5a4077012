class @class { public int @int; public void @event() { } }
class User { int M(@class @this) { @this.@event(); return @this.@int; } }
