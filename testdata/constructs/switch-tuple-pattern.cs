enum Door { Open, Closed } enum Act { Push, Lock }
class User { Door M(Door d, Act a) => (d, a) switch { (Door.Open, Act.Push) => Door.Closed, (_, Act.Lock) => Door.Closed, _ => d }; }
