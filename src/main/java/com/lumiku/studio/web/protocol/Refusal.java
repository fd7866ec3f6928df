package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemException;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;

/**
 * What is wrong with a malformed request. It travels as the result of decoding a harmless one that takes the place of the malformed
 * one, so that the answer goes the way of all answers: in its turn on the connection, counted, with its id, readable by browsers.
 */
final class Refusal extends DecoderResult {

    private final ProblemException problem;

    Refusal(ProblemException problem) {
        super(problem);
        this.problem = problem;
    }

    /** Vert.x would answer by itself, without words, what was not decoded. */
    @Override
    public boolean isSuccess() {
        return true;
    }

    @Override
    public boolean isFailure() {
        return false;
    }

    /** The problem to be answered. It does not repeat what was called, which may be what is malformed. */
    Problem problem() {
        return Problem.of(problem.kind(), problem.getMessage(), null);
    }

    /** The request that takes the place of a malformed one: the last on its connection, for nothing. */
    HttpRequest inPlaceOf(HttpRequest malformed) {
        HttpMethod method = malformed.method().equals(HttpMethod.HEAD) ? HttpMethod.HEAD : HttpMethod.GET;
        HttpRequest harmless = new DefaultHttpRequest(HttpVersion.HTTP_1_1, method, "/");
        String origin = malformed.headers().get(HttpHeaderNames.ORIGIN);
        if (origin != null) {
            harmless.headers().set(HttpHeaderNames.ORIGIN, origin);
        }
        harmless.headers().set(HttpHeaderNames.HOST, "localhost");
        harmless.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        harmless.setDecoderResult(this);
        return harmless;
    }
}
