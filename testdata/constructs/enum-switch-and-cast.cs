enum State { Open, Closed }
class User
{
    int M(State s) { switch (s) { case State.Open: return 1; case State.Closed: return 2; default: return (int)s; } }
    State N(int i) { return (State)i; }
}
