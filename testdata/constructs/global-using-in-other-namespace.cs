global using Shop.Kernel;
global using Ids = Shop.Kernel.Identifier;
global using static Shop.Kernel.Helpers;
namespace Shop.Kernel { class Entity { } class Identifier { public int Value; } static class Helpers { public static int Help() => 1; } }
namespace Shop.Orders { class Order : Entity { int M(Ids id) { return id.Value + Help(); } } }
