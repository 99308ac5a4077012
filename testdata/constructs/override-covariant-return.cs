class Animal { } class Dog : Animal { public void Bark() { } }
class Shelter { public virtual Animal Get() => new Animal(); }
class DogShelter : Shelter { public override Dog Get() => new Dog(); }
class User { void M(DogShelter s) { s.Get().Bark(); } }
