-- Frees reservations that nobody paid for. Called by StockRepository.ReleaseExpired.
CREATE PROCEDURE dbo.usp_ReleaseExpired
    @Now DATETIME
AS
BEGIN
    SET NOCOUNT ON;
    BEGIN TRANSACTION;

    UPDATE s
       SET s.Reserved = s.Reserved - r.Quantity
      FROM dbo.StockItems s
      JOIN dbo.Reservations r ON r.StockItemId = s.Id
      LEFT JOIN dbo.OrderLines l ON l.Id = r.OrderLineId
      LEFT JOIN dbo.Orders o ON o.Id = l.OrderId
     WHERE r.ExpiresOn < @Now AND (o.Id IS NULL OR o.Status = 0);

    DELETE FROM dbo.Reservations WHERE ExpiresOn < @Now;

    COMMIT TRANSACTION;
END
GO
