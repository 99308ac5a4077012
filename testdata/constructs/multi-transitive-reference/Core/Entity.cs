namespace Core { public class Entity { public int Id { get; set; } } }
