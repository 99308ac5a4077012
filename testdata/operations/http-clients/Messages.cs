using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace App
{
    public class Messages
    {
        private readonly HttpClient _http;
        private readonly HttpRequestMessage _kept;
        private const string Root = "https://m.example";

        public Messages(HttpClient http)
        {
            _http = http;
            _kept = new HttpRequestMessage();
            _kept.RequestUri = new Uri(Root + "/kept");
        }

        public async Task Send(Uri address)
        {
            await _http.SendAsync(new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri("https://m.example/initial") });
            HttpRequestMessage typed = new(HttpMethod.Put, "https://m.example/typed");
            await _http.SendAsync(typed);
            var later = new HttpRequestMessage();
            later.Method = HttpMethod.Delete;
            later.RequestUri = new Uri(new Uri(Root), "/later");
            await _http.SendAsync(later);
            await _http.SendAsync(new() { Method = new HttpMethod("PATCH"), RequestUri = new("https://m.example/patch") });
            await _http.GetAsync(new Uri("https://m.example/read"));
            var unknown = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = address };
            var old = WebRequest.Create("https://m.example/old");
            old.Method = "PUT";
        }
    }
}
