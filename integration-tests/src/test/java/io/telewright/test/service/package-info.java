/** Decorators of service interfaces, run against the real SDK: what they record, and that they change nothing else. */
package io.telewright.test.service;
