// assemblies: System.Numerics, System.Runtime, System.Runtime.Numerics, mscorlib
using System.Collections.Generic;
using System.Globalization;
namespace System.Numerics;
struct BigInteger : IComparable, IComparable<BigInteger>, IEquatable<BigInteger>, IFormattable {
	bool IsOne {get;}
	bool IsZero {get;}
	static BigInteger MinusOne {get;}
	int Sign {get;}
	static BigInteger Abs(BigInteger value);
	static BigInteger Add(BigInteger left, BigInteger right);
	static int Compare(BigInteger left, BigInteger right);
	static BigInteger Divide(BigInteger dividend, BigInteger divisor);
	static BigInteger Multiply(BigInteger left, BigInteger right);
	static BigInteger Negate(BigInteger value);
	static BigInteger Parse(string value);
	static BigInteger Parse(string value, IFormatProvider provider);
	static BigInteger Parse(string value, NumberStyles style, IFormatProvider provider = default);
	static BigInteger Parse(ReadOnlySpan<char> value, NumberStyles style = default, IFormatProvider provider = default);
	static BigInteger Pow(BigInteger value, int exponent);
	static BigInteger Subtract(BigInteger left, BigInteger right);
	static bool TryParse(string value, out BigInteger result);
	static bool TryParse(string value, NumberStyles style, IFormatProvider provider, out BigInteger result);
	static bool TryParse(string s, IFormatProvider provider, out BigInteger result);
	static BigInteger operator +(BigInteger left, BigInteger right);
	static BigInteger operator /(BigInteger dividend, BigInteger divisor);
	static explicit operator byte(BigInteger value);
	static explicit operator char(BigInteger value);
	static explicit operator decimal(BigInteger value);
	static explicit operator double(BigInteger value);
	static explicit operator short(BigInteger value);
	static explicit operator int(BigInteger value);
	static explicit operator long(BigInteger value);
	static explicit operator IntPtr(BigInteger value);
	static explicit operator sbyte(BigInteger value);
	static explicit operator float(BigInteger value);
	static explicit operator ushort(BigInteger value);
	static explicit operator uint(BigInteger value);
	static explicit operator ulong(BigInteger value);
	static explicit operator UIntPtr(BigInteger value);
	static explicit operator BigInteger(decimal value);
	static explicit operator BigInteger(double value);
	static explicit operator BigInteger(Complex value);
	static explicit operator BigInteger(float value);
	static implicit operator BigInteger(byte value);
	static implicit operator BigInteger(char value);
	static implicit operator BigInteger(short value);
	static implicit operator BigInteger(int value);
	static implicit operator BigInteger(long value);
	static implicit operator BigInteger(IntPtr value);
	static implicit operator BigInteger(sbyte value);
	static implicit operator BigInteger(ushort value);
	static implicit operator BigInteger(uint value);
	static implicit operator BigInteger(ulong value);
	static implicit operator BigInteger(UIntPtr value);
	static BigInteger operator %(BigInteger dividend, BigInteger divisor);
	static BigInteger operator *(BigInteger left, BigInteger right);
	static BigInteger operator -(BigInteger left, BigInteger right);
}
static class BitOperations {}
struct Complex : IEquatable<Complex>, IFormattable {
	static Complex Zero, One, ImaginaryOne, NaN, Infinity;
	double Imaginary {get;}
	double Magnitude {get;}
	double Phase {get;}
	double Real {get;}
	static double Abs(Complex value);
	static Complex Acos(Complex value);
	static Complex Add(Complex left, Complex right);
	static Complex Add(Complex left, double right);
	static Complex Add(double left, Complex right);
	static Complex Asin(Complex value);
	static Complex Atan(Complex value);
	static Complex Conjugate(Complex value);
	static Complex Cos(Complex value);
	static Complex Cosh(Complex value);
	static Complex Divide(Complex dividend, Complex divisor);
	static Complex Divide(Complex dividend, double divisor);
	static Complex Divide(double dividend, Complex divisor);
	static Complex Exp(Complex value);
	static Complex FromPolarCoordinates(double magnitude, double phase);
	static Complex Log(Complex value);
	static Complex Log(Complex value, double baseValue);
	static Complex Log10(Complex value);
	static Complex Multiply(Complex left, Complex right);
	static Complex Multiply(Complex left, double right);
	static Complex Multiply(double left, Complex right);
	static Complex Negate(Complex value);
	static Complex Parse(string s, NumberStyles style, IFormatProvider provider);
	static Complex Parse(string s, IFormatProvider provider);
	static Complex Pow(Complex value, Complex power);
	static Complex Pow(Complex value, double power);
	static Complex Reciprocal(Complex value);
	static Complex Sin(Complex value);
	static Complex Sinh(Complex value);
	static Complex Sqrt(Complex value);
	static Complex Subtract(Complex left, Complex right);
	static Complex Subtract(Complex left, double right);
	static Complex Subtract(double left, Complex right);
	static Complex Tan(Complex value);
	static Complex Tanh(Complex value);
	string ToString(string format);
	string ToString(IFormatProvider provider);
	string ToString(string format, IFormatProvider provider);
	static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out Complex result);
	static bool TryParse(string s, IFormatProvider provider, out Complex result);
	static Complex operator +(Complex left, Complex right);
	static Complex operator +(Complex left, double right);
	static Complex operator +(double left, Complex right);
	static Complex operator /(Complex left, Complex right);
	static Complex operator /(Complex left, double right);
	static Complex operator /(double left, Complex right);
	static explicit operator Complex(decimal value);
	static explicit operator Complex(BigInteger value);
	static implicit operator Complex(byte value);
	static implicit operator Complex(char value);
	static implicit operator Complex(double value);
	static implicit operator Complex(short value);
	static implicit operator Complex(int value);
	static implicit operator Complex(long value);
	static implicit operator Complex(IntPtr value);
	static implicit operator Complex(sbyte value);
	static implicit operator Complex(float value);
	static implicit operator Complex(ushort value);
	static implicit operator Complex(uint value);
	static implicit operator Complex(ulong value);
	static implicit operator Complex(UIntPtr value);
	static Complex operator *(Complex left, Complex right);
	static Complex operator *(Complex left, double right);
	static Complex operator *(double left, Complex right);
	static Complex operator -(Complex left, Complex right);
	static Complex operator -(Complex left, double right);
	static Complex operator -(double left, Complex right);
	static Complex operator -(Complex value);
}
interface IAdditionOperators<TSelf, TOther, TResult> where TSelf : IAdditionOperators<TSelf, TOther, TResult> {}
interface IAdditiveIdentity<TSelf, TResult> where TSelf : IAdditiveIdentity<TSelf, TResult> {}
interface IBinaryFloatingPointIeee754<TSelf> : IComparable, IComparable<TSelf>, IEquatable<TSelf>, IFormattable where TSelf : IBinaryFloatingPointIeee754<TSelf> {}
interface IBinaryInteger<TSelf> : IComparable, IComparable<TSelf>, IEquatable<TSelf>, IFormattable where TSelf : IBinaryInteger<TSelf> {}
interface IBinaryNumber<TSelf> : IComparable, IComparable<TSelf>, IEquatable<TSelf>, IFormattable where TSelf : IBinaryNumber<TSelf> {}
interface IBitwiseOperators<TSelf, TOther, TResult> where TSelf : IBitwiseOperators<TSelf, TOther, TResult> {}
interface IComparisonOperators<TSelf, TOther, TResult> where TSelf : IComparisonOperators<TSelf, TOther, TResult> {}
interface IDecrementOperators<TSelf> where TSelf : IDecrementOperators<TSelf> {}
interface IDivisionOperators<TSelf, TOther, TResult> where TSelf : IDivisionOperators<TSelf, TOther, TResult> {}
interface IEqualityOperators<TSelf, TOther, TResult> where TSelf : IEqualityOperators<TSelf, TOther, TResult> {}
interface IExponentialFunctions<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : IExponentialFunctions<TSelf> {}
interface IFloatingPoint<TSelf> : IComparable, IComparable<TSelf>, IEquatable<TSelf>, IFormattable where TSelf : IFloatingPoint<TSelf> {}
interface IFloatingPointConstants<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : IFloatingPointConstants<TSelf> {}
interface IFloatingPointIeee754<TSelf> : IComparable, IComparable<TSelf>, IEquatable<TSelf>, IFormattable where TSelf : IFloatingPointIeee754<TSelf> {}
interface IHyperbolicFunctions<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : IHyperbolicFunctions<TSelf> {}
interface IIncrementOperators<TSelf> where TSelf : IIncrementOperators<TSelf> {}
interface ILogarithmicFunctions<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : ILogarithmicFunctions<TSelf> {}
interface IMinMaxValue<TSelf> where TSelf : IMinMaxValue<TSelf> {}
interface IModulusOperators<TSelf, TOther, TResult> where TSelf : IModulusOperators<TSelf, TOther, TResult> {}
interface IMultiplicativeIdentity<TSelf, TResult> where TSelf : IMultiplicativeIdentity<TSelf, TResult> {}
interface IMultiplyOperators<TSelf, TOther, TResult> where TSelf : IMultiplyOperators<TSelf, TOther, TResult> {}
interface INumber<TSelf> : IComparable, IComparable<TSelf>, IEquatable<TSelf>, IFormattable where TSelf : INumber<TSelf> {}
interface INumberBase<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : INumberBase<TSelf> {}
interface IPowerFunctions<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : IPowerFunctions<TSelf> {}
interface IRootFunctions<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : IRootFunctions<TSelf> {}
interface IShiftOperators<TSelf, TOther, TResult> where TSelf : IShiftOperators<TSelf, TOther, TResult> {}
interface ISignedNumber<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : ISignedNumber<TSelf> {}
interface ISubtractionOperators<TSelf, TOther, TResult> where TSelf : ISubtractionOperators<TSelf, TOther, TResult> {}
interface ITrigonometricFunctions<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : ITrigonometricFunctions<TSelf> {}
interface IUnaryNegationOperators<TSelf, TResult> where TSelf : IUnaryNegationOperators<TSelf, TResult> {}
interface IUnaryPlusOperators<TSelf, TResult> where TSelf : IUnaryPlusOperators<TSelf, TResult> {}
interface IUnsignedNumber<TSelf> : IEquatable<TSelf>, IFormattable where TSelf : IUnsignedNumber<TSelf> {}
struct Matrix3x2 : IEquatable<Matrix3x2> {}
struct Matrix4x4 : IEquatable<Matrix4x4> {}
struct Plane : IEquatable<Plane> {}
struct Quaternion : IEquatable<Quaternion> {}
struct TotalOrderIeee754Comparer<T> : IComparer<T>, IEqualityComparer<T>, IEquatable<TotalOrderIeee754Comparer<T>> where T : IFloatingPointIeee754<T> {}
static class Vector {}
struct Vector<T> : IEquatable<Vector<T>>, IFormattable {}
struct Vector2 : IEquatable<Vector2>, IFormattable {}
struct Vector3 : IEquatable<Vector3>, IFormattable {}
struct Vector4 : IEquatable<Vector4>, IFormattable {}
