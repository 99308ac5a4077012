namespace Data { class Row { public int Outer; } }
namespace Shop.Data { class Row { public int Inner; } }
namespace Shop.Web
{
    class Page
    {
        int M(Data.Row row) { return row.Inner; }
        int N(global::Data.Row row) { return row.Outer; }
    }
}
