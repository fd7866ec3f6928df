package com.lumiku.studio.account;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs a {@link RateLimited} method unless its caller has called too often. Before any transaction is begun. */
@RateLimited
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RateLimitInterceptor {

    private final RateLimiter limiter;
    private final Caller caller;

    RateLimitInterceptor(RateLimiter limiter, Caller caller) {
        this.limiter = limiter;
        this.caller = caller;
    }

    @AroundInvoke
    Object limit(InvocationContext invocation) throws Exception {
        RateLimited limited = invocation.getInterceptorBinding(RateLimited.class);
        limiter.take(caller.userId(), limited.value());
        return invocation.proceed();
    }
}
