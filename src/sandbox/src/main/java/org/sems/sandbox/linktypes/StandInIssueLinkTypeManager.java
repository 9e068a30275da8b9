package org.sems.sandbox.linktypes;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Names;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.StandIns;

/** The kinds of link. To create one gives nothing back: the caller finds it by its name. Names are not kept unique, as in Jira. */
abstract class StandInIssueLinkTypeManager implements IssueLinkTypeManager, LinkTypes {
    private final Shelf<LinkTypeRecord> shelf;
    private final Shelves shelves;
    private final Bonds bonds;

    StandInIssueLinkTypeManager(Shelves shelves, Bonds bonds) {
        this.shelves = shelves;
        this.shelf = shelves.shelf("link-type", LinkTypeRecord.class, LinkTypeRecord::id);
        this.bonds = bonds;
    }

    @Override
    public List<IssueLinkType> all() {
        return shelf.all().stream()
                .<IssueLinkType>map(of -> StandIns.create(SandboxLinkType.class, of))
                .sorted()
                .toList();
    }

    @Override
    public Optional<IssueLinkType> byId(long id) {
        return shelf.find(id).map(of -> StandIns.create(SandboxLinkType.class, of));
    }

    @Override
    public Optional<IssueLinkType> byName(String name) {
        return where(type -> type.getName().equalsIgnoreCase(name)).stream().findFirst();
    }

    private List<IssueLinkType> where(Predicate<IssueLinkType> wanted) {
        return all().stream().filter(wanted).toList();
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        shelf.put(new LinkTypeRecord(shelf.nextId(), Names.required("name", name), outward, inward, style));
    }

    @Override
    public void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward) {
        shelf.put(new LinkTypeRecord(type.getId(), Names.required("name", name), outward, inward, type.getStyle()));
    }

    /** Its links go with it: Jira's page offers to move them to another kind first. */
    @Override
    public void removeIssueLinkType(Long id) {
        shelves.together(() -> {
            bonds.removed(Bonds.Kind.LINK_TYPE, id);
            shelf.remove(id);
        });
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return getIssueLinkTypes(true);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
        return where(type -> !excludeSystemLinks || !type.isSystemLinkType());
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return getIssueLinkType(id, true);
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks) {
        return getIssueLinkTypes(excludeSystemLinks).stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return where(type -> type.getName().equalsIgnoreCase(name));
    }
}
