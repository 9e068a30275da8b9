package org.sems.sandbox.web.search;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.filter.Filters;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.web.Routes;
import org.sems.sandbox.web.field.FieldDisplay;
import org.sems.sandbox.web.field.FieldNames;

/** Puts the pages that find issues at their addresses. */
public final class SearchPages {

    private SearchPages() {}

    public static void open(
            Routes routes,
            IssueSearch search,
            CustomFields customFields,
            FieldDisplay display,
            FieldNames names,
            Filters filters,
            PageResources resources,
            JiraAuthenticationContext authentication) {
        Columns columns = new Columns(customFields, names);
        routes.at("/issues/?", new NavigatorPage(search, columns, display, names, filters, resources)::answer)
                .at(
                        "/secure/IssueNavigator(?:!executeAdvanced)?\\.jspa",
                        new NavigatorPage(search, columns, display, names, filters, resources)::answer)
                .at(
                        "/sr/csv|/sr/jira\\.issueviews:searchrequest-csv-current-fields/.*",
                        new CsvExport(search, columns, customFields, display, names, authentication)::answer);
    }
}
