-- Called by ReportRepository.RebuildLifetimeValues, every night.
CREATE PROCEDURE dbo.usp_RebuildLifetimeValues
AS
BEGIN
    SET NOCOUNT ON;

    TRUNCATE TABLE dbo.CustomerLifetimeValues;

    INSERT INTO dbo.CustomerLifetimeValues (CustomerId, Orders, Turnover, Refunded)
    SELECT v.CustomerId, COUNT(*), SUM(v.Turnover), SUM(v.Refunded)
      FROM dbo.vw_PaidOrders v
     GROUP BY v.CustomerId;

    UPDATE c
       SET c.GroupId = g.Id
      FROM dbo.Customers c
      JOIN dbo.CustomerLifetimeValues v ON v.CustomerId = c.Id
      JOIN dbo.CustomerGroups g ON g.Code = 'GOLD'
     WHERE v.Turnover - v.Refunded > 5000;
END
GO
