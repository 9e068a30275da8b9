package org.sems.jira.provisioning.view;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;

/** Dashboards of one owner, with our items: {@code <item> <column> <row> <settings>}. What an administrator adds to them stays. By the manager for the same reason as filters. */
public final class JiraDashboards implements HostObjects {
    private static final String PLUGIN = "org.sems.jira";
    private static final String SUFFIX = "-item";
    /** Without it Jira opens a configurable item with its form. */
    private static final String CONFIGURED = "isConfigured";

    private final PortalPageManager pages;
    private final PortletConfigurationManager items;
    private final ApplicationUser owner;

    public JiraDashboards(PortalPageManager pages, PortletConfigurationManager items, ApplicationUser owner) {
        this.pages = pages;
        this.items = items;
        this.owner = owner;
    }

    @Override
    public Kind kind() {
        return Kind.DASHBOARD;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(pages.getPortalPageById(Long.valueOf(id))).map(this::present);
    }

    @Override
    public List<Existing> named(String name) {
        return pages.getAllOwnedPortalPages(owner).stream()
                .filter(page -> page.getName().equalsIgnoreCase(name))
                .map(this::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        PortalPage page = pages.create(PortalPage.name(name)
                .description(shape.text("~description"))
                .owner(owner)
                .layout(Layout.AA)
                .permissions(Shares.of(shape.part("shares")))
                .build());
        String id = String.valueOf(page.getId());
        addItems(id, shape, List.of());
        return id;
    }

    @Override
    public void update(String id, Shape shape) {
        PortalPage page = pages.getPortalPageById(Long.valueOf(id));
        pages.update(PortalPage.portalPage(page)
                .permissions(Shares.of(shape.part("shares")))
                .build());
        List<String> kept = new ArrayList<>();
        for (PortletConfiguration item : items.getByPortalPage(Long.valueOf(id))) {
            Optional<String> text = text(item);
            if (text.isPresent() && !shape.part("items").contains(text.get())) {
                items.delete(item);
            } else {
                text.ifPresent(kept::add);
            }
        }
        addItems(id, shape, kept);
    }

    private void addItems(String id, Shape shape, List<String> present) {
        for (String text : shape.part("items")) {
            if (!present.contains(text)) {
                String[] parts = text.split(" ", 4);
                items.addDashBoardItem(
                        Long.valueOf(id),
                        Integer.valueOf(parts[1]),
                        Integer.valueOf(parts[2]),
                        Option.none(),
                        Color.color1,
                        settings(parts[3]),
                        Option.some(new ModuleCompleteKey(PLUGIN, parts[0] + SUFFIX)));
            }
        }
    }

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new TreeMap<>(Map.of(CONFIGURED, "true"));
        for (String setting : text.split("&")) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return settings;
    }

    @Override
    public void delete(String id) {
        pages.delete(Long.valueOf(id));
    }

    private Existing present(PortalPage page) {
        List<String> texts = items.getByPortalPage(page.getId()).stream()
                .map(JiraDashboards::text)
                .flatMap(Optional::stream)
                .toList();
        return Existing.of(
                Kind.DASHBOARD,
                String.valueOf(page.getId()),
                page.getName(),
                Shape.empty().with("items", texts).with("shares", Shares.texts(page.getPermissions())));
    }

    private static Optional<String> text(PortletConfiguration item) {
        if (item.getCompleteModuleKey().isEmpty()) {
            return Optional.empty();
        }
        String key = item.getCompleteModuleKey().get().getCompleteKey();
        if (!key.startsWith(PLUGIN + ":") || !key.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String settings = new TreeMap<>(item.getUserPrefs())
                .entrySet().stream()
                        .filter(one -> !one.getKey().equals(CONFIGURED))
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("&"));
        return Optional.of(key.substring(PLUGIN.length() + 1, key.length() - SUFFIX.length()) + " " + item.getColumn()
                + " " + item.getRow() + " " + settings);
    }
}
