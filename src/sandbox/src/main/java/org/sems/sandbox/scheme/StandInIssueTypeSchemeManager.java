package org.sems.sandbox.scheme;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.customfield.ContextRecord;
import org.sems.sandbox.customfield.Contexts;
import org.sems.sandbox.customfield.SandboxContext;
import org.sems.sandbox.kernel.Services;

/** Issue type schemes: contexts of the field of issue types, as in Jira. The first one is the default for every other project. */
abstract class StandInIssueTypeSchemeManager implements IssueTypeSchemeManager {
    static final String FIELD = "issuetype";

    private final Contexts contexts;
    private final Shelf<IssueTypesRecord> types;
    private final Shelves shelves;
    private final Services services;

    StandInIssueTypeSchemeManager(Contexts contexts, Shelves shelves, Services services) {
        this.contexts = contexts;
        this.types = shelves.shelf("issue-types-of-scheme", IssueTypesRecord.class, IssueTypesRecord::id);
        this.shelves = shelves;
        this.services = services;
    }

    boolean isEmpty() {
        return contexts.of(FIELD).isEmpty();
    }

    FieldConfigScheme create(String name, String description, List<String> issueTypes, boolean global) {
        return shelves.together(() -> {
            ContextRecord made = contexts.create(FIELD, name, description, global, List.of(), List.of());
            types.put(new IssueTypesRecord(made.config(), distinct(issueTypes), null));
            return object(made);
        });
    }

    private static List<String> distinct(Collection<String> ids) {
        return ids.stream().distinct().toList();
    }

    private FieldConfigScheme object(ContextRecord scheme) {
        return SandboxContext.of(scheme, services);
    }

    private ContextRecord record(FieldConfigScheme scheme) {
        return contexts.byId(scheme.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no issue type scheme " + scheme.getId()));
    }

    private ContextRecord standard() {
        return contexts.of(FIELD).stream()
                .filter(ContextRecord::global)
                .findFirst()
                .orElseThrow();
    }

    private IssueTypesRecord typesOf(long config) {
        return types.need(config);
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> issueTypes) {
        return create(name, description, issueTypes, false);
    }

    /** Name and description as the scheme handed in has them; its types become these. */
    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypes) {
        return shelves.together(() -> {
            ContextRecord changed = contexts.rename(record(scheme).id(), scheme.getName(), scheme.getDescription());
            setTypes(changed, distinct(issueTypes));
            return object(changed);
        });
    }

    private void setTypes(ContextRecord scheme, List<String> issueTypes) {
        String first = typesOf(scheme.config()).first();
        types.put(new IssueTypesRecord(scheme.config(), issueTypes, issueTypes.contains(first) ? first : null));
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return object(standard());
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return standard().id() == scheme.getId();
    }

    @Override
    public void addOptionToDefault(String issueType) {
        ContextRecord standard = standard();
        setTypes(
                standard,
                Stream.concat(typesOf(standard.config()).types().stream(), Stream.of(issueType))
                        .distinct()
                        .toList());
    }

    @Override
    public Collection<FieldConfigScheme> getAllRelatedSchemes(String issueType) {
        return contexts.of(FIELD).stream()
                .filter(scheme -> typesOf(scheme.config()).types().contains(issueType))
                .map(this::object)
                .toList();
    }

    @Override
    public void removeOptionFromAllSchemes(String issueType) {
        shelves.together(() -> {
            for (ContextRecord scheme : contexts.of(FIELD)) {
                setTypes(
                        scheme,
                        typesOf(scheme.config()).types().stream()
                                .filter(type -> !type.equals(issueType))
                                .toList());
            }
        });
    }

    /** Its projects have the default scheme afterwards. */
    @Override
    public void deleteScheme(FieldConfigScheme scheme) {
        if (isDefaultIssueTypeScheme(scheme)) {
            throw new IllegalArgumentException("The default issue type scheme cannot be deleted.");
        }
        shelves.together(() -> {
            types.remove(record(scheme).config());
            contexts.remove(scheme.getId());
        });
    }

    /** The default one first, then by name. */
    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return contexts.of(FIELD).stream()
                .sorted((a, b) -> a.global() != b.global()
                        ? Boolean.compare(b.global(), a.global())
                        : a.name().compareToIgnoreCase(b.name()))
                .map(this::object)
                .toList();
    }

    @Override
    public IssueType getDefaultValue(FieldConfig config) {
        return types.find(config.getId())
                .map(IssueTypesRecord::first)
                .flatMap(services.get(Constants.class)::issueType)
                .orElse(null);
    }

    @Override
    public void setDefaultValue(FieldConfig config, String issueType) {
        types.put(new IssueTypesRecord(config.getId(), typesOf(config.getId()).types(), issueType));
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return object(contexts.relevant(FIELD, project.getId()).orElseThrow());
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return getIssueTypesForScheme(getConfigScheme(project));
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return getIssueTypesForScheme(getDefaultIssueTypeScheme());
    }

    @Override
    public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme) {
        Constants constants = services.get(Constants.class);
        return typesOf(record(scheme).config()).types().stream()
                .flatMap(id -> constants.issueType(id).stream())
                .toList();
    }

    @Override
    public FieldConfigScheme addProjectAssociations(FieldConfigScheme scheme, Collection<Project> projects) {
        List<Long> all = new ArrayList<>(record(scheme).projects());
        projects.forEach(project -> all.add(project.getId()));
        return place(scheme, all);
    }

    @Override
    public FieldConfigScheme removeProjectAssociations(FieldConfigScheme scheme, Collection<Project> projects) {
        List<Long> left = new ArrayList<>(record(scheme).projects());
        projects.forEach(project -> left.remove(project.getId()));
        return place(scheme, left);
    }

    /** The default scheme holds for every project without another: to give it a project is to take the other away. */
    private FieldConfigScheme place(FieldConfigScheme scheme, List<Long> projects) {
        ContextRecord record = record(scheme);
        if (!record.global()) {
            return object(contexts.place(record, false, projects));
        }
        return shelves.together(() -> {
            contexts.place(record, true, projects);
            return object(contexts.place(record, true, List.of()));
        });
    }
}
