namespace Shop { class Config { public static class Keys { public static int A; } } }
namespace Shop.Web
{
    class Page { int M() { return Config.Keys.A; } }
}
