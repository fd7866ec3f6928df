package com.lumiku.studio.account;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the address of the keys answers something that holds no keys: a wrong setting, with which every caller would be
 * refused. An owner who does not answer is told of, but what needs no token is served meanwhile.
 */
@Readiness
@Singleton
class TokenKeysHealth implements AsyncHealthCheck {

    private final TokenVerifier verifier;

    TokenKeysHealth(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return verifier.fault().map(fault -> {
            HealthCheckResponseBuilder answer =
                    HealthCheckResponse.named("token keys").status(!fault.isFinal());
            fault.sentence().ifPresent(sentence -> answer.withData("keys", sentence));
            return answer.build();
        });
    }
}
