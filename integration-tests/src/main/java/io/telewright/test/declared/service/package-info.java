/** Service interfaces of every kind, whose decorators the tests execute. */
package io.telewright.test.declared.service;
