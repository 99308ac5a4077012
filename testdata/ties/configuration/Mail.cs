using System;
using System.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.FeatureManagement;

namespace Shop
{
    [FeatureGate("NewMail")]
    public class Mail
    {
        private readonly IConfiguration _configuration;
        private readonly IFeatureManager _features;

        public Mail(IConfiguration configuration, IFeatureManager features)
        {
            _configuration = configuration;
            _features = features;
        }

        public void Send()
        {
            var currency = ConfigurationManager.AppSettings["Currency"];
            var host = _configuration["Mail:Host"];
            var section = _configuration.GetSection("Mail");
            var region = Environment.GetEnvironmentVariable("REGION");
            var fresh = _features.IsEnabledAsync("NewMail");
        }
    }
}
