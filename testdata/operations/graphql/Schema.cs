using GraphQL.Types;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace App
{
    public class Order { }

    public class Query
    {
        public Order GetOrder(int id) => null;
        private Order Hidden() => null;
    }

    [ExtendObjectType("Mutation")]
    public class OrderMutations
    {
        public Order AddOrder(string sku) => null;
    }

    public class OrderType : ObjectGraphType<Order> { }

    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddGraphQLServer().AddQueryType<Query>();
        }
    }

    [QueryType]
    public static class ShelfQueries
    {
        public static Order GetShelf(int id) => null;
        private static Order Hidden() => null;
    }
}
