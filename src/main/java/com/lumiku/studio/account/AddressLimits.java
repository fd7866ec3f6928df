package com.lumiku.studio.account;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;

/** What an address may do only so often, whoever calls from it: for calls that need no token. */
@Singleton
public class AddressLimits {

    private final RateLimiter limiter;

    AddressLimits(RateLimiter limiter) {
        this.limiter = limiter;
    }

    /**
     * Counts one more.
     *
     * @throws com.lumiku.studio.web.problem.ProblemException 429 if the address has done it too often
     */
    public void take(HttpServerRequest request, RateLimit allowance) {
        SocketAddress address = request.remoteAddress();
        if (limiter.isLimited(allowance)) {
            limiter.take(address == null ? "" : address.hostAddress(), allowance);
        }
    }
}
