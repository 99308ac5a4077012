class Customer { public string Name = ""; public void Load() { } }
class User
{
    string A() { return nameof(Customer); }
    string B() { return nameof(Customer.Name); }
    string C() { return nameof(Customer.Load); }
    string D(Customer customer) { return nameof(customer.Name); }
}
