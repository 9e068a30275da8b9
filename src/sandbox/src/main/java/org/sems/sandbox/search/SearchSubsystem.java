package org.sems.sandbox.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.comment.Comments;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** Provides the index and the search. */
public final class SearchSubsystem implements AutoCloseable {
    private final Index index;
    private final Functions functions;

    private SearchSubsystem(Index index, Functions functions) {
        this.index = index;
        this.functions = functions;
    }

    public static SearchSubsystem open(Services services, Surroundings surroundings) {
        Issues issues = services.get(Issues.class);
        Index index = new Index(issues, services.get(Comments.class), surroundings);
        JqlDates dates = new JqlDates(surroundings.clock());
        Functions functions = new Functions(services, issues, dates);
        Search search = new Search(index, new JqlFields(surroundings, issues, dates), functions, services);
        services.provide(Index.class, index);
        services.provide(Search.class, search);
        services.provide(
                SearchService.class, StandIns.create(StandInSearchService.class, search, issues, surroundings));
        return new SearchSubsystem(index, functions);
    }

    /** The app goes away. */
    public void forgetPlugin() {
        functions.forgetPlugin();
    }

    @Override
    public void close() throws Exception {
        index.close();
    }
}
