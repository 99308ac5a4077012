class Job(Name name) { public Job() : this(Name.None) { } public Name N => name; }
class Name { public static readonly Name None = new Name(); }
