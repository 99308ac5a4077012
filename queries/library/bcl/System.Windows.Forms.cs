// assemblies: System.Windows.Forms
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Drawing.Printing;
using System.Reflection;
using System.Threading;
namespace System.Windows.Forms;
enum AccessibleEvents {}
enum AccessibleNavigation {}
class AccessibleObject : IReflect {}
enum AccessibleRole {}
enum AccessibleSelection {}
enum AccessibleStates {}
class AmbientProperties {}
enum AnchorStyles {}
enum Appearance {}
class Application {}
class ApplicationContext : IDisposable {}
enum ArrangeDirection {}
enum ArrangeStartingPosition {}
enum ArrowDirection {}
enum AutoCompleteMode {}
enum AutoCompleteSource {}
class AutoCompleteStringCollection : IList {}
enum AutoScaleMode {}
enum AutoSizeMode {}
enum AutoValidate {}
abstract class AxHost : Control, ICustomTypeDescriptor, ISupportInitialize {}
class BaseCollection : MarshalByRefObject, ICollection {}
enum BatteryChargeStatus {}
class Binding {}
enum BindingCompleteContext {}
class BindingCompleteEventArgs : CancelEventArgs {}
delegate void BindingCompleteEventHandler(object sender, BindingCompleteEventArgs e);
enum BindingCompleteState {}
class BindingContext : ICollection {}
abstract class BindingManagerBase {}
class BindingManagerDataErrorEventArgs : EventArgs {}
delegate void BindingManagerDataErrorEventHandler(object sender, BindingManagerDataErrorEventArgs e);
struct BindingMemberInfo {}
class BindingNavigator : ToolStrip, ISupportInitialize {}
class BindingSource : Component, IBindingListView, ICancelAddNew, ICurrencyManagerProvider, ISupportInitializeNotification, ITypedList {}
class BindingsCollection : BaseCollection {}
enum BootMode {}
enum Border3DSide {}
enum Border3DStyle {}
enum BorderStyle {}
enum BoundsSpecified {}
class Button : ButtonBase, IButtonControl {}
abstract class ButtonBase : Control {}
enum ButtonBorderStyle {}
class ButtonRenderer {}
enum ButtonState {}
class CacheVirtualItemsEventArgs : EventArgs {}
delegate void CacheVirtualItemsEventHandler(object sender, CacheVirtualItemsEventArgs e);
enum CaptionButton {}
enum CharacterCasing {}
class CheckBox : ButtonBase {}
class CheckBoxRenderer {}
enum CheckState {}
class CheckedListBox : ListBox {}
class Clipboard {}
enum CloseReason {}
enum ColorDepth {}
class ColorDialog : CommonDialog {}
class ColumnClickEventArgs : EventArgs {}
delegate void ColumnClickEventHandler(object sender, ColumnClickEventArgs e);
class ColumnHeader : Component, ICloneable {}
enum ColumnHeaderAutoResizeStyle {}
class ColumnHeaderConverter : ExpandableObjectConverter {}
enum ColumnHeaderStyle {}
class ColumnReorderedEventArgs : CancelEventArgs {}
delegate void ColumnReorderedEventHandler(object sender, ColumnReorderedEventArgs e);
class ColumnStyle : TableLayoutStyle {}
class ColumnWidthChangedEventArgs : EventArgs {}
delegate void ColumnWidthChangedEventHandler(object sender, ColumnWidthChangedEventArgs e);
class ColumnWidthChangingEventArgs : CancelEventArgs {}
delegate void ColumnWidthChangingEventHandler(object sender, ColumnWidthChangingEventArgs e);
class ComboBox : ListControl {}
class ComboBoxRenderer {}
enum ComboBoxStyle {}
abstract class CommonDialog : Component {}
class ContainerControl : ScrollableControl, IContainerControl {}
class ContentsResizedEventArgs : EventArgs {}
delegate void ContentsResizedEventHandler(object sender, ContentsResizedEventArgs e);
class ContextMenu : Menu {}
class ContextMenuStrip : ToolStripDropDownMenu {}
class Control : Component, IBindableComponent, IDropTarget, ISynchronizeInvoke, IWin32Window {}
class ControlBindingsCollection : BindingsCollection {}
class ControlEventArgs : EventArgs {}
delegate void ControlEventHandler(object sender, ControlEventArgs e);
class ControlPaint {}
enum ControlStyles {}
enum ControlUpdateMode {}
class ConvertEventArgs : EventArgs {}
delegate void ConvertEventHandler(object sender, ConvertEventArgs e);
class CreateParams {}
class CurrencyManager : BindingManagerBase {}
class Cursor : IDisposable {}
class CursorConverter : TypeConverter {}
class Cursors {}
class DataFormats {}
class DataGrid : Control, IDataGridEditingService, ISupportInitialize {}
class DataGridBoolColumn : DataGridColumnStyle {}
struct DataGridCell {}
abstract class DataGridColumnStyle : Component, IDataGridColumnStyleEditingNotificationService {}
enum DataGridLineStyle {}
enum DataGridParentRowsLabelStyle {}
class DataGridPreferredColumnWidthTypeConverter : TypeConverter {}
class DataGridTableStyle : Component, IDataGridEditingService {}
class DataGridTextBox : TextBox {}
class DataGridTextBoxColumn : DataGridColumnStyle {}
class DataGridView : Control, ISupportInitialize {}
class DataGridViewAdvancedBorderStyle : ICloneable {}
enum DataGridViewAdvancedCellBorderStyle {}
enum DataGridViewAutoSizeColumnMode {}
class DataGridViewAutoSizeColumnModeEventArgs : EventArgs {}
delegate void DataGridViewAutoSizeColumnModeEventHandler(object sender, DataGridViewAutoSizeColumnModeEventArgs e);
enum DataGridViewAutoSizeColumnsMode {}
class DataGridViewAutoSizeColumnsModeEventArgs : EventArgs {}
delegate void DataGridViewAutoSizeColumnsModeEventHandler(object sender, DataGridViewAutoSizeColumnsModeEventArgs e);
class DataGridViewAutoSizeModeEventArgs : EventArgs {}
delegate void DataGridViewAutoSizeModeEventHandler(object sender, DataGridViewAutoSizeModeEventArgs e);
enum DataGridViewAutoSizeRowMode {}
enum DataGridViewAutoSizeRowsMode {}
class DataGridViewBand : DataGridViewElement, ICloneable, IDisposable {}
class DataGridViewBindingCompleteEventArgs : EventArgs {}
delegate void DataGridViewBindingCompleteEventHandler(object sender, DataGridViewBindingCompleteEventArgs e);
class DataGridViewButtonCell : DataGridViewCell {}
class DataGridViewButtonColumn : DataGridViewColumn {}
abstract class DataGridViewCell : DataGridViewElement, ICloneable, IDisposable {}
enum DataGridViewCellBorderStyle {}
class DataGridViewCellCancelEventArgs : CancelEventArgs {}
delegate void DataGridViewCellCancelEventHandler(object sender, DataGridViewCellCancelEventArgs e);
class DataGridViewCellCollection : BaseCollection, IList {}
class DataGridViewCellContextMenuStripNeededEventArgs : DataGridViewCellEventArgs {}
delegate void DataGridViewCellContextMenuStripNeededEventHandler(object sender, DataGridViewCellContextMenuStripNeededEventArgs e);
class DataGridViewCellErrorTextNeededEventArgs : DataGridViewCellEventArgs {}
delegate void DataGridViewCellErrorTextNeededEventHandler(object sender, DataGridViewCellErrorTextNeededEventArgs e);
class DataGridViewCellEventArgs : EventArgs {}
delegate void DataGridViewCellEventHandler(object sender, DataGridViewCellEventArgs e);
class DataGridViewCellFormattingEventArgs : ConvertEventArgs {}
delegate void DataGridViewCellFormattingEventHandler(object sender, DataGridViewCellFormattingEventArgs e);
class DataGridViewCellMouseEventArgs : MouseEventArgs {}
delegate void DataGridViewCellMouseEventHandler(object sender, DataGridViewCellMouseEventArgs e);
class DataGridViewCellPaintingEventArgs : HandledEventArgs {}
delegate void DataGridViewCellPaintingEventHandler(object sender, DataGridViewCellPaintingEventArgs e);
class DataGridViewCellParsingEventArgs : ConvertEventArgs {}
delegate void DataGridViewCellParsingEventHandler(object sender, DataGridViewCellParsingEventArgs e);
class DataGridViewCellStateChangedEventArgs : EventArgs {}
delegate void DataGridViewCellStateChangedEventHandler(object sender, DataGridViewCellStateChangedEventArgs e);
class DataGridViewCellStyle : ICloneable {}
class DataGridViewCellStyleContentChangedEventArgs : EventArgs {}
delegate void DataGridViewCellStyleContentChangedEventHandler(object sender, DataGridViewCellStyleContentChangedEventArgs e);
class DataGridViewCellStyleConverter : TypeConverter {}
enum DataGridViewCellStyleScopes {}
class DataGridViewCellToolTipTextNeededEventArgs : DataGridViewCellEventArgs {}
delegate void DataGridViewCellToolTipTextNeededEventHandler(object sender, DataGridViewCellToolTipTextNeededEventArgs e);
class DataGridViewCellValidatingEventArgs : CancelEventArgs {}
delegate void DataGridViewCellValidatingEventHandler(object sender, DataGridViewCellValidatingEventArgs e);
class DataGridViewCellValueEventArgs : EventArgs {}
delegate void DataGridViewCellValueEventHandler(object sender, DataGridViewCellValueEventArgs e);
class DataGridViewCheckBoxCell : DataGridViewCell, IDataGridViewEditingCell {}
class DataGridViewCheckBoxColumn : DataGridViewColumn {}
enum DataGridViewClipboardCopyMode {}
class DataGridViewColumn : DataGridViewBand, IComponent {}
class DataGridViewColumnCollection : BaseCollection, IList {}
class DataGridViewColumnDesignTimeVisibleAttribute : Attribute {}
class DataGridViewColumnDividerDoubleClickEventArgs : HandledMouseEventArgs {}
delegate void DataGridViewColumnDividerDoubleClickEventHandler(object sender, DataGridViewColumnDividerDoubleClickEventArgs e);
class DataGridViewColumnEventArgs : EventArgs {}
delegate void DataGridViewColumnEventHandler(object sender, DataGridViewColumnEventArgs e);
class DataGridViewColumnHeaderCell : DataGridViewHeaderCell {}
enum DataGridViewColumnHeadersHeightSizeMode {}
enum DataGridViewColumnSortMode {}
class DataGridViewColumnStateChangedEventArgs : EventArgs {}
delegate void DataGridViewColumnStateChangedEventHandler(object sender, DataGridViewColumnStateChangedEventArgs e);
class DataGridViewComboBoxCell : DataGridViewCell {}
class DataGridViewComboBoxColumn : DataGridViewColumn {}
enum DataGridViewComboBoxDisplayStyle {}
class DataGridViewComboBoxEditingControl : ComboBox, IDataGridViewEditingControl {}
enum DataGridViewContentAlignment {}
enum DataGridViewDataErrorContexts {}
class DataGridViewDataErrorEventArgs : DataGridViewCellCancelEventArgs {}
delegate void DataGridViewDataErrorEventHandler(object sender, DataGridViewDataErrorEventArgs e);
enum DataGridViewEditMode {}
class DataGridViewEditingControlShowingEventArgs : EventArgs {}
delegate void DataGridViewEditingControlShowingEventHandler(object sender, DataGridViewEditingControlShowingEventArgs e);
class DataGridViewElement {}
enum DataGridViewElementStates {}
enum DataGridViewHeaderBorderStyle {}
class DataGridViewHeaderCell : DataGridViewCell {}
enum DataGridViewHitTestType {}
class DataGridViewImageCell : DataGridViewCell {}
enum DataGridViewImageCellLayout {}
class DataGridViewImageColumn : DataGridViewColumn {}
class DataGridViewLinkCell : DataGridViewCell {}
class DataGridViewLinkColumn : DataGridViewColumn {}
enum DataGridViewPaintParts {}
class DataGridViewRow : DataGridViewBand {}
class DataGridViewRowCancelEventArgs : CancelEventArgs {}
delegate void DataGridViewRowCancelEventHandler(object sender, DataGridViewRowCancelEventArgs e);
class DataGridViewRowCollection : IList {}
class DataGridViewRowContextMenuStripNeededEventArgs : EventArgs {}
delegate void DataGridViewRowContextMenuStripNeededEventHandler(object sender, DataGridViewRowContextMenuStripNeededEventArgs e);
class DataGridViewRowDividerDoubleClickEventArgs : HandledMouseEventArgs {}
delegate void DataGridViewRowDividerDoubleClickEventHandler(object sender, DataGridViewRowDividerDoubleClickEventArgs e);
class DataGridViewRowErrorTextNeededEventArgs : EventArgs {}
delegate void DataGridViewRowErrorTextNeededEventHandler(object sender, DataGridViewRowErrorTextNeededEventArgs e);
class DataGridViewRowEventArgs : EventArgs {}
delegate void DataGridViewRowEventHandler(object sender, DataGridViewRowEventArgs e);
class DataGridViewRowHeaderCell : DataGridViewHeaderCell {}
enum DataGridViewRowHeadersWidthSizeMode {}
class DataGridViewRowHeightInfoNeededEventArgs : EventArgs {}
delegate void DataGridViewRowHeightInfoNeededEventHandler(object sender, DataGridViewRowHeightInfoNeededEventArgs e);
class DataGridViewRowHeightInfoPushedEventArgs : HandledEventArgs {}
delegate void DataGridViewRowHeightInfoPushedEventHandler(object sender, DataGridViewRowHeightInfoPushedEventArgs e);
class DataGridViewRowPostPaintEventArgs : EventArgs {}
delegate void DataGridViewRowPostPaintEventHandler(object sender, DataGridViewRowPostPaintEventArgs e);
class DataGridViewRowPrePaintEventArgs : HandledEventArgs {}
delegate void DataGridViewRowPrePaintEventHandler(object sender, DataGridViewRowPrePaintEventArgs e);
class DataGridViewRowStateChangedEventArgs : EventArgs {}
delegate void DataGridViewRowStateChangedEventHandler(object sender, DataGridViewRowStateChangedEventArgs e);
class DataGridViewRowsAddedEventArgs : EventArgs {}
delegate void DataGridViewRowsAddedEventHandler(object sender, DataGridViewRowsAddedEventArgs e);
class DataGridViewRowsRemovedEventArgs : EventArgs {}
delegate void DataGridViewRowsRemovedEventHandler(object sender, DataGridViewRowsRemovedEventArgs e);
class DataGridViewSelectedCellCollection : BaseCollection, IList {}
class DataGridViewSelectedColumnCollection : BaseCollection, IList {}
class DataGridViewSelectedRowCollection : BaseCollection, IList {}
enum DataGridViewSelectionMode {}
class DataGridViewSortCompareEventArgs : HandledEventArgs {}
delegate void DataGridViewSortCompareEventHandler(object sender, DataGridViewSortCompareEventArgs e);
class DataGridViewTextBoxCell : DataGridViewCell {}
class DataGridViewTextBoxColumn : DataGridViewColumn {}
class DataGridViewTextBoxEditingControl : TextBox, IDataGridViewEditingControl {}
class DataGridViewTopLeftHeaderCell : DataGridViewColumnHeaderCell {}
enum DataGridViewTriState {}
class DataObject : IDataObject {}
enum DataSourceUpdateMode {}
class DateBoldEventArgs : EventArgs {}
delegate void DateBoldEventHandler(object sender, DateBoldEventArgs e);
class DateRangeEventArgs : EventArgs {}
delegate void DateRangeEventHandler(object sender, DateRangeEventArgs e);
class DateTimePicker : Control {}
enum DateTimePickerFormat {}
enum Day {}
enum DialogResult {}
enum DockStyle {}
class DockingAttribute : Attribute {}
enum DockingBehavior {}
class DomainUpDown : UpDownBase {}
enum DragAction {}
enum DragDropEffects {}
class DragEventArgs : EventArgs {}
delegate void DragEventHandler(object sender, DragEventArgs e);
class DrawItemEventArgs : EventArgs {}
delegate void DrawItemEventHandler(object sender, DrawItemEventArgs e);
enum DrawItemState {}
class DrawListViewColumnHeaderEventArgs : EventArgs {}
delegate void DrawListViewColumnHeaderEventHandler(object sender, DrawListViewColumnHeaderEventArgs e);
class DrawListViewItemEventArgs : EventArgs {}
delegate void DrawListViewItemEventHandler(object sender, DrawListViewItemEventArgs e);
class DrawListViewSubItemEventArgs : EventArgs {}
delegate void DrawListViewSubItemEventHandler(object sender, DrawListViewSubItemEventArgs e);
enum DrawMode {}
class DrawToolTipEventArgs : EventArgs {}
delegate void DrawToolTipEventHandler(object sender, DrawToolTipEventArgs e);
class DrawTreeNodeEventArgs : EventArgs {}
delegate void DrawTreeNodeEventHandler(object sender, DrawTreeNodeEventArgs e);
enum ErrorBlinkStyle {}
enum ErrorIconAlignment {}
class ErrorProvider : Component, IExtenderProvider, ISupportInitialize {}
abstract class FeatureSupport : IFeatureSupport {}
abstract class FileDialog : CommonDialog {}
class FileDialogCustomPlace {}
class FileDialogCustomPlacesCollection : Collection<FileDialogCustomPlace> {}
enum FixedPanel {}
class FlatButtonAppearance {}
enum FlatStyle {}
enum FlowDirection {}
class FlowLayoutPanel : Panel, IExtenderProvider {}
class FlowLayoutSettings : LayoutSettings {}
class FolderBrowserDialog : CommonDialog {}
class FontDialog : CommonDialog {}
class Form : ContainerControl {}
enum FormBorderStyle {}
class FormClosedEventArgs : EventArgs {}
delegate void FormClosedEventHandler(object sender, FormClosedEventArgs e);
class FormClosingEventArgs : CancelEventArgs {}
delegate void FormClosingEventHandler(object sender, FormClosingEventArgs e);
class FormCollection : ReadOnlyCollectionBase {}
enum FormStartPosition {}
enum FormWindowState {}
enum FrameStyle {}
enum GetChildAtPointSkip {}
class GiveFeedbackEventArgs : EventArgs {}
delegate void GiveFeedbackEventHandler(object sender, GiveFeedbackEventArgs e);
class GridColumnStylesCollection : BaseCollection, IList {}
abstract class GridItem {}
class GridItemCollection : ICollection {}
enum GridItemType {}
class GridTableStylesCollection : BaseCollection, IList {}
class GridTablesFactory {}
class GroupBox : Control {}
class GroupBoxRenderer {}
class HScrollBar : ScrollBar {}
class HScrollProperties : ScrollProperties {}
class HandledMouseEventArgs : MouseEventArgs {}
class Help {}
class HelpEventArgs : EventArgs {}
delegate void HelpEventHandler(object sender, HelpEventArgs hlpevent);
enum HelpNavigator {}
class HelpProvider : Component, IExtenderProvider {}
enum HorizontalAlignment {}
class HtmlDocument {}
class HtmlElement {}
class HtmlElementCollection : ICollection {}
class HtmlElementErrorEventArgs : EventArgs {}
delegate void HtmlElementErrorEventHandler(object sender, HtmlElementErrorEventArgs e);
class HtmlElementEventArgs : EventArgs {}
delegate void HtmlElementEventHandler(object sender, HtmlElementEventArgs e);
enum HtmlElementInsertionOrientation {}
class HtmlHistory : IDisposable {}
class HtmlWindow {}
class HtmlWindowCollection : ICollection {}
interface IBindableComponent : IComponent {}
interface IButtonControl {}
interface ICommandExecutor {}
interface IComponentEditorPageSite {}
interface IContainerControl {}
interface ICurrencyManagerProvider {}
interface IDataGridColumnStyleEditingNotificationService {}
interface IDataGridEditingService {}
interface IDataGridViewEditingCell {}
interface IDataGridViewEditingControl {}
interface IDataObject {}
interface IDropTarget {}
interface IFeatureSupport {}
interface IFileReaderService {}
interface IMessageFilter {}
interface IWin32Window {}
interface IWindowTarget {}
class ImageIndexConverter : Int32Converter {}
class ImageKeyConverter : StringConverter {}
enum ImageLayout {}
class ImageList : Component {}
class ImageListStreamer {}
enum ImeMode {}
class InputLanguage {}
class InputLanguageChangedEventArgs : EventArgs {}
delegate void InputLanguageChangedEventHandler(object sender, InputLanguageChangedEventArgs e);
class InputLanguageChangingEventArgs : CancelEventArgs {}
delegate void InputLanguageChangingEventHandler(object sender, InputLanguageChangingEventArgs e);
class InputLanguageCollection : ReadOnlyCollectionBase {}
enum InsertKeyMode {}
class InvalidateEventArgs : EventArgs {}
delegate void InvalidateEventHandler(object sender, InvalidateEventArgs e);
enum ItemActivation {}
enum ItemBoundsPortion {}
class ItemChangedEventArgs : EventArgs {}
delegate void ItemChangedEventHandler(object sender, ItemChangedEventArgs e);
class ItemCheckEventArgs : EventArgs {}
delegate void ItemCheckEventHandler(object sender, ItemCheckEventArgs e);
class ItemCheckedEventArgs : EventArgs {}
delegate void ItemCheckedEventHandler(object sender, ItemCheckedEventArgs e);
class ItemDragEventArgs : EventArgs {}
delegate void ItemDragEventHandler(object sender, ItemDragEventArgs e);
class KeyEventArgs : EventArgs {}
delegate void KeyEventHandler(object sender, KeyEventArgs e);
class KeyPressEventArgs : EventArgs {}
delegate void KeyPressEventHandler(object sender, KeyPressEventArgs e);
enum Keys {}
class KeysConverter : TypeConverter, IComparer {}
class Label : Control {}
class LabelEditEventArgs : EventArgs {}
delegate void LabelEditEventHandler(object sender, LabelEditEventArgs e);
class LayoutEventArgs : EventArgs {}
delegate void LayoutEventHandler(object sender, LayoutEventArgs e);
abstract class LayoutSettings {}
enum LeftRightAlignment {}
struct LinkArea {}
enum LinkBehavior {}
class LinkClickedEventArgs : EventArgs {}
delegate void LinkClickedEventHandler(object sender, LinkClickedEventArgs e);
class LinkConverter : TypeConverter {}
class LinkLabel : Label, IButtonControl {}
class LinkLabelLinkClickedEventArgs : EventArgs {}
delegate void LinkLabelLinkClickedEventHandler(object sender, LinkLabelLinkClickedEventArgs e);
enum LinkState {}
class ListBindingConverter : TypeConverter {}
static class ListBindingHelper {}
class ListBox : ListControl {}
abstract class ListControl : Control {}
class ListControlConvertEventArgs : ConvertEventArgs {}
delegate void ListControlConvertEventHandler(object sender, ListControlConvertEventArgs e);
class ListView : Control {}
enum ListViewAlignment {}
class ListViewGroup {}
class ListViewGroupCollection : IList {}
class ListViewHitTestInfo {}
enum ListViewHitTestLocations {}
class ListViewInsertionMark {}
class ListViewItem : ICloneable {}
class ListViewItemConverter : ExpandableObjectConverter {}
class ListViewItemMouseHoverEventArgs : EventArgs {}
delegate void ListViewItemMouseHoverEventHandler(object sender, ListViewItemMouseHoverEventArgs e);
class ListViewItemSelectionChangedEventArgs : EventArgs {}
delegate void ListViewItemSelectionChangedEventHandler(object sender, ListViewItemSelectionChangedEventArgs e);
enum ListViewItemStates {}
class ListViewVirtualItemsSelectionRangeChangedEventArgs : EventArgs {}
delegate void ListViewVirtualItemsSelectionRangeChangedEventHandler(object sender, ListViewVirtualItemsSelectionRangeChangedEventArgs e);
class MainMenu : Menu {}
enum MaskFormat {}
class MaskInputRejectedEventArgs : EventArgs {}
delegate void MaskInputRejectedEventHandler(object sender, MaskInputRejectedEventArgs e);
class MaskedTextBox : TextBoxBase {}
class MdiClient : Control {}
enum MdiLayout {}
class MeasureItemEventArgs : EventArgs {}
delegate void MeasureItemEventHandler(object sender, MeasureItemEventArgs e);
abstract class Menu : Component {}
enum MenuGlyph {}
class MenuItem : Menu {}
enum MenuMerge {}
class MenuStrip : ToolStrip {}
enum MergeAction {}
struct Message {}
class MessageBox {}
enum MessageBoxButtons {}
enum MessageBoxDefaultButton {}
enum MessageBoxIcon {}
enum MessageBoxOptions {}
delegate void MethodInvoker();
class MonthCalendar : Control {}
enum MouseButtons {}
class MouseEventArgs : EventArgs {}
delegate void MouseEventHandler(object sender, MouseEventArgs e);
class NativeWindow : MarshalByRefObject, IWin32Window {}
class NavigateEventArgs : EventArgs {}
delegate void NavigateEventHandler(object sender, NavigateEventArgs ne);
class NodeLabelEditEventArgs : EventArgs {}
delegate void NodeLabelEditEventHandler(object sender, NodeLabelEditEventArgs e);
class NotifyIcon : Component {}
class NumericUpDown : UpDownBase, ISupportInitialize {}
class NumericUpDownAcceleration {}
class NumericUpDownAccelerationCollection : MarshalByRefObject, ICollection<NumericUpDownAcceleration> {}
class OSFeature : FeatureSupport {}
class OpacityConverter : TypeConverter {}
class OpenFileDialog : FileDialog {}
enum Orientation {}
class OwnerDrawPropertyBag : MarshalByRefObject {}
struct Padding {}
class PaddingConverter : TypeConverter {}
class PageSetupDialog : CommonDialog {}
class PaintEventArgs : EventArgs, IDisposable {}
delegate void PaintEventHandler(object sender, PaintEventArgs e);
class Panel : ScrollableControl {}
class PictureBox : Control, ISupportInitialize {}
enum PictureBoxSizeMode {}
class PopupEventArgs : CancelEventArgs {}
delegate void PopupEventHandler(object sender, PopupEventArgs e);
enum PowerLineStatus {}
enum PowerState {}
class PowerStatus {}
enum PreProcessControlState {}
class PreviewKeyDownEventArgs : EventArgs {}
delegate void PreviewKeyDownEventHandler(object sender, PreviewKeyDownEventArgs e);
class PrintControllerWithStatusDialog : PrintController {}
class PrintDialog : CommonDialog {}
class PrintPreviewControl : Control {}
class PrintPreviewDialog : Form {}
class ProfessionalColorTable {}
class ProfessionalColors {}
class ProgressBar : Control {}
class ProgressBarRenderer {}
enum ProgressBarStyle {}
class PropertyGrid : ContainerControl {}
class PropertyManager : BindingManagerBase {}
enum PropertySort {}
class PropertyTabChangedEventArgs : EventArgs {}
delegate void PropertyTabChangedEventHandler(object s, PropertyTabChangedEventArgs e);
class PropertyValueChangedEventArgs : EventArgs {}
delegate void PropertyValueChangedEventHandler(object s, PropertyValueChangedEventArgs e);
class QueryAccessibilityHelpEventArgs : EventArgs {}
delegate void QueryAccessibilityHelpEventHandler(object sender, QueryAccessibilityHelpEventArgs e);
class QueryContinueDragEventArgs : EventArgs {}
delegate void QueryContinueDragEventHandler(object sender, QueryContinueDragEventArgs e);
class QuestionEventArgs : EventArgs {}
delegate void QuestionEventHandler(object sender, QuestionEventArgs e);
class RadioButton : ButtonBase {}
class RadioButtonRenderer {}
class RelatedImageListAttribute : Attribute {}
class RetrieveVirtualItemEventArgs : EventArgs {}
delegate void RetrieveVirtualItemEventHandler(object sender, RetrieveVirtualItemEventArgs e);
class RichTextBox : TextBoxBase {}
enum RichTextBoxFinds {}
enum RichTextBoxLanguageOptions {}
enum RichTextBoxScrollBars {}
enum RichTextBoxSelectionAttribute {}
enum RichTextBoxSelectionTypes {}
enum RichTextBoxStreamType {}
enum RichTextBoxWordPunctuations {}
enum RightToLeft {}
class RowStyle : TableLayoutStyle {}
class SaveFileDialog : FileDialog {}
class Screen {}
enum ScreenOrientation {}
abstract class ScrollBar : Control {}
class ScrollBarRenderer {}
enum ScrollBars {}
enum ScrollButton {}
class ScrollEventArgs : EventArgs {}
delegate void ScrollEventHandler(object sender, ScrollEventArgs e);
enum ScrollEventType {}
enum ScrollOrientation {}
abstract class ScrollProperties {}
class ScrollableControl : Control {}
enum SearchDirectionHint {}
class SearchForVirtualItemEventArgs : EventArgs {}
delegate void SearchForVirtualItemEventHandler(object sender, SearchForVirtualItemEventArgs e);
enum SecurityIDType {}
class SelectedGridItemChangedEventArgs : EventArgs {}
delegate void SelectedGridItemChangedEventHandler(object sender, SelectedGridItemChangedEventArgs e);
enum SelectionMode {}
class SelectionRange {}
class SelectionRangeConverter : TypeConverter {}
class SendKeys {}
enum Shortcut {}
enum SizeGripStyle {}
enum SizeType {}
enum SortOrder {}
class SplitContainer : ContainerControl, ISupportInitialize {}
class Splitter : Control {}
class SplitterCancelEventArgs : CancelEventArgs {}
delegate void SplitterCancelEventHandler(object sender, SplitterCancelEventArgs e);
class SplitterEventArgs : EventArgs {}
delegate void SplitterEventHandler(object sender, SplitterEventArgs e);
class SplitterPanel : Panel {}
class StatusBar : Control {}
class StatusBarDrawItemEventArgs : DrawItemEventArgs {}
delegate void StatusBarDrawItemEventHandler(object sender, StatusBarDrawItemEventArgs sbdevent);
class StatusBarPanel : Component, ISupportInitialize {}
enum StatusBarPanelAutoSize {}
enum StatusBarPanelBorderStyle {}
class StatusBarPanelClickEventArgs : MouseEventArgs {}
delegate void StatusBarPanelClickEventHandler(object sender, StatusBarPanelClickEventArgs e);
enum StatusBarPanelStyle {}
class StatusStrip : ToolStrip {}
enum StructFormat {}
class SystemInformation {}
enum SystemParameter {}
enum TabAlignment {}
enum TabAppearance {}
class TabControl : Control {}
enum TabControlAction {}
class TabControlCancelEventArgs : CancelEventArgs {}
delegate void TabControlCancelEventHandler(object sender, TabControlCancelEventArgs e);
class TabControlEventArgs : EventArgs {}
delegate void TabControlEventHandler(object sender, TabControlEventArgs e);
enum TabDrawMode {}
class TabPage : Panel {}
class TabRenderer {}
enum TabSizeMode {}
class TableLayoutCellPaintEventArgs : PaintEventArgs {}
delegate void TableLayoutCellPaintEventHandler(object sender, TableLayoutCellPaintEventArgs e);
class TableLayoutColumnStyleCollection : TableLayoutStyleCollection {}
class TableLayoutControlCollection : ICloneable, IList {}
class TableLayoutPanel : Panel, IExtenderProvider {}
enum TableLayoutPanelCellBorderStyle {}
struct TableLayoutPanelCellPosition {}
enum TableLayoutPanelGrowStyle {}
class TableLayoutRowStyleCollection : TableLayoutStyleCollection {}
class TableLayoutSettings : LayoutSettings {}
abstract class TableLayoutStyle {}
abstract class TableLayoutStyleCollection : IList {}
class TextBox : TextBoxBase {}
abstract class TextBoxBase : Control {}
class TextBoxRenderer {}
enum TextDataFormat {}
enum TextFormatFlags {}
enum TextImageRelation {}
class TextRenderer {}
class ThreadExceptionDialog : Form {}
enum TickStyle {}
class Timer : Component {}
class ToolBar : Control {}
enum ToolBarAppearance {}
class ToolBarButton : Component {}
class ToolBarButtonClickEventArgs : EventArgs {}
delegate void ToolBarButtonClickEventHandler(object sender, ToolBarButtonClickEventArgs e);
enum ToolBarButtonStyle {}
enum ToolBarTextAlign {}
class ToolStrip : ScrollableControl {}
class ToolStripArrowRenderEventArgs : EventArgs {}
delegate void ToolStripArrowRenderEventHandler(object sender, ToolStripArrowRenderEventArgs e);
class ToolStripButton : ToolStripItem {}
class ToolStripComboBox : ToolStripControlHost {}
class ToolStripContainer : ContainerControl {}
class ToolStripContentPanel : Panel {}
class ToolStripContentPanelRenderEventArgs : EventArgs {}
delegate void ToolStripContentPanelRenderEventHandler(object sender, ToolStripContentPanelRenderEventArgs e);
class ToolStripControlHost : ToolStripItem {}
class ToolStripDropDown : ToolStrip {}
class ToolStripDropDownButton : ToolStripDropDownItem {}
enum ToolStripDropDownCloseReason {}
class ToolStripDropDownClosedEventArgs : EventArgs {}
delegate void ToolStripDropDownClosedEventHandler(object sender, ToolStripDropDownClosedEventArgs e);
class ToolStripDropDownClosingEventArgs : CancelEventArgs {}
delegate void ToolStripDropDownClosingEventHandler(object sender, ToolStripDropDownClosingEventArgs e);
enum ToolStripDropDownDirection {}
abstract class ToolStripDropDownItem : ToolStripItem {}
class ToolStripDropDownItemAccessibleObject {}
class ToolStripDropDownMenu : ToolStripDropDown {}
enum ToolStripGripDisplayStyle {}
class ToolStripGripRenderEventArgs : ToolStripRenderEventArgs {}
delegate void ToolStripGripRenderEventHandler(object sender, ToolStripGripRenderEventArgs e);
enum ToolStripGripStyle {}
abstract class ToolStripItem : Component, IDropTarget {}
enum ToolStripItemAlignment {}
class ToolStripItemClickedEventArgs : EventArgs {}
delegate void ToolStripItemClickedEventHandler(object sender, ToolStripItemClickedEventArgs e);
class ToolStripItemCollection : IList {}
enum ToolStripItemDisplayStyle {}
class ToolStripItemEventArgs : EventArgs {}
delegate void ToolStripItemEventHandler(object sender, ToolStripItemEventArgs e);
class ToolStripItemImageRenderEventArgs : ToolStripItemRenderEventArgs {}
delegate void ToolStripItemImageRenderEventHandler(object sender, ToolStripItemImageRenderEventArgs e);
enum ToolStripItemImageScaling {}
enum ToolStripItemOverflow {}
enum ToolStripItemPlacement {}
class ToolStripItemRenderEventArgs : EventArgs {}
delegate void ToolStripItemRenderEventHandler(object sender, ToolStripItemRenderEventArgs e);
class ToolStripItemTextRenderEventArgs : ToolStripItemRenderEventArgs {}
delegate void ToolStripItemTextRenderEventHandler(object sender, ToolStripItemTextRenderEventArgs e);
class ToolStripLabel : ToolStripItem {}
enum ToolStripLayoutStyle {}
class ToolStripManager {}
enum ToolStripManagerRenderMode {}
class ToolStripMenuItem : ToolStripDropDownItem {}
class ToolStripOverflow : ToolStripDropDown {}
class ToolStripOverflowButton : ToolStripDropDownButton {}
class ToolStripPanel : ContainerControl {}
class ToolStripPanelRenderEventArgs : EventArgs {}
delegate void ToolStripPanelRenderEventHandler(object sender, ToolStripPanelRenderEventArgs e);
class ToolStripPanelRow : Component {}
class ToolStripProfessionalRenderer : ToolStripRenderer {}
class ToolStripProgressBar : ToolStripControlHost {}
class ToolStripRenderEventArgs : EventArgs {}
delegate void ToolStripRenderEventHandler(object sender, ToolStripRenderEventArgs e);
enum ToolStripRenderMode {}
abstract class ToolStripRenderer {}
class ToolStripSeparator : ToolStripItem {}
class ToolStripSeparatorRenderEventArgs : ToolStripItemRenderEventArgs {}
delegate void ToolStripSeparatorRenderEventHandler(object sender, ToolStripSeparatorRenderEventArgs e);
class ToolStripSplitButton : ToolStripDropDownItem {}
class ToolStripStatusLabel : ToolStripLabel {}
enum ToolStripStatusLabelBorderSides {}
class ToolStripSystemRenderer : ToolStripRenderer {}
class ToolStripTextBox : ToolStripControlHost {}
enum ToolStripTextDirection {}
class ToolTip : Component, IExtenderProvider {}
enum ToolTipIcon {}
class TrackBar : Control, ISupportInitialize {}
class TrackBarRenderer {}
class TreeNode : MarshalByRefObject, ICloneable {}
class TreeNodeCollection : IList {}
class TreeNodeConverter : TypeConverter {}
class TreeNodeMouseClickEventArgs : MouseEventArgs {}
delegate void TreeNodeMouseClickEventHandler(object sender, TreeNodeMouseClickEventArgs e);
class TreeNodeMouseHoverEventArgs : EventArgs {}
delegate void TreeNodeMouseHoverEventHandler(object sender, TreeNodeMouseHoverEventArgs e);
enum TreeNodeStates {}
class TreeView : Control {}
enum TreeViewAction {}
class TreeViewCancelEventArgs : CancelEventArgs {}
delegate void TreeViewCancelEventHandler(object sender, TreeViewCancelEventArgs e);
enum TreeViewDrawMode {}
class TreeViewEventArgs : EventArgs {}
delegate void TreeViewEventHandler(object sender, TreeViewEventArgs e);
class TreeViewHitTestInfo {}
enum TreeViewHitTestLocations {}
class TreeViewImageIndexConverter : ImageIndexConverter {}
class TreeViewImageKeyConverter : ImageKeyConverter {}
class TypeValidationEventArgs : EventArgs {}
delegate void TypeValidationEventHandler(object sender, TypeValidationEventArgs e);
enum UICues {}
class UICuesEventArgs : EventArgs {}
delegate void UICuesEventHandler(object sender, UICuesEventArgs e);
enum UnhandledExceptionMode {}
abstract class UpDownBase : ContainerControl {}
class UpDownEventArgs : EventArgs {}
delegate void UpDownEventHandler(object source, UpDownEventArgs e);
class UserControl : ContainerControl {}
class VScrollBar : ScrollBar {}
class VScrollProperties : ScrollProperties {}
enum ValidationConstraints {}
enum View {}
class WebBrowser : WebBrowserBase {}
class WebBrowserBase : Control {}
class WebBrowserDocumentCompletedEventArgs : EventArgs {}
delegate void WebBrowserDocumentCompletedEventHandler(object sender, WebBrowserDocumentCompletedEventArgs e);
enum WebBrowserEncryptionLevel {}
class WebBrowserNavigatedEventArgs : EventArgs {}
delegate void WebBrowserNavigatedEventHandler(object sender, WebBrowserNavigatedEventArgs e);
class WebBrowserNavigatingEventArgs : CancelEventArgs {}
delegate void WebBrowserNavigatingEventHandler(object sender, WebBrowserNavigatingEventArgs e);
class WebBrowserProgressChangedEventArgs : EventArgs {}
delegate void WebBrowserProgressChangedEventHandler(object sender, WebBrowserProgressChangedEventArgs e);
enum WebBrowserReadyState {}
enum WebBrowserRefreshOption {}
class WebBrowserSiteBase : IDisposable {}
class WindowsFormsSection {}
class WindowsFormsSynchronizationContext : SynchronizationContext, IDisposable {}
enum XLookupStatus {}
