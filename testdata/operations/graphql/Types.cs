using System;
using GraphQL;
using GraphQL.Types;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Zoo
{
    public class Animal { public string Name { get; set; } }
    public class AnimalType : ObjectGraphType<Animal> { public AnimalType() { Field(x => x.Name); } }

    // GraphQL.NET: the schema says which types are its roots, and calls declare their fields.
    public class ZooSchema : Schema
    {
        public ZooSchema(IServiceProvider provider, Feeding feeding) : base(provider)
        {
            Query = provider.GetRequiredService<ZooRoot>();
            Mutation = feeding;
            Subscription = new ZooEvents();
        }
    }

    public class ZooRoot : ObjectGraphType
    {
        public ZooRoot()
        {
            Field<AnimalType>("animal", resolve: context => null);
            FieldAsync<ListGraphType<AnimalType>>("animals", resolve: async context => null);
            Field<StringGraphType>().Name("keeper").Resolve(context => "");
            Connection<AnimalType>().Name("cages");
            Field<StringGraphType>(name: "opening").Description("hours");
        }
    }

    public class Feeding : ObjectGraphType<object>
    {
        public Feeding() { Field<AnimalType>("feed").Argument<IdGraphType>("id").ResolveAsync(async context => null); }
    }

    public class ZooEvents : ObjectGraphType
    {
        public ZooEvents() { AddField(null); Field<AnimalType>("born").ResolveStream(context => null); }
    }

    // Called as a root, in a schema that is built elsewhere.
    public class KeeperQuery : ObjectGraphType
    {
        public KeeperQuery() { Field<StringGraphType>("name"); }
    }

    // Hot Chocolate: a type that stands for a class, and one whose fields are declared alone.
    public class Cages { public string GetCage(int id) => ""; }
    public class CagesType : HotChocolate.Types.ObjectType<Cages>
    {
        protected override void Configure(IObjectTypeDescriptor<Cages> descriptor)
        {
            descriptor.Field(cages => cages.GetCage(0)).Type<StringType>();
            descriptor.Field("count").Resolve(1);
        }
    }

    public class Start
    {
        public void ConfigureServices(IServiceCollection services) => services.AddGraphQLServer().AddQueryType<CagesType>();
    }
}
