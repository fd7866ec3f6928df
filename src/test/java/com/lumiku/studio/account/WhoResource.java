package com.lumiku.studio.account;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says who calls, in every way a resource may be called. */
@Path("/api/who")
public class WhoResource {

    private final Caller caller;
    private final SecurityIdentity identity;

    WhoResource(Caller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    /** A caller, and the kind of thread that asked. */
    public record Who(String userId, boolean admin, String thread) {}

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Uni<Who> onEventLoop() {
        return Uni.createFrom().item(this::who);
    }

    @GET
    @Path("virtual")
    @Authenticated
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Who onVirtualThread() {
        return who();
    }

    @GET
    @Path("admin")
    @RolesAllowed(Caller.ADMIN)
    @Operation(hidden = true)
    public Uni<Who> admin() {
        return Uni.createFrom().item(this::who);
    }

    @GET
    @Path("anybody")
    @Operation(hidden = true)
    public Uni<String> anybody() {
        return Uni.createFrom().item("hello");
    }

    private Who who() {
        String thread =
                Thread.currentThread().isVirtual() ? "virtual" : Context.isOnEventLoopThread() ? "event loop" : "other";
        return new Who(caller.userId(), identity.hasRole(Caller.ADMIN), thread);
    }
}
