package io.telewright.test.otlp;

import com.google.protobuf.Message;
import com.linecorp.armeria.common.RequestHeaders;

/**
 * An export request that arrived.
 *
 * @param headers as the client sent them: they tell the transport and the compression
 * @param message the decoded request
 */
public record ReceivedRequest<Q extends Message>(RequestHeaders headers, Q message) {}
