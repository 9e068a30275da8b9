package org.sems.sandbox.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sems.sandbox.bundle.FakeModules;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.config.ConfigSubsystem;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.Database;
import org.sems.sandbox.store.Databases;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.JdbcDocuments;
import org.sems.sandbox.store.ThreadBoundTransactions;
import org.sems.sandbox.store.Transactions;

/** The subsystems of configuration and issues over a database of their own, and the ways in which tests use them. */
public final class IssueSandbox implements AutoCloseable {
    public static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private final Database database;
    private final Services services = new Services(new HostCalls());
    private final IssueSubsystem subsystem = new IssueSubsystem();
    public final List<Object> events = new ArrayList<>();
    /** Told of each event after it is noted. */
    public Consumer<Object> listener = event -> {};

    private IssueSandbox(Database database, String modules) {
        this.database = database;
        ThreadBoundTransactions transactions = new ThreadBoundTransactions(database);
        services.provide(Transactions.class, transactions);
        services.provide(DocumentStore.class, new JdbcDocuments(transactions, database));
        services.provide(Clock.class, Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneId.systemDefault()));
        services.provide(PluginModules.class, FakeModules.with(modules));
        services.provide(EventPublisher.class, StandIns.create(Noted.class, (Consumer<Object>) this::note));
        ComponentAccessor.use(services);
        new ConfigSubsystem().open(services);
        subsystem.open(services);
    }

    private void note(Object event) {
        events.add(event);
        listener.accept(event);
    }

    public static IssueSandbox fresh() {
        return with("");
    }

    /** @param modules XML of plugin modules whose classes are the test's */
    public static IssueSandbox with(String modules) {
        return new IssueSandbox(Database.inMemory(UUID.randomUUID().toString()), modules);
    }

    public static IssueSandbox on(Databases kind) {
        return new IssueSandbox(kind.open(), "");
    }

    public static IssueSandbox in(Path folder) {
        return new IssueSandbox(Database.inFolder(folder), "");
    }

    public <T> T get(Class<T> service) {
        return services.get(service);
    }

    public ApplicationUser user(String name) {
        return name == null ? null : get(Users.class).byName(name).orElseThrow();
    }

    public Project project(String key) {
        Project known = get(ProjectManager.class).getProjectObjByKey(key);
        return known != null
                ? known
                : get(ProjectManager.class)
                        .createProject(
                                user("admin"),
                                new ProjectCreationData.Builder()
                                        .withKey(key)
                                        .withName("Project " + key)
                                        .withLead(user("admin"))
                                        .withType("business")
                                        .build());
    }

    /** A custom field for all projects. */
    public CustomField field(String name, String type, String searcher, String... options) throws Exception {
        CustomFieldManager fields = get(CustomFieldManager.class);
        CustomField field = fields.createCustomField(
                name,
                "",
                fields.getCustomFieldType(type.contains(":") ? type : TYPES + type),
                fields.getCustomFieldSearcher(TYPES + searcher),
                Collections.emptyList(),
                null);
        var scheme = get(FieldConfigSchemeManager.class)
                .createDefaultScheme(
                        field,
                        CustomFieldUtils.buildJiraIssueContexts(true, new Long[0], get(ProjectManager.class)),
                        null);
        for (int i = 0; i < options.length; i++) {
            get(OptionsManager.class).createOption(scheme.getOneAndOnlyConfig(), null, (long) i, options[i]);
        }
        return field;
    }

    public String option(CustomField field, String value) {
        return get(OptionsManager.class)
                .getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig())
                .getOptionForValue(value, null)
                .getOptionId()
                .toString();
    }

    /** Input that may set every field, on the screen or not. */
    public IssueInputParameters input() {
        IssueInputParameters input = get(IssueService.class).newIssueInputParameters();
        input.setSkipScreenCheck(true);
        return input;
    }

    public IssueInputParameters newIssue(String project, String summary) {
        return input().setProjectId(project(project).getId())
                .setSummary(summary)
                .setIssueTypeId(
                        project(project).getIssueTypes().iterator().next().getId());
    }

    public MutableIssue create(String user, IssueInputParameters input) {
        IssueService service = get(IssueService.class);
        IssueService.CreateValidationResult valid = service.validateCreate(user(user), input);
        if (!valid.isValid()) {
            throw new IllegalStateException(valid.getErrorCollection().getErrors() + " "
                    + valid.getErrorCollection().getErrorMessages());
        }
        IssueService.IssueResult made = service.create(user(user), valid);
        if (!made.isValid()) {
            throw new IllegalStateException(made.getErrorCollection().getErrors() + " "
                    + made.getErrorCollection().getErrorMessages());
        }
        return made.getIssue();
    }

    public Issue create(String project, String summary) {
        return create("admin", newIssue(project, summary));
    }

    /** Keys of what the user finds, in the order of the query. */
    public List<String> search(String user, String jql) {
        try {
            SearchService service = get(SearchService.class);
            SearchService.ParseResult parsed = service.parseQuery(user(user), jql);
            if (!parsed.isValid()) {
                throw new IllegalArgumentException(
                        parsed.getErrors().getErrorMessages().toString());
            }
            List<String> keys = new ArrayList<>();
            service.search(user(user), parsed.getQuery(), new PagerFilter<>(1000))
                    .getResults()
                    .forEach(i -> keys.add(i.getKey()));
            return keys;
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String user, String jql) {
        try {
            SearchService service = get(SearchService.class);
            return service.searchCount(
                    user(user), service.parseQuery(user(user), jql).getQuery());
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with the query. */
    public List<String> problems(String user, String jql) {
        SearchService service = get(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(user(user), jql);
        return List.copyOf(
                parsed.isValid()
                        ? service.validateQuery(user(user), parsed.getQuery()).getErrorMessages()
                        : parsed.getErrors().getErrorMessages());
    }

    /** "field: from -> to" of each item of the issue's history. */
    public List<String> history(Issue issue) {
        return get(ChangeHistoryManager.class).getChangeHistories(issue).stream()
                .flatMap(c -> c.getChangeItemBeans().stream())
                .map(ChangeItemBean::toString)
                .toList();
    }

    @Override
    public void close() throws Exception {
        subsystem.close();
        database.close();
    }

    /** Notes what is published. */
    public abstract static class Noted implements EventPublisher {
        private final Consumer<Object> note;

        protected Noted(Consumer<Object> note) {
            this.note = note;
        }

        @Override
        public void publish(Object event) {
            note.accept(event);
        }
    }
}
