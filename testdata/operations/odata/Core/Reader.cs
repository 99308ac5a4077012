namespace Library.Client;

public class Reader
{
    private readonly HttpClient _http;

    public Reader(HttpClient http) { _http = http; }

    public async Task Read(int id)
    {
        await _http.GetStringAsync("odata/Books?$top=5");
        await _http.GetStringAsync($"odata/Books({id})");
        await _http.GetStringAsync($"odata/Books({id})/Press");
        await _http.PostAsync($"odata/Books({id})/Burn", null);
        await _http.PostAsync($"odata/Books({id})/Default.Burn", null);
    }
}
