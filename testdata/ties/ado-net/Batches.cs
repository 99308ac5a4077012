using Npgsql;

namespace Acme.Batches
{
    public class Geese
    {
        void Add()
        {
            using var batch = new NpgsqlBatch();
            batch.BatchCommands.Add(new NpgsqlBatchCommand("insert into Geese values (1)"));
            var adapter = new MySqlDataAdapter("select 1 from Pigs", connection);
        }
    }
}
