package com.lumiku.studio.config;

import com.lumiku.studio.files.PrivateFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs links: the one configured, else one derived from the secret of the tokens, which all replicas share as
 * well, else one made once and kept in the home folder.
 */
@Singleton
public class SigningKey {

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Path file;
    private volatile SecretKeySpec key;

    SigningKey(
            @ConfigProperty(name = "studio.media.signing-key") Optional<String> given,
            Replica replica,
            @ConfigProperty(name = "studio.token.secret") Optional<String> tokenSecret) {
        this.file = replica.home().resolve("media.key");
        this.key = given.map(SigningKey::configured)
                .or(() -> tokenSecret.map(SigningKey::derived))
                .orElse(null);
    }

    /** HMAC-SHA256 (RFC 2104) of a text. */
    public byte[] sign(String text) {
        if (key == null) {
            key = kept(file);
        }
        return hmac(key, text);
    }

    private static SecretKeySpec configured(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "MEDIA_SIGNING_KEY (studio.media.signing-key) must have %d bytes at least", SHORTEST));
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static SecretKeySpec derived(String secret) {
        SecretKeySpec tokens = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        return new SecretKeySpec(hmac(tokens, "avatar-studio media links"), ALGORITHM);
    }

    private static SecretKeySpec kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new SecretKeySpec(
                    Base64.getDecoder().decode(Files.readString(file).strip()), ALGORITHM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appears whole: a service started at the same moment reads it, or makes way for its own. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[SHORTEST];
        new SecureRandom().nextBytes(random);
        PrivateFiles.createFolders(file.getParent());
        Path unfinished = PrivateFiles.createTemporary(file.getParent(), "media", ".key");
        try {
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(random));
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            // The other's key it is.
        } finally {
            Files.delete(unfinished);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
