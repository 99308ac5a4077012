using System;
static class Hub { public static event Action<Msg> Posted; public static void Post(Msg m) { Posted?.Invoke(m); } }
class Msg { public int X; }
class User { void M() { Hub.Posted += m => N(m.X); Hub.Post(new Msg()); } void N(int x) { } }
