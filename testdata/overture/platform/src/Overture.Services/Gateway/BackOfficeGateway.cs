using System;
using Overture.Common;
using ServiceStack;

namespace Overture.Services.Gateway
{
    /// <summary>Sends requests of the generated contract to the back office.</summary>
    public interface IBackOfficeGateway
    {
        TResponse Send<TResponse>(IReturn<TResponse> request);

        void Send(IReturnVoid request);
    }

    public class BackOfficeGateway : IBackOfficeGateway, IDisposable
    {
        private readonly JsonServiceClient client;

        public BackOfficeGateway()
        {
            client = new JsonServiceClient(ConfigReader.Get("backOffice:url", "https://backoffice.overture.example/api"));
            client.Timeout = TimeSpan.FromSeconds(ConfigReader.GetInt("backOffice:timeout", 30));
        }

        public TResponse Send<TResponse>(IReturn<TResponse> request)
        {
            Log.Debug("back office: {0}", request.GetType().Name);
            return client.Send(request);
        }

        public void Send(IReturnVoid request)
        {
            Log.Debug("back office: {0}", request.GetType().Name);
            client.Send(request);
        }

        public void Dispose()
        {
            client.Dispose();
        }
    }
}
