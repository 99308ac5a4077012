using System;
using System.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.FeatureManagement;

namespace Acme.Switches
{
    public enum Flags { Beta }
    public enum Edition { Community, Enterprise }

    public class Reads
    {
        private Edition edition;

        void Use(IConfiguration cfg, IConfigurationRoot root, IFeatureManager manager, IFeatureChecker checker, License license)
        {
            var host = cfg["Mail:Host"];
            var port = root["Mail:Port"];
            var old = ConfigurationManager.AppSettings.Get("old");
            var role = RoleEnvironment.GetConfigurationSettingValue("role");
            if (manager.IsEnabledAsync(nameof(Flags.Beta)).Result) { }
            if (checker.IsEnabledAsync("Reports").Result) { }
            if (_toggles.IsOn("t1")) { }
            if (Features.IsEnabled(Flags.Beta)) { }
            if (license.HasFeature("Pro")) { }
            if (edition == Edition.Enterprise) { }
            AppContext.TryGetSwitch("Acme.Old", out var isOld);
        }

        [RequiresFeature("Reports")] public void Print() { }
    }
}
