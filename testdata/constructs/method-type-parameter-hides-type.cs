class T { public void Hit() { } }
interface IHit { void Hit(); }
class User
{
    void Generic<T>(T value) where T : IHit { value.Hit(); }
    void Plain(T value) { value.Hit(); }
}
