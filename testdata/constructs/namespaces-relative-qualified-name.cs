namespace Shop.Data.Model { class Row { public int Id; } }
namespace Shop.Web
{
    class Page { int M(Data.Model.Row row) { return row.Id; } Data.Model.Row N() { return new Data.Model.Row(); } }
}
