package com.lumiku.studio.generation;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.web.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue of both apps, for administrators. */
@Path("/api/apps/pose-generator/admin/queue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Caller.ADMIN)
@RunOnVirtualThread
@Tag(name = "Queue")
public class QueueResource {

    private final QueueWatch watch;
    private final GenerationQueue queue;

    QueueResource(QueueWatch watch, GenerationQueue queue) {
        this.watch = watch;
        this.queue = queue;
    }

    /** What is queued, running and stuck. */
    @GET
    @Transactional
    public QueueState state() {
        return watch.state();
    }

    /** Gives what silent workers hold to others at once, and has the queue looked at by all workers. */
    @POST
    @Path("/recover")
    @Transactional
    @Idempotent
    public RestResponse<QueueRecovery> recover() {
        int recovered = watch.recover();
        queue.wake();
        return RestResponse.ok(new QueueRecovery(recovered, watch.state()));
    }

    /** @param recovered how many units were taken from silent workers */
    public record QueueRecovery(int recovered, QueueState queue) {}
}
