package com.lumiku.studio.web.answer;

import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requests that are sent again with their {@code Idempotency-Key}, as limits see them: only the one that does the work counts.
 * To be asked before any transaction is begun, so that an answer is kept when its request is no longer here.
 */
@Singleton
public class Repetitions {

    private final KeptAnswers answers;
    private final HttpHeaders headers;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    Repetitions(KeptAnswers answers, HttpHeaders headers) {
        this.answers = answers;
        this.headers = headers;
    }

    /** What requests cost their user. */
    public interface Charge {

        /** Charges a request, or refuses it. */
        void take();

        /** Takes the charge back. */
        void giveBack();
    }

    /**
     * Runs a request that is charged unless it repeats another one. Blocks, where it has a key.
     *
     * @throws ProblemException 409 while the first request with the key is being answered, by whichever replica
     */
    public Object run(String userId, Charge charge, Callable<Object> request) throws Exception {
        String key = headers.getHeaderString(KeyedRequest.HEADER);
        if (key == null) {
            charge.take();
            return request.call();
        }
        String claim = userId + '\n' + key;
        if (!running.add(claim)) {
            throw new KeyInUseException();
        }
        try {
            return answers.isKept(userId, key) ? request.call() : first(charge, request);
        } finally {
            running.remove(claim);
        }
    }

    private static Object first(Charge charge, Callable<Object> request) throws Exception {
        charge.take();
        try {
            return request.call();
        } catch (KeyInUseException e) {
            charge.giveBack();
            throw e;
        }
    }
}
