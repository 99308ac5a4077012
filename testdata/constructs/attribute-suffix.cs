using System;
class AuditAttribute : Attribute { public string Name { get; set; } public AuditAttribute(Type type) { } }
class Target { }
[Audit(typeof(Target), Name = "x")]
class User { [AuditAttribute(typeof(Target))] void M() { } }
