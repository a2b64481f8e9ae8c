@org.jspecify.annotations.NullUnmarked
package io.telewright.example.customers;
