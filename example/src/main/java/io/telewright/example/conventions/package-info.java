/**
 * OpenTelemetry's semantic conventions as declarations, to be taken over into other programs: HTTP server and client,
 * database client, and messaging. Names, kinds, units and buckets are those of version 1.44.0; tests compare them with
 * the published ones. The enums say what this program knows: its routes, its tables. Depends on nothing but the work
 * that operations run.
 */
@NullMarked
package io.telewright.example.conventions;

import org.jspecify.annotations.NullMarked;
