// Prints one namespace as C# declarations without bodies.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

sealed class Writer
{
    public const string Mark = "// assemblies: ";
    readonly Library library;
    readonly Unit unit;
    readonly Names names;
    readonly SortedSet<string> assemblies = new(StringComparer.Ordinal);
    StringBuilder sb = new();
    Dictionary<IMethodSymbol, int> needed = new(SymbolEqualityComparer.Default);

    public Writer(Library library, Unit unit)
    {
        this.library = library; this.unit = unit;
        names = new Names(library, unit.Namespace);
    }

    // Twice: the first pass learns which namespaces are mentioned, which decides what must be qualified.
    public string Text()
    {
        Body();
        names.Settle();
        sb = new();
        Body();
        if (sb.Length == 0) return null;
        var head = new StringBuilder(Mark).AppendJoin(", ", assemblies).Append('\n');
        if (unit.When != null) head.Append("// when: ").Append(unit.When).Append('\n');
        foreach (var u in names.Usings) head.Append("using ").Append(u).Append(";\n");
        return head.Append("namespace ").Append(unit.Namespace).Append(";\n").Append(sb).ToString();
    }

    void Body()
    {
        foreach (var t in library.Of(unit))
        {
            foreach (var s in new[] { t.Newer, t.Older }) if (s != null) assemblies.Add(s.ContainingAssembly.Name == "System.Private.CoreLib" ? "System.Runtime" : s.ContainingAssembly.Name);
            Type(t, "");
        }
    }

    void Type(Both both, string indent)
    {
        var t = both.Main;
        names.Enter(t);
        sb.Append(indent);
        if (t.DeclaredAccessibility != Accessibility.Public) sb.Append("protected ");
        if (t.TypeKind == TypeKind.Delegate) Delegate(t);
        else if (t.TypeKind == TypeKind.Enum) Enum(both);
        else Composite(both, indent);
        names.Leave();
    }

    void Delegate(INamedTypeSymbol t)
    {
        var m = t.DelegateInvokeMethod;
        sb.Append("delegate ").Append(!library.Known(m.ReturnType) ? "void" : Ref(m) + names.Of(m.ReturnType)).Append(' ').Append(t.Name).Append(Generics(t.TypeParameters));
        sb.Append('(').Append(m.Parameters.Any(p => !library.Known(p.Type)) ? "" : Params(m.Parameters, false)).Append(')').Append(Where(t.TypeParameters)).Append(";\n");
    }

    void Enum(Both t)
    {
        sb.Append("enum ").Append(t.Main.Name).Append(" {");
        var values = new[] { t.Newer, t.Older }.Where(x => x != null).SelectMany(x => x.GetMembers().OfType<IFieldSymbol>()).Where(f => f.HasConstantValue).Select(f => f.Name).Distinct();
        sb.Append(library.NamesOnly(t.Main) ? "" : " " + string.Join(", ", values.Select(Names.Escape)) + " ").Append("}\n");
    }

    void Composite(Both both, string indent)
    {
        var t = both.Main;
        var kind = t.TypeKind switch { TypeKind.Interface => "interface", TypeKind.Struct => "struct", _ => "class" };
        if (t.TypeKind == TypeKind.Class && t.IsStatic) sb.Append("static ");
        else if (t.TypeKind == TypeKind.Class && t.IsAbstract) sb.Append("abstract ");
        sb.Append(kind).Append(' ').Append(t.Name).Append(Generics(t.TypeParameters));
        var bases = new List<INamedTypeSymbol>();
        if (t.BaseType is { SpecialType: SpecialType.None } b && b.Name != "ValueType" && library.Known(b) && library.Near(unit.Namespace, b)) bases.Add(b);
        bases.AddRange(library.Interfaces(t));
        if (bases.Count > 0) sb.Append(" : ").AppendJoin(", ", bases.Select(names.Of));
        sb.Append(Where(t.TypeParameters));
        var lines = library.NamesOnly(t) ? new() : Lines(both, indent + "\t");
        if (lines.Count == 0) { sb.Append(" {}\n"); return; }
        sb.Append(" {\n");
        foreach (var l in lines) sb.Append(l);
        sb.Append(indent).Append("}\n");
    }

    List<string> Lines(Both both, string indent)
    {
        var members = library.Members(both);
        needed = Overloads.Fold(members);
        var lines = Fields(members.OfType<IFieldSymbol>()).Concat(members.Where(m => m is not (IFieldSymbol or INamedTypeSymbol))
                .Select(m => (rank: Rank(m), m.Name, text: Member(m))).OrderBy(x => x.rank).ThenBy(x => x.Name, StringComparer.Ordinal).Select(x => x.text))
            .Distinct().Select(l => indent + l + "\n").ToList();
        foreach (var g in members.OfType<INamedTypeSymbol>().Where(library.Known).GroupBy(n => (n.Name, n.Arity)).OrderBy(g => g.Key.Name, StringComparer.Ordinal))
        {
            var outer = sb;
            sb = new StringBuilder();
            Type(new Both(g.FirstOrDefault(x => !IsOld(x, both)), g.FirstOrDefault(x => IsOld(x, both))), indent);
            lines.Add(sb.ToString());
            sb = outer;
        }
        return lines;
    }

