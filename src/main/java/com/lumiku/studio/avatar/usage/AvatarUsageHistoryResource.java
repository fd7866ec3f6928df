package com.lumiku.studio.avatar.usage;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.avatar.AvatarResource;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an avatar was used. */
@Path(AvatarResource.PATH + "/{id}/usage-history")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Avatars")
public class AvatarUsageHistoryResource {

    private final AvatarStatistics statistics;
    private final Caller caller;

    AvatarUsageHistoryResource(AvatarStatistics statistics, Caller caller) {
        this.statistics = statistics;
        this.caller = caller;
    }

    /** Which apps used an avatar: the uses, newest first and page by page, and all of them by app. */
    @Operation(operationId = "getAvatarUsageHistory")
    @GET
    public RestResponse<AvatarUsageHistory> usageHistory(String id, @BeanParam PageRequest page) {
        if (Avatar.findOfUser(caller.userId(), id, LockModeType.NONE).isEmpty()) {
            throw ProblemException.notFound("Avatar");
        }
        RestResponse<List<AvatarUsageView>> history = AvatarUsage.pagesOf(id).page(page, AvatarUsageView::of);
        return RestResponse.ResponseBuilder.ok(new AvatarUsageHistory(history.getEntity(), statistics.byApp(id)))
                .replaceAll(history.getHeaders())
                .build();
    }
}
