// assemblies: System, System.Net.NetworkInformation, System.Net.Ping, System.Net.Primitives
using System.Collections.Generic;
using System.ComponentModel;
using System.Security;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net.NetworkInformation;
enum DuplicateAddressDetectionState {}
abstract class GatewayIPAddressInformation {}
class GatewayIPAddressInformationCollection : ICollection<GatewayIPAddressInformation> {}
class IPAddressCollection : ICollection<IPAddress> {}
abstract class IPAddressInformation {}
class IPAddressInformationCollection : ICollection<IPAddressInformation> {}
abstract class IPGlobalProperties {}
abstract class IPGlobalStatistics {}
abstract class IPInterfaceProperties {}
abstract class IPInterfaceStatistics {}
enum IPStatus {}
abstract class IPv4InterfaceProperties {}
abstract class IPv4InterfaceStatistics {}
abstract class IPv6InterfaceProperties {}
abstract class IcmpV4Statistics {}
abstract class IcmpV6Statistics {}
abstract class MulticastIPAddressInformation : IPAddressInformation {}
class MulticastIPAddressInformationCollection : ICollection<MulticastIPAddressInformation> {}
enum NetBiosNodeType {}
delegate void NetworkAddressChangedEventHandler(object sender, EventArgs e);
delegate void NetworkAvailabilityChangedEventHandler(object sender, NetworkAvailabilityEventArgs e);
class NetworkAvailabilityEventArgs : EventArgs {}
class NetworkChange {}
enum NetworkInformationAccess {}
class NetworkInformationException : Win32Exception {}
class NetworkInformationPermission : CodeAccessPermission {}
class NetworkInformationPermissionAttribute {}
abstract class NetworkInterface {}
enum NetworkInterfaceComponent {}
enum NetworkInterfaceType {}
enum OperationalStatus {}
class PhysicalAddress {}
class Ping : Component {
	event PingCompletedEventHandler PingCompleted;
	protected void OnPingCompleted(PingCompletedEventArgs e);
	PingReply Send(string hostNameOrAddress);
	PingReply Send(IPAddress address);
	PingReply Send(string hostNameOrAddress, int timeout, byte[] buffer = default, PingOptions options = default);
	PingReply Send(IPAddress address, int timeout, byte[] buffer = default, PingOptions options = default);
	PingReply Send(IPAddress address, TimeSpan timeout, byte[] buffer = default, PingOptions options = default);
	PingReply Send(string hostNameOrAddress, TimeSpan timeout, byte[] buffer = default, PingOptions options = default);
	void SendAsync(string hostNameOrAddress, object userToken);
	void SendAsync(string hostNameOrAddress, int timeout, object userToken);
	void SendAsync(IPAddress address, object userToken);
	void SendAsync(IPAddress address, int timeout, object userToken);
	void SendAsync(string hostNameOrAddress, int timeout, byte[] buffer, object userToken);
	void SendAsync(IPAddress address, int timeout, byte[] buffer, object userToken);
	void SendAsync(string hostNameOrAddress, int timeout, byte[] buffer, PingOptions options, object userToken);
	void SendAsync(IPAddress address, int timeout, byte[] buffer, PingOptions options, object userToken);
	void SendAsyncCancel();
	Task<PingReply> SendPingAsync(IPAddress address);
	Task<PingReply> SendPingAsync(string hostNameOrAddress);
	Task<PingReply> SendPingAsync(IPAddress address, int timeout, byte[] buffer = default, PingOptions options = default);
	Task<PingReply> SendPingAsync(IPAddress address, TimeSpan timeout, byte[] buffer = default, PingOptions options = default, CancellationToken cancellationToken = default);
	Task<PingReply> SendPingAsync(string hostNameOrAddress, int timeout, byte[] buffer = default, PingOptions options = default);
	Task<PingReply> SendPingAsync(string hostNameOrAddress, TimeSpan timeout, byte[] buffer = default, PingOptions options = default, CancellationToken cancellationToken = default);
}
class PingCompletedEventArgs : AsyncCompletedEventArgs {}
delegate void PingCompletedEventHandler(object sender, PingCompletedEventArgs e);
class PingException : InvalidOperationException {}
class PingOptions {}
class PingReply {
	IPAddress Address {get;}
	byte[] Buffer {get;}
	PingOptions Options {get;}
	long RoundtripTime {get;}
	IPStatus Status {get;}
}
enum PrefixOrigin {}
enum ScopeLevel {}
enum SuffixOrigin {}
abstract class TcpConnectionInformation {}
enum TcpState {}
abstract class TcpStatistics {}
abstract class UdpStatistics {}
abstract class UnicastIPAddressInformation : IPAddressInformation {}
class UnicastIPAddressInformationCollection : ICollection<UnicastIPAddressInformation> {}
