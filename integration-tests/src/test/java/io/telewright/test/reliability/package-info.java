/**
 * What faults of a receiver do to the program, and what becomes of its telemetry: load through generated classes, a
 * real receiver that misbehaves, and the SDK's own counts to settle the account. A run can write its results into
 * {@code docs/reliability.md}, which names the command.
 */
package io.telewright.test.reliability;
