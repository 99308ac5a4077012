using Microsoft.AspNetCore.Mvc;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using RestSharp;
using Flurl.Http;

namespace App
{
    public class Order { }

    [Route("api/orders")]
    public class OrdersController : ControllerBase
    {
        [HttpGet("{id}")] public Order One(int id) => null;
        [HttpPost] public Order Add() => null;
    }

    public class OrderClient
    {
        private const string Root = "/api/orders";
        private readonly HttpClient _http;

        public OrderClient(HttpClient http) { _http = http; }

        public async Task Run(string address, int id)
        {
            await _http.GetAsync($"{Root}/{id}");
            await _http.PostAsJsonAsync("api/orders", new Order());
            await _http.PutAsync("https://billing.example/invoices", null);
            await _http.GetFromJsonAsync<Order>(address);
            new WebClient().DownloadString("http://rates.example/today");
            WebRequest.Create("http://rates.example/month");
            new HttpRequestMessage(HttpMethod.Post, "/payments");
            new RestRequest("stock/{sku}");
            await "http://rates.example/year".GetJsonAsync<Order>();
        }
    }
}
