using Florist.Shop;
using Kiosk.Core.Extending;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews();
builder.Services.AddKiosk();
new FloristFeature().Register(builder.Services);
var app = builder.Build();
app.MapControllers();
app.Run();
