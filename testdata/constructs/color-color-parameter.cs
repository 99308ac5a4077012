class Unit { public static Unit Meter = new Unit(); public void Scale() { } }
class User
{
    void M(Unit Unit) { Unit.Scale(); var m = Unit.Meter; m.Scale(); }
}
