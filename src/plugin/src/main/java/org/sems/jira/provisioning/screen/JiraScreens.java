package org.sems.jira.provisioning.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.jira.provisioning.workflow.WorkflowsInUse;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** Screens of one tab. What an administrator adds to them stays. */
public final class JiraScreens implements HostObjects {
    private static final String TAB = "Record";
    private static final String CUSTOM_FIELD = "customfield_";
    private final FieldScreenFactory factory;
    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager schemes;
    private final WorkflowsInUse workflows;

    public JiraScreens(
            FieldScreenFactory factory,
            FieldScreenManager screens,
            FieldScreenSchemeManager schemes,
            WorkflowsInUse workflows) {
        this.factory = factory;
        this.screens = screens;
        this.schemes = schemes;
        this.workflows = workflows;
    }

    @Override
    public Kind kind() {
        return Kind.SCREEN;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(screens.getFieldScreen(Long.valueOf(id))).map(JiraScreens::present);
    }

    @Override
    public List<Existing> named(String name) {
        return screens.getFieldScreens().stream()
                .filter(screen -> screen.getName().equalsIgnoreCase(name))
                .map(JiraScreens::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        FieldScreen screen = factory.createScreen();
        screen.setName(name);
        screen.setDescription(shape.text("~description"));
        screen.store();
        fill(screen, shape);
        return String.valueOf(screen.getId());
    }

    @Override
    public void update(String id, Shape shape) {
        fill(screens.getFieldScreen(Long.valueOf(id)), shape);
    }

    private static void fill(FieldScreen screen, Shape shape) {
        FieldScreenTab tab = screen.getTabs().isEmpty()
                ? screen.addTab(TAB)
                : screen.getTabs().get(0);
        shape.part("fields").stream()
                .filter(field -> !screen.containsField(field))
                .forEach(tab::addFieldScreenLayoutItem);
    }

    @Override
    public void delete(String id) {
        screens.removeFieldScreen(Long.valueOf(id));
    }

    @Override
    public List<PlanMessage> uses(String id) {
        FieldScreen screen = screens.getFieldScreen(Long.valueOf(id));
        List<String> users = schemes.getFieldScreenSchemes(screen).stream()
                .map(FieldScreenScheme::getName)
                .toList();
        if (!users.isEmpty()) {
            return List.of(PlanMessage.of("in-schemes", String.join(", ", users)));
        }
        List<String> transitions = workflows.thatName(Kind.SCREEN, id);
        return transitions.isEmpty()
                ? List.of()
                : List.of(PlanMessage.of("in-workflows", String.join(", ", transitions)));
    }

    private static Existing present(FieldScreen screen) {
        List<String> fields = screen.getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(FieldScreenLayoutItem::getFieldId)
                .map(field -> field.startsWith(CUSTOM_FIELD) ? References.id(Kind.CUSTOM_FIELD, field) : field)
                .toList();
        return Existing.of(
                Kind.SCREEN,
                String.valueOf(screen.getId()),
                screen.getName(),
                Shape.empty().with("fields", fields));
    }
}
