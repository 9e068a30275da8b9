package org.sems.sandbox.dashboard;

import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.sharing.ShareRecord;
import org.sems.sandbox.sharing.Shares;

/** Dashboards and their gadgets as documents. */
final class StoredDashboards implements Dashboards {
    /** Jira's id of the system dashboard. */
    static final long SYSTEM = 10_000;

    final Shelf<PageRecord> pages;
    final Shelf<GadgetRecord> gadgets;
    final Shares shares;
    private final Users users;

    StoredDashboards(Shelves shelves, Shares shares, Users users) {
        this.pages = shelves.shelf("dashboard", PageRecord.class, PageRecord::id);
        this.gadgets = shelves.shelf("gadget", GadgetRecord.class, GadgetRecord::id);
        this.shares = shares;
        this.users = users;
    }

    PortalPage object(PageRecord page) {
        PortalPage.Builder builder = PortalPage.id(page.id())
                .name(page.name())
                .description(page.description())
                .layout(Layout.valueOf(page.layout()))
                .version(page.version())
                .permissions(ShareRecord.asJira(page.shares()));
        if (page.isSystem()) {
            builder.systemDashboard();
        } else {
            users.byKey(page.owner()).ifPresent(builder::owner);
        }
        return builder.build();
    }

    PortalPage put(long id, PortalPage page, long version, List<String> favouriteOf) {
        return object(pages.put(new PageRecord(
                id,
                page.getName(),
                page.getDescription(),
                page.getOwner().getKey(),
                page.getLayout().name(),
                version,
                ShareRecord.of(page.getPermissions()),
                favouriteOf)));
    }

    PortletConfiguration object(GadgetRecord gadget) {
        return StandIns.create(SandboxGadget.class, gadget);
    }

    boolean sees(ApplicationUser user, PageRecord page) {
        return page.isSystem() || shares.shows(page.owner(), page.shares(), user);
    }

    List<PortalPage> where(Predicate<PageRecord> wanted) {
        return pages.all().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(PageRecord::name, String.CASE_INSENSITIVE_ORDER))
                .map(this::object)
                .toList();
    }

    @Override
    public List<PortalPage> visibleTo(ApplicationUser user) {
        return where(page -> sees(user, page));
    }

    @Override
    public Optional<PortalPage> byId(long id, ApplicationUser user) {
        return pages.find(id).filter(page -> sees(user, page)).map(this::object);
    }

    List<PortletConfiguration> on(long page) {
        return gadgets.all().stream()
                .filter(gadget -> gadget.page() == page)
                .map(this::object)
                .sorted()
                .toList();
    }

    @Override
    public List<List<PortletConfiguration>> gadgets(long page) {
        List<List<PortletConfiguration>> columns = new ArrayList<>();
        int count = pages.find(page)
                .map(found -> Layout.valueOf(found.layout()).getNumberOfColumns())
                .orElse(0);
        for (int i = 0; i < count; i++) {
            int column = i;
            boolean last = i == count - 1;
            columns.add(on(page).stream()
                    .filter(gadget -> last ? gadget.getColumn() >= column : gadget.getColumn() == column)
                    .toList());
        }
        return columns;
    }

    void removePage(long page) {
        pages.together(() -> {
            gadgets.removeAll(gadgets.all().stream()
                    .filter(gadget -> gadget.page() == page)
                    .map(GadgetRecord::id)
                    .toList());
            pages.remove(page);
        });
    }
}
