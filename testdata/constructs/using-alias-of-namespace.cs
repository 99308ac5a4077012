using T = Data.Tables;
namespace Data.Tables { class Customer { public int Id; } }
class User { int M(T.Customer row) { return row.Id; } int N(T::Customer row) { return row.Id; } }
