using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Overture.Common
{
    public static class StringHelper
    {
        /// <summary>"Blue Shoes (new)" becomes "blue-shoes-new".</summary>
        public static string Slugify(this string text)
        {
            if (string.IsNullOrEmpty(text)) return string.Empty;

            var builder = new StringBuilder(text.Length);
            bool dash = false;
            foreach (char c in text.Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
                if (char.IsLetterOrDigit(c))
                {
                    if (dash && builder.Length > 0) builder.Append('-');
                    builder.Append(char.ToLowerInvariant(c));
                    dash = false;
                }
                else
                {
                    dash = true;
                }
            }
            return builder.ToString();
        }

        public static string Truncate(this string text, int length)
        {
            if (text == null || text.Length <= length) return text;
            return text.Substring(0, length - 1) + "\u2026";
        }

        public static string Mask(string secret, int visible = 4)
        {
            if (string.IsNullOrEmpty(secret) || secret.Length <= visible) return "****";
            return new string('*', secret.Length - visible) + secret.Substring(secret.Length - visible);
        }

        public static string JoinNonEmpty(string separator, params string[] parts)
        {
            return string.Join(separator, parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        }

        public static IEnumerable<string> SplitList(this string list)
        {
            return (list ?? string.Empty)
                .Split(new[] { ',', ';' }, StringSplitOptions.RemoveEmptyEntries)
                .Select(s => s.Trim());
        }
    }
}
