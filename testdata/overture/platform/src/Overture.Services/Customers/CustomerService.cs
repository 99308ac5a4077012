using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Contracts;
using Overture.Core;
using Overture.Core.Customers;
using Overture.Core.Events;
using Overture.Core.Orders;
using Overture.Services.Gateway;

namespace Overture.Services.Customers
{
    public class CustomerService : ICustomerService, IHandle<CacheFlushRequested>
    {
        private readonly ICustomerRepository customers;
        private readonly LoyaltyCalculator loyalty;
        private readonly IBackOfficeGateway gateway;
        private readonly IBus bus;

        public CustomerService(ICustomerRepository customers, LoyaltyCalculator loyalty, IBackOfficeGateway gateway, IBus bus)
        {
            this.customers = customers;
            this.loyalty = loyalty;
            this.gateway = gateway;
            this.bus = bus;
        }

        public Customer Register(string email, string password, string firstName, string lastName)
        {
            Guard.NotEmpty(email, "email");
            Guard.That(customers.FindByEmail(email) == null, "There is a customer with this address.");
            string salt = Crypto.NewSalt();
            var customer = new Customer
            {
                Number = "C" + DateHelper.Now.Ticks,
                Email = email.Trim().ToLowerInvariant(),
                FirstName = firstName,
                LastName = lastName,
                PasswordSalt = salt,
                PasswordHash = Crypto.Hash(password, salt)
            };
            customers.Add(customer);
            customers.Save();
            bus.Publish(new CustomerRegistered { Number = customer.Number, Email = customer.Email, FirstName = firstName });
            return customer;
        }

        public Customer SignIn(string email, string password)
        {
            Customer customer = customers.FindByEmail((email ?? string.Empty).Trim().ToLowerInvariant());
            if (customer == null || customer.PasswordHash != Crypto.Hash(password, customer.PasswordSalt))
            {
                return null;
            }
            OvertureContext.CurrentCustomer = customer;
            return customer;
        }

        public Customer GetByNumber(string number)
        {
            return CacheManager.Get("customer:" + number, 5, () => customers.FindByNumber(number));
        }

        public virtual void AddAddress(Customer customer, Address address)
        {
            if (customer.Addresses.Count == 0)
            {
                address.IsDefault = true;
            }
            address.FirstName = address.FirstName ?? customer.FirstName;
            address.LastName = address.LastName ?? customer.LastName;
            customer.Addresses.Add(address);
            customers.Save();
            CacheManager.Remove("customer:" + customer.Number);
        }

        public void AddLoyaltyPoints(Customer customer, Order order)
        {
            customer.LoyaltyPoints += loyalty.PointsFor(customer, order);
            customers.Save();
        }

        public void Synchronize(string number)
        {
            Customer customer = customers.FindByNumber(number);
            CustomerDto dto = gateway.Send(new GetCustomerRequest { Number = number });
            if (customer == null || dto == null) return;
            PropertyMapper.Copy(dto, customer);
            customers.Save();
            dto.LoyaltyPoints = customer.LoyaltyPoints;
            gateway.Send(new UpdateCustomerRequest { Number = number, Customer = dto });
        }

        public void Handle(CacheFlushRequested message)
        {
            CacheManager.RemoveByPrefix("customer:");
        }
    }
}
