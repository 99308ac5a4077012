namespace Billing { class Billing { public int X; public static int Y; } class Invoice { Billing b = new Billing(); int M() => b.X; } }
namespace App { class User { int M(Billing.Billing b) { return b.X + Billing.Billing.Y; } } }
