using System; using System.Collections.Generic;
interface IEvent { } class Paid : IEvent { public int Sum; }
class Bus { public void On<T>(Action<T> h) where T : IEvent { } public void Send<T>(T e) where T : IEvent { } }
class User { void M(Bus bus) { bus.On<Paid>(p => N(p.Sum)); bus.On<Paid>(Handle); bus.Send(new Paid()); } void Handle(Paid p) { } void N(int i) { } }
