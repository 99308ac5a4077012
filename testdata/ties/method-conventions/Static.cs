namespace Acme.Wolves
{
    public class Lost { }
    public static class LostHandler { public static Task HandleAsync(Lost lost, ILogger log) => null; }
}
