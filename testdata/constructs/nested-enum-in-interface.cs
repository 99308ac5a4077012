interface IJob { enum State { Idle, Busy } State Now { get; } class Data { public int X; } }
class Job : IJob { public IJob.State Now => IJob.State.Idle; IJob.Data d = new IJob.Data(); int M() => d.X; }
