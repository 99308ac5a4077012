namespace Overture.Reporting;

public sealed class ReportingOptions
{
    /// <summary>Still the shop's own database.</summary>
    public string ConnectionString { get; set; } = "";

    public string Folder { get; set; } = "reports";

    public TimeOnly RunAt { get; set; } = new(3, 30);
}
