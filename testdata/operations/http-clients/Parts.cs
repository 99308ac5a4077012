using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using RestSharp;

namespace App
{
    public class Parts
    {
        private const string Root = "https://stock.example";
        private readonly string _address;
        private readonly RestClient _rest;

        public async Task Messages(HttpClient http)
        {
            await http.SendAsync(new HttpRequestMessage(HttpMethod.Put, "https://a.example/put"));
            var patch = new HttpRequestMessage(new HttpMethod("PATCH"), "https://a.example/patch");
            await http.SendAsync(patch);
            await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/orders/{5}"));
        }

        public async Task Rest()
        {
            var add = new RestRequest("stock", Method.Post);
            add.AddJsonBody(new { });
            await _rest.ExecuteAsync(add);
            var remove = new RestRequest("stock/{sku}").AddUrlSegment("sku", "x");
            await _rest.DeleteAsync(remove);
            await _rest.PutAsync<Order>(new RestRequest("stock/one"));
            await _rest.GetJsonAsync<Order>("stock/list");
            var old = new RestRequest("stock/old", Method.POST);
        }

        public async Task Fluent(int id)
        {
            await Root.AppendPathSegment("v1").AppendPathSegments("items", id).PostJsonAsync(new { }).ReceiveJson<Order>();
            await new Url("https://b.example/q").GetJsonAsync<Order>();
            await "https://c.example/".WithTimeout(5).PutJsonAsync(new { });
            await _address.AppendPathSegment("/orders/").SetQueryParam("x", 1).GetStringAsync();
            var part = Root.AppendPathSegment("held");
            await part.DeleteAsync();
            await "https://d.example".AppendPathSegment("sent").SendJsonAsync(HttpMethod.Patch, new { });
        }
    }
}
