/** Names, texts and measurements, with the real SDK. */
package io.telewright.test.names;
