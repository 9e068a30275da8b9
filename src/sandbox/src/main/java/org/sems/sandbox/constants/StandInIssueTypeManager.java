package org.sems.sandbox.constants;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.function.Supplier;
import javax.annotation.Nullable;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;

/** Issue types; a new one joins the default issue type scheme, whose own description promises that. */
abstract class StandInIssueTypeManager implements IssueTypeManager {
    private final StoredConstants constants;
    private final Shelves shelves;
    private final Bonds bonds;
    private final Supplier<IssueTypeSchemeManager> schemes;

    StandInIssueTypeManager(
            StoredConstants constants, Shelves shelves, Bonds bonds, Supplier<IssueTypeSchemeManager> schemes) {
        this.constants = constants;
        this.shelves = shelves;
        this.bonds = bonds;
        this.schemes = schemes;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, icon(avatarId), false);
    }

    private static String icon(@Nullable Long avatarId) {
        if (avatarId == null) {
            throw new IllegalArgumentException("an issue type needs an avatar");
        }
        return "/secure/viewavatar?size=xsmall&avatarId=" + avatarId + "&avatarType=issuetype";
    }

    private IssueType create(String name, String description, String iconUrl, boolean subTask) {
        return shelves.together(() -> {
            IssueType made = constants.issueTypes.add(name, description, iconUrl, subTask, null, null);
            schemes.get().addOptionToDefault(made.getId());
            return made;
        });
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return constants.issueTypes();
    }

    @Override
    public IssueType getIssueType(String id) {
        return constants.issueType(id).orElse(null);
    }

    @Override
    public boolean hasAssociatedIssues(IssueType issueType) {
        return bonds.isHeld(Bonds.Kind.ISSUE_TYPE, issueType.getId());
    }

    /** Without issues only: to give them another type is not part of the sandbox. */
    @Override
    public void removeIssueType(String id, String alternativeId) {
        IssueType gone = constants
                .issueType(id)
                .orElseThrow(() -> new IllegalArgumentException("An issue type with id '" + id + "' does not exist."));
        if (hasAssociatedIssues(gone)) {
            throw new IllegalStateException("There are issues of the type '" + gone.getName() + "'.");
        }
        shelves.together(() -> {
            schemes.get().removeOptionFromAllSchemes(id);
            bonds.removed(Bonds.Kind.ISSUE_TYPE, id);
            constants.issueTypes.remove(id);
        });
    }
}
