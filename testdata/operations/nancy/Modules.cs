using System.Collections.Generic;
using Nancy;

namespace Bakery
{
    public class BreadModule : NancyModule
    {
        private const string Root = "/breads";

        public BreadModule(IOven oven) : base(Root)
        {
            Get["/"] = _ => oven.All();
            Get["one", "/{id:int}"] = parameters => oven.Find(parameters.id);
            Post["/", true] = async (parameters, stop) => 201;
            Delete["/{id}"] = Remove;
        }

        private object Remove(dynamic parameters) => 204;
    }

    public class CakeModule : NancyModule
    {
        public CakeModule()
        {
            Get("/cakes", _ => "none");
            Put("/cakes/{id}", parameters => Replace(parameters.id), name: "replace");
        }

        private object Replace(int id) => id;
    }

    // An element of something else.
    public class Prices
    {
        public Dictionary<string, int> Get { get; } = new Dictionary<string, int>();
        public void Set() { Get["roll"] = 1; }
    }

    public interface IOven { object All(); object Find(int id); }
}
