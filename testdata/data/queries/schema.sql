CREATE TABLE stats.Visits (Id int);
GO
CREATE TABLE dbo.T_PARCEL (Id int);
GO
CREATE TABLE dbo.T_STOP (Id int);
GO
CREATE FUNCTION stats.CountVisits (@visitor int) RETURNS int AS
BEGIN
  RETURN (SELECT COUNT(*) FROM stats.Visits WHERE Id = @visitor)
END
GO
CREATE FUNCTION stats.CountGuests (@name nvarchar(50)) RETURNS int AS
BEGIN
  RETURN (SELECT COUNT(*) FROM stats.Guests WHERE Name = @name)
END
