class Loud { public void Say() { } }
class Quiet { public void Say() { } }
class User
{
    Loud voice = new Loud();
    void Field() { voice.Say(); }
    void Local() { var voice = new Quiet(); voice.Say(); }
    void Parameter(Quiet voice) { voice.Say(); this.voice.Say(); }
}
