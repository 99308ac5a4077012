using System.Globalization;
using System.Text;

namespace Overture.Reporting;

public sealed class CsvWriter
{
    public async Task WriteAsync<T>(string path, IEnumerable<T> rows, CancellationToken stop)
    {
        var properties = typeof(T).GetProperties();
        var text = new StringBuilder().AppendJoin(';', properties.Select(p => p.Name)).AppendLine();
        foreach (var row in rows)
        {
            text.AppendJoin(';', properties.Select(p => Cell(p.GetValue(row)))).AppendLine();
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
        await File.WriteAllTextAsync(path, text.ToString(), Encoding.UTF8, stop);
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => $"\"{other.ToString()?.Replace("\"", "\"\"")}\"",
    };
}
