namespace Shop.Data { class Row { public int Id; } }
namespace Shop.Web
{
    using Data;
    class Page { int M(Row row) { return row.Id; } }
}
