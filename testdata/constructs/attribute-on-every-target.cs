using System;
class TagAttribute : Attribute { public TagAttribute(Type t = null) { } } class K { } class L { }
[Tag(typeof(K))] interface IA { [Tag] void M([Tag(typeof(L))] int p); } [Tag] enum E { [Tag(typeof(K))] X } [Tag] delegate void D(); [Tag] struct S { } class G<[Tag] T> { }
