CREATE VIEW dbo.vw_PaidOrders
AS
SELECT o.Id, o.CustomerId, SUM(p.Amount) AS Turnover,
       (SELECT COALESCE(SUM(r.Amount), 0) FROM dbo.Refunds r
          JOIN dbo.Payments q ON q.Id = r.PaymentId WHERE q.OrderId = o.Id) AS Refunded
  FROM dbo.Orders o
  JOIN dbo.Payments p ON p.OrderId = o.Id AND p.Status IN (2, 3)
 WHERE o.Status <> 90
 GROUP BY o.Id, o.CustomerId;
GO
