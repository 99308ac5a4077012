using Acme.Billing.Invoices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Core
{
    public class Wire
    {
        public JObject Read(string text) { return JsonConvert.DeserializeObject<JObject>(text); }
    }

    // No table has its namespace; one of the imports is known, the other begins with the package.
    public class Books { public Invoice Last { get; set; } }
}
