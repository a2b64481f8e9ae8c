/** From a declaration to an OTLP receiver: what arrives is compared with what was declared. */
package io.telewright.test.endtoend;
