CREATE TABLE sales.Orders (
    Id int PRIMARY KEY,
    CustomerId int NOT NULL REFERENCES crm.Customers (Id)
)
GO
CREATE TABLE crm.Customers (Id int PRIMARY KEY)
GO
CREATE TABLE dbo.Audit (Id int, Text nvarchar(200))
GO
CREATE VIEW sales.v_Orders AS
SELECT o.Id, c.Id AS CustomerId
FROM sales.Orders o
JOIN crm.Customers c ON c.Id = o.CustomerId
GO
CREATE PROCEDURE sales.CloseOrders @before datetime AS
BEGIN
    BEGIN TRAN
    UPDATE sales.Orders SET Closed = 1 WHERE Placed < @before
    INSERT INTO dbo.Closed SELECT Id FROM sales.v_Orders
    COMMIT
    INSERT INTO #done VALUES (1)
END
GO
CREATE TRIGGER sales.tr_Orders ON sales.Orders AFTER UPDATE AS
    INSERT INTO Audit (Text) SELECT 'changed' FROM inserted
GO
