CREATE TABLE sales.Messages (Id int PRIMARY KEY, Sent bit);
GO
CREATE TABLE billing.Messages (Id int PRIMARY KEY, Sent bit);
GO
CREATE TABLE billing.Attachments (Id int, MessageId int FOREIGN KEY REFERENCES billing.Messages (Id));
GO
CREATE PROCEDURE billing.Clear AS
BEGIN
  DELETE FROM billing.Messages
END
