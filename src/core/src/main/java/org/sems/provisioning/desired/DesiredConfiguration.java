package org.sems.provisioning.desired;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.profile.SensitivityLevel;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ProjectRef;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** Everything that a SeMS needs of its host, in the order in which it is created. */
public final class DesiredConfiguration {
    private final SetUp setUp;
    private final long fieldLimit;
    private final Map<String, Desired> wanted = new LinkedHashMap<>();

    private DesiredConfiguration(SetUp setUp, long fieldLimit) {
        this.setUp = setUp;
        this.fieldLimit = fieldLimit;
    }

    public static DesiredConfiguration of(Catalogue catalogue, SetUp setUp, DescribeWorkflow workflows) {
        Profile profile = catalogue.profiles().get(setUp.profile());
        DesiredConfiguration desired =
                new DesiredConfiguration(setUp, profile.limits().customFields());
        List<RecordType> types = catalogue.recordTypesOf(profile);
        profile.roles()
                .forEach(role -> desired.want(
                        Kind.ROLE, role.key(), role.name(), Shape.empty().with("~description", role.description())));
        desired.linkTypes(catalogue.linkTypes(), types);
        types.forEach(type -> desired.want(
                Kind.ISSUE_TYPE,
                type.key(),
                type.name(),
                Shape.empty().with("sub-task", "no").with("~description", profile.described(type))));
        types.forEach(type -> type.lifeCycle().states().forEach(desired::status));
        types.forEach(type -> type.lifeCycle()
                .states()
                .forEach(state -> state.resolution()
                        .ifPresent(resolution -> desired.want(
                                Kind.RESOLUTION, DesiredKeys.resolution(resolution), resolution, Shape.empty()))));
        catalogue.fieldsOf(profile).forEach(desired::customField);
        Set<String> custom = catalogue.fields().keySet();
        types.forEach(type -> desired.screens(type, profile, custom));
        types.forEach(type -> desired.screenScheme(type, profile));
        desired.issueTypeSchemes(types, profile);
        types.forEach(type -> desired.want(
                Kind.WORKFLOW,
                DesiredKeys.workflow(type, profile),
                nameOf(type, profile),
                workflows.describe(type, profile)));
        desired.schemes(
                Kind.WORKFLOW_SCHEME,
                "workflow scheme",
                mapped(types, Kind.WORKFLOW, type -> DesiredKeys.workflow(type, profile)));
        desired.protection(profile);
        SharedViews.of(catalogue, profile, setUp).forEach(desired::want);
        return desired;
    }

    public SetUp setUp() {
        return setUp;
    }

    /** Schemes that the administrator keeps are not among them. */
    public List<Desired> all() {
        return wanted.values().stream()
                .filter(one -> !setUp.kept().contains(one.kind()))
                .toList();
    }

    /** What the profile would set in place of the schemes that the administrator keeps. */
    public List<Desired> keptOwn() {
        return wanted.values().stream()
                .filter(one -> setUp.kept().contains(one.kind()))
                .toList();
    }

    public long fieldLimit() {
        return fieldLimit;
    }

    private void want(Kind kind, String key, String name, Shape shape) {
        want(new Desired(kind, key, name, shape));
    }

    private void want(Desired one) {
        wanted.putIfAbsent(one.kind() + ":" + one.key(), one);
    }

    private void linkTypes(List<LinkType> linkTypes, List<RecordType> types) {
        Set<String> used = new LinkedHashSet<>();
        types.forEach(type -> type.links().forEach(link -> used.add(link.type())));
        linkTypes.stream()
                .filter(type -> used.contains(type.key()))
                .forEach(type -> want(
                        Kind.LINK_TYPE,
                        type.key(),
                        type.name(),
                        Shape.empty().with("outward", type.outward()).with("inward", type.inward())));
    }

    private void status(State state) {
        want(
                Kind.STATUS,
                DesiredKeys.status(state),
                state.name(),
                Shape.empty().with("category", DesiredKeys.category(state.category())));
    }

    private void customField(FieldDefinition field) {
        want(
                Kind.CUSTOM_FIELD,
                field.key(),
                field.name(),
                Shape.empty()
                        .with("type", field.type().key())
                        .with("options", field.options())
                        .with(
                                "projects",
                                setUp.projects().stream().map(ProjectRef::id).toList())
                        .with("~description", field.help()));
    }

