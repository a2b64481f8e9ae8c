/** Two programs in JVMs of their own, with HTTP and a message broker between them: one trace. */
package io.telewright.test.processes;
