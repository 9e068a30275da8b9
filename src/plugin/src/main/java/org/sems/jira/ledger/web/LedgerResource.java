package org.sems.jira.ledger.web;

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
import org.sems.jira.rest.Parameter;

/** What happened against the rules, for those who answer for the SeMS, run it or audit it. */
@Path("ledger")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LedgerResource {
    private static final int USUAL_PAGE = 50;
    private final Answers answers;
    private final LedgerScopes scopes;
    private final ReadLedger ledger;

    @Inject
    public LedgerResource(Answers answers, LedgerScopes scopes, ReadLedger ledger) {
        this.answers = answers;
        this.scopes = scopes;
        this.ledger = ledger;
    }

    /** The newest first. For older ones ask again with {@code before} as {@code next} was. */
    @GET
    public Response entriesBefore(
            @QueryParam("sems") @DefaultValue("") String sems,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("limit") @DefaultValue("") String limit) {
        return answers.answer(() -> {
            LedgerScope scope = scopes.byKey(sems);
            return ledger.page(scope, before, (int)
                    Math.max(1, Math.min(Parameter.wholeNumber("limit", limit, USUAL_PAGE), ReadLedger.LONGEST_PAGE)));
        });
    }
}
