extern alias old;
using Before = old::Api.Client;
class User
{
    int M(Before b) { return b.FromOld; }
    object N() { return new old::Api.Client(); }
    string O() { return nameof(old::Api.OldOnly) + typeof(old::Api.Client).Name; }
    object P() { return new Api.Client(); }
}
