using System;
using Overture.Common;

namespace Overture.Services.Promotions
{
    /// <summary>
    /// The campaign of the day. The front page sets it when it is rendered (Views/Home/Index.cshtml),
    /// the promotion service reads it: whether a discount is given depends on who looked at what first.
    /// </summary>
    public static class CampaignState
    {
        public static string ActiveCampaign { get; set; }

        public static DateTime? EndsOn { get; set; }

        public static bool IsActive(string code)
        {
            return string.Equals(ActiveCampaign, code, StringComparison.OrdinalIgnoreCase)
                && DateHelper.IsWithin(null, EndsOn);
        }
    }
}
