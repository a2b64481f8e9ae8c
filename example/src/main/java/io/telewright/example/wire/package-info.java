/** What the services exchange: JSON, messages, problems, and the key of the tenant in the baggage. Depends on nothing else. */
@NullMarked
package io.telewright.example.wire;

import org.jspecify.annotations.NullMarked;
