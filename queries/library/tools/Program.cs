// Writes the generated groups of queries/library from assemblies (see ../README.md, "Renewing").
//
//   Dump <namespaces.txt> <out folder> --base <dir>... --old <dir>
//   Dump <namespaces.txt> --list --base <dir>... --old <dir>         (which namespaces there are)
//
// --base: the newest framework and what belongs to it (several folders); it decides where both know a member.
// --old:  .NET Framework look-alikes; adds the types and members which the base no longer has.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

static class Program
{
    static int Main(string[] args)
    {
        if (args.Length < 4) { Console.Error.WriteLine("usage: Dump <namespaces.txt> <out> --base <dir>... --old <dir>"); return 2; }
        var config = Config.Read(args[0]);
        var outDir = args[1];
        List<string> newer = new(), older = new(), into = newer;
        foreach (var a in args.Skip(2))
            if (a == "--base") into = newer; else if (a == "--old") into = older; else into.Add(a);

        var library = new Library(config, Load(newer), Load(older));
        if (args[1] == "--list")
        {
            foreach (var (ns, types) in library.Types) Console.WriteLine($"{ns} newer {types.Values.Count(t => t.Newer != null)} older {types.Values.Count(t => t.Older != null)}");
            return 0;
        }
        foreach (var group in config.Groups)
        {
            var dir = Path.Combine(outDir, group);
            Directory.CreateDirectory(dir);
            // Hand-written files of the group (`// packages:`) stay.
            foreach (var f in Directory.GetFiles(dir, "*.cs")) if (File.ReadLines(f).First().StartsWith(Writer.Mark)) File.Delete(f);
        }
        long total = 0;
        foreach (var unit in library.Units())
        {
            var text = new Writer(library, unit).Text();
            if (text == null && unit.When != null) continue;
            if (text == null) { Console.Error.WriteLine("nothing in " + unit.Namespace); continue; }
            total += text.Length;
            File.WriteAllText(Path.Combine(outDir, unit.Group, unit.Namespace + ".cs"), text, new UTF8Encoding(false));
        }
        Console.Error.WriteLine(total + " bytes");
        return 0;
    }

    static CSharpCompilation Load(List<string> dirs)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var refs = new List<MetadataReference>();
        foreach (var f in dirs.SelectMany(d => Directory.GetFiles(d, "*.dll").OrderBy(x => x, StringComparer.Ordinal)))
        {
            if (!seen.Add(Path.GetFileName(f))) continue;
            try { System.Reflection.AssemblyName.GetAssemblyName(f); } catch (BadImageFormatException) { continue; }
            refs.Add(MetadataReference.CreateFromFile(f));
        }
        return CSharpCompilation.Create("dump", null, refs, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}

// namespaces.txt, one thing a line:
//   <group> <namespace> [names]   a namespace to write; `names`: its types without members
//   full <type>                   a type to write with members in a `names` namespace
//   names <type>                  a type to write without members
//   drop <type> | <type>.<member> left out
//   only <type> <member>...       of this type nothing but these members
//   far <namespace> [<friend>...] its types are mentioned only in itself and in these namespaces (a friend holds for what begins
//                                 with it); members and bases elsewhere which mention them are left out
//   without <assembly prefix>...  assemblies to pass over
//   keep-obsolete <prefix>        namespaces in which obsolete members stay
sealed class Config
{
    public readonly List<(string group, string ns, bool names)> Namespaces = new();
    public readonly HashSet<string> Drop = new(StringComparer.Ordinal), Full = new(StringComparer.Ordinal), Names = new(StringComparer.Ordinal);
    public readonly Dictionary<string, HashSet<string>> Only = new(StringComparer.Ordinal);
    public readonly Dictionary<string, string[]> Far = new(StringComparer.Ordinal);
    public readonly List<string> KeepObsolete = new(), Without = new();
    public IEnumerable<string> Groups => Namespaces.Select(n => n.group).Distinct();

    public static Config Read(string path)
    {
        var c = new Config();
        foreach (var raw in File.ReadLines(path))
        {
            var w = raw.Split('#')[0].Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
            if (w.Length == 0) continue;
            switch (w[0])
            {
                case "full": c.Full.UnionWith(w.Skip(1)); break;
                case "names": c.Names.UnionWith(w.Skip(1)); break;
                case "only": c.Only[w[1]] = w.Skip(2).ToHashSet(StringComparer.Ordinal); break;
                case "without": c.Without.AddRange(w.Skip(1)); break;
                case "far": c.Far[w[1]] = w.Skip(1).ToArray(); break;
                case "drop": c.Drop.UnionWith(w.Skip(1)); break;
                case "keep-obsolete": c.KeepObsolete.AddRange(w.Skip(1)); break;
                default: c.Namespaces.Add((w[0], w[1], w.Length > 2 && w[2] == "names")); break;
            }
        }
        return c;
    }
}

// One output file: a namespace in a group; with `When`, only for those who also use a namespace that begins so.
sealed record Unit(string Group, string Namespace, string When);
