/**
 * The telemetry that the program emits from within its code, declared as interfaces; what can be seen from outside is
 * declared on the interfaces of the services. Telewright writes a class for each of them. Depends on the orders only.
 */
@NullMarked
package io.telewright.example.telemetry;

import org.jspecify.annotations.NullMarked;
