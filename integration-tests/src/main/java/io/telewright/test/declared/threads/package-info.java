/** Declarations of what hands work to other threads. */
package io.telewright.test.declared.threads;
