using Library;
using Microsoft.AspNetCore.OData;
using Microsoft.OData.ModelBuilder;

var builder = WebApplication.CreateBuilder(args);
var model = new ODataConventionModelBuilder();
model.EntitySet<Book>("Books");
model.EntitySet<Loan>("Loans").EntityType.HasKey(loan => new { loan.Year, loan.Number });
model.Singleton<House>("House");
model.EntityType<Book>().Action("Burn").Parameter<string>("reason");
model.EntityType<Book>().Function("Oldest").Returns<Book>();
model.EntityType<Book>().Collection.Function("Best").Returns<Book>();
builder.Services.AddControllers().AddOData(options => options.EnableQueryFeatures().AddRouteComponents("odata", model.GetEdmModel()));
var app = builder.Build();
app.MapControllers();
app.Run();
