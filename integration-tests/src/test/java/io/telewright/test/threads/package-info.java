/** Contexts that go from thread to thread: through executors, futures and schedulers, against the real SDK. */
package io.telewright.test.threads;
