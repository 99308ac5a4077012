// packages: Polly
using System;
namespace Polly.CircuitBreaker;
enum CircuitState { Closed, Open, HalfOpen, Isolated }
class CircuitBreakerPolicy : Policy {
	CircuitState CircuitState {get;}
}
class AsyncCircuitBreakerPolicy : AsyncPolicy {
	CircuitState CircuitState {get;}
}
class AsyncCircuitBreakerPolicy<TResult> : AsyncPolicy<TResult> {
	CircuitState CircuitState {get;}
}
class BrokenCircuitException : Exception {}
