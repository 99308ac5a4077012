// probe: braces in interpolated strings
public class Braces
{
    string M(int x, string s) => $"{{{x}}}" + $"{{{{{x}}}}}" + $"{{}}" + $"{{x}}" + $"{x}{{" + $"}}{x}" + $"{{{x:N2}}}" + $"{{\"a\":{x}}}" + $"a{{b{x}c}}d" + $"{{{{" + $"}}}}" + $"{x}}}" + $"{{ {x} }}" + $"{{{x},{x}}}" + $"{{{s}: {x}, {{nested: {{{x}}}}}}}";
    string V(int x, string s) => $@"""{x}""" + @$"""{x}"" and ""{s}""" + $@"{{{x}}}" + $@"c:\{x}\{{y}}" + $@"
  {{ ""a"": ""{x}"", ""b"": {{{s}}} }}
" + $@"a""b" + $@"""" + $@"""{x}" + $@"{x}""" + $@"""""{x}""""";
}
// probe: empty and tiny interpolated strings
public class Tiny { string A(int x) => $"" + $@"" + @$"" + $" " + $"{x}" + $"{x}{x}" + $"\"" + $"\\" + $"'" + $"\n{x}" + $"{{" + string.Format($"", x) + F($"", $"") + $"{$""}" + $"a{$"b{x}"}" + "" + @""; string F(string a, string b) => $""; string B => $"{""}"; }
// probe: nested interpolations and formats
public class NestedInterpolation
{
    string M(int x, string s, bool b, System.DateTime d) => $"{(b ? $"y{x}" : "n")}" + $"{$"{$"{x}"}"}" + $"{d:yyyy-MM-dd HH:mm:ss}" + $"{d:hh\\:mm}" + $"{x:0.00;(0.00)}" + $"{x,5:N0}" + $"{s.Replace("\"", "'")}" + $"{s ?? "null"}" + $"{new[] { 1, 2 }.Length}" + $"{string.Join(",", new[] { "a" })}" + $"{(x > 1 ? 2 : 3)}" + $"{s[0]}" + $"{M(x, s, b, d)}" + $"{x switch { 1 => "{", _ => "}" }}" + $"{s + "}"}" + $"{'}'}" + $"{'"'}" + $"{d:MM/dd}" + $"{x:#,##0.00}" + $"{x:'a'}" + $"{@"c:\""x"}" + $@"{s.Replace("a", @"b")}" + $"{global::System.Math.Abs(x)}" + $"{(global::System.Int32)x}" + $"{x:D}:{x:X2}" + $"{x,-10}|{x,+3}" + $"{d:g}" + $"{nameof(x)}: {x}" + $"{typeof(int)}" + $"{x /* comment } */ + 1}" + $@"{x // line }
  }";
    string W(int x) => $"{x:X}" + $"{x
        + 1}" + $@"{
        x
    }" + $"{x}%" + $"http://{x}/y" + $"// {x}" + $"/* {x} */" + $"# {x}" + $"{F((a, b) => a + b)}" + $"{F((a, b) => { return a + b; })}"; string F(System.Func<int, int, int> f) => "";
}
// probe: raw strings
public class RawStrings
{
    string M(int x, string s) => """a""" + """a "b" c""" + """"a """ b"""" + """""" "" """""" + $"""{x}""" + $"""a {x} "b" {s}""" + $$"""{x} {{x}} {{{x}}}""" + $$$"""{{x}} {{{x}}}""" + """{x} {{y}}""" + """
        # region
        #region no
        "quoted" \n {x}
        // none
        """ + $"""
        {x} "a" {s.Replace("\"", """ " """)}
        """ + $$"""
        {
          "a": {{x}},
          "b": "{{s}}",
          "c": { "d": [{{x}}] },
          #if NO
        }
        """ + $"""{(x > 1 ? "a" : """b""")}""" + $$"""{{{x}}}""" + $$"""a{b}c{{x:N2}}d""" + $$"""{{x,5}}""" + $"""
          "{x}"
        """ + $"""""{x} """ {s}""""";
    System.ReadOnlySpan<byte> U => """a"""u8; string J => """

""";
}
// probe: characters and comments that look like something else
public class Lookalikes
{
    char a = '"', b = '\'', c = '\\', d = '{', e = '#', f = '/'; /* " ' #if { */ string g = "/* \" // #if"; // " ' @" $" /*
    string h = @"\"; string i = "\\"; /** doc " */ /// <summary>"'</summary>
    string j = @"a ""b"" \"; int k = 1 /* # */ + 2; string l = "a" /* c */ + "b"; //#if X
    /*
#if NOPE
    */ int m = 1; char n = '\u0022'; string o = "\u0022 \" \x22"; string p = "'" + '"' + "'"; int q = 4 / 2 / 1; /**/ int r; /***/ int s; /* **/ int t; char u = '\x1f'; string v = @"//"; string w = "http://x/*y*/";
}
