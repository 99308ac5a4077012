// Writes a type as a reader of the file would find it: simple where C#'s lookup gives that type, qualified elsewhere.
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

sealed class Names
{
    readonly Library library;
    readonly string home;
    readonly HashSet<string> namespaces;
    readonly SortedSet<string> mentioned = new(StringComparer.Ordinal);
    readonly Stack<INamedTypeSymbol> inside = new();
    bool settled;

    public Names(Library library, string home)
    {
        this.library = library; this.home = home;
        namespaces = new HashSet<string>(library.Types.Keys.SelectMany(Prefixes), StringComparer.Ordinal);
    }

    public IEnumerable<string> Usings => mentioned;
    public void Settle() => settled = true;
    public void Enter(INamedTypeSymbol t) => inside.Push(t);
    public void Leave() => inside.Pop();

    static IEnumerable<string> Prefixes(string ns)
    {
        for (var n = ns; n.Length > 0; n = n.LastIndexOf('.') is var i && i > 0 ? n[..i] : "") yield return n;
    }

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    public string Of(ITypeSymbol t)
    {
        switch (t)
        {
            case IArrayTypeSymbol a: return Array(a);
            case IDynamicTypeSymbol: return "dynamic";
            case ITypeParameterSymbol p: return p.Name;
            case INamedTypeSymbol n: return Keyword(n.SpecialType) ?? Named(n);
            default: throw new InvalidOperationException(t.ToString());
        }
    }

    // `int[][,]`: the outer rank comes first in C#.
    string Array(IArrayTypeSymbol a)
    {
        var ranks = "";
        ITypeSymbol e = a;
        while (e is IArrayTypeSymbol x) { ranks += "[" + new string(',', x.Rank - 1) + "]"; e = x.ElementType; }
        return Of(e) + ranks;
    }

    string Named(INamedTypeSymbol n)
    {
        if (n.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && n.TypeArguments[0].TypeKind != TypeKind.TypeParameter) return Of(n.TypeArguments[0]) + "?";
        if (n.IsTupleType && n.TupleElements.Length > 1)
            return "(" + string.Join(", ", n.TupleElements.Select(e => Of(e.Type) + (e.IsExplicitlyNamedTupleElement ? " " + e.Name : ""))) + ")";
        var args = n.TypeArguments.Length == 0 ? "" : "<" + string.Join(", ", n.TypeArguments.Select(Of)) + ">";
        if (n.ContainingType != null) return Named(n.ContainingType) + "." + n.Name + args;
        var ns = n.ContainingNamespace.ToDisplayString();
        if (ns != home && !Prefixes(home).Contains(ns)) mentioned.Add(ns);
        return (settled && !Finds(n.Name, n.Arity, ns) ? ns + "." : "") + n.Name + args;
    }

    // Does the simple name, looked up from here, give the type in `ns`?
    bool Finds(string name, int arity, string ns)
    {
        foreach (var outer in inside)
            for (var t = outer; t != null; t = t.BaseType)
                if (t.GetTypeMembers(name, arity).Any() || arity == 0 && t.TypeParameters.Any(p => p.Name == name)) return false;
        foreach (var scope in Prefixes(home))
        {
            if (Has(scope, name, arity)) return scope == ns;
            if (arity == 0 && namespaces.Contains(scope + "." + name)) return false;
        }
        if (arity == 0 && namespaces.Contains(name)) return false;
        return mentioned.Count(u => Has(u, name, arity)) == 1;
    }

    bool Has(string ns, string name, int arity) => library.Types.TryGetValue(ns, out var d) && d.TryGetValue((name, arity), out var b) && library.Wanted(b);

    static string Keyword(SpecialType s) => s switch
    {
        SpecialType.System_Object => "object", SpecialType.System_Void => "void", SpecialType.System_Boolean => "bool", SpecialType.System_Char => "char",
        SpecialType.System_SByte => "sbyte", SpecialType.System_Byte => "byte", SpecialType.System_Int16 => "short", SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int", SpecialType.System_UInt32 => "uint", SpecialType.System_Int64 => "long", SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Decimal => "decimal", SpecialType.System_Single => "float", SpecialType.System_Double => "double", SpecialType.System_String => "string",
        _ => null,
    };
}
