// Which types there are, which of their members are kept, and how the two frameworks are merged.
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// A type as the newest framework has it, and/or as the old one has it.
sealed record Both(INamedTypeSymbol Newer, INamedTypeSymbol Older)
{
    public INamedTypeSymbol Main => Newer ?? Older;
}

sealed class Library
{
    readonly Config config;
    // namespace -> (name, arity) -> type
    public readonly SortedDictionary<string, SortedDictionary<(string, int), Both>> Types = new(StringComparer.Ordinal);
    readonly Dictionary<string, bool> listed = new(StringComparer.Ordinal);
    readonly Dictionary<INamedTypeSymbol, HashSet<ISymbol>> math = new(SymbolEqualityComparer.Default);

    public Library(Config config, CSharpCompilation newer, CSharpCompilation older)
    {
        this.config = config;
        foreach (var n in config.Namespaces) listed[n.ns] = n.names;
        foreach (var t in All(newer)) Slot(t)[Key(t)] = new Both(t, null);
        foreach (var t in All(older))
        {
            var slot = Slot(t);
            slot[Key(t)] = slot.TryGetValue(Key(t), out var b) ? b with { Older = b.Older ?? t } : new Both(null, t);
        }
    }

    // What ASP.NET Core adds to a namespace of Microsoft.Extensions is a file of its own: only those who use both need it.
    public IEnumerable<Unit> Units() => config.Namespaces.SelectMany(n => n.group != "extensions"
        ? new[] { new Unit(n.group, n.ns, null) } : new[] { new Unit(n.group, n.ns, null), new Unit("aspnetcore", n.ns, "Microsoft.AspNetCore") });

    public IEnumerable<Both> Of(Unit u) => !Types.TryGetValue(u.Namespace, out var d) ? Enumerable.Empty<Both>() : d.Values.Where(b =>
        Wanted(b) && (!u.Namespace.StartsWith("Microsoft.Extensions") || OfAspNet(b.Main.ContainingAssembly.Name) == (u.When != null)));

    static bool OfAspNet(string assembly) => assembly.StartsWith("Microsoft.AspNetCore") || assembly.StartsWith("Microsoft.Extensions.Identity");

    static (string, int) Key(INamedTypeSymbol t) => (t.Name, t.Arity);

    SortedDictionary<(string, int), Both> Slot(INamedTypeSymbol t)
    {
        var ns = t.ContainingNamespace.ToDisplayString();
        if (!Types.TryGetValue(ns, out var d)) Types[ns] = d = new(Comparer<(string, int)>.Create((a, b) =>
            string.CompareOrdinal(a.Item1, b.Item1) is var c && c != 0 ? c : a.Item2.CompareTo(b.Item2)));
        return d;
    }

    IEnumerable<INamedTypeSymbol> All(CSharpCompilation c) => c.References
        .Select(r => c.GetAssemblyOrModuleSymbol(r)).OfType<IAssemblySymbol>()
        .Where(a => !config.Without.Any(a.Name.StartsWith))
        .SelectMany(a => Under(a.GlobalNamespace));

