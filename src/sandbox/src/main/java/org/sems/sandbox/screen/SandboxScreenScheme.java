package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import java.util.List;
import org.sems.sandbox.kernel.StandIns;

/** A screen scheme as Jira hands it out: name and description wait for {@code store}, items of a stored one are stored at once. */
public abstract class SandboxScreenScheme implements FieldScreenScheme {
    private final StoredScreens screens;
    private ScreenSchemeRecord of;

    SandboxScreenScheme(ScreenSchemeRecord of, StoredScreens screens) {
        this.of = of;
        this.screens = screens;
    }

    private boolean isStored() {
        return of.id() != 0;
    }

    /** What is stored now, with this object's name: another object may have changed the items. */
    private ScreenSchemeRecord now() {
        return isStored() ? screens.schemes.need(of.id()).named(of.name(), of.description()) : of;
    }

    private void change(ScreenSchemeRecord changed) {
        of = isStored() ? screens.schemes.put(changed) : changed;
    }

    private static Long id(IssueOperation operation) {
        return operation == null ? null : ((ScreenableIssueOperation) operation).getId();
    }

    @Override
    public Long getId() {
        return isStored() ? of.id() : null;
    }

    @Override
    public String getName() {
        return of.name();
    }

    @Override
    public void setName(String name) {
        of = of.named(name, of.description());
    }

    @Override
    public void setDescription(String description) {
        of = of.named(of.name(), description);
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return now().items().stream().map(this::object).toList();
    }

    private FieldScreenSchemeItem object(ScreenSchemeRecord.Item item) {
        return StandIns.create(SandboxScreenSchemeItem.class, item, screens);
    }

    @Override
    public FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation operation) {
        return now().item(id(operation)).map(this::object).orElse(null);
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.setFieldScreenScheme(this);
        put(item);
    }

    /** Adds the item, or replaces the one for the same operation. */
    void put(FieldScreenSchemeItem item) {
        change(now().with(new ScreenSchemeRecord.Item(
                item.getId() == null ? screens.schemes.nextId() : item.getId(),
                id(item.getIssueOperation()),
                item.getFieldScreenId())));
    }

    @Override
    public FieldScreenSchemeItem removeFieldScreenSchemeItem(IssueOperation operation) {
        FieldScreenSchemeItem gone = getFieldScreenSchemeItem(operation);
        change(now().without(id(operation)));
        return gone;
    }

    @Override
    public void store() {
        if (isStored()) {
            change(now());
        } else {
            of = screens.schemes.put(new ScreenSchemeRecord(
                    screens.schemes.nextId(), of.name(), of.description(), List.copyOf(of.items())));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxScreenScheme that && isStored() && that.of.id() == of.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.id());
    }

    @Override
    public String toString() {
        return "screen scheme '" + of.name() + '\'';
    }
}
