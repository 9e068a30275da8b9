package org.sems.sandbox.dashboard;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.sharing.ShareRecord;

/** Dashboards on behalf of a user; errors go into the errors of the user's context, and the answer is null or false. */
abstract class StandInPortalPageService implements PortalPageService {
    private final StoredDashboards dashboards;

    StandInPortalPageService(StoredDashboards dashboards) {
        this.dashboards = dashboards;
    }

    @Override
    public PortalPage getPortalPage(JiraServiceContext context, Long id) {
        return dashboards.byId(id, context.getLoggedInApplicationUser()).orElseGet(() -> {
            context.getErrorCollection().addErrorMessage("The dashboard with id '" + id + "' does not exist.");
            return null;
        });
    }

    @Override
    public Collection<PortalPage> getOwnedPortalPages(ApplicationUser user) {
        return dashboards.where(page -> user.getKey().equals(page.owner()));
    }

    @Override
    public boolean validateForCreate(JiraServiceContext context, PortalPage page) {
        return validate(context, page);
    }

    private boolean validate(JiraServiceContext context, PortalPage page) {
        ErrorCollection errors = context.getErrorCollection();
        ApplicationUser owner = page.getOwner();
        if (context.getLoggedInApplicationUser() == null || owner == null) {
            errors.addErrorMessage("You must be logged in to create, edit or delete a dashboard.");
            return false;
        }
        if (page.getName() == null || page.getName().isBlank()) {
            errors.addError("portalPageName", "You must specify a name to save the dashboard as.");
        } else if (dashboards.pages.all().stream()
                .anyMatch(other -> owner.getKey().equals(other.owner())
                        && other.name().equalsIgnoreCase(page.getName())
                        && !Long.valueOf(other.id()).equals(page.getId()))) {
            errors.addError("portalPageName", "A dashboard with the same name already exists.");
        }
        dashboards.shares.check(ShareRecord.of(page.getPermissions()), context.getLoggedInApplicationUser(), errors);
        return !errors.hasAnyErrors();
    }

    @Override
    public PortalPage createPortalPage(JiraServiceContext context, PortalPage page) {
        return createPortalPage(context, page, false);
    }

    @Override
    public PortalPage createPortalPage(JiraServiceContext context, PortalPage page, boolean favourite) {
        if (!validateForCreate(context, page)) {
            return null;
        }
        return dashboards.put(
                dashboards.pages.nextId(),
                page,
                0,
                favourite ? List.of(page.getOwner().getKey()) : List.of());
    }

    @Override
    public boolean validateForUpdate(JiraServiceContext context, PortalPage page) {
        return mayChange(context, page.getId()).isPresent() && validate(context, page);
    }

    private Optional<PageRecord> mayChange(JiraServiceContext context, Long id) {
        Optional<PageRecord> own = dashboards
                .pages
                .find(id)
                .filter(page ->
                        dashboards.shares.letsEdit(page.owner(), page.shares(), context.getLoggedInApplicationUser()));
        if (own.isEmpty()) {
            context.getErrorCollection().addErrorMessage("The dashboard does not exist, or you may not change it.");
        }
        return own;
    }

    @Override
    public PortalPage updatePortalPage(JiraServiceContext context, PortalPage page, boolean favourite) {
        if (!validateForUpdate(context, page)) {
            return null;
        }
        PageRecord present = dashboards.pages.need(page.getId());
        List<String> favouriteOf = new ArrayList<>(present.favouriteOf());
        String key = context.getLoggedInApplicationUser().getKey();
        favouriteOf.remove(key);
        if (favourite) {
            favouriteOf.add(key);
        }
        return dashboards.put(page.getId(), page, present.version() + 1, favouriteOf);
    }

    @Override
    public boolean validateForDelete(JiraServiceContext context, Long id) {
        ApplicationUser user = context.getLoggedInApplicationUser();
        boolean own = dashboards
                .pages
                .find(id)
                .filter(page -> user != null && user.getKey().equals(page.owner()))
                .isPresent();
        if (!own) {
            context.getErrorCollection().addErrorMessage("The dashboard does not exist, or you are not its owner.");
        }
        return own;
    }

    @Override
    public void deletePortalPage(JiraServiceContext context, Long id) {
        if (validateForDelete(context, id)) {
            dashboards.removePage(id);
        }
    }
}
