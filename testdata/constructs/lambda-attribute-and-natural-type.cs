using System;
class MarkAttribute : Attribute { } class A { public int X; }
class User { void M() { var f = [Mark] (A a) => a.X; var g = () => new A(); var n = g().X + f(new A()); } }
