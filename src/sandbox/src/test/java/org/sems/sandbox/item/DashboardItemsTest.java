package org.sems.sandbox.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.bundle.FakeModules;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.platform.PlainAuthentication;

class DashboardItemsTest {
    private final Services services = new Services(new HostCalls());

    public static final class Provider implements ContextProvider {
        private String greeting;

        @Override
        public void init(Map<String, String> parameters) {
            greeting = parameters.get("greeting");
        }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return Map.of("greeting", greeting);
        }
    }

    abstract static class Echo implements Templates {
        @Override
        public String render(String path, Map<String, ?> context) {
            return path + new TreeMap<>(context);
        }
    }

    private DashboardItems items() {
        services.provide(JiraAuthenticationContext.class, PlainAuthentication.in(Locale.ENGLISH));
        services.provide(Templates.class, org.sems.sandbox.kernel.StandIns.create(Echo.class));
        services.provide(PluginModules.class, FakeModules.with("""
            <dashboard-item key="map" configurable="true"><definition><title key="the.title"/></definition><description key="the.description"/>
              <resource name="view" type="velocity" location="item.vm"/>
              <context-provider class="%s"><param name="greeting">hello</param></context-provider><amd-module>sems/map</amd-module></dashboard-item>
            <web-resource key="none"/>
            """.formatted(Provider.class.getName())));
        return new DashboardItems(services);
    }

    @Test
    void offersTheItemsOfTheDescriptor() {
        DashboardItems items = items();

        assertThat(items.all())
                .extracting(DashboardItem::completeKey, DashboardItem::title, DashboardItem::configurable)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("test.plugin:map", "the.title", true));
        assertThat(items.find("test.plugin:none")).isEmpty();
    }

    @Test
    void rendersTheViewWithWhatTheProviderGives() {
        String html = items().html("test.plugin:map", "10100", Map.of("q", "a<\"b"), true, "/save");

        assertThat(html)
                .contains(
                        "item.vm{greeting=hello, preferences={q=a<\"b}}",
                        "data-amd-module=\"sems/map\"",
                        "data-editable=\"true\"",
                        "data-save=\"/save\"",
                        "data-preferences=\"{&quot;q&quot;:&quot;a&lt;\\&quot;b&quot;}\"",
                        "dashboard-item-edit");
    }

    @Test
    void offersNoEditingToWhoMayNot() {
        assertThat(items().html("test.plugin:map", "1", Map.of(), false, "/save"))
                .doesNotContain("dashboard-item-edit")
                .contains("data-editable=\"false\"");
    }
}
