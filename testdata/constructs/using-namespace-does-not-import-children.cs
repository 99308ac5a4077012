using Shop;
namespace Shop { class Root { } }
namespace Shop.Data { class Row { public int A; } }
namespace Data { class Row { public int B; } }
class User { Root root = new Root(); int M(Data.Row row) { return row.B; } }
