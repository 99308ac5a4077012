<%@ WebService Language="C#" Class="App.TreeService" %>

using System.Web.Services;

namespace App
{
    public class TreeService : WebService
    {
        [WebMethod]
        public List<KeyValuePair> GetChildren(string key)
        {
            return null;
        }

        [WebMethod(EnableSession = true)]
        public bool Move(string from, string to) { return true; }

        public void Helper() { }
    }
}
