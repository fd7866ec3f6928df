package com.lumiku.studio.web.input;

import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Checks the body of each request as soon as it is read, so that no resource can forget to. Annotated resources would be
 * described to the validator at every start, with all their methods: a fifth of it, as measured in {@code
 * src/test/bench/RESULTS.md}.
 */
@Provider
@Singleton
public class BodyValidation implements ReaderInterceptor {

    private final Inputs inputs;

    BodyValidation(Inputs inputs) {
        this.inputs = inputs;
    }

    /**
     * What was read.
     *
     * @throws ProblemException 400 where there is no body
     * @throws jakarta.validation.ConstraintViolationException where a field of a record breaks its rules
     */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw ProblemException.invalid("body", "must not be null");
        }
        if (body instanceof Record input) {
            inputs.check(input);
        }
        return body;
    }
}