    static bool IsOld(INamedTypeSymbol nested, Both outer) => SymbolEqualityComparer.Default.Equals(nested.ContainingType, outer.Older);

    static int Rank(ISymbol m) => m switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
        IPropertySymbol => 1,
        IEventSymbol => 2,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 3,
        _ => 4,
    };

    IEnumerable<string> Fields(IEnumerable<IFieldSymbol> fields) => fields
        .GroupBy(f => (access: Access(f), kind: f.IsConst ? "const " : f.IsStatic ? "static " : "", type: names.Of(f.Type)))
        .Select(g => g.Key.access + g.Key.kind + g.Key.type + " " + string.Join(", ", g.Select(f => Names.Escape(f.Name))) + ";");

    string Member(ISymbol m)
    {
        var head = Access(m) + (m.IsStatic ? "static " : "");
        switch (m)
        {
            case IPropertySymbol p:
                var accessors = (Open(p.GetMethod) ? "get;" : "") + (Open(p.SetMethod) ? "set;" : "");
                var name = p.IsIndexer ? "this[" + Params(p.Parameters, false) + "]" : Names.Escape(p.Name);
                return head + (p.RefKind == RefKind.None ? "" : "ref ") + names.Of(p.Type) + " " + name + " {" + accessors + "}";
            case IEventSymbol e: return head + "event " + names.Of(e.Type) + " " + Names.Escape(e.Name) + ";";
            case IMethodSymbol { MethodKind: MethodKind.Constructor } c: return head + c.ContainingType.Name + "(" + Params(c.Parameters, false, Needed(c)) + ");";
            case IMethodSymbol { MethodKind: MethodKind.Conversion } c:
                return head + (c.Name == "op_Implicit" ? "implicit" : "explicit") + " operator " + names.Of(c.ReturnType) + "(" + Params(c.Parameters, false) + ");";
            case IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } o:
                return head + names.Of(o.ReturnType) + " operator " + Operator(o.Name) + "(" + Params(o.Parameters, false) + ");";
            case IMethodSymbol f:
                return head + Ref(f) + names.Of(f.ReturnType) + " " + Names.Escape(f.Name) + Generics(f.TypeParameters) + "(" + Params(f.Parameters, f.IsExtensionMethod, Needed(f)) + ")" + Where(f.TypeParameters) + ";";
            default: throw new InvalidOperationException(m.ToString());
        }
    }

    static bool Open(IMethodSymbol a) => a != null && a.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    static string Access(ISymbol m) => m.DeclaredAccessibility == Accessibility.Public ? "" : "protected ";

    static string Ref(IMethodSymbol m) => m.RefKind == RefKind.None ? "" : "ref ";

    static string Operator(string name) => SyntaxFacts.GetText(SyntaxFacts.GetOperatorKind(name));

    static string Generics(IEnumerable<ITypeParameterSymbol> ps) => !ps.Any() ? "" :
        "<" + string.Join(", ", ps.Select(p => (p.Variance == VarianceKind.In ? "in " : p.Variance == VarianceKind.Out ? "out " : "") + p.Name)) + ">";

    int Needed(IMethodSymbol m) => needed.GetValueOrDefault(m, int.MaxValue);

    string Params(IEnumerable<IParameterSymbol> ps, bool extension, int needed = int.MaxValue) => string.Join(", ", ps.Select((p, i) =>
        (extension && i == 0 ? "this " : "")
        + (p.IsParams ? "params " : p.RefKind switch { RefKind.Ref => "ref ", RefKind.Out => "out ", RefKind.In or RefKind.RefReadOnlyParameter => "in ", _ => "" })
        + names.Of(p.Type) + " " + Names.Escape(p.Name == "" ? "p" + i : p.Name) + (p.IsOptional || i >= needed && !p.IsParams ? " = default" : "")));

    string Where(IEnumerable<ITypeParameterSymbol> ps)
    {
        var s = new StringBuilder();
        foreach (var p in ps)
        {
            var c = new List<string>();
            if (p.HasReferenceTypeConstraint) c.Add("class");
            if (p.HasValueTypeConstraint) c.Add("struct");
            c.AddRange(p.ConstraintTypes.Where(x => library.Known(x) && library.Near(unit.Namespace, x) && x is not INamedTypeSymbol { Name: "ValueType" }).Select(names.Of));
            if (p.HasConstructorConstraint) c.Add("new()");
            if (c.Count > 0) s.Append(" where ").Append(p.Name).Append(" : ").AppendJoin(", ", c);
        }
        return s.ToString();
    }
}
