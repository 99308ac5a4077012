// assemblies: System.Drawing
using System.ComponentModel;
using System.Security;
namespace System.Drawing.Printing;
enum Duplex {}
class InvalidPrinterException : SystemException {}
class Margins : ICloneable {}
class MarginsConverter : ExpandableObjectConverter {}
class PageSettings : ICloneable {}
enum PaperKind {}
class PaperSize {}
class PaperSource {}
enum PaperSourceKind {}
class PreviewPageInfo {}
class PreviewPrintController : PrintController {}
enum PrintAction {}
abstract class PrintController {}
class PrintDocument : Component {}
class PrintEventArgs : CancelEventArgs {}
delegate void PrintEventHandler(object sender, PrintEventArgs e);
class PrintPageEventArgs : EventArgs {}
delegate void PrintPageEventHandler(object sender, PrintPageEventArgs e);
enum PrintRange {}
class PrinterResolution {}
enum PrinterResolutionKind {}
class PrinterSettings : ICloneable {}
enum PrinterUnit {}
class PrinterUnitConvert {}
class PrintingPermission : CodeAccessPermission {}
class PrintingPermissionAttribute {}
enum PrintingPermissionLevel {}
class QueryPageSettingsEventArgs : PrintEventArgs {}
delegate void QueryPageSettingsEventHandler(object sender, QueryPageSettingsEventArgs e);
class StandardPrintController : PrintController {}
