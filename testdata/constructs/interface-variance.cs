interface IOut<out T> { T Get(); }
interface IIn<in T> { void Put(T t); }
class Animal { } class Dog : Animal { }
class User { void M(IOut<Dog> dogs, IIn<Animal> animals) { IOut<Animal> a = dogs; IIn<Dog> d = animals; d.Put(dogs.Get()); a.Get(); } }
