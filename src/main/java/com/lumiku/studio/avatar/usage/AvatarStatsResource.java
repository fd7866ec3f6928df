package com.lumiku.studio.avatar.usage;

import com.lumiku.studio.account.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's avatars in numbers. */
@Path("/api/apps/avatar-creator/stats")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Avatars")
public class AvatarStatsResource {

    private final AvatarStatistics statistics;
    private final Caller caller;

    AvatarStatsResource(AvatarStatistics statistics, Caller caller) {
        this.statistics = statistics;
        this.caller = caller;
    }

    /** Totals, uploads of the last 7 days and the avatars used most. */
    @Operation(operationId = "getAvatarStats")
    @GET
    public AvatarStats get() {
        return statistics.ofUser(caller.userId());
    }
}
