// assemblies: WindowsBase
using System.Collections.Generic;
namespace System.IO.Packaging;
enum CertificateEmbeddingOption {}
enum CompressionOption {}
class EncryptedPackageEnvelope : IDisposable {}
enum EncryptionOption {}
delegate void InvalidSignatureEventHandler(object sender, SignatureVerificationEventArgs e);
static class PackUriHelper {}
abstract class Package : IDisposable {}
class PackageDigitalSignature {}
class PackageDigitalSignatureManager {}
abstract class PackagePart {}
class PackagePartCollection : IEnumerable<PackagePart> {}
abstract class PackageProperties : IDisposable {}
class PackageRelationship {}
class PackageRelationshipCollection : IEnumerable<PackageRelationship> {}
class PackageRelationshipSelector {}
enum PackageRelationshipSelectorType {}
class RightsManagementInformation {}
class SignatureVerificationEventArgs : EventArgs {}
class StorageInfo {}
class StreamInfo {}
enum TargetMode {}
enum VerifyResult {}
class ZipPackage : Package {}
class ZipPackagePart : PackagePart {}
