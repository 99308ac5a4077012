using Kiosk.Core.Extending;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews();
builder.Services.AddKiosk();
var app = builder.Build();
app.MapControllers();
app.Run();
