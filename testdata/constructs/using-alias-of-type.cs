using Row = Data.Tables.Customer;
namespace Data.Tables { class Customer { public int Id; } }
class User { int M(Row row) { return row.Id; } Row N() { return new Row(); } }
