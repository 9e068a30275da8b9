package org.sems.sandbox.config;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.Collections;
import java.util.UUID;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.Database;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.JdbcDocuments;
import org.sems.sandbox.store.ThreadBoundTransactions;
import org.sems.sandbox.store.Transactions;

/** The configuration subsystems over a database of their own, and what tests make in them. */
public final class Configuration implements AutoCloseable {
    public static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";

    private final Database database;
    private final Services services = new Services(new HostCalls());

    private Configuration(Database database) {
        this.database = database;
        ThreadBoundTransactions transactions = new ThreadBoundTransactions(database);
        services.provide(Transactions.class, transactions);
        services.provide(DocumentStore.class, new JdbcDocuments(transactions, database));
        new ConfigSubsystem().open(services);
        services.get(CustomFields.class).register(SELECT, "Select List", () -> StandIns.create(PlainType.class));
    }

    public static Configuration fresh() {
        return new Configuration(Database.inMemory(UUID.randomUUID().toString()));
    }

    /** Opens what is in the folder, or begins anew. */
    public static Configuration in(Path folder) {
        return new Configuration(Database.inFolder(folder));
    }

    public <T> T get(Class<T> service) {
        return services.get(service);
    }

    public <T> void provide(Class<T> type, T service) {
        services.provide(type, service);
    }

    public ApplicationUser user(String name) {
        return get(Users.class).byName(name).orElseThrow();
    }

    public Project project(String key) {
        return get(ProjectManager.class)
                .createProject(
                        user("admin"),
                        new ProjectCreationData.Builder()
                                .withKey(key)
                                .withName("Project " + key)
                                .withLead(user("admin"))
                                .withType("business")
                                .build());
    }

    /** A select without a context. */
    public CustomField field(String name) throws Exception {
        CustomFieldManager fields = get(CustomFieldManager.class);
        return fields.createCustomField(
                name, "", fields.getCustomFieldType(SELECT), null, Collections.emptyList(), null);
    }

    /** A select with one context for these projects; for every project when there are none. */
    public CustomField field(String name, Project... projects) throws Exception {
        CustomField field = field(name);
        Long[] ids = java.util.Arrays.stream(projects).map(Project::getId).toArray(Long[]::new);
        get(FieldConfigSchemeManager.class)
                .createDefaultScheme(
                        field,
                        CustomFieldUtils.buildJiraIssueContexts(ids.length == 0, ids, get(ProjectManager.class)),
                        null);
        return field;
    }

    @Override
    public void close() throws Exception {
        database.close();
    }

    /** A type that only knows its module. */
    @SuppressWarnings("rawtypes")
    abstract static class PlainType implements CustomFieldType {
        private CustomFieldTypeModuleDescriptor descriptor;

        @Override
        public void init(CustomFieldTypeModuleDescriptor own) {
            this.descriptor = own;
        }

        @Override
        public String getKey() {
            return descriptor.getCompleteKey();
        }
    }
}
