namespace Api { public class Client { public int FromNew; } }
