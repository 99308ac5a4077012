using System;
using System.Linq;
using System.Web.Security;
using Overture.Common.Hosting;
using Overture.Core.Customers;

namespace Overture.Web.Security
{
    /// <summary>A role is a customer group. Only Web.config names this class.</summary>
    public class CustomerGroupRoleProvider : RoleProvider
    {
        public override string ApplicationName { get; set; }

        public override bool IsUserInRole(string username, string roleName)
        {
            return GetRolesForUser(username).Contains(roleName);
        }

        public override string[] GetRolesForUser(string username)
        {
            Customer customer = ServiceLocator.Get<ICustomerService>().GetByNumber(username);
            return customer == null || customer.Group == null ? new string[0] : new[] { customer.Group.Code };
        }

        public override string[] GetUsersInRole(string roleName)
        {
            return ServiceLocator.Get<ICustomerRepository>().InGroup(roleName).Select(c => c.Number).ToArray();
        }

        public override bool RoleExists(string roleName)
        {
            return GetAllRoles().Contains(roleName);
        }

        public override string[] GetAllRoles()
        {
            return new[] { "STAFF", "GOLD", "B2B", "RESELLER" };
        }

        public override string[] FindUsersInRole(string roleName, string usernameToMatch)
        {
            return GetUsersInRole(roleName).Where(n => n.Contains(usernameToMatch)).ToArray();
        }

        public override void CreateRole(string roleName)
        {
            throw new NotSupportedException();
        }

        public override bool DeleteRole(string roleName, bool throwOnPopulatedRole)
        {
            throw new NotSupportedException();
        }

        public override void AddUsersToRoles(string[] usernames, string[] roleNames)
        {
            throw new NotSupportedException();
        }

        public override void RemoveUsersFromRoles(string[] usernames, string[] roleNames)
        {
            throw new NotSupportedException();
        }
    }
}
