using OpenQA.Selenium;
using Xunit;

namespace Tests
{
    public class CartTests
    {
        private readonly IWebDriver _driver;

        [Fact]
        public void Opens() { _driver.Navigate().GoToUrl("http://localhost:5000/cart"); }
    }
}
