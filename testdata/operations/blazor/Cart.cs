using Microsoft.AspNetCore.Components;

namespace App
{
    public interface ICartService { }

    public class CartModel { }

    public partial class CartPage : ComponentBase { }
}
