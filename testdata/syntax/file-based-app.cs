#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:package Newtonsoft.Json@13.0.3
#:property LangVersion preview
using System;
var name = args.Length > 0 ? args[0] : "x";
Console.WriteLine($"Hello {name}");
await System.Threading.Tasks.Task.Delay(1);
int Twice(int x) => x * 2;
return Twice(1);
