package com.lumiku.studio.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who signs the tokens; none of them given means single-user mode. */
@ConfigMapping(prefix = "studio.token")
interface TokenConfig {

    /** The secret shared by those who sign with HS256, 32 bytes at least. */
    Optional<String> secret();

    /** A public key for RS256 or ES256: PEM or JWK text, or where it lies (file or URL). */
    Optional<String> publicKey();

    /** The URL of a JWKS whose keys sign with RS256 or ES256. */
    Optional<String> jwksUrl();

    /** The only issuer accepted, where given. */
    Optional<String> issuer();

    /** The only audience accepted, where given. */
    Optional<String> audience();
}
