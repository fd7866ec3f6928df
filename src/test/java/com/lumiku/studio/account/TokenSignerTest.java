package com.lumiku.studio.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

/** Tokens signed by a command are what the service reads. */
class TokenSignerTest {

    @Test
    void theClaimsAreThoseTheServiceReads() throws Exception {
        TokenSigner signer = new TokenSigner(TestToken.SECRET, Optional.of("platform"), Optional.of("studio"));

        String token = signer.sign("u1", Optional.of("admin"), Optional.of("u1@example.org"), Duration.ofMinutes(5));

        VerifiedToken read = VerifiedToken.of(new JwtConsumerBuilder()
                .setVerificationKey(new HmacKey(TestToken.SECRET.getBytes()))
                .setRequireExpirationTime()
                .setExpectedIssuer("platform")
                .setExpectedAudience("studio")
                .build()
                .processToClaims(token));
        assertThat(read.userId()).isEqualTo("u1");
        assertThat(read.admin()).isTrue();
        assertThat(read.expires() - System.currentTimeMillis() / 1000).isBetween(280L, 300L);
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> new TokenSigner("short", Optional.empty(), Optional.empty())
                        .sign("u1", Optional.empty(), Optional.empty(), Duration.ofMinutes(5)))
                .hasMessageContaining("32 bytes");
    }
}
