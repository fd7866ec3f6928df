package com.lumiku.studio.media.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.lumiku.studio.config.SigningKey;
import com.lumiku.studio.media.store.MediaKey;
import com.lumiku.studio.web.answer.LinkRenewal;
import com.lumiku.studio.web.answer.LinkSignature;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to files that need no token: signed for one key and expiring. A link stays the same for half its lifetime, so that
 * browsers keep what they loaded, and is valid for at least the whole of it. Made when first used, as the settings are not
 * there yet when JSON is set up.
 */
@ApplicationScoped
public class MediaLinks implements LinkRenewal {

    static final String PATH = "/media";

    private static final int SIGNATURE_BYTES = 16;
    private static final String QUERY = "\\?expires=(?<expires>\\d{1,18})&signature=(?<signature>[\\w-]+)";
    private static final Pattern LINK = Pattern.compile("[^?#]*?" + PATH + "/(?<key>[^?#]+)" + QUERY);
    private static final Pattern LINK_IN_JSON = Pattern.compile(PATH + "/(?<key>[^?#\"]+)" + QUERY);

    /** What is on a few pages: signing takes a fifth of the time that a page of the library does. */
    private static final int REMEMBERED = 2_000;

    /** A link, and until when it is good. */
    private record Signed(String link, long expires) {}

    private final SigningKey key;
    private final Optional<String> publicUrl;
    private final String prefix;
    private final long lifetime;
    private final Cache<String, Signed> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    MediaLinks(SigningKey key, LinkConfig config) {
        this.key = key;
        this.publicUrl = config.publicUrl();
        this.prefix = publicUrl.orElse("").replaceFirst("/+$", "") + PATH + '/';
        this.lifetime = Math.max(2, config.linkLifetime().toSeconds());
    }

    /** The scheme and host that links begin with, such as {@code https://pictures.example.com}; none where they are relative. */
    public Optional<String> host() {
        return publicUrl;
    }

    /** The link to what a row names; null, paths and URLs of before our time are answered as they are. */
    public String link(String stored) {
        return link(stored, Instant.now());
    }

    public String link(String stored, Instant now) {
        if (stored == null) {
            return null;
        }
        long expires = expires(now);
        Signed known = recent.getIfPresent(stored);
        if (known != null && known.expires == expires) {
            return known.link;
        }
        if (!MediaKey.isKey(stored)) {
            // Rows of before, or of others, may hold a link of ours with the signature it had then.
            return key(stored).map(kept -> link(kept, now)).orElse(stored);
        }
        String link = prefix + stored + query(stored, expires);
        recent.put(stored, new Signed(link, expires));
        return link;
    }

    private long expires(Instant now) {
        long window = lifetime / 2;
        return Math.ceilDiv(now.getEpochSecond() + lifetime, window) * window;
    }

    private String query(String storedKey, long expires) {
        return LinkSignature.query(expires, signature(storedKey, expires));
    }

    @Override
    public byte[] renew(byte[] json) {
        long expires = expires(Instant.now());
        return LINK_IN_JSON
                .matcher(new String(json, StandardCharsets.ISO_8859_1))
                .replaceAll(link -> Matcher.quoteReplacement(
                        isOurs(link)
                                ? PATH + '/' + link.group("key") + query(link.group("key"), expires)
                                : link.group()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a link to a key was made here and is still good. */
    boolean isValid(String storedKey, long expires, String signature) {
        return timeLeft(expires).isPositive() && isOurs(storedKey, expires, signature);
    }

    /** The key in a link that was made here, also where it is no longer good: whoever has it was once given the file. */
    public Optional<String> key(String link) {
        Matcher parts = LINK.matcher(link);
        if (!link.contains(PATH) || !parts.matches()) {
            return Optional.empty();
        }
        return isOurs(parts) ? Optional.of(parts.group("key")) : Optional.empty();
    }

    private boolean isOurs(MatchResult parts) {
        return isOurs(parts.group("key"), Long.parseLong(parts.group("expires")), parts.group("signature"));
    }

    private boolean isOurs(String storedKey, long expires, String signature) {
        return MessageDigest.isEqual(
                signature(storedKey, expires).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    Duration timeLeft(long expires) {
        return Duration.ofSeconds(expires - Instant.now().getEpochSecond());
    }

    private String signature(String storedKey, long expires) {
        byte[] signature = Arrays.copyOf(key.sign(storedKey + '\n' + expires), SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
