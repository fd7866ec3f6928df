package com.lumiku.studio.credits;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.web.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's credits. */
@Path("/api/credits")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Credits")
public class CreditsResource {

    private final CreditsConfig config;
    private final Ledger ledger;
    private final Caller caller;

    CreditsResource(CreditsConfig config, Ledger ledger, Caller caller) {
        this.config = config;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** How many credits the caller has, and what costs how many. Where credits are not charged, everything is free. */
    @Operation(operationId = "getCredits")
    @GET
    public CreditsView get() {
        if (!config.enabled()) {
            return new CreditsView(null, true, CreditsView.Prices.NONE);
        }
        String userId = caller.userId();
        return new CreditsView(
                ledger.balance(userId),
                ledger.owner(userId).filter(Ledger.Owner::unlimited).isPresent(),
                CreditsView.Prices.of(config));
    }

    /** The caller's charges and refunds by this service, the newest first. */
    @Operation(operationId = "listCreditHistory")
    @GET
    @Path("/history")
    public RestResponse<List<CreditEntryView>> history(@BeanParam PageRequest page) {
        return config.enabled()
                ? CreditEntry.pagesOf(caller.userId()).page(page, CreditEntryView::of)
                : RestResponse.ok(List.of());
    }
}
