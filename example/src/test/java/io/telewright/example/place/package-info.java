/** Tests of {@code compose.yaml}, of the files that it mounts, and of the dashboard and the rules. */
package io.telewright.example.place;