    private void screens(RecordType type, Profile profile, Set<String> custom) {
        screen(type, "create", profile, type.create(), custom);
        screen(type, "edit", profile, type.edit(), custom);
        screen(type, "view", profile, type.view(), custom);
        for (Transition transition : type.lifeCycle().transitions()) {
            if (profile.asks(type, transition)) {
                want(
                        Kind.SCREEN,
                        DesiredKeys.screen(type, transition, profile),
                        nameOf(type, profile) + ": " + transition.name() + " (" + transition.id() + ")",
                        fields(transition.screen(), custom));
            }
        }
    }

    private void screen(RecordType type, String purpose, Profile profile, List<String> fields, Set<String> custom) {
        want(
                Kind.SCREEN,
                DesiredKeys.screen(type, purpose, profile),
                nameOf(type, profile) + ": " + purpose,
                fields(fields, custom));
    }

    private static Shape fields(List<String> keys, Set<String> custom) {
        return Shape.empty()
                .with(
                        "fields",
                        keys.stream()
                                .map(key -> custom.contains(key) ? References.key(Kind.CUSTOM_FIELD, key) : key)
                                .toList());
    }

    private void screenScheme(RecordType type, Profile profile) {
        Shape shape =
                Shape.empty().with("default", References.key(Kind.SCREEN, DesiredKeys.screen(type, "edit", profile)));
        for (String purpose : List.of("create", "edit", "view")) {
            shape = shape.with(purpose, References.key(Kind.SCREEN, DesiredKeys.screen(type, purpose, profile)));
        }
        want(Kind.SCREEN_SCHEME, DesiredKeys.screenScheme(type, profile), nameOf(type, profile), shape);
    }

    /** What screens, their schemes and workflows of a type are called in a profile. */
    private static String nameOf(RecordType type, Profile profile) {
        return "SeMS " + type.name() + (DesiredKeys.isFirst(profile) ? "" : " - " + profile.name());
    }

    private void issueTypeSchemes(List<RecordType> types, Profile profile) {
        schemes(
                Kind.ISSUE_TYPE_SCHEME,
                "issue types",
                Shape.empty()
                        .with(
                                "types",
                                types.stream()
                                        .map(type -> References.key(Kind.ISSUE_TYPE, type.key()))
                                        .toList()));
        schemes(
                Kind.ISSUE_TYPE_SCREEN_SCHEME,
                "screens",
                mapped(types, Kind.SCREEN_SCHEME, type -> DesiredKeys.screenScheme(type, profile)));
    }

    private static Shape mapped(List<RecordType> types, Kind target, Function<RecordType, String> key) {
        Shape shape = Shape.empty();
        for (RecordType type : types) {
            shape = shape.with(
                    "type " + References.key(Kind.ISSUE_TYPE, type.key()), References.key(target, key.apply(type)));
        }
        return shape;
    }

    private void schemes(Kind kind, String what, Shape shape) {
        setUp.projects().forEach(project -> want(kind, project.id(), "SeMS " + project.key() + " " + what, shape));
    }

    private void protection(Profile profile) {
        if (!profile.sensitivity().isEmpty()) {
            Shape[] levels = {Shape.empty()};
            profile.sensitivity()
                    .forEach(level -> levels[0] = levels[0]
                            .with("level " + level.name(), seenBy(level))
                            .with("~description of " + level.name(), level.description()));
            schemes(Kind.SECURITY_SCHEME, "sensitivity", levels[0]);
        }
        Shape permissions = Shape.empty();
        for (Map.Entry<String, List<String>> permission : profile.permissions().entrySet()) {
            permissions = permissions.with("permission " + permission.getKey(), holders(permission.getValue()));
        }
        schemes(Kind.PERMISSION_SCHEME, "permissions", permissions);
        Shape events = Shape.empty();
        for (Map.Entry<String, List<String>> event : profile.notifications().entrySet()) {
            List<String> told = new ArrayList<>(List.of("Current_Assignee"));
            event.getValue().forEach(role -> told.add("Project_Role " + References.key(Kind.ROLE, role)));
            events = events.with("event " + event.getKey(), told);
        }
        if (!profile.notifications().isEmpty()) {
            schemes(Kind.NOTIFICATION_SCHEME, "notifications", events);
        }
    }

    private static List<String> seenBy(SensitivityLevel level) {
        List<String> holders = new ArrayList<>(holders(level.members()));
        if (level.seenByAuthor()) {
            holders.add("reporter");
        }
        return holders;
    }

    private static List<String> holders(List<String> roles) {
        return roles.stream()
                .map(role -> "projectrole " + References.key(Kind.ROLE, role))
                .toList();
    }
}
