/** The settings of Telewright, each on its way to a real receiver, and what is left of them in the environment. */
package io.telewright.test.configuration;
