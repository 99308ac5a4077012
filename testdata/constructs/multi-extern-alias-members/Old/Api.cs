namespace Api { public class Client { public int FromOld; } public class OldOnly { } }
