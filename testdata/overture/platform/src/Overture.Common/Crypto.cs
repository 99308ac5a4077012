using System;
using System.Security.Cryptography;
using System.Text;

namespace Overture.Common
{
    /// <summary>Prüfsummen und Schlüssel. Author: J. Müller, 2006.</summary>
    public static class Crypto
    {
        // The salt holds an umlaut on purpose: old hashes were made with it in the code page of 2006.
        private const string Pepper = "Straßenbahn-Oberfläche";

        public static string Hash(string text, string salt)
        {
            using (SHA256 sha = SHA256.Create())
            {
                byte[] bytes = Encoding.GetEncoding(1252).GetBytes(salt + text + Pepper);
                return Convert.ToBase64String(sha.ComputeHash(bytes));
            }
        }

        public static string NewSalt()
        {
            var bytes = new byte[16];
            using (RandomNumberGenerator random = RandomNumberGenerator.Create())
            {
                random.GetBytes(bytes);
            }
            return Convert.ToBase64String(bytes);
        }
    }
}
