// C# 1 (12.4.5, 12.15): a built-in operator takes a declared type through its own conversion to a keyword type.
using System;

class Text
{
    public string Value;
    public static implicit operator string(Text text) => text.Value;
}

class Amount
{
    public static implicit operator decimal(Amount amount) => 1m;
    public static implicit operator Amount(decimal value) => new Amount();
}

class Flag
{
    public static implicit operator bool(Flag flag) => true;
}

delegate Text Localizer(string key);

class User
{
    public Localizer T { get; set; }

    string Joined(Text text) => text + "...";
    string JoinedRight(Text text) => "..." + text;
    string OfDelegate() => T("key") + "...";
    string Else(string s, Text text) => s ?? text;
    string ElseLeft(string s, Text text) => text ?? s;
    bool Same(string s, Text text) => text == s;
    bool Null(Text text) => text == null;
    decimal Sum(decimal d, Amount amount) => d + amount;
    bool Less(decimal d, Amount amount) => amount < d;
    bool Both(bool b, Flag flag) => b && flag;
}
