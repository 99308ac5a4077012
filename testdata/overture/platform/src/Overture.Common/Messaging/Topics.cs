namespace Overture.Common.Messaging
{
    /// <summary>Names of topics. Not everybody uses the constants.</summary>
    public static class Topics
    {
        public const string StockChanged = "inventory.stock-changed";
        public const string PaymentCaptured = "payments.captured";
        public const string CartAbandoned = "carts.abandoned";
    }
}
