package org.sems.jira.duty;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sems.jira.rest.Answers;

/** What happened beside the rules, for those who answer for the SeMS, run it or audit it. */
@Path("ledger")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LedgerResource {
    private final Answers answers;
    private final Readers readers;
    private final ReadLedger ledger;

    @Inject
    public LedgerResource(Answers answers, Readers readers, ReadLedger ledger) {
        this.answers = answers;
        this.readers = readers;
        this.ledger = ledger;
    }

    /** The newest first. For older ones ask again with {@code before} as {@code next} was. */
    @GET
    public Response before(@QueryParam("sems") @DefaultValue("") String sems, @QueryParam("before") @DefaultValue("9223372036854775807") long before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return answers.to(() -> {
            readers.mayReadLedger(sems);
            return ledger.before(sems, before, Math.max(1, Math.min(limit, ReadLedger.LONGEST_PAGE)));
        });
    }
}
