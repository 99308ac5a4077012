namespace Overture.Data.Migrations
{
    using System;
    using System.Data.Entity.Migrations;

    public partial class AddLoyaltyPoints : DbMigration
    {
        public override void Up()
        {
            AddColumn("dbo.Customers", "LoyaltyPoints", c => c.Int(nullable: false, defaultValue: 0));
            Sql("UPDATE dbo.Customers SET LoyaltyPoints = (SELECT COUNT(*) * 10 FROM dbo.Orders o WHERE o.CustomerId = dbo.Customers.Id)");
        }

        public override void Down()
        {
            DropColumn("dbo.Customers", "LoyaltyPoints");
        }
    }
}
