#r "System.Xml"
#load "other.csx"
System.Console.WriteLine(1);
