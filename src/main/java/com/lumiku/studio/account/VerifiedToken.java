package com.lumiku.studio.account;

import com.lumiku.studio.web.input.Texts;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/**
 * What a token whose signature and times are right says.
 *
 * @param admin whether the token itself gives the role
 * @param expires seconds since 1970, as claim {@code exp} has it
 */
record VerifiedToken(String userId, boolean admin, long expires) {

    private static final int MAX_ID_LENGTH = 200;

    /**
     * Reads the claims this service looks at.
     *
     * @throws InvalidTokenException where they name no user
     */
    static VerifiedToken of(JwtClaims claims) throws MalformedClaimException {
        Object id = claims.getClaimValue("userId");
        return new VerifiedToken(
                userId(id == null ? claims.getClaimValue("sub") : id),
                namesAdmin(claims.getClaimValue("role")) || namesAdmin(claims.getClaimValue("groups")),
                claims.getExpirationTime().getValue());
    }

    boolean isExpired() {
        return expires <= System.currentTimeMillis() / 1000;
    }

    private static String userId(Object claim) {
        String id =
                switch (claim) {
                    case String text -> text;
                    case Long number -> number.toString();
                    case BigInteger number -> number.toString();
                    case null ->
                        throw new InvalidTokenException("The token names no user: it needs a claim userId or sub");
                    default ->
                        throw new InvalidTokenException(
                                "The token's claim userId or sub must be a text or a whole number");
                };
        if (id.isBlank() || Texts.isInvisible(id) || Texts.length(id) > MAX_ID_LENGTH) {
            throw new InvalidTokenException(String.format(
                    Locale.ROOT, "The token's claim userId or sub must have 1 to %d characters", MAX_ID_LENGTH));
        }
        if (!Texts.isPrintable(id)) {
            throw new InvalidTokenException("The token's claim userId or sub has control characters or broken Unicode");
        }
        return id;
    }

    private static boolean namesAdmin(Object claim) {
        Collection<?> names =
                claim instanceof Collection<?> several ? several : claim == null ? Set.of() : Set.of(claim);
        return names.stream().anyMatch(name -> name instanceof String text && Caller.ADMIN.equalsIgnoreCase(text));
    }
}