    static IEnumerable<INamedTypeSymbol> Under(INamespaceSymbol n) =>
        n.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public)
            .Concat(n.GetNamespaceMembers().SelectMany(Under));

    public bool Wanted(Both b) =>
        listed.ContainsKey(b.Main.ContainingNamespace.ToDisplayString()) && !Dropped(b.Main, null) && !Obsolete(b.Newer, b.Older);

    bool Dropped(INamedTypeSymbol t, string member)
    {
        var full = t.ContainingNamespace.ToDisplayString() + "." + t.MetadataName;
        return config.Drop.Contains(member == null ? full : full + "." + member)
            || member != null && config.Only.TryGetValue(full, out var only) && !only.Contains(member);
    }

    public bool NamesOnly(INamedTypeSymbol t)
    {
        while (t.ContainingType != null) t = t.ContainingType;
        var full = t.ContainingNamespace.ToDisplayString() + "." + t.MetadataName;
        return listed[t.ContainingNamespace.ToDisplayString()] ? !config.Full.Contains(full) : config.Names.Contains(full);
    }

    // Obsolete today and absent from, or obsolete in, the old framework too.
    bool Obsolete(ISymbol n, ISymbol o)
    {
        if ((n ?? o) is var s && config.KeepObsolete.Any(p => s.ContainingNamespace.ToDisplayString().StartsWith(p))) return false;
        return (n == null || Marked(n)) && (o == null || Marked(o));
    }

    static bool Marked(ISymbol s) => s.GetAttributes().Any(a => a.AttributeClass?.Name == "ObsoleteAttribute");

    // Members of `t` as they are to be written: the newer ones first, then what only the old framework has.
    public List<ISymbol> Members(Both t)
    {
        var oldBySignature = t.Older == null ? new() : Visible(t.Older).GroupBy(Signature).ToDictionary(g => g.Key, g => g.First());
        var list = new List<ISymbol>();
        var seen = new HashSet<string>();
        if (t.Newer != null)
            foreach (var m in Visible(t.Newer))
            {
                var sig = Signature(m);
                oldBySignature.TryGetValue(sig, out var o);
                seen.Add(sig);
                if (Obsolete(m, o) || o == null && IsMath(t.Newer, m)) continue;
                list.Add(m);
            }
        foreach (var (sig, o) in oldBySignature)
            if (!seen.Contains(sig) && !Obsolete(null, o)) list.Add(o);
        list.RemoveAll(m => Dropped(t.Main, m.Name) || !Kept(m));
        return Overloads.WithoutCovered(list);
    }

    static IEnumerable<ISymbol> Visible(INamedTypeSymbol t) => t.GetMembers().Where(m =>
        m.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);

    static string Signature(ISymbol m) => m switch
    {
        IMethodSymbol x => x.Name + "`" + x.Arity + "(" + string.Join(",", x.Parameters.Select(p => Plain(p.Type))) + ")"
            + (x.MethodKind == MethodKind.Conversion ? Plain(x.ReturnType) : ""),
        IPropertySymbol { IsIndexer: true } x => "this[" + string.Join(",", x.Parameters.Select(p => Plain(p.Type))) + "]",
        _ => m.Name,
    };

    static string Plain(ITypeSymbol t) => t.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    bool Kept(ISymbol m)
    {
        if (m is INamedTypeSymbol) return true;
        if (m.IsOverride && SameAsBase(m)) return false;
        if (m.ContainingType.TypeKind == TypeKind.Interface && m.IsStatic && (m.IsAbstract || m.IsVirtual)) return false;
        var from = m.ContainingNamespace.ToDisplayString();
        if (!Mentioned(m).All(t => Known(t) && Near(from, t))) return false;
        return m switch
        {
            IMethodSymbol x => KeptMethod(x),
            IPropertySymbol x => x.ExplicitInterfaceImplementations.IsEmpty,
            IEventSymbol x => x.ExplicitInterfaceImplementations.IsEmpty,
            _ => true,
        };
    }

    static bool KeptMethod(IMethodSymbol m)
    {
        if (m.IsVararg || m.Name.Contains('.') || m.Name.Contains('<')) return false;
        switch (m.MethodKind)
        {
            case MethodKind.Ordinary: return m.Name != "Finalize" && !Utf8(m) && !(m.Name == "Equals" && m.Parameters.Length == 1 && !m.IsStatic && m.ContainingType.SpecialType != SpecialType.System_Object);
            // `new X(...)` is an X whatever the arguments; they matter where they take their type from the parameter.
            case MethodKind.Constructor: return m.Parameters.Any(p => GivesType(p.Type));
            // Comparisons are bool whatever the operands; operators of the built-in numbers belong to the language.
            case MethodKind.UserDefinedOperator: return m.ReturnType.SpecialType != SpecialType.System_Boolean && m.ContainingType.SpecialType == SpecialType.None && !m.Name.StartsWith("op_Checked");
            case MethodKind.Conversion: return m.ContainingType.SpecialType == SpecialType.None && !m.Name.StartsWith("op_Checked");
            default: return false;
        }
    }

    // Does an argument (a lambda, `new()`, `default`) get a type from this parameter that the analysed source may have named?
    static bool GivesType(ITypeSymbol t) => t switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol a => GivesType(a.ElementType),
        INamedTypeSymbol n => n.TypeKind == TypeKind.Delegate || n.TypeArguments.Any(GivesType),
        _ => false,
    };

    static bool Utf8(IMethodSymbol m) => m.Name is "Parse" or "TryParse" or "TryFormat" && m.Parameters.Any(p =>
        p.Type is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", Arity: 1 } s && (s.TypeArguments[0].SpecialType == SpecialType.System_Byte || m.Name == "TryFormat"));

    bool SameAsBase(ISymbol m)
    {
        ISymbol b = m switch { IMethodSymbol x => x.OverriddenMethod, IPropertySymbol x => x.OverriddenProperty, IEventSymbol x => x.OverriddenEvent, _ => null };
        if (b == null) return false;
        ITypeSymbol Result(ISymbol s) => s is IMethodSymbol f ? f.ReturnType : s is IPropertySymbol p ? p.Type : null;
        return SymbolEqualityComparer.Default.Equals(Result(m), Result(b)) && b.DeclaredAccessibility == m.DeclaredAccessibility && Known(b.ContainingType);
    }

    // Does `m` only carry out a generic math interface?
    bool IsMath(INamedTypeSymbol t, ISymbol m)
    {
        if (m.Name is "Parse" or "TryParse" || !m.IsStatic) return false;
        if (!math.TryGetValue(t, out var set))
            math[t] = set = t.AllInterfaces.Where(i => i.ContainingNamespace.ToDisplayString() == "System.Numerics")
                .SelectMany(i => i.GetMembers()).Select(t.FindImplementationForInterfaceMember).Where(x => x != null)
                .ToHashSet(SymbolEqualityComparer.Default);
        return set.Contains(m);
    }

    // Is the type one that the library will hold (or one that needs no declaration)?
    public bool Known(ITypeSymbol t)
    {
        switch (t)
        {
            case IArrayTypeSymbol a: return Known(a.ElementType);
            case ITypeParameterSymbol or IDynamicTypeSymbol: return true;
            case INamedTypeSymbol n:
                if (n.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
                if (n.ContainingType != null) return Known(n.ContainingType) && !NamesOnly(n) && n.TypeArguments.All(Known);
                return Types.TryGetValue(n.ContainingNamespace.ToDisplayString(), out var d) && d.TryGetValue(Key(n), out var b) && Wanted(b) && n.TypeArguments.All(Known);
            default: return false;
        }
    }

    // May `t` be mentioned in the namespace `from`?
    public bool Near(string from, ITypeSymbol t) => t switch
    {
        IArrayTypeSymbol a => Near(from, a.ElementType),
        INamedTypeSymbol n => Friend(from, n.ContainingNamespace.ToDisplayString()) && n.TypeArguments.All(a => Near(from, a)),
        _ => true,
    };

    bool Friend(string from, string ns) => from == ns || !config.Far.TryGetValue(ns, out var friends) || friends.Any(f => from.StartsWith(f));

    static IEnumerable<ITypeSymbol> Mentioned(ISymbol m) => m switch
    {
        IMethodSymbol x => x.Parameters.Select(p => p.Type).Append(x.ReturnType),
        IPropertySymbol x => x.Parameters.Select(p => p.Type).Append(x.Type),
        IFieldSymbol x => new[] { x.Type },
        IEventSymbol x => new[] { x.Type },
        _ => Enumerable.Empty<ITypeSymbol>(),
    };

    // The interfaces to write: without those which the base or another one implies, and without those of formatting and generic math.
    public List<INamedTypeSymbol> Interfaces(INamedTypeSymbol t)
    {
        var wanted = t.AllInterfaces.Where(i => Known(i) && !Technical(i) && Near(t.ContainingNamespace.ToDisplayString(), i)).ToList();
        var implied = new HashSet<ISymbol>(wanted.SelectMany(i => i.AllInterfaces), SymbolEqualityComparer.Default);
        for (var b = t.BaseType; b != null; b = b.BaseType) if (Known(b)) implied.UnionWith(b.AllInterfaces);
        return wanted.Where(i => !implied.Contains(i)).OrderBy(i => i.Name, StringComparer.Ordinal).ThenBy(i => i.Arity).ToList();
    }

    static bool Technical(INamedTypeSymbol i) => i.Name.StartsWith("_")
        || i.Name is "ISpanFormattable" or "IUtf8SpanFormattable" or "ISpanParsable" or "IUtf8SpanParsable" or "IParsable" or "IObjectReference" or "IDeserializationCallback"
        || i.ContainingNamespace.ToDisplayString() == "System.Numerics";
}

static class Overloads
{
    // An overload is left out when another of the same name takes every call it takes and returns the same:
    // `WriteLine(int)` beside `WriteLine(object)`, and a span beside the string or array it is a view of.
    public static List<ISymbol> WithoutCovered(List<ISymbol> members)
    {
        var methods = members.OfType<IMethodSymbol>().GroupBy(m => (m.Name, m.Arity, m.Parameters.Length, m.IsStatic));
        var gone = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var g in methods)
            foreach (var m in g)
                if (g.Any(o => !ReferenceEquals(o, m) && !gone.Contains(o) && Covers(o, m))) gone.Add(m);
        return members.Where(m => !gone.Contains(m)).ToList();
    }

    static bool Covers(IMethodSymbol wide, IMethodSymbol narrow)
    {
        if (wide.MethodKind == MethodKind.Conversion || wide.DeclaredAccessibility != narrow.DeclaredAccessibility || Text(wide.ReturnType) != Text(narrow.ReturnType)) return false;
        for (int i = 0; i < wide.Parameters.Length; i++)
        {
            var (w, n) = (wide.Parameters[i], narrow.Parameters[i]);
            if (w.RefKind != n.RefKind || w.IsOptional != n.IsOptional) return false;
            if (Text(w.Type) == Text(n.Type)) continue;
            if (w.Type.SpecialType == SpecialType.System_Object && Simple(n.Type)) continue;
            if (w.IsParams == n.IsParams && View(n.Type, w.Type)) continue;
            return false;
        }
        return true;
    }

    // An overload whose parameters begin those of another one with the same result is left out and the rest made optional there:
    // `Distinct(source)` beside `Distinct(source, comparer)`. Methods of less than two parameters stay: they are used as method groups.
    // Gives the number of parameters which a method needs, where it is less than it says.
    public static Dictionary<IMethodSymbol, int> Fold(List<ISymbol> members)
    {
        var needed = new Dictionary<IMethodSymbol, int>(SymbolEqualityComparer.Default);
        foreach (var g in members.OfType<IMethodSymbol>().Where(m => m.MethodKind is MethodKind.Ordinary or MethodKind.Constructor).GroupBy(Kind).ToList())
        {
            var kept = new List<IMethodSymbol>();
            foreach (var m in g.OrderByDescending(m => m.Parameters.Length))
            {
                var longer = kept.FirstOrDefault(o => Begins(m, o));
                if (longer == null) { kept.Add(m); continue; }
                needed[longer] = Math.Min(m.Parameters.TakeWhile(p => !p.IsOptional).Count(), needed.GetValueOrDefault(longer, int.MaxValue));
                members.Remove(m);
            }
        }
        return needed;
    }

    static string Kind(IMethodSymbol m) => m.Name + "|" + m.Arity + m.IsStatic + m.IsExtensionMethod + m.DeclaredAccessibility + Text(m.ReturnType)
        + string.Join(",", m.TypeParameters.Select(p => p.Name + p.HasReferenceTypeConstraint + p.HasValueTypeConstraint + string.Join("&", p.ConstraintTypes.Select(Text))));

    static bool Begins(IMethodSymbol m, IMethodSymbol longer)
    {
        int n = m.Parameters.Length;
        if (n < 2 && !m.IsExtensionMethod && m.MethodKind == MethodKind.Ordinary || n > 0 && m.Parameters[n - 1].IsParams) return false;
        return longer.Parameters.Skip(n).All(p => p.RefKind == RefKind.None)
            && m.Parameters.Zip(longer.Parameters).All(p => p.First.Name == p.Second.Name && p.First.RefKind == p.Second.RefKind && Text(p.First.Type) == Text(p.Second.Type));
    }

    static bool View(ITypeSymbol span, ITypeSymbol of) =>
        span is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory", Arity: 1 } s
        && (of is IArrayTypeSymbol a && Text(a.ElementType) == Text(s.TypeArguments[0])
            || of.SpecialType == SpecialType.System_String && s.TypeArguments[0].SpecialType == SpecialType.System_Char);

    static string Text(ITypeSymbol t) => t.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    static bool Simple(ITypeSymbol t) => t.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double or SpecialType.System_DateTime;
}
