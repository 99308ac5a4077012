using System;

Console.WriteLine(new Greeting().Text);

public class Greeting { public string Text = "Hello"; }
