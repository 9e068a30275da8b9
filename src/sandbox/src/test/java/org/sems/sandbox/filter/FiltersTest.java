package org.sems.sandbox.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.type.ShareType;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;
import org.sems.sandbox.config.FakeSearch;
import org.sems.sandbox.kernel.StandIns;

class FiltersTest {
    private final Configuration jira = Configuration.fresh();
    private final SearchRequestService service = jira.get(SearchRequestService.class);
    private final Filters filters = jira.get(Filters.class);
    private Project project;

    @BeforeEach
    void aProject() {
        jira.provide(SearchService.class, StandIns.create(FakeSearch.class));
        project = jira.project("AAA");
    }

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private JiraServiceContext as(String name) {
        return new JiraServiceContextImpl(jira.user(name));
    }

    private SearchRequest request(String owner, String name, SharePermissions permissions) {
        SearchRequest request = new SearchRequest(FakeSearch.query("project = AAA"), jira.user(owner), name, "");
        request.setPermissions(permissions);
        return request;
    }

    private SharePermissions withRole(String role) {
        Long id = jira.get(ProjectRoleManager.class).getProjectRole(role).getId();
        return new SharePermissions(Set.of(
                new SharePermissionImpl(ShareType.Name.PROJECT, project.getId().toString(), id.toString())));
    }

    @Test
    void aFilterKeepsItsQuery() {
        SearchRequest made =
                service.createFilter(as("admin"), request("admin", "Open risks", SharePermissions.PRIVATE));

        SearchRequest again = service.getFilter(as("admin"), made.getId());
        assertThat(again.getName()).isEqualTo("Open risks");
        assertThat(again.getQuery().getQueryString()).isEqualTo("project = AAA");
    }

    @Test
    void aPrivateFilterIsThereForItsOwnerOnly() {
        SearchRequest made =
                service.createFilter(as("admin"), request("admin", "Open risks", SharePermissions.PRIVATE));
        JiraServiceContext outsider = as("outsider");

        assertThat(service.getFilter(outsider, made.getId())).isNull();
        assertThat(outsider.getErrorCollection().hasAnyErrors()).isTrue();
        assertThat(filters.visibleTo(null)).isEmpty();
    }

    @Test
    void sharedWithARoleItIsThereForWhoHoldsIt() {
        SearchRequest made = jira.get(SearchRequestManager.class)
                .create(request("auditor", "Open risks", withRole("Administrators")));

        assertThat(filters.byId(made.getId(), jira.user("admin"))).isPresent();
        assertThat(filters.byId(made.getId(), jira.user("outsider"))).isEmpty();
        assertThat(service.getFilter(as("auditor"), made.getId()).getPermissions())
                .isEqualTo(made.getPermissions());
    }

    @Test
    void whoDoesNotHoldARoleDoesNotShareWithIt() {
        JiraServiceContext context = as("auditor");

        assertThat(service.createFilter(context, request("auditor", "Open risks", withRole("Administrators"))))
                .isNull();
        assertThat(context.getErrorCollection().getErrors()).containsKey("shares");
    }

    @Test
    void whoDoesNotSeeAProjectDoesNotShareWithIt() {
        jira.get(PermissionSchemeManager.class).removeSchemesFromProject(project);
        JiraServiceContext context = as("admin");

        SearchRequest made = service.createFilter(context, request("admin", "Open risks", withRole("Administrators")));

        assertThat(made).isNull();
        assertThat(context.getErrorCollection().getErrors()).containsKey("shares");
    }

    @Test
    void namesAreUniqueForEachOwner() {
        service.createFilter(as("admin"), request("admin", "Open risks", SharePermissions.PRIVATE));
        JiraServiceContext again = as("admin");

        assertThat(service.createFilter(again, request("admin", "open risks", SharePermissions.PRIVATE)))
                .isNull();
        assertThat(again.getErrorCollection().getErrors()).containsKey("filterName");
        assertThat(service.createFilter(as("auditor"), request("auditor", "Open risks", SharePermissions.PRIVATE)))
                .isNotNull();
    }

    @Test
    void onlyTheOwnerDeletes() {
        SearchRequest made = service.createFilter(as("admin"), request("admin", "Open risks", SharePermissions.GLOBAL));

        service.deleteFilter(as("auditor"), made.getId());
        assertThat(filters.byName("open RISKS", jira.user("auditor"))).isPresent();

        service.deleteFilter(as("admin"), made.getId());
        assertThat(filters.visibleTo(jira.user("admin"))).isEmpty();
    }
}
