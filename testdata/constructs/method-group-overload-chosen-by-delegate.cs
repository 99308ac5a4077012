using System;
class A { } class B { }
class Api { public static void Go(A a) { } public static void Go(B b) { } }
class User { Action<A> a = Api.Go; Action<B> b = Api.Go; }
