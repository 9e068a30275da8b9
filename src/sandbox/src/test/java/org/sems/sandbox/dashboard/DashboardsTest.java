package org.sems.sandbox.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;

class DashboardsTest {
    private final Configuration jira = Configuration.fresh();
    private final PortalPageService service = jira.get(PortalPageService.class);
    private final PortletConfigurationManager gadgets = jira.get(PortletConfigurationManager.class);
    private final Dashboards dashboards = jira.get(Dashboards.class);

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private JiraServiceContext as(String name) {
        return new JiraServiceContextImpl(jira.user(name));
    }

    private PortalPage page(String owner, String name, SharePermissions permissions) {
        return PortalPage.name(name)
                .owner(jira.user(owner))
                .permissions(permissions)
                .layout(Layout.AA)
                .build();
    }

    private PortletConfiguration item(PortalPage page, int column, int row, String item) {
        return gadgets.addDashBoardItem(
                page.getId(),
                column,
                row,
                Option.none(),
                Color.color1,
                Map.of("project", "AAA"),
                Option.some(new ModuleCompleteKey("org.sems.jira", item)));
    }

    @Test
    void theSystemDashboardIsThereForEveryone() {
        assertThat(dashboards.visibleTo(null))
                .singleElement()
                .satisfies(page -> assertThat(page.isSystemDefaultPortalPage()).isTrue());
    }

    @Test
    void itemsHangInTheirColumnsAndKeepTheirPreferences() {
        PortalPage page = service.createPortalPage(as("admin"), page("admin", "SeMS", SharePermissions.PRIVATE));
        item(page, 0, 1, "actions");
        item(page, 0, 0, "heatmap");
        item(page, 1, 0, "register");

        assertThat(dashboards.gadgets(page.getId()))
                .extracting(column -> column.stream()
                        .map(gadget -> gadget.getCompleteModuleKey().get().getModuleKey())
                        .toList())
                .containsExactly(java.util.List.of("heatmap", "actions"), java.util.List.of("register"));
        assertThat(gadgets.getByPortalPage(page.getId()).get(0).getUserPrefs()).containsEntry("project", "AAA");
    }

    @Test
    void preferencesAreStoredWhenAsked() {
        PortalPage page = service.createPortalPage(as("admin"), page("admin", "SeMS", SharePermissions.PRIVATE));
        PortletConfiguration heatmap = item(page, 0, 0, "heatmap");

        heatmap.setUserPrefs(Map.of("project", "BBB"));
        assertThat(gadgets.getByPortletId(heatmap.getId()).getUserPrefs()).containsEntry("project", "AAA");

        gadgets.store(heatmap);
        assertThat(gadgets.getByPortletId(heatmap.getId()).getUserPrefs()).containsEntry("project", "BBB");
    }

    @Test
    void aPrivateDashboardIsThereForItsOwnerOnly() {
        PortalPage page = service.createPortalPage(as("admin"), page("admin", "SeMS", SharePermissions.PRIVATE));

        assertThat(service.getPortalPage(as("outsider"), page.getId())).isNull();
        assertThat(service.getPortalPage(as("admin"), page.getId())).isNotNull();
    }

    @Test
    void namesAreUniqueForEachOwner() {
        service.createPortalPage(as("admin"), page("admin", "SeMS", SharePermissions.PRIVATE));
        JiraServiceContext again = as("admin");

        assertThat(service.validateForCreate(again, page("admin", "sems", SharePermissions.PRIVATE)))
                .isFalse();
        assertThat(again.getErrorCollection().getErrors()).containsKey("portalPageName");
    }

    @Test
    void anUpdateKeepsTheItems() {
        PortalPage page = service.createPortalPage(as("admin"), page("admin", "SeMS", SharePermissions.PRIVATE));
        item(page, 0, 0, "heatmap");

        service.updatePortalPage(
                as("admin"),
                PortalPage.portalPage(page)
                        .permissions(SharePermissions.AUTHENTICATED)
                        .build(),
                false);

        assertThat(service.getPortalPage(as("outsider"), page.getId()).getVersion())
                .isEqualTo(1);
        assertThat(gadgets.getByPortalPage(page.getId())).hasSize(1);
    }

    @Test
    void aDeletedDashboardTakesItsItemsWithIt() {
        PortalPage page = service.createPortalPage(as("admin"), page("admin", "SeMS", SharePermissions.GLOBAL));
        PortletConfiguration heatmap = item(page, 0, 0, "heatmap");

        service.deletePortalPage(as("auditor"), page.getId());
        assertThat(gadgets.getByPortletId(heatmap.getId())).isNotNull();

        service.deletePortalPage(as("admin"), page.getId());
        assertThat(gadgets.getByPortletId(heatmap.getId())).isNull();
    }
}
