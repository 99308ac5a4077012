using Shop.Core;

namespace Shop.Web;

public class StockPage
{
    private readonly IStock stock;

    public StockPage(IStock stock)
    {
        this.stock = stock;
    }

    public string Show(string sku) => $"{sku}: {stock.Available(sku)}";
}
