namespace Data { class Row { public int X; } }
namespace App { using R = Data.Row; class User { int M(R r) { return r.X; } } }
namespace App { class Other { int M(Data.Row r) { return r.X; } } }
