package com.lumiku.studio.generation.admin;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.input.Inputs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private final ForeignQueue foreign;
    private final GenerationQueue queue;
    private final Inputs inputs;
    private final Answers answers;

    QueueResource(QueueWatch watch, ForeignQueue foreign, GenerationQueue queue, Inputs inputs, Answers answers) {
        this.answers = answers;
        this.inputs = inputs;
        this.watch = watch;
        this.foreign = foreign;
        this.queue = queue;
    }

    /** What is queued, running and stuck, whose it is, and which jobs another program left open. */
    @Operation(operationId = "getQueue")
    @GET
    @Transactional
    public QueueReport state() {
        return report();
    }

    /**
     * Gives what silent workers hold to others at once, and has the queue looked at by all workers. Where it is asked for, jobs that
     * another program left open are ended as failed, or made here.
     */
    @Operation(operationId = "recoverQueue")
    @POST
    @Path("/recover")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<QueueRecovery> recover(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = QueueRecoveryInput.class)))
                    String body) {
        QueueRecoveryInput input = inputs.readOptional(body, QueueRecoveryInput.NONE);
        return answers.once(input, () -> RestResponse.ok(recover(input)));
    }

    private QueueRecovery recover(QueueRecoveryInput input) {
        int recovered = watch.recover();
        ForeignRecovery others = input.foreign() == null
                ? ForeignRecovery.NONE
                : foreign.recover(input.foreign(), input.generationIds());
        queue.wake();
        return new QueueRecovery(recovered, others, report());
    }

    private QueueReport report() {
        return new QueueReport(watch.state(), foreign.oldest(), watch.users());
    }

    /**
     * @param recovered how many units were taken from silent workers
     * @param foreign what became of jobs of another program
     */
    public record QueueRecovery(int recovered, ForeignRecovery foreign, QueueReport queue) {}
}
