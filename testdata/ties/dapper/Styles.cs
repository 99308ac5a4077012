using Dapper;
using System.Data;
using System.Data.SqlClient;
namespace Acme.Dap
{
    public class CowDto { }
    [Dapper.Contrib.Extensions.Table("Cows")] public class Cow { }
    public class Farm
    {
        const string Tbl = "Cows";
        private static readonly string Sel = $"SELECT * FROM {Tbl} c INNER JOIN dbo.Barns b ON b.Id = c.BarnId";
        Func<IDbConnection> open;
        string cs;
        IDbConnection Db => open();
        public async Task<IEnumerable<CowDto>> All()
        {
            using var c = new SqlConnection(cs);
            return await c.QueryAsync<CowDto>(Sel + " WHERE c.Id = @id", new { id = 1 });
        }
        public void W()
        {
            Db.Execute("DELETE FROM Milk WHERE CowId=@x", new { x = 1 });
            var sql = @"
            INSERT INTO [dbo].[Milk] (CowId) VALUES (@c);
            SELECT CAST(SCOPE_IDENTITY() as int)";
            var id = Db.ExecuteScalar<int>(sql, new { c = 1 });
            Db.Query("usp_Feed", commandType: CommandType.StoredProcedure);
            Db.Query<Cow, CowDto, Cow>("select * from Cows", (a, b) => a);
            Db.Insert(new Cow());
            Db.Get<Cow>(1);
            var cd = new CommandDefinition("UPDATE Barns SET N = 1");
            Db.Execute(cd);
            using (var m = Db.QueryMultiple("select * from Cows; select * from Barns")) { }
            var sb = new StringBuilder();
            sb.Append("SELECT Name FROM Pens ");
            sb.AppendLine("WHERE 1=1");
            Db.Query(sb.ToString());
            var b2 = new SqlBuilder();
            var t = b2.AddTemplate("select * from Hens /**where**/");
            var multi = """
                MERGE INTO Eggs AS t USING Hens AS s ON t.Id = s.Id WHEN MATCHED THEN UPDATE SET t.N = 1;
                """;
            Db.Execute(multi);
            open().QuerySingle<int>("select 1 from Pigs");
            string q = "select * from Goats";
            if (cs != null) q += " join Barns on 1=1";
            Db.Query(q);
        }
    }
    public class Ado
    {
        public void R(SqlConnection cn)
        {
            using (SqlCommand cmd = cn.CreateCommand())
            {
                cmd.CommandText = "SELECT Id FROM Sheep";
                cmd.CommandType = CommandType.Text;
                using (var rd = cmd.ExecuteReader()) { }
            }
            var c2 = new SqlCommand { CommandText = "dbo.usp_Shear", CommandType = CommandType.StoredProcedure, Connection = cn };
            var ad = new SqlDataAdapter("select * from Wool", cn);
            using (var bk = new SqlBulkCopy(cn) { DestinationTableName = "dbo.Lambs" })
            {
                bk.WriteToServer((DataTable)null);
            }
            var c3 = new SqlCommand(string.Format("DELETE FROM {0} WHERE Id = {1}", "Sheep", 1), cn);
            var c4 = new SqlCommand("UPDATE " + T("Sheep") + " SET a=1", cn);
            SqlHelper.ExecuteDataset(cn, CommandType.StoredProcedure, "usp_Count");
            var db = DatabaseFactory.CreateDatabase();
            var dc = db.GetStoredProcCommand("usp_Old");
            db.ExecuteNonQuery(dc);
            db.ExecuteNonQuery("usp_New", 1);
            ad.SelectCommand = new SqlCommand("SELECT 1 FROM Rams");
        }
        string T(string x) => x;
        protected virtual string TableName => "Ducks";
        void G()
        {
            var c = new Npgsql.NpgsqlCommand($"select * from {TableName}");
            using var batch = new NpgsqlBatch();
            batch.BatchCommands.Add(new NpgsqlBatchCommand("insert into Geese values (1)"));
        }
    }
    public abstract class Repo<T>
    {
        protected IDbConnection c;
        public IEnumerable<T> All() => c.Query<T>($"SELECT * FROM {typeof(T).Name}");
        public void Del(int id) => c.Execute($"DELETE FROM {typeof(T).Name}s WHERE Id = @id");
    }
    public class CowRepo : Repo<Cow> { }
}
