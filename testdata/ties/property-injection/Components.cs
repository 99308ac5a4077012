using Microsoft.AspNetCore.Components;
using Ninject;

namespace Shop;

public interface IPrices { }
public class Prices : IPrices { }
public interface IClock { }
public class Clock : IClock { }

public partial class SideBar : ComponentBase
{
    [Inject] public IPrices Prices { get; set; } = default!;
    [Microsoft.AspNetCore.Components.InjectAttribute] protected IClock Clock { get; set; }
    [Inject, Named("own")] internal Lazy<IPrices> Own;
}

public class Page
{
    [Inject] public void Init(IClock clock) { }
    [Autowired] private IPrices prices;
    public IPrices NotInjected { get; set; }
}
