using System.Collections;

namespace Desk;

public enum Mode { Read, Write }

public class Entity { public int Id { get; set; } }

public interface IStamped { DateTime At { get; } }

public class Order : Entity, IStamped
{
    public required string Number { get; init; }
    public string? Note { get; set; }
    public Customer? Customer { get; private set; }
    public readonly int Version;
    public DateTime At => DateTime.Now;
    public ref int Slot => ref _slot;
    public int Hidden { set { _slot = value; } }
    private int _slot;

    // A type within a type.
    public class Line { public decimal Price { get; set; } public Kind Kind { get; set; } }
    public enum Kind : byte { Goods = 1, Service }
}

public abstract record Party(string Name);
public record Customer(string Name, string? City) : Party(Name) { public Mode Mode { get; init; } = Mode.Write; }
public record Plain { public int X { get; set; } }
public record Further : Plain { public int Y { get; set; } }
public readonly record struct Money(decimal Amount, string Currency = "EUR");
public struct Range { public int From; public int To; }
public readonly struct Stretch { public readonly int From; public int Length { get; init; } public int Hidden { set { } } }
public ref struct Window { public int At; }

public static class Limits { public const int Many = 100; public const string Name = "all"; public const decimal Rate = -1.5m; public const int Computed = Many * 2; }

// What a framework does for a class is no part of its contract; what is thrown, or holds values, is.
public class Page : Framework.Pages.PageBase { public int Number { get; set; } }
public class Refused : Exception { public string? Why { get; init; } }
public class Lines : List<Order.Line> { public decimal Sum { get; set; } }

// What is given only, and what is taken only.
public interface ISource<out T> { T Next(); }
public interface ISink<in T> { void Put(T item); }

public delegate ref readonly Money Reader<in T>(T from, ref readonly Range range) where T : notnull;

public abstract class Desk<T> where T : Entity, IStamped, new()
{
    public const int Most = 20;
    public T Find(int id = -1, string name = "a\"b\\", bool exact = true, Mode mode = Mode.Write, int page = Most, decimal rate = 1.5m, Order? order = null, CancellationToken stop = default) => new();
    public bool TryFind(in Range range, ref Money money, out T found, params string[] names) { found = new(); return true; }
    public TKey? Key<TKey, TOther>(T of, TOther other) where TKey : class where TOther : unmanaged, IComparable<TOther> => null;
    public void Each<TItem>(IEnumerable<TItem?> items) where TItem : class?, IStamped { }
    public Order.Line this[int at, string? name] { get => new(); set { } }
    public event EventHandler<Order>? Changed;
    public abstract IReadOnlyList<(int Id, string? Name)> Names { get; }
    public static Desk<T> Open(Reader<T>? reader, int[][,] grid) => null!;
    public unsafe int Sum(int* first) => 0;
    public Further Last() => new();
    public Refused? Shown(Page page, Lines lines) => null;
    public Stretch Stretch(ISource<Order> from, ISink<Order> to, Window window) => default;
    public int Sized(int size = Limits.Many, string name = Limits.Name, decimal rate = Desk.Limits.Rate, int step = default(int), int more = Limits.Computed, int most = Desk<Order>.Most) => size;
}

public static class Orders
{
    public static Money Total(this Order order, int digits = 2) => new(1);
}
