extern alias Old;
using System;
[assembly: Info("title", Culture = nameof(Outer)), Second]
[module: Unverifiable]

namespace Outer.Middle
{
    extern alias Inner;
    using Outer.Other;
    namespace Deep { class InDeep { } }

    /// <summary>Documented.</summary>
    [Serializable, Info(typeof(Base))]
    [type: Other.Thing(1, Name = "x", Kinds = new[] { Kind.A })]
    public abstract partial class Derived<
        [Marked] T, U>
        : Base<T>, IFirst, Other.ISecond<U[]>
        where T : class?, IThird<T>, new()
        where U : struct
    {
        private protected sealed class Nested { enum Deepest { A } }
    }

    public readonly ref struct Window<T>(ref T first, int length = Limits.Max) where T : unmanaged;
    public class Primary([Service("key")] IDependency dependency, params string[] names)
        : Base(dependency, other: names.Length), IThing { }
    public record Person(string First, string Last) : Being(First), IPerson { public int Age { get; init; } }
    public record struct Money(decimal Amount);
    public readonly record struct Amount<T>(T Value) where T : notnull, IComparable<T>;
    public record class Empty;
    file interface IHidden<in TIn, out TOut> : IBase where TOut : TIn { TOut Make(TIn input); static abstract int Count { get; } }
    internal enum Color : byte { None, [Obsolete("no")] Red = 1, Green = Red << 1, Blue = Other.Max | (int)Kind.B }
    enum Bare { A, B, }
    [return: NotNull] public delegate Task<TOut> Handler<in TIn, TOut>(TIn input, CancellationToken token = default) where TIn : Message;
    unsafe delegate void Raw(int* p);
    public static class Extensions { public static string Cut(this string text, int length) => text; }
}

class Global { }
