using System.Collections.Generic; using System.Linq;
class Job { public State State { get; set; } public Owner Owner { get; set; } } enum State { On, Off } class Owner { public string Name { get; set; } }
class User { IEnumerable<string> M(List<Job> jobs) => jobs.Where(j => j is { State: State.On, Owner.Name: "x" }).Select(j => j.Owner.Name); }
